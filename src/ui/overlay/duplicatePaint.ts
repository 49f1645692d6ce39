// Overlay "possible duplicates": elements that are probably one thing entered several times, group by group.

import type { Blueprint, Id } from '../../model/blueprint.ts'
import { byId } from '../../model/sortedIds.ts'
import { getRow, rowsOf } from '../../model/table.ts'
import { bothWords } from './bothWords.ts'
import { HUES, type Look, type Paint, PLAIN } from './paint.ts'

/** The paint by groups of ids that are probably one; the largest groups have looks of their own, ties by first id. */
export function duplicatePaint(elements: Blueprint['elements'], groups: readonly (readonly Id[])[]): Paint {
  const ordered = groups
    .map((group) => [...group].sort(byId))
    .sort((a, b) => b.length - a.length || byId(a[0] ?? '', b[0] ?? ''))
  const shown = ordered.slice(0, HUES.length)
  const looks: Look[] = shown.map(([first = ''], i) => {
    const name = getRow(elements, first)?.name ?? first
    return { colour: HUES[i] ?? PLAIN, mark: `G${i + 1}`, label: bothWords((text) => text.duplicateGroup(i + 1, name)) }
  })
  const position = new Map<Id, number>()
  for (const [i, group] of shown.entries()) for (const id of group) position.set(id, i)
  const rest = ordered.slice(shown.length)
  if (rest.length > 0) {
    for (const id of rest.flat()) position.set(id, looks.length)
    looks.push({ colour: PLAIN, mark: 'G+', label: bothWords((text) => text.otherGroups(rest.length)) })
  }
  const none = looks.length
  looks.push({ colour: PLAIN, mark: '–', label: bothWords((text) => text.noDuplicate) })
  return { looks, lookOf: new Map(rowsOf(elements).map(({ id }) => [id, position.get(id) ?? none])) }
}
