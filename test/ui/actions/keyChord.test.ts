import { describe, expect, it } from 'vitest'
import { canonicalChord, matchesChord, type PressedKey, shownChord } from '../../../src/ui/actions/keyChord.ts'

function pressed(key: string, held: Partial<PressedKey> = {}): PressedKey {
  return { key, code: '', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held }
}

describe('matching a pressed key', () => {
  it('takes Mod as Ctrl, and as ⌘ on a Mac only', () => {
    expect(matchesChord(pressed('k', { ctrlKey: true }), 'Mod+K', false)).toBe(true)
    expect(matchesChord(pressed('k', { metaKey: true }), 'Mod+K', false)).toBe(false)
    expect(matchesChord(pressed('k', { metaKey: true }), 'Mod+K', true)).toBe(true)
    expect(matchesChord(pressed('k', { ctrlKey: true }), 'Mod+K', true)).toBe(false)
    expect(matchesChord(pressed('k'), 'Mod+K', false)).toBe(false)
  })

  it('tells letters with Shift from letters without, whatever case they arrive in', () => {
    expect(matchesChord(pressed('Z', { ctrlKey: true, shiftKey: true }), 'Shift+Mod+Z', false)).toBe(true)
    expect(matchesChord(pressed('Z', { ctrlKey: true, shiftKey: true }), 'Mod+Z', false)).toBe(false)
    expect(matchesChord(pressed('c'), 'C', false)).toBe(true)
    expect(matchesChord(pressed('C', { shiftKey: true }), 'C', false)).toBe(false)
  })

  it('lets a sign be typed with or without Shift', () => {
    expect(matchesChord(pressed('?', { shiftKey: true }), '?', false)).toBe(true)
    expect(matchesChord(pressed('['), '[', false)).toBe(true)
    expect(matchesChord(pressed('+', { shiftKey: true }), '+', false)).toBe(true)
  })

  it('knows digits by their place while Alt changes what they type', () => {
    expect(matchesChord(pressed('¡', { altKey: true, code: 'Digit1' }), 'Alt+1', true)).toBe(true)
    expect(matchesChord(pressed('1', { code: 'Digit1' }), 'Alt+1', false)).toBe(false)
  })

  it('never takes a key with a modifier it does not ask for', () => {
    expect(matchesChord(pressed('1', { altKey: true }), '1', false)).toBe(false)
    expect(matchesChord(pressed('1', { ctrlKey: true }), '1', false)).toBe(false)
    expect(matchesChord(pressed('ArrowLeft', { shiftKey: true }), 'ArrowLeft', false)).toBe(false)
  })
})

describe('writing a chord', () => {
  it('shows it as the platform does', () => {
    expect(shownChord('Shift+Mod+Z', false)).toBe('Ctrl+Shift+Z')
    expect(shownChord('Shift+Mod+Z', true)).toBe('⇧⌘Z')
    expect(shownChord('ArrowLeft', false)).toBe('←')
    expect(shownChord('+', false)).toBe('+')
  })

  it('is the same whatever the order of the modifiers', () => {
    expect(canonicalChord('Shift+Mod+z')).toBe(canonicalChord('Mod+Shift+Z'))
  })
})
