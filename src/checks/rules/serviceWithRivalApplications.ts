// Two applications of different agencies for one service: often the same work paid for twice (Perpres 95/2018 wants shared
// applications). Handing over on purpose, one replaced by the other, is no such case.
import type { Element } from '../../model/blueprint.ts'
import { quoted } from '../../model/quoted.ts'
import { sortedRows } from '../../model/sortedIds.ts'
import { getRow } from '../../model/table.ts'
import { defineCheck } from '../check.ts'
import { elementSubject } from '../subjects.ts'

export const serviceWithRivalApplications = defineCheck(
  {
    id: 'service-with-rival-applications',
    severity: 'info',
    title: { id: 'Satu layanan, satu aplikasi', en: 'One service, one application' },
  },
  function* (blueprint, { relations, items }) {
    const replaced = new Set(
      items
        .flatMap(({ changes }) => Object.values(changes).filter(({ kind }) => kind === 'replace' || kind === 'retire'))
        .map(({ element }) => element),
    )
    const stays = ({ id, end }: Element): boolean => end === undefined && !replaced.has(id)
    for (const service of sortedRows(blueprint.elements)) {
      if (service.kind !== 'layanan') continue
      const applications = (relations.incoming.get(service.id) ?? [])
        .filter(({ kind }) => kind === 'mendukung-layanan')
        .flatMap(({ source }) => getRow(blueprint.elements, source) ?? [])
        .filter((element) => element.owner !== undefined && stays(element))
      if (new Set(applications.map(({ owner }) => owner)).size < 2) continue
      const names = [...new Set(applications.map(({ name }) => quoted(name)))].sort().join(', ')
      yield {
        subject: elementSubject(service),
        message: {
          id: `didukung aplikasi dari perangkat daerah yang berbeda: ${names}`,
          en: `is supported by applications of different agencies: ${names}`,
        },
      }
    }
  },
)
