import { describe, expect, it } from 'vitest'
import type { Action } from '../../../src/ui/actions/action.ts'
import { shortcutGroups } from '../../../src/ui/actions/shortcutGroups.ts'

const make = (id: string, more: Partial<Action>): Action => ({
  id,
  label: { id, en: id },
  group: 'view',
  run: () => undefined,
  ...more,
})

const actions = [
  make('undo', { keys: ['Mod+Z'] }),
  make('theme', {}),
  make('connect', { keys: ['C'], screens: ['arsitektur'] }),
  make('level', { keys: ['1'], screens: ['penilaian'] }),
]

describe('the list of shortcuts', () => {
  it('begins with the screen shown and leaves out what has no key', () => {
    const groups = shortcutGroups(actions, 'penilaian').map(({ kind, actions: own }) => [kind, own.map(({ id }) => id)])
    expect(groups).toEqual([
      ['here', ['level']],
      ['everywhere', ['undo']],
      ['elsewhere', ['connect']],
    ])
  })

  it('has no empty group', () => {
    expect(shortcutGroups(actions, 'beranda').map(({ kind }) => kind)).toEqual(['everywhere', 'elsewhere', 'elsewhere'])
  })
})
