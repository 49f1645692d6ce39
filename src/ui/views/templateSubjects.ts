// What can be picked for templates that ask for an agency, a service or an indicator, and what is picked at first.

import { itemsLifting } from '../../impact/indicatorTrace.ts'
import type { Blueprint, Id } from '../../model/blueprint.ts'
import { instrumentOf } from '../../model/instruments.ts'
import { getRow, rowsOf } from '../../model/table.ts'
import type { Language } from '../../model/words.ts'
import type { ViewTemplate } from '../../views/viewTemplates.ts'
import { byName } from '../architecture/elementNames.ts'
import type { Choice } from '../parts/SelectField.tsx'
import { textIn } from '../text/language.ts'
import { viewsText } from '../text/views.ts'

export type Asked = NonNullable<ViewTemplate['asks']>

function servicesByAgency(blueprint: Blueprint): ReadonlyMap<Id, number> {
  const counts = new Map<Id, number>()
  for (const { kind, owner } of rowsOf(blueprint.elements)) {
    if (kind === 'layanan' && owner !== undefined) counts.set(owner, (counts.get(owner) ?? 0) + 1)
  }
  return counts
}

/** Agencies with their number of services, services by name under their agency, indicators with the items that lift them. */
export function subjectChoices(blueprint: Blueprint, asked: Asked, language: Language): readonly Choice[] {
  const text = textIn(viewsText, language)
  switch (asked) {
    case 'agency': {
      const counts = servicesByAgency(blueprint)
      return Object.values(blueprint.agencies)
        .sort((a, b) => a.short.localeCompare(b.short, 'id') || (a.id < b.id ? -1 : 1))
        .map(({ id, short }) => ({ value: id, label: text.agencyChoice(short, counts.get(id) ?? 0) }))
    }
    case 'service':
      return rowsOf(blueprint.elements)
        .filter(({ kind }) => kind === 'layanan')
        .sort(byName)
        .map(({ id, name, owner }) => {
          const group = owner === undefined ? undefined : blueprint.agencies[owner]?.short
          return { value: id, label: name, ...(group && { group }) }
        })
        .sort((a, b) => (a.group ?? '~').localeCompare(b.group ?? '~', 'id'))
    case 'indicator': {
      const instrument = instrumentOf(blueprint, blueprint.plan.instrument)
      return (instrument?.indicators ?? []).map(({ id, shortName }) => ({
        value: id,
        label: text.indicatorChoice(id, shortName[language], itemsLifting(blueprint, id).length),
      }))
    }
  }
}

/** What the selected element suggests: itself when it is a service, its owner, else the agency with the most services. */
export function firstSubject(blueprint: Blueprint, asked: Asked, selected: Id | undefined): Id | '' {
  const element = selected === undefined ? undefined : getRow(blueprint.elements, selected)
  if (asked === 'service') return element?.kind === 'layanan' ? element.id : ''
  if (asked === 'indicator') return ''
  if (element?.owner !== undefined && blueprint.agencies[element.owner]) return element.owner
  const counts = [...servicesByAgency(blueprint)].filter(([id]) => blueprint.agencies[id])
  counts.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return counts[0]?.[0] ?? ''
}
