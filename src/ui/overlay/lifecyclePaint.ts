// Overlay "lifecycle": planned, being built, running, being changed, retiring or retired at the month everyone looks at.

import type { Blueprint, Id } from '../../model/blueprint.ts'
import { rowsOf } from '../../model/table.ts'
import type { MonthPresence } from '../architecture/presence.ts'
import { bothWords } from './bothWords.ts'
import { HUES, type Look, type Paint, PLAIN } from './paint.ts'

const looks: readonly Look[] = [
  { colour: HUES[5], mark: '+', label: bothWords((text) => text.planned) },
  { colour: HUES[0], mark: '+…', label: bothWords((text) => text.building) },
  { colour: HUES[2], mark: '=', label: bothWords((text) => text.running) },
  { colour: HUES[3], mark: '~', label: bothWords((text) => text.changing) },
  { colour: HUES[1], mark: '–…', label: bothWords((text) => text.retiring) },
  { colour: PLAIN, mark: '×', label: bothWords((text) => text.retired) },
]

const POSITION: Readonly<Record<MonthPresence, number>> = {
  coming: 0,
  introducing: 1,
  present: 2,
  changed: 2,
  changing: 3,
  retiring: 4,
  gone: 5,
}

/** The paint by lifecycle; `presence`: elements that are not simply there (`standingsAt`). */
export function lifecyclePaint(elements: Blueprint['elements'], presence: ReadonlyMap<Id, MonthPresence>): Paint {
  return { looks, lookOf: new Map(rowsOf(elements).map(({ id }) => [id, POSITION[presence.get(id) ?? 'present']])) }
}
