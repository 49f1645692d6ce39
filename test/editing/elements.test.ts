// Adding, editing and deleting elements, and what goes along.
import { describe, expect, it } from 'vitest'
import { addElement } from '../../src/editing/commands/addElement.ts'
import { deleteElements } from '../../src/editing/commands/deleteElements.ts'
import { editElement } from '../../src/editing/commands/editElement.ts'
import { consequenceWords, deletionConsequences } from '../../src/editing/deletion.ts'
import type { Element, Waiver } from '../../src/model/blueprint.ts'
import { getRow, hasRow, rowsOf } from '../../src/model/table.ts'
import { edited, refused } from '../support/edited.ts'
import { smallBlueprint } from '../support/smallBlueprint.ts'

const portal: Element = { id: 'portal', kind: 'aplikasi', name: 'Portal', state: 'to-be', attributes: {} }

describe('adding an element', () => {
  it('puts it into the blueprint and, when a view is named, on whole pixels into the view', () => {
    const { after, label } = edited(smallBlueprint, addElement, { element: portal, view: 'utama', x: 10.6, y: -0.2 })
    expect(getRow(after.elements, 'portal')).toEqual(portal)
    expect(getRow(after.views.utama?.placements ?? {}, 'portal')).toEqual({ x: 11, y: 0 })
    expect(label).toEqual({ id: 'Tambah aplikasi “Portal”', en: 'Add application “Portal”' })
  })

  it('stands in no view when none is named', () => {
    const { after } = edited(smallBlueprint, addElement, { element: portal })
    expect(after.views).toBe(smallBlueprint.views)
  })

  it('is refused for a taken or malformed id, an empty name, an unknown kind, a missing owner or view, months reversed', () => {
    const code = (element: Partial<Element>, view?: string): string =>
      refused(smallBlueprint, addElement, { element: { ...portal, ...element }, ...(view ? { view } : {}) }).code
    expect(code({ id: 'simda' })).toBe('id-taken')
    expect(code({ id: '__proto__' })).toBe('bad-id')
    expect(code({ name: '  ' })).toBe('empty')
    expect(code({ name: 'x'.repeat(5001) })).toBe('too-long')
    expect(code({ kind: 'pesawat' })).toBe('bad-kind')
    expect(code({ kind: 'kegiatan' })).toBe('bad-kind')
    expect(code({ owner: 'dinkes' })).toBe('no-agency')
    expect(code({ start: '2026-13' })).toBe('bad-month')
    expect(code({ start: '2026-02', end: '2026-02' })).toBe('month-order')
    expect(code({ attributes: { jumlah: Number.NaN } })).toBe('bad-attribute')
    expect(code({}, 'lama')).toBe('no-view')
  })
})

describe('editing an element', () => {
  it('sets what is named, clears what is null and merges attributes one by one', () => {
    const { after, label } = edited(smallBlueprint, editElement, {
      id: 'simda',
      set: { name: 'SIMDA Keuangan', owner: null, attributes: { catatan: null, jumlah: 3 } },
    })
    expect(getRow(after.elements, 'simda')).toEqual({
      id: 'simda',
      kind: 'aplikasi',
      name: 'SIMDA Keuangan',
      state: 'as-is',
      attributes: { 'unit-pengembang': 'kominfo', jumlah: 3 },
    })
    expect(label).toEqual({ id: 'Ubah “SIMDA”', en: 'Change “SIMDA”' })
  })

  it('makes no step when it says what is already so', () => {
    const set = { name: 'SIMDA', attributes: { catatan: 'lama', kosong: null }, description: null }
    expect(edited(smallBlueprint, editElement, { id: 'simda', set }).label).toBeUndefined()
  })

  it('is refused when its relations do not allow the new kind, and names the relation in the way', () => {
    const { code, message } = refused(smallBlueprint, editElement, { id: 'simda', set: { kind: 'server' } })
    expect(code).toBe('kind-breaks-relation')
    expect(message.id).toContain('“SIMDA” tidak dapat menjadi server')
    expect(message.id).toContain('mendukung layanan')
  })

  it('may change the kind of an element without relations', () => {
    const alone = edited(smallBlueprint, addElement, { element: portal }).after
    const { after } = edited(alone, editElement, { id: 'portal', set: { kind: 'layanan' } })
    expect(getRow(after.elements, 'portal')?.kind).toBe('layanan')
  })

  it('is refused when the end would come before a start that is already there', () => {
    expect(refused(smallBlueprint, editElement, { id: 'sipd', set: { end: '2024-12' } }).code).toBe('month-order')
    expect(refused(smallBlueprint, editElement, { id: 'hilang', set: { name: 'x' } }).code).toBe('no-element')
  })
})

describe('deleting elements', () => {
  it('tells beforehand what goes along', () => {
    const consequences = deletionConsequences(smallBlueprint, ['simda', 'izin'])
    expect(consequences).toEqual({ relations: 2, views: 2, items: ['audit'], satisfaction: 1, waivers: 0 })
    expect(consequenceWords(consequences)).toEqual({
      id: '2 relasi, 2 letak di tampilan, 1 kegiatan peta rencana, 1 hasil survei kepuasan',
      en: '2 relations, 2 places in views, 1 roadmap item, 1 satisfaction result',
    })
    expect(consequenceWords(deletionConsequences(smallBlueprint, ['hilang']))).toBeUndefined()
  })

  it('counts the accepted findings that go along, exactly those that the deletion takes', () => {
    const accepted = (id: string, ...subjects: string[]): [string, Waiver] => [
      id,
      {
        id,
        rule: 'duplicate-name',
        subjects: Object.fromEntries(subjects.map((each) => [each, true as const])),
        reason: 'sudah dilihat',
        by: 'Penata',
        at: '2026-08-01T00:00:00Z',
      },
    ]
    const waivers = Object.fromEntries([
      accepted('satu', 'simda'),
      accepted('dua', 'simda', 'izin'),
      accepted('tiga', 'simda', 'izin', 'sipd'),
      accepted('lain', 'sipd'),
    ])
    const blueprint = { ...smallBlueprint, waivers }
    for (const ids of [['simda'], ['simda', 'izin'], ['sipd']]) {
      const { after } = edited(blueprint, deleteElements, { ids })
      const gone = Object.keys(waivers).length - Object.keys(after.waivers).length
      expect(deletionConsequences(blueprint, ids).waivers).toBe(gone)
    }
    expect(deletionConsequences(blueprint, ['simda']).waivers).toBe(2)
    expect(consequenceWords(deletionConsequences(blueprint, ['simda']))?.id).toContain('2 temuan yang diterima')
  })

  it('takes relations, places, comments, satisfaction and mentions in roadmap items along', () => {
    const { after, label } = edited(smallBlueprint, deleteElements, { ids: ['simda', 'izin'] })
    expect(rowsOf(after.relations).map(({ id }) => id)).toEqual(['r3'])
    expect(Object.values(after.views).some((view) => hasRow(view.placements, 'simda'))).toBe(false)
    expect(Object.keys(after.roadmap.audit?.changes ?? {})).toEqual(['c2'])
    expect(after.satisfaction).toEqual({})
    expect(Object.keys(after.comments)).toEqual(['k2'])
    expect(after.comments.k2?.replyTo).toBeUndefined()
    expect(label?.id).toBe(
      'Hapus 2 elemen (beserta 2 relasi, 2 letak di tampilan, 1 kegiatan peta rencana, 1 hasil survei kepuasan)',
    )
  })

  it('turns a replacement by a deleted element into a retirement', () => {
    const { after } = edited(smallBlueprint, deleteElements, { ids: ['sipd'] })
    expect(after.roadmap.audit?.changes.c1).toEqual({ id: 'c1', kind: 'retire', element: 'simda' })
  })

  it('makes no step for elements that are already gone', () => {
    expect(edited(smallBlueprint, deleteElements, { ids: ['hilang'] }).label).toBeUndefined()
  })
})
