// What the palette can find: the actions of this screen, and everything of the blueprint that has a place to go to.

import type { Blueprint } from '../../model/blueprint.ts'
import { instrumentOf } from '../../model/instruments.ts'
import { kindOf } from '../../model/metamodel.ts'
import { hasRow, rowsOf } from '../../model/table.ts'
import type { Words } from '../../model/words.ts'
import type { Selected } from '../../session/selection.ts'
import { viewRoute } from '../architecture/architecturePlace.ts'
import type { Karta } from '../karta.ts'
import type { Route } from '../route.ts'
import type { Action } from './action.ts'
import { actsOn } from './chooseAction.ts'
import { runAction } from './runAction.ts'

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

function elementEntries(blueprint: Blueprint): readonly PaletteEntry[] {
  const views = sortedViews(blueprint)
  return [...rowsOf(blueprint.elements)]
    .sort((a, b) => a.name.localeCompare(b.name))
    .map((element) => {
      const kind = kindOf(element.kind)?.name
      const owner = element.owner === undefined ? undefined : blueprint.agencies[element.owner]?.short
      const line = (name: string | undefined) => [name, owner].filter(Boolean).join(' · ')
      const view = views.find((candidate) => hasRow(candidate.placements, element.id))
      return {
        id: `element ${element.id}`,
        group: 'elements',
        label: same(element.name),
        detail: { id: line(kind?.id), en: line(kind?.en) },
        text: searched(element.name, element.code, element.reference, kind, owner),
        run: goTo(view ? viewRoute(view.id) : { screen: 'arsitektur' }, { kind: 'elements', ids: [element.id] }),
      }
    })
}

function itemEntries(blueprint: Blueprint): readonly PaletteEntry[] {
  return Object.values(blueprint.roadmap)
    .sort((a, b) => a.name.localeCompare(b.name))
    .map((item) => {
      const owner = item.owner === undefined ? undefined : blueprint.agencies[item.owner]
      return {
        id: `item ${item.id}`,
        group: 'items',
        label: same(item.name),
        detail: same([item.code, owner?.short].filter(Boolean).join(' · ')),
        text: searched('kegiatan', item.name, item.code, owner?.short, owner?.name),
        run: goTo({ screen: 'peta-rencana', detail: item.id }, { kind: 'item', id: item.id }),
      }
    })
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
      run: goTo({ screen: 'berkas', detail: 'perangkat-daerah' }),
    }))
}
