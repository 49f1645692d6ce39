// Once satisfaction is measured at all, services in use without a figure are a gap in the picture; one finding per agency.

import type { Element } from '../../model/blueprint.ts'
import { numberEn, numberId } from '../../model/numberText.ts'
import { sortedRows } from '../../model/sortedIds.ts'
import { defineCheck } from '../check.ts'
import { elementSubject } from '../subjects.ts'

export const serviceWithoutSatisfaction = defineCheck(
  {
    id: 'service-without-satisfaction',
    severity: 'info',
    title: { id: 'Kepuasan setiap layanan diukur', en: 'Satisfaction with every service is measured' },
  },
  function* (blueprint) {
    const measured = new Set(Object.values(blueprint.satisfaction).map(({ service }) => service))
    if (measured.size === 0) return
    const byOwner = new Map<string, Element[]>()
    for (const element of sortedRows(blueprint.elements)) {
      if (element.kind !== 'layanan' || element.state !== 'as-is' || measured.has(element.id)) continue
      const list = byOwner.get(element.owner ?? '')
      if (list) list.push(element)
      else byOwner.set(element.owner ?? '', [element])
    }
    for (const [first, ...others] of byOwner.values()) {
      if (!first) continue
      const more = others.length
      yield {
        subject: elementSubject(first),
        others: others.map(({ id }) => id),
        message: {
          id: `belum punya hasil survei kepuasan${more > 0 ? `, begitu juga ${numberId(more)} layanan lain dari perangkat daerah yang sama` : ''}`,
          en: `has no satisfaction result yet${more > 0 ? `, nor have ${numberEn(more)} more services of the same agency` : ''}`,
        },
      }
    }
  },
)
