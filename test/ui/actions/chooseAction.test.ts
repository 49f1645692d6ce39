import { describe, expect, it } from 'vitest'
import type { Action } from '../../../src/ui/actions/action.ts'
import { chooseAction, type Focus, type KeyPlace } from '../../../src/ui/actions/chooseAction.ts'

const make = (id: string, keys: readonly string[], more: Partial<Action> = {}): Action => ({
  id,
  keys,
  label: { id, en: id },
  group: 'edit',
  run: () => undefined,
  ...more,
})

const actions = [
  make('undo', ['Mod+Z']),
  make('everywhere', ['1']),
  make('level', ['1'], { screens: ['penilaian'] }),
  make('palette', ['Mod+K'], { inFields: true }),
  make('save', ['Mod+S'], { inFields: true, inDialogs: true }),
  make('left', ['ArrowLeft']),
]

function press(key: string, ctrlKey = false, place: Partial<KeyPlace> = {}): string | undefined {
  const pressed = { key, code: '', ctrlKey, metaKey: false, shiftKey: false, altKey: false }
  const here: KeyPlace = { screen: 'arsitektur', focus: 'page', dialog: false, mac: false, ...place }
  return chooseAction(actions, pressed, here)?.id
}

describe('what a pressed key does', () => {
  it('is the action of the screen before the one of every screen', () => {
    expect(press('1', false, { screen: 'penilaian' })).toBe('level')
    expect(press('1')).toBe('everywhere')
  })

  it.each<Focus>(['text', 'list'])('leaves letters and digits to a focus of sort %s', (focus) => {
    expect(press('1', false, { focus })).toBeUndefined()
    expect(press('k', true, { focus })).toBe('palette')
  })

  it('leaves a text field its own undo', () => {
    expect(press('z', true, { focus: 'text' })).toBeUndefined()
    expect(press('z', true)).toBe('undo')
  })

  it('leaves arrows to a slider but takes digits there', () => {
    expect(press('ArrowLeft', false, { focus: 'widget' })).toBeUndefined()
    expect(press('ArrowLeft')).toBe('left')
    expect(press('1', false, { focus: 'widget' })).toBe('everywhere')
  })

  it('is nothing while a dialog is open, but for what says it may', () => {
    expect(press('k', true, { dialog: true })).toBeUndefined()
    expect(press('s', true, { dialog: true })).toBe('save')
  })
})
