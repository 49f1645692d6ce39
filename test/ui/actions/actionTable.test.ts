import { describe, expect, it, vi } from 'vitest'
import { canonicalChord } from '../../../src/ui/actions/keyChord.ts'
import { SCREENS } from '../../../src/ui/route.ts'

// The actions reach the page only when they run; reading their modules needs these three.
vi.stubGlobal('document', { documentElement: { lang: '', dataset: {} } })
vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined })
vi.stubGlobal('window', globalThis)

const { actionTable } = await import('../../../src/ui/actions/actionTable.ts')

describe('the table of actions', () => {
  it('gives every action its own id and words in both languages', () => {
    const ids = actionTable.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { id, label } of actionTable) {
      expect(label.id.trim(), id).not.toBe('')
      expect(label.en.trim(), id).not.toBe('')
    }
  })

  it.each(SCREENS)('gives no key to two actions on the screen %s', (screen) => {
    const owners = new Map<string, string[]>()
    for (const { id, keys = [], screens } of actionTable) {
      if (screens && !screens.includes(screen)) continue
      for (const chord of keys) {
        const key = canonicalChord(chord)
        owners.set(key, [...(owners.get(key) ?? []), id])
      }
    }
    const doubled = [...owners].filter(([, ids]) => ids.length > 1)
    expect(doubled).toEqual([])
  })
})
