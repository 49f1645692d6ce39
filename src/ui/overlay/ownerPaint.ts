// Overlay "owner": a hue for each of the agencies that own most, one look for all others, one for what has no owner.

import type { Blueprint, Id } from '../../model/blueprint.ts'
import { byId } from '../../model/sortedIds.ts'
import { rowsOf } from '../../model/table.ts'
import { agencyMarks } from './agencyMarks.ts'
import { bothWords } from './bothWords.ts'
import { HUES, type Look, type Paint, PLAIN } from './paint.ts'

/** The paint by owner; the agencies that own most come first, ties by id. */
export function ownerPaint({ elements, agencies }: Pick<Blueprint, 'elements' | 'agencies'>): Paint {
  const owned = new Map<Id, number>()
  for (const { owner } of rowsOf(elements)) {
    if (owner !== undefined && Object.hasOwn(agencies, owner)) owned.set(owner, (owned.get(owner) ?? 0) + 1)
  }
  const ordered = [...owned.keys()].sort((a, b) => (owned.get(b) ?? 0) - (owned.get(a) ?? 0) || byId(a, b))
  const shown = ordered.slice(0, HUES.length)
  const short = (id: Id): string => agencies[id]?.short ?? id
  const marks = agencyMarks(shown.map(short))
  const looks: Look[] = shown.map((id, i) => ({
    colour: HUES[i] ?? PLAIN,
    mark: marks[i] ?? '?',
    label: { id: short(id), en: short(id) },
  }))
  const position = new Map(shown.map((id, i) => [id, i]))
  if (ordered.length > shown.length) {
    const others = ordered.length - shown.length
    for (const id of ordered.slice(shown.length)) position.set(id, looks.length)
    looks.push({ colour: PLAIN, mark: '+', label: bothWords((text) => text.otherAgencies(others)) })
  }
  const none = looks.length
  looks.push({ colour: PLAIN, mark: '–', label: bothWords((text) => text.noOwner) })
  const lookOf = new Map(
    rowsOf(elements).map(({ id, owner }) => [id, (owner === undefined ? undefined : position.get(owner)) ?? none]),
  )
  return { looks, lookOf }
}
