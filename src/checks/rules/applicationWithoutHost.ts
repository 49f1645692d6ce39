// Where an application of the government's own runs must be known: without its server or cloud nobody can tell what stops with
// what. Applications of others that are only used are left alone.
import { rowsOf } from '../../model/table.ts'
import { defineCheck } from '../check.ts'
import { elementSubject } from '../subjects.ts'

const PLACES: ReadonlySet<string> = new Set(['ditempatkan-di', 'bagian-dari'])

export const applicationWithoutHost = defineCheck(
  {
    id: 'application-without-host',
    severity: 'info',
    title: { id: 'Tempat setiap aplikasi diketahui', en: 'It is known where every application runs' },
  },
  function* (blueprint, { relations }) {
    for (const element of rowsOf(blueprint.elements)) {
      if (element.kind !== 'aplikasi' || element.state !== 'as-is' || element.end !== undefined) continue
      if (element.attributes['status-kepemilikan-aplikasi'] === 'pengguna') continue
      if (relations.outgoing.get(element.id)?.some(({ kind }) => PLACES.has(kind))) continue
      yield {
        subject: elementSubject(element),
        message: {
          id: 'belum dihubungkan dengan server atau komputasi awan tempatnya berjalan',
          en: 'is not connected to the server or cloud it runs on yet',
        },
      }
    }
  },
)
