// Views and where elements stand in them.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addView } from '../../src/editing/commands/addView.ts'
import { alignElements } from '../../src/editing/commands/alignElements.ts'
import { deleteView } from '../../src/editing/commands/deleteView.ts'
import { distributeElements } from '../../src/editing/commands/distributeElements.ts'
import { editView } from '../../src/editing/commands/editView.ts'
import { moveElements } from '../../src/editing/commands/moveElements.ts'
import { pinElements } from '../../src/editing/commands/pinElements.ts'
import { placeElements } from '../../src/editing/commands/placeElements.ts'
import { removeFromView } from '../../src/editing/commands/removeFromView.ts'
import type { Blueprint } from '../../src/model/blueprint.ts'
import { NODE_HEIGHT, NODE_WIDTH } from '../../src/model/nodeSize.ts'
import { entriesOf, getRow, tableOf } from '../../src/model/table.ts'
import { edited, refused } from '../support/edited.ts'
import { smallBlueprint } from '../support/smallBlueprint.ts'

const place = (blueprint: Blueprint, id: string, view = 'utama') => getRow(blueprint.views[view]?.placements ?? {}, id)
const all = ['simda', 'izin', 'penduduk']

describe('moving elements', () => {
  it('moves them on whole pixels, keeps pins, and counts them in its name', () => {
    const positions = { simda: { x: 1.4, y: 2.6 }, penduduk: { x: 2_000_000, y: 0 }, server: { x: 1, y: 1 } }
    const { after, label } = edited(smallBlueprint, moveElements, { view: 'utama', positions })
    expect(place(after, 'simda')).toEqual({ x: 1, y: 3 })
    expect(place(after, 'penduduk')).toEqual({ x: 1_000_000, y: 0, pinned: true })
    expect(place(after, 'server')).toBeUndefined()
    expect(label).toEqual({ id: 'Pindahkan 3 elemen', en: 'Move 3 elements' })
  })

  it('is called by the name of a single element and leaves other views alone', () => {
    const { after, label } = edited(smallBlueprint, moveElements, {
      view: 'utama',
      positions: { simda: { x: 9, y: 9 } },
    })
    expect(label?.id).toBe('Pindahkan “SIMDA”')
    expect(after.views.teknis).toBe(smallBlueprint.views.teknis)
  })

  it('makes no step when everything stays where it is, and is refused in a view that is gone', () => {
    const positions = { simda: { x: 0.3, y: -0.4 } }
    expect(edited(smallBlueprint, moveElements, { view: 'utama', positions }).label).toBeUndefined()
    expect(refused(smallBlueprint, moveElements, { view: 'lama', positions }).code).toBe('no-view')
  })
})

describe('placing and taking off', () => {
  it('places elements that exist, moves those already there, and refuses missing ones', () => {
    const positions = { server: { x: 5, y: 5 }, penduduk: { x: 7, y: 7 } }
    const { after } = edited(smallBlueprint, placeElements, { view: 'utama', positions })
    expect(place(after, 'server')).toEqual({ x: 5, y: 5 })
    expect(place(after, 'penduduk')).toEqual({ x: 7, y: 7, pinned: true })
    const missing = { view: 'utama', positions: { hilang: { x: 0, y: 0 } } }
    expect(refused(smallBlueprint, placeElements, missing).code).toBe('no-element')
  })

  it('takes elements off one view only', () => {
    const { after, label } = edited(smallBlueprint, removeFromView, { view: 'utama', ids: ['simda'] })
    expect(place(after, 'simda')).toBeUndefined()
    expect(place(after, 'simda', 'teknis')).toEqual({ x: 5, y: 5 })
    expect(getRow(after.elements, 'simda')).toBeDefined()
    expect(label?.id).toBe('Keluarkan “SIMDA” dari “Utama”')
  })

  it('pins and unpins', () => {
    const pinned = edited(smallBlueprint, pinElements, { view: 'utama', ids: all, pinned: true }).after
    expect(all.every((id) => place(pinned, id)?.pinned)).toBe(true)
    const free = edited(pinned, pinElements, { view: 'utama', ids: all, pinned: false }).after
    expect(all.some((id) => 'pinned' in (place(free, id) ?? {}))).toBe(false)
  })
})

describe('aligning and distributing', () => {
  it('aligns to the outermost or to the middle between them', () => {
    const xs = (edge: 'left' | 'center' | 'right') => {
      const { after } = edited(smallBlueprint, alignElements, { view: 'utama', ids: all, edge })
      return all.map((id) => place(after, id)?.x)
    }
    expect(xs('left')).toEqual([0, 0, 0])
    expect(xs('center')).toEqual([500, 500, 500])
    expect(xs('right')).toEqual([1000, 1000, 1000])
    const left = edited(smallBlueprint, alignElements, { view: 'utama', ids: all, edge: 'left' })
    expect(all.map((id) => place(left.after, id)?.y)).toEqual([0, 88, 200])
    expect(left.label?.id).toBe('Ratakan 3 elemen, digeser agar tidak bertumpuk')
    const { after } = edited(smallBlueprint, alignElements, { view: 'utama', ids: all, edge: 'middle' })
    expect(all.map((id) => place(after, id)?.y)).toEqual([100, 100, 100])
    expect(all.map((id) => place(after, id)?.x)).toEqual([0, 300, 1000])
  })

  it('law: aligned elements cover neither one another nor what was not chosen, keep their order, and stay when aligned again', () => {
    const spot = fc.record({ x: fc.integer({ min: -600, max: 600 }), y: fc.integer({ min: -300, max: 300 }) })
    const edges = fc.constantFrom('left', 'center', 'right', 'top', 'middle', 'bottom')
    const spots = fc.array(spot, { minLength: 3, maxLength: 12, size: 'max' })
    fc.assert(
      fc.property(spots, fc.integer({ min: 2, max: 12 }), edges, (places, count, edge) => {
        const rows = places.map((_, i) => ({ id: `e${i}`, kind: 'aplikasi', name: `E${i}` }))
        const blueprint: Blueprint = {
          ...smallBlueprint,
          elements: tableOf(rows.map((row) => [row.id, { ...row, state: 'as-is', attributes: {} }])),
          views: {
            utama: {
              id: 'utama',
              name: 'Utama',
              order: 'a',
              placements: tableOf(places.map((point, i) => [`e${i}`, point])),
            },
          },
        }
        const ids = rows.slice(0, count).map(({ id }) => id)
        const { after } = edited(blueprint, alignElements, { view: 'utama', ids, edge })
        const at = (id: string) => place(after, id) ?? { x: Number.NaN, y: Number.NaN }
        for (const [i, a] of ids.entries())
          for (const b of [...ids.slice(i + 1), ...rows.slice(count).map(({ id }) => id)])
            expect(Math.abs(at(a).x - at(b).x) >= NODE_WIDTH || Math.abs(at(a).y - at(b).y) >= NODE_HEIGHT).toBe(true)
        const along = edge === 'left' || edge === 'center' || edge === 'right' ? 'y' : 'x'
        for (const a of ids)
          for (const b of ids)
            if ((place(blueprint, a)?.[along] ?? 0) < (place(blueprint, b)?.[along] ?? 0))
              expect(at(a)[along]).toBeLessThan(at(b)[along])
        expect(edited(after, alignElements, { view: 'utama', ids, edge }).label).toBeUndefined()
      }),
      { numRuns: 300 },
    )
  })

  it('distributes between the outermost, which stay', () => {
    const { after } = edited(smallBlueprint, distributeElements, { view: 'utama', ids: all, axis: 'horizontal' })
    expect(all.map((id) => place(after, id)?.x)).toEqual([0, 500, 1000])
    expect(all.map((id) => place(after, id)?.y)).toEqual([0, 10, 200])
  })

  it('asks for two to align and three to distribute, counting only those placed', () => {
    const args = { view: 'utama', ids: ['simda', 'server', 'simda'] }
    expect(refused(smallBlueprint, alignElements, { ...args, edge: 'top' }).code).toBe('too-few')
    expect(refused(smallBlueprint, distributeElements, { ...args, axis: 'vertical' }).code).toBe('too-few')
  })
})

describe('views', () => {
  it('adds, changes and deletes them', () => {
    const view = { id: 'baru', name: 'Untuk wali kota', order: 'x', placements: {} }
    const added = edited(smallBlueprint, addView, { view })
    expect(added.after.views.baru).toEqual(view)
    const changed = edited(added.after, editView, { id: 'baru', set: { name: 'Pimpinan', audience: 'Wali kota' } })
    expect(changed.after.views.baru).toMatchObject({ name: 'Pimpinan', audience: 'Wali kota', order: 'x' })
    const { after, label } = edited(changed.after, deleteView, { id: 'baru' })
    expect(after.views).toEqual(smallBlueprint.views)
    expect(label?.id).toBe('Hapus tampilan “Pimpinan”')
    expect(entriesOf(after.elements)).toEqual(entriesOf(smallBlueprint.elements))
  })

  it('refuses views without a name or order, and with elements that do not exist', () => {
    const view = { id: 'baru', name: 'Baru', order: 'x', placements: {} }
    expect(refused(smallBlueprint, addView, { view: { ...view, name: '' } }).code).toBe('empty')
    expect(refused(smallBlueprint, addView, { view: { ...view, order: '' } }).code).toBe('bad-order')
    expect(refused(smallBlueprint, addView, { view: { ...view, id: 'utama' } }).code).toBe('id-taken')
    const placements = { 0: { hilang: { x: 0, y: 0 } } }
    expect(refused(smallBlueprint, addView, { view: { ...view, placements } }).code).toBe('no-element')
  })
})
