// Keys of actions as text: "Mod+K", "Shift+Mod+Z", "C", "?", "ArrowLeft". Reads, compares and shows them; runs nothing.

/** The part of a keyboard event that decides; tests make them by hand. */
export interface PressedKey {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

export interface KeyChord {
  readonly mod: boolean
  readonly shift: boolean
  readonly alt: boolean
  /** "K", "?", "ArrowLeft": a letter is upper case. */
  readonly key: string
}

const MODIFIERS = /^(?:(Mod|Shift|Alt)\+)/

/** Reads a chord; the text comes from the table of actions, so anything not understood is its last key. */
export function parseChord(text: string): KeyChord {
  let rest = text
  const held = { mod: false, shift: false, alt: false }
  for (let match = MODIFIERS.exec(rest); match; match = MODIFIERS.exec(rest)) {
    held[match[1]?.toLowerCase() as keyof typeof held] = true
    rest = rest.slice(match[0].length)
  }
  return { ...held, key: rest.length === 1 ? rest.toUpperCase() : rest }
}

/** "Shift+Mod+Z" and "Mod+Shift+Z" are the same chord. */
export function canonicalChord(text: string): string {
  const { mod, shift, alt, key } = parseChord(text)
  return `${mod ? 'Mod+' : ''}${alt ? 'Alt+' : ''}${shift ? 'Shift+' : ''}${key}`
}

const isLetter = (key: string): boolean => /^[A-Z]$/.test(key)
const isDigit = (key: string): boolean => /^[0-9]$/.test(key)
/** A character whose own Shift is part of typing it: "?" is Shift and "/" on many keyboards. */
const isSymbol = (key: string): boolean => key.length === 1 && !isLetter(key) && !isDigit(key)

/**
 * True when the pressed key is the chord. Mod is ⌘ on a Mac and Ctrl elsewhere. With Alt or Mod, letters and digits are
 * also known by their place on the keyboard, because Alt+1 types "¡" on a Mac.
 */
export function matchesChord(pressed: PressedKey, text: string, mac: boolean): boolean {
  const chord = parseChord(text)
  const mod = mac ? pressed.metaKey : pressed.ctrlKey
  const foreign = mac ? pressed.ctrlKey : pressed.metaKey
  if (foreign || mod !== chord.mod || pressed.altKey !== chord.alt) return false
  if (!isSymbol(chord.key) && pressed.shiftKey !== chord.shift) return false
  if (chord.key === (pressed.key.length === 1 ? pressed.key.toUpperCase() : pressed.key)) return true
  if (!chord.mod && !chord.alt) return false
  return pressed.code === `Key${chord.key}` || pressed.code === `Digit${chord.key}`
}

const SHOWN: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  Delete: 'Del',
}

/** How a chord is written for people: "Ctrl+Shift+Z", on a Mac "⇧⌘Z". */
export function shownChord(text: string, mac: boolean): string {
  const { mod, shift, alt, key } = parseChord(text)
  const name = SHOWN[key] ?? key
  if (mac) return `${alt ? '⌥' : ''}${shift ? '⇧' : ''}${mod ? '⌘' : ''}${name}`
  return `${mod ? 'Ctrl+' : ''}${alt ? 'Alt+' : ''}${shift ? 'Shift+' : ''}${name}`
}
