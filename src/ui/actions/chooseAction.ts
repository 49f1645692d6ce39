// Which action a pressed key means here and now: by screen, by where the focus is, by what is open. Pure; runs nothing.

import type { Route } from '../route.ts'
import type { Action } from './action.ts'
import { canonicalChord, matchesChord, type PressedKey } from './keyChord.ts'

/** What the focused element does with keys itself. `text` types, `list` moves and jumps by letter, `widget` moves. */
export type Focus = 'page' | 'text' | 'list' | 'widget'

export interface KeyPlace extends Route {
  readonly focus: Focus
  /** A modal dialog is open. */
  readonly dialog: boolean
  readonly mac: boolean
}

/** Editing keys that a text field has of its own. */
const FIELD_CHORDS = new Set(['Mod+Z', 'Mod+Shift+Z', 'Mod+Y', 'Mod+X', 'Mod+C', 'Mod+V', 'Mod+A'])
/** Keys that a slider, a tab or a button uses itself. */
const WIDGET_KEYS = /^(Arrow\w+|Home|End|Page\w+|Enter| |Space)$/

/** True when the action belongs to the screen, and the part of it, that is shown. */
export function actsOn(action: Action, route: Route): boolean {
  return (!action.screens || action.screens.includes(route.screen)) && (!action.when || action.when(route))
}

function mayType(action: Action, chord: string, focus: Focus): boolean {
  if (focus === 'page' || action.inFields) return true
  const canonical = canonicalChord(chord)
  const plain = !canonical.startsWith('Mod+') && !canonical.startsWith('Alt+')
  if (focus === 'widget') return !WIDGET_KEYS.test(canonical)
  return !plain && !(focus === 'text' && FIELD_CHORDS.has(canonical))
}

/** The action of a pressed key, the screen's own before those of every screen; undefined when the key is not ours. */
export function chooseAction(actions: readonly Action[], pressed: PressedKey, place: KeyPlace): Action | undefined {
  const fits = (action: Action): boolean =>
    actsOn(action, place) &&
    (!place.dialog || action.inDialogs === true) &&
    (action.keys ?? []).some((chord) => matchesChord(pressed, chord, place.mac) && mayType(action, chord, place.focus))
  return actions.find((action) => action.screens && fits(action)) ?? actions.find(fits)
}
