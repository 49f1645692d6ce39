import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fittingTabs } from '../../../src/ui/parts/useFittingTabs.ts'

const ids = ['a', 'b', 'c', 'd']
/** Four tabs of 50 and a button of 40. */
const widths = [50, 50, 50, 50, 40]

const shown = (room: number, selected?: string): string => [...fittingTabs(ids, selected, widths, room)].join('')

describe('tabs in a row', () => {
  it('all stand in it when there is room, without a menu', () => {
    expect(shown(208)).toBe('abcd')
  })

  it('leave room for the menu of the others when there is not', () => {
    expect(shown(207)).toBe('abc')
    expect(shown(150)).toBe('ab')
  })

  it('keep the selected one in the row, in the place of the last', () => {
    expect(shown(200, 'd')).toBe('abd')
    expect(shown(10, 'c')).toBe('c')
  })

  it('never overflow while the selected one and the menu have room, and never lose the selected one', () => {
    const width = fc.integer({ min: 20, max: 200 })
    fc.assert(
      fc.property(fc.array(width, { minLength: 2, maxLength: 9 }), fc.nat(8), fc.nat(900), (some, at, room) => {
        const names = some.slice(1).map((_, index) => `t${index}`)
        const selected = names[at % names.length] ?? ''
        const fitting = [...fittingTabs(names, selected, some, room)]
        expect(fitting).toContain(selected)
        const taken = fitting.reduce((total, name) => total + (some[names.indexOf(name)] ?? 0) + 2, 0)
        const button = fitting.length < names.length ? (some.at(-1) ?? 0) : 0
        if (fitting.length > 1) expect(taken + button).toBeLessThanOrEqual(room)
      }),
    )
  })
})
