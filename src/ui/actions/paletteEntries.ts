// What the palette can find: the actions of this screen, and everything of the blueprint that has a place to go to.

import type { Blueprint, Element, RoadmapItem } from '../../model/blueprint.ts'
import { instrumentOf } from '../../model/instruments.ts'
import { kindOf } from '../../model/metamodel.ts'
import { hasRow, rowsOf } from '../../model/table.ts'
import type { Words } from '../../model/words.ts'
import type { Selected } from '../../session/selection.ts'
import { viewRoute } from '../architecture/architecturePlace.ts'
import type { Karta } from '../karta.ts'
import type { Route } from '../route.ts'
import { actionsText } from '../text/actions.ts'
import type { Action } from './action.ts'
import { actsOn } from './chooseAction.ts'
import { runAction } from './runAction.ts'
import type { Searchable } from './search.ts'

export type PaletteGroup = 'actions' | 'elements' | 'items' | 'indicators' | 'views' | 'agencies'

export interface PaletteEntry {
  readonly id: string
  readonly group: PaletteGroup
  readonly label: Words
  /** A second, quieter line. */
  readonly detail?: Words
  readonly keys?: string
  /** Why it cannot run now. */
  readonly whyNot?: Words
  /** What is searched: names in both languages, codes, kinds. */
  readonly text: string
  /** What narrows a search. */
  readonly facts?: NonNullable<Searchable['facts']>
  readonly run: (karta: Karta) => void
}

const same = (text: string): Words => ({ id: text, en: text })

function searched(...parts: ReadonlyArray<Words | string | undefined>): string {
  return parts
    .flatMap((part) => (part === undefined ? [] : typeof part === 'string' ? [part] : [part.id, part.en]))
    .join(' ')
}

function goTo(route: Route, selected?: Selected): (karta: Karta) => void {
  return (karta) => {
    if (selected) karta.selection.set(selected)
    karta.route.set(route)
  }
}

/** The actions that belong to this screen or to all. */
export function actionEntries(actions: readonly Action[], karta: Karta, route: Route): readonly PaletteEntry[] {
  return actions
    .filter((action) => actsOn(action, route) && action.id !== 'view.palette')
    .map((action) => {
      const whyNot = action.whyNot?.(karta)
      return {
        id: action.id,
        group: 'actions',
        label: action.label,
        text: searched(action.label),
        run: (karta) => runAction(action, karta),
        ...(action.keys?.[0] === undefined ? {} : { keys: action.keys[0] }),
        ...(whyNot ? { whyNot } : {}),
      }
    })
}

/** The things of the blueprint, by name. */
export function blueprintEntries(blueprint: Blueprint): readonly PaletteEntry[] {
  return [
    ...elementEntries(blueprint),
    ...itemEntries(blueprint),
    ...indicatorEntries(blueprint),
    ...viewEntries(blueprint),
    ...agencyEntries(blueprint),
  ]
}

function sortedViews(blueprint: Blueprint) {
  return Object.values(blueprint.views).sort((a, b) => (a.order < b.order ? -1 : 1))
}

interface Made {
  readonly agencies: Blueprint['agencies']
  readonly entry: PaletteEntry
}

/** Entries of elements and items, kept as long as those are the same: an edit makes one anew, not thousands. */
const made = new WeakMap<object, Made>()

function kept(thing: object, { agencies }: Blueprint, make: () => PaletteEntry): PaletteEntry {
  const known = made.get(thing)
  if (known?.agencies === agencies) return known.entry
  const entry = make()
  made.set(thing, { agencies, entry })
  return entry
}

function elementEntries(blueprint: Blueprint): readonly PaletteEntry[] {
  return rowsOf(blueprint.elements).map((element) => kept(element, blueprint, () => elementEntry(element, blueprint)))
}

function elementEntry(element: Element, { agencies }: Blueprint): PaletteEntry {
  const kind = kindOf(element.kind)?.name
  const owner = element.owner === undefined ? undefined : agencies[element.owner]
  const line = (name: string | undefined) => [name, owner?.short].filter(Boolean).join(' · ')
  return {
    id: `element ${element.id}`,
    group: 'elements',
    label: same(element.name),
    detail: { id: line(kind?.id), en: line(kind?.en) },
    text: searched(element.name, element.code, element.reference, kind, owner?.short),
    facts: { ...(owner && { opd: `${owner.short} ${owner.name}` }), status: statusWords(element.state) },
    run: (karta) => {
      const view = sortedViews(karta.store.getBlueprint()).find(({ placements }) => hasRow(placements, element.id))
      goTo(view ? viewRoute(view.id) : { screen: 'arsitektur' }, { kind: 'elements', ids: [element.id] })(karta)
    },
  }
}

/** Words of a status in both languages. */
function statusWords(status: Element['state'] | RoadmapItem['status']): string {
  return searched({ id: actionsText.id.status[status], en: actionsText.en.status[status] })
}

function itemEntries(blueprint: Blueprint): readonly PaletteEntry[] {
  return Object.values(blueprint.roadmap).map((item) => kept(item, blueprint, () => itemEntry(item, blueprint)))
}

function itemEntry(item: RoadmapItem, { agencies }: Blueprint): PaletteEntry {
  const owner = item.owner === undefined ? undefined : agencies[item.owner]
  return {
    id: `item ${item.id}`,
    group: 'items',
    label: same(item.name),
    detail: same([item.code, owner?.short].filter(Boolean).join(' · ')),
    text: searched('kegiatan', item.name, item.code, owner?.short, owner?.name),
    facts: {
      ...(owner && { opd: `${owner.short} ${owner.name}` }),
      indikator: Object.values(item.effects)
        .map(({ indicator }) => indicator)
        .join(' '),
      status: statusWords(item.status),
    },
    run: goTo({ screen: 'peta-rencana', detail: item.id }, { kind: 'item', id: item.id }),
  }
}

function indicatorEntries(blueprint: Blueprint): readonly PaletteEntry[] {
  const indicators = instrumentOf(blueprint, blueprint.plan.instrument)?.indicators ?? []
  return indicators.map((indicator) => ({
    id: `indicator ${indicator.id}`,
    group: 'indicators',
    label: {
      id: `${indicator.number}. ${indicator.shortName.id}`,
      en: `${indicator.number}. ${indicator.shortName.en}`,
    },
    facts: { indikator: String(indicator.id) },
    text: searched(`indikator indicator ${indicator.number} i${indicator.number}`, indicator.shortName, indicator.name),
    run: goTo({ screen: 'penilaian', detail: indicator.id }, { kind: 'indicator', id: indicator.id }),
  }))
}

function viewEntries(blueprint: Blueprint): readonly PaletteEntry[] {
  return sortedViews(blueprint).map((view) => ({
    id: `view ${view.id}`,
    group: 'views',
    label: same(view.name),
    text: searched(view.name, view.audience),
    run: goTo(viewRoute(view.id)),
    ...(view.audience === undefined ? {} : { detail: same(view.audience) }),
  }))
}

function agencyEntries(blueprint: Blueprint): readonly PaletteEntry[] {
  return Object.values(blueprint.agencies)
    .sort((a, b) => a.name.localeCompare(b.name))
    .map((agency) => ({
      id: `agency ${agency.id}`,
      group: 'agencies',
      label: same(agency.name),
      detail: same(agency.short),
      text: searched('opd', agency.name, agency.short),
      facts: { opd: `${agency.short} ${agency.name}` },
      run: goTo({ screen: 'berkas', detail: 'perangkat-daerah' }),
    }))
}
