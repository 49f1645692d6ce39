// What a change is credited to: an item that the view does not count only plans it, and the month is the element's own.

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readBlueprint } from '../../src/files/readBlueprint.ts'
import { getRow } from '../../src/model/table.ts'
import { twoStandings } from '../../src/roadmap/architectureChange.ts'
import { changeEntries } from '../../src/roadmap/changeEntries.ts'
import type { DeliveryView } from '../../src/roadmap/delivery.ts'

const read = readBlueprint(readFileSync('examples/kota-bandung.karta.json', 'utf8'))
if (!read.ok) throw new Error('the example does not open')
const bandung = read.blueprint

const entries = (view: DeliveryView) =>
  changeEntries(bandung, twoStandings(bandung, { from: '2026-11', to: '2029-12', view }))

describe('the entries of a change', () => {
  it('credit no item that is not counted, and say that the month is the one written on the element', () => {
    const seen = entries('realised').filter(({ what }) => what === 'added')
    expect(seen.length).toBeGreaterThan(5)
    for (const { element, month, items, pending, ownMonth } of seen) {
      expect(items.length, element).toBeGreaterThan(0)
      expect(pending, element).toEqual(items)
      expect(ownMonth, element).toBe(true)
      expect(month, element).toBe(getRow(bandung.elements, element)?.start)
    }
  })

  it('credit the items that are counted, with the month they are finished in', () => {
    const seen = entries('planned')
    expect(seen.length).toBeGreaterThan(20)
    for (const { element, pending } of seen) expect(pending, element).toEqual([])
    expect(seen.some(({ ownMonth, items }) => !ownMonth && items.length > 0)).toBe(true)
  })
})
