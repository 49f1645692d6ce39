// Connecting elements: what the metamodel allows, and how a refusal explains itself.
import { describe, expect, it } from 'vitest'
import { connectElements } from '../../src/editing/commands/connectElements.ts'
import { deleteRelations } from '../../src/editing/commands/deleteRelations.ts'
import { editRelation } from '../../src/editing/commands/editRelation.ts'
import { replaceRelationEnds } from '../../src/editing/commands/replaceRelationEnds.ts'
import { getRow, sizeOf } from '../../src/model/table.ts'
import { edited, refused } from '../support/edited.ts'
import { smallBlueprint } from '../support/smallBlueprint.ts'

describe('connecting two elements', () => {
  it('adds the relation and is called by both names', () => {
    const args = { id: 'r9', kind: 'mendukung-layanan', source: 'sipd', target: 'izin', note: 'sejak 2025' }
    const { after, label } = edited(smallBlueprint, connectElements, args)
    expect(getRow(after.relations, 'r9')).toEqual(args)
    expect(label?.id).toBe('Hubungkan “SIPD” ke “Perizinan” (mendukung layanan)')
  })

  it('is refused where another kind is allowed, and says which', () => {
    const args = { id: 'r9', kind: 'mendukung-layanan', source: 'sipd', target: 'penduduk' }
    const { code, message } = refused(smallBlueprint, connectElements, args)
    expect(code).toBe('not-allowed')
    expect(message.id).toBe(
      'Relasi “mendukung layanan” dari aplikasi “SIPD” ke data dan informasi “Data penduduk” tidak diperbolehkan. Yang diperbolehkan: “menghasilkan data”, “menggunakan data”, “mengelola data”.',
    )
    expect(message.en).toContain('Allowed: “produces data”')
  })

  it('is refused where only the other direction is allowed, and says so', () => {
    const args = { id: 'r9', kind: 'mendukung-layanan', source: 'izin', target: 'sipd' }
    expect(refused(smallBlueprint, connectElements, args).message.id).toContain(
      'hanya arah sebaliknya, dari aplikasi ke layanan: “mendukung layanan”',
    )
  })

  it('is refused where nothing is allowed, to itself, a second time, and with missing elements', () => {
    const code = (kind: string, source: string, target: string): string =>
      refused(smallBlueprint, connectElements, { id: 'r9', kind, source, target }).code
    expect(code('mendukung-layanan', 'izin', 'server')).toBe('not-allowed')
    expect(code('bertukar-data', 'simda', 'simda')).toBe('to-itself')
    expect(code('mendukung-layanan', 'simda', 'izin')).toBe('same-relation')
    expect(code('mendukung-layanan', 'simda', 'hilang')).toBe('no-element')
    const taken = { id: 'r1', kind: 'mendukung-layanan', source: 'sipd', target: 'izin' }
    expect(refused(smallBlueprint, connectElements, taken).code).toBe('id-taken')
  })
})

describe('changing relations', () => {
  it('changes kind and note within what is allowed', () => {
    const { after } = edited(smallBlueprint, editRelation, {
      id: 'r2',
      set: { kind: 'mengelola-data', note: 'harian' },
    })
    expect(getRow(after.relations, 'r2')).toMatchObject({ kind: 'mengelola-data', note: 'harian' })
    const cleared = edited(after, editRelation, { id: 'r2', set: { note: null } }).after
    expect(getRow(cleared.relations, 'r2')).not.toHaveProperty('note')
    expect(refused(smallBlueprint, editRelation, { id: 'r2', set: { kind: 'ditempatkan-di' } }).code).toBe(
      'not-allowed',
    )
    expect(refused(smallBlueprint, editRelation, { id: 'r7', set: { note: null } }).code).toBe('no-relation')
  })

  it('keeps its own kind without being taken for a twin', () => {
    expect(edited(smallBlueprint, editRelation, { id: 'r2', set: { kind: 'menggunakan-data' } }).label).toBeUndefined()
  })

  it('hangs an end on another element when that is allowed', () => {
    const { after } = edited(smallBlueprint, replaceRelationEnds, { id: 'r1', source: 'sipd', target: 'izin' })
    expect(getRow(after.relations, 'r1')).toMatchObject({ source: 'sipd', target: 'izin' })
    expect(refused(smallBlueprint, replaceRelationEnds, { id: 'r1', source: 'server', target: 'izin' }).code).toBe(
      'not-allowed',
    )
  })

  it('deletes relations and is called by the ends of a single one', () => {
    const { after, label } = edited(smallBlueprint, deleteRelations, { ids: ['r1'] })
    expect(sizeOf(after.relations)).toBe(2)
    expect(label?.id).toBe('Hapus relasi “SIMDA” ke “Perizinan”')
    expect(edited(smallBlueprint, deleteRelations, { ids: ['r1', 'r2'] }).label?.en).toBe('Delete 2 relations')
  })
})
