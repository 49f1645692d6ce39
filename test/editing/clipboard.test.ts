// Copying, pasting and duplicating a piece of the architecture, also through text from elsewhere.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { copyFragment, type Fragment, fragmentIds, fragmentText } from '../../src/editing/clipboard.ts'
import { pasteFragment } from '../../src/editing/commands/pasteFragment.ts'
import { readFragment } from '../../src/editing/readFragment.ts'
import { emptyBlueprint } from '../../src/model/emptyBlueprint.ts'
import { getRow, rowsOf, sizeOf } from '../../src/model/table.ts'
import { arbitraryBlueprint } from '../support/arbitraryBlueprint.ts'
import { edited, refused } from '../support/edited.ts'
import { smallBlueprint } from '../support/smallBlueprint.ts'

const newIds = (fragment: Fragment) => Object.fromEntries(fragmentIds(fragment).map((id) => [id, `salin-${id}`]))
const fragment = copyFragment(smallBlueprint, ['simda', 'izin', 'server', 'hilang'], 'utama')

describe('copying', () => {
  it('takes elements, the relations among them and their places', () => {
    expect(fragment.elements.map(({ id }) => id)).toEqual(['izin', 'server', 'simda'])
    expect(fragment.relations.map(({ id }) => id)).toEqual(['r1'])
    expect(fragment.positions).toEqual({ simda: { x: 0, y: 0 }, izin: { x: 300, y: 10 } })
  })
})

describe('pasting', () => {
  it('adds everything under new ids with its names kept, moved by the distance', () => {
    const args = { fragment, newIds: newIds(fragment), view: 'teknis', dx: 20, dy: 30 }
    const { after, label } = edited(smallBlueprint, pasteFragment, args)
    expect(getRow(after.elements, 'salin-simda')).toEqual({
      ...getRow(smallBlueprint.elements, 'simda'),
      id: 'salin-simda',
    })
    expect(getRow(after.relations, 'salin-r1')).toMatchObject({ source: 'salin-simda', target: 'salin-izin' })
    const placements = after.views.teknis?.placements ?? {}
    expect(getRow(placements, 'salin-izin')).toEqual({ x: 320, y: 40 })
    expect(getRow(placements, 'salin-server')).toEqual({ x: 20, y: 30 })
    expect(label?.id).toBe('Tempel 3 elemen')
  })

  it('forgets agencies that the other blueprint does not have', () => {
    const { id, title, government, plan } = smallBlueprint
    const empty = emptyBlueprint({ id, title, government, plan })
    const { after } = edited(empty, pasteFragment, { fragment, newIds: newIds(fragment), dx: 0, dy: 0 })
    expect(getRow(after.elements, 'salin-simda')).toEqual({
      id: 'salin-simda',
      kind: 'aplikasi',
      name: 'SIMDA',
      state: 'as-is',
      attributes: { catatan: 'lama' },
    })
  })

  it('is refused without new ids for all, with ids in use, or into a view that is gone', () => {
    const ids = newIds(fragment)
    const code = (more: object): string =>
      refused(smallBlueprint, pasteFragment, { fragment, newIds: ids, dx: 0, dy: 0, ...more }).code
    const { r1: _, ...withoutRelation } = ids
    expect(code({ newIds: withoutRelation })).toBe('no-new-ids')
    expect(code({ newIds: { ...ids, simda: ids.izin } })).toBe('no-new-ids')
    expect(code({ newIds: { ...ids, simda: 'sipd' } })).toBe('id-taken')
    expect(code({ newIds: { ...ids, r1: 'r2' } })).toBe('id-taken')
    expect(code({ newIds: { ...ids, simda: '__proto__' } })).toBe('bad-id')
    expect(code({ view: 'lama' })).toBe('no-view')
  })
})

describe('a fragment as text', () => {
  it('reads back as it was', () => {
    expect(readFragment(fragmentText(fragment))).toEqual(fragment)
    fc.assert(
      fc.property(arbitraryBlueprint, (blueprint) => {
        const ids = rowsOf(blueprint.elements).map(({ id }) => id)
        const all = copyFragment(blueprint, ids, 'view-1')
        expect(readFragment(fragmentText(all))).toEqual(all)
        const { after } = edited(blueprint, pasteFragment, { fragment: all, newIds: newIds(all), dx: 0, dy: 0 })
        expect(sizeOf(after.relations)).toBe(2 * sizeOf(blueprint.relations))
      }),
      { numRuns: 60 },
    )
  })

  it('is not read from anything else, and reading never throws', () => {
    const raw = JSON.parse(fragmentText(fragment)) as Record<string, unknown>
    const read = (more: object): unknown => readFragment(JSON.stringify({ ...raw, ...more }))
    expect(readFragment('')).toBeUndefined()
    expect(readFragment('halo karta-fragment')).toBeUndefined()
    expect(readFragment(`"karta-fragment"${'['.repeat(10_000)}`)).toBeUndefined()
    expect(readFragment(fragmentText(fragment).padEnd(5_000_001))).toBeUndefined()
    expect(read({ format: 'lain' })).toBeUndefined()
    expect(read({ elements: [] })).toBeUndefined()
    expect(read({ elements: 'karta-fragment' })).toBeUndefined()
    const [first, second] = fragment.elements
    expect(read({ elements: [first, second], relations: [{ ...fragment.relations[0] }] })).toBeUndefined()
    expect(read({ elements: [first, first], relations: [], positions: {} })).toBeUndefined()
    expect(read({ elements: [{ ...first, kind: 'kegiatan' }], relations: [], positions: {} })).toBeUndefined()
    expect(read({ elements: [{ ...first, name: '' }], relations: [], positions: {} })).toBeUndefined()
    expect(read({ relations: [...fragment.relations, ...fragment.relations] })).toBeUndefined()
    expect(read({ relations: [{ ...fragment.relations[0], kind: 'ditempatkan-di' }] })).toBeUndefined()
    expect(read({ positions: { simda: { x: '1', y: 1 } } })).toBeUndefined()
    expect(read({ positions: { hilang: { x: 1, y: 1 } } })).toBeUndefined()
    expect(readFragment('{"format":"karta-fragment","__proto__":{}}')).toBeUndefined()
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), (json) => {
        expect(() => readFragment(`{"format":"karta-fragment","elements":${json},"relations":[]}`)).not.toThrow()
      }),
    )
  })
})
