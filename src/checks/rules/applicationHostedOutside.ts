// Applications of the government run in its own data centre or cloud, or a national one (Perpres 95/2018 articles 27–30).
import { quoted } from '../../model/quoted.ts'
import { getRow, rowsOf } from '../../model/table.ts'
import { defineCheck } from '../check.ts'
import { elementSubject } from '../subjects.ts'

const OUTSIDE: ReadonlySet<unknown> = new Set(['milik-pihak-ketiga-dalam-negeri', 'milik-pihak-ketiga-luar-negeri'])

export const applicationHostedOutside = defineCheck(
  {
    id: 'application-hosted-outside',
    severity: 'warning',
    title: {
      id: 'Aplikasi berada di pusat data atau komputasi awan pemerintah',
      en: 'Applications run in a data centre or cloud of the government',
    },
  },
  function* (blueprint, { relations }) {
    for (const element of rowsOf(blueprint.elements)) {
      if (element.kind !== 'aplikasi') continue
      for (const { kind, target } of relations.outgoing.get(element.id) ?? []) {
        const host = kind === 'ditempatkan-di' ? getRow(blueprint.elements, target) : undefined
        if (!host || !OUTSIDE.has(host.attributes['status-kepemilikan'])) continue
        yield {
          subject: elementSubject(element),
          message: {
            id: `ditempatkan di ${quoted(host.name)}, milik pihak ketiga`,
            en: `is hosted on ${quoted(host.name)}, which belongs to a third party`,
          },
        }
      }
    }
  },
)
