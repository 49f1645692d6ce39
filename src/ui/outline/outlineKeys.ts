// Keys of the outline: move, open and close, jump by letter, and everything that can be done with the element of a row.

import type { KeyboardEvent } from 'react'
import type { Element } from '../../model/blueprint.ts'
import type { Language } from '../../model/words.ts'
import { type OutlineRow, typedRow } from './outlineRows.ts'

export interface OutlineMoves {
  readonly go: (row: number) => void
  readonly setOpen: (domain: string, open: boolean) => void
  readonly show: (element: Element) => void
  readonly toggleSelected: (element: Element) => void
  readonly togglePlaced: (element: Element) => void
  readonly rename: (element: Element) => void
  readonly connect: (element: Element) => void
  readonly remove: (element: Element) => void
}

/** How long letters typed one after another belong together, in milliseconds. */
const TOGETHER = 700
const PAGE = 12

/** Letters typed so far; a value per outline. */
export interface Typed {
  letters: string
  at: number
}

/** Handles a key on the tree; true when it was the tree's. */
export function outlineKey(
  event: KeyboardEvent,
  rows: readonly OutlineRow[],
  active: number,
  moves: OutlineMoves,
  typed: Typed,
  language: Language,
): boolean {
  const row = rows[active]
  if (!row) return false
  if (!event.ctrlKey && !event.metaKey && !event.altKey) {
    if (move(event.key, rows, active, row, moves)) return true
    if ('element' in row && act(event, row.element, moves, typed)) return true
    if (typeahead(event, rows, active, moves, typed, language)) return true
  }
  return false
}

function move(key: string, rows: readonly OutlineRow[], active: number, row: OutlineRow, moves: OutlineMoves): boolean {
  const domainRow = rows.findIndex((other) => !('element' in other) && other.domain === row.domain)
  switch (key) {
    case 'ArrowDown':
      moves.go(active + 1)
      return true
    case 'ArrowUp':
      moves.go(active - 1)
      return true
    case 'Home':
      moves.go(0)
      return true
    case 'End':
      moves.go(rows.length - 1)
      return true
    case 'PageDown':
      moves.go(active + PAGE)
      return true
    case 'PageUp':
      moves.go(active - PAGE)
      return true
    case 'ArrowRight':
      if ('element' in row) return true
      if (row.open) moves.go(active + 1)
      else moves.setOpen(row.domain.id, true)
      return true
    case 'ArrowLeft':
      if ('element' in row) moves.go(domainRow)
      else moves.setOpen(row.domain.id, false)
      return true
    case 'Enter':
    case ' ':
      if ('element' in row) return false
      moves.setOpen(row.domain.id, !row.open)
      return true
    default:
      return false
  }
}

function act({ key, shiftKey }: KeyboardEvent, element: Element, moves: OutlineMoves, typed: Typed): boolean {
  if (key === 'Enter') {
    if (shiftKey) moves.togglePlaced(element)
    else moves.show(element)
  } else if (key === ' ' && typed.letters === '') moves.toggleSelected(element)
  else if (key === 'F2') moves.rename(element)
  else if (key === 'Delete' && !shiftKey) moves.remove(element)
  else if (key === 'Delete') moves.togglePlaced(element)
  // C connects unless it goes on with a word that is being typed.
  else if (key.toLowerCase() === 'c' && !shiftKey && typed.letters === '') moves.connect(element)
  else return false
  return true
}

function typeahead(
  event: KeyboardEvent,
  rows: readonly OutlineRow[],
  active: number,
  moves: OutlineMoves,
  typed: Typed,
  language: Language,
): boolean {
  // A hyphen or a blank goes on with a word, alone they are other keys.
  const goesOn = typed.letters !== '' && event.key.length === 1
  if (!goesOn && !/^[\p{L}\p{N}]$/u.test(event.key)) return false
  typed.letters = event.timeStamp - typed.at > TOGETHER ? event.key : typed.letters + event.key
  typed.at = event.timeStamp
  moves.go(typedRow(rows, active, typed.letters, language))
  return true
}

/** Forgets the letters when they are too long ago. */
export function forgetTyped(typed: Typed, now: number): void {
  if (now - typed.at > TOGETHER) typed.letters = ''
}
