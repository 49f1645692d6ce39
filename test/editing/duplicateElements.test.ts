// Copies beside their originals: called what they are, and told apart by name.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { copyFragment, fragmentIds } from '../../src/editing/clipboard.ts'
import { duplicateElements } from '../../src/editing/commands/duplicateElements.ts'
import { copyName } from '../../src/editing/copyName.ts'
import type { Blueprint } from '../../src/model/blueprint.ts'
import { NAME_MAX } from '../../src/model/fileFormat.ts'
import { getRow, rowsOf, sizeOf } from '../../src/model/table.ts'
import { arbitraryBlueprint } from '../support/arbitraryBlueprint.ts'
import { edited, refused } from '../support/edited.ts'
import { smallBlueprint } from '../support/smallBlueprint.ts'

const argsOf = (blueprint: Blueprint, ids: readonly string[], view = 'utama') => ({
  ids,
  newIds: Object.fromEntries(fragmentIds(copyFragment(blueprint, ids)).map((id) => [id, `salin-${id}`])),
  view,
  positions: Object.fromEntries(ids.map((id, i) => [id, { x: i * 224, y: 800 }])),
})

describe('duplicating', () => {
  it('is called duplicating in both languages, by name or by count', () => {
    const three = argsOf(smallBlueprint, ['simda', 'izin', 'server'])
    expect(edited(smallBlueprint, duplicateElements, three).label).toEqual({
      id: 'Duplikat 3 elemen',
      en: 'Duplicate 3 elements',
    })
    const one = argsOf(smallBlueprint, ['simda'])
    expect(edited(smallBlueprint, duplicateElements, one).label?.id).toBe('Duplikat “SIMDA”')
  })

  it('gives copies names of their own, the relations among them, and the places asked for', () => {
    const { after } = edited(smallBlueprint, duplicateElements, argsOf(smallBlueprint, ['simda', 'izin']))
    expect(getRow(after.elements, 'salin-simda')).toEqual({
      ...getRow(smallBlueprint.elements, 'simda'),
      id: 'salin-simda',
      name: 'SIMDA (salinan)',
    })
    expect(getRow(after.relations, 'salin-r1')).toMatchObject({ source: 'salin-simda', target: 'salin-izin' })
    expect(getRow(after.views.utama?.placements ?? {}, 'salin-izin')).toEqual({ x: 224, y: 800 })
  })

  it('is refused without new ids for all, and into a view that is gone', () => {
    const args = argsOf(smallBlueprint, ['simda', 'izin'])
    expect(refused(smallBlueprint, duplicateElements, { ...args, newIds: {} }).code).toBe('no-new-ids')
    expect(refused(smallBlueprint, duplicateElements, { ...args, view: 'lama' }).code).toBe('no-view')
  })

  it('law: no copy has the name of anything that was there, nor of another copy', () => {
    fc.assert(
      fc.property(arbitraryBlueprint, (blueprint) => {
        const ids = rowsOf(blueprint.elements).map(({ id }) => id)
        if (ids.length === 0) return
        const { after } = edited(blueprint, duplicateElements, argsOf(blueprint, ids, 'view-1'))
        const before = new Set(rowsOf(blueprint.elements).map(({ name }) => name))
        const copies = ids.map((id) => getRow(after.elements, `salin-${id}`)?.name)
        expect(sizeOf(after.elements)).toBe(2 * ids.length)
        expect(new Set(copies).size).toBe(ids.length)
        expect(copies.some((name) => name === undefined || before.has(name))).toBe(false)
      }),
      { numRuns: 60 },
    )
  })
})

describe('the name of a copy', () => {
  it('counts on, also from a copy, and stays within the length of a name', () => {
    expect(copyName('SIMDA', new Set())).toBe('SIMDA (salinan)')
    expect(copyName('SIMDA', new Set(['SIMDA (salinan)']))).toBe('SIMDA (salinan 2)')
    expect(copyName('SIMDA (salinan 2)', new Set(['SIMDA (salinan)', 'SIMDA (salinan 2)']))).toBe('SIMDA (salinan 3)')
    const long = copyName('😀'.repeat(NAME_MAX / 2), new Set())
    expect(long.length).toBeLessThanOrEqual(NAME_MAX)
    expect(/[\ud800-\udbff] /.test(long)).toBe(false)
  })
})
