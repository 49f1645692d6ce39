// Merging makes one element of several: it takes over what they had, loses only what is said twice, and one undo brings all back.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkBlueprint } from '../../src/checks/checkBlueprint.ts'
import { mergeElements } from '../../src/editing/commands/mergeElements.ts'
import { mergeLosses } from '../../src/editing/merging.ts'
import type { Id } from '../../src/model/blueprint.ts'
import { sortedRows } from '../../src/model/sortedIds.ts'
import { getRow, hasRow, rowsOf } from '../../src/model/table.ts'
import { arbitraryBlueprint } from '../support/arbitraryBlueprint.ts'
import { edited, refused } from '../support/edited.ts'
import { blueprintWith, type LooseFile } from '../support/fileWith.ts'

const add = (file: LooseFile, part: string, ...things: object[]): void =>
  void Object.assign(file, { [part]: [...Object.values(file[part] ?? {}), ...things] })

/** A twin of the application with a relation of its own, one said twice, one between the two, a code and a place. */
const twins = blueprintWith((file) => {
  add(file, 'elements', {
    id: 'twin',
    kind: 'aplikasi',
    name: 'Aplikasi perizinan',
    code: 'APL-7',
    owner: 'inspektorat',
    state: 'as-is',
    attributes: { url: 'https://izin.contoh.go.id' },
  })
  add(
    file,
    'relations',
    { id: 't1', kind: 'mendukung-proses', source: 'twin', target: 'pengelolaan-izin' },
    { id: 't2', kind: 'mendukung-layanan', source: 'twin', target: 'izin-usaha', note: 'Sejak 2021' },
    { id: 't3', kind: 'bertukar-data', source: 'twin', target: 'sistem-izin' },
  )
  add(file, 'views', { id: 'lain', name: 'Lain', order: 'z', placements: [{ element: 'twin', x: 40, y: 60 }] })
  add(file, 'comments', {
    id: 'c9',
    subject: { kind: 'element', id: 'twin' },
    author: 'Kabid',
    at: '2026-01-01T00:00:00Z',
    text: 'Apakah ini sama?',
  })
})
const merge = { keep: 'sistem-izin', gone: ['twin'] }

describe('merging', () => {
  const { after, label } = edited(twins, mergeElements, merge)
  it('takes over relations, places, comments and fields it lacks', () => {
    expect(label?.id).toBe('Gabungkan “Aplikasi perizinan” ke “Sistem perizinan”')
    expect(hasRow(after.elements, 'twin')).toBe(false)
    expect(getRow(after.relations, 't1')).toMatchObject({ source: 'sistem-izin', target: 'pengelolaan-izin' })
    expect(getRow(after.views.lain?.placements ?? {}, 'sistem-izin')).toEqual({ x: 40, y: 60 })
    expect(after.comments.c9?.subject.id).toBe('sistem-izin')
    expect(getRow(after.elements, 'sistem-izin')).toMatchObject({
      name: 'Sistem perizinan',
      code: 'APL-7',
      owner: 'diskominfo',
      attributes: { url: 'https://izin.contoh.go.id' },
    })
  })
  it('says once what was said twice, keeping its note, and nothing of itself', () => {
    expect(hasRow(after.relations, 't2')).toBe(false)
    expect(getRow(after.relations, 'r2')?.note).toBe('Sejak 2021')
    expect(hasRow(after.relations, 't3')).toBe(false)
  })
  it('tells beforehand what is lost', () => {
    expect(mergeLosses(twins, merge)?.id).toBe(
      'isian yang berbeda (pemilik), 1 relasi kembar, 1 relasi di antara keduanya',
    )
  })
  it('is refused over kinds and with itself', () => {
    expect(refused(twins, mergeElements, { keep: 'sistem-izin', gone: ['izin-usaha'] }).code).toBe('other-kind')
    expect(refused(twins, mergeElements, { keep: 'twin', gone: ['twin'] }).code).toBe('nothing-to-merge')
    expect(refused(twins, mergeElements, { keep: 'hilang', gone: ['twin'] }).code).toBe('no-element')
  })
  it('loses no relation but twins and loops, and makes no error', () => {
    fc.assert(
      fc.property(arbitraryBlueprint, fc.nat(), fc.nat(), (blueprint, first, second) => {
        const rows = sortedRows(blueprint.elements)
        const keep = rows[first % Math.max(1, rows.length)]
        const alike = rows.filter(({ kind, id }) => kind === keep?.kind && id !== keep.id)
        const gone = alike[second % Math.max(1, alike.length)]
        fc.pre(keep !== undefined && gone !== undefined)
        if (!keep || !gone) return
        const { after } = edited(blueprint, mergeElements, { keep: keep.id, gone: [gone.id] })
        const now = (id: Id): Id => (id === gone.id ? keep.id : id)
        const said = (relations: typeof blueprint.relations) =>
          new Set(
            rowsOf(relations).flatMap(({ kind, source, target }) =>
              now(source) === now(target) && source !== target ? [] : `${kind} ${now(source)} ${now(target)}`,
            ),
          )
        expect(said(after.relations)).toEqual(said(blueprint.relations))
        for (const view of Object.values(blueprint.views)) {
          const placed = hasRow(view.placements, keep.id) || hasRow(view.placements, gone.id)
          expect(hasRow(after.views[view.id]?.placements ?? {}, keep.id)).toBe(placed)
        }
        expect(errorsOf(after).filter((each) => each.includes(gone.id))).toEqual([])
      }),
      { numRuns: 150 },
    )
  })
})

const errorsOf = (blueprint: typeof twins): string[] =>
  checkBlueprint(blueprint)
    .filter(({ severity }) => severity === 'error')
    .map(({ message }) => message.id)
