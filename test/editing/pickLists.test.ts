// Own values of pick lists: added for all elements of a kind, renamed for all, deleted only while nobody holds them.
import { describe, expect, it } from 'vitest'
import { addPickValue } from '../../src/editing/commands/addPickValue.ts'
import { deletePickValue } from '../../src/editing/commands/deletePickValue.ts'
import { editElement } from '../../src/editing/commands/editElement.ts'
import { renamePickValue } from '../../src/editing/commands/renamePickValue.ts'
import { kindOf } from '../../src/model/metamodel.ts'
import { pickChoices } from '../../src/model/pickChoices.ts'
import { rowsOf } from '../../src/model/table.ts'
import { edited, refused } from '../support/edited.ts'
import { smallBlueprint } from '../support/smallBlueprint.ts'

const list = { kind: 'aplikasi', attribute: 'tipe-lisensi' }
const value = { id: 'saas', name: 'Berlangganan (SaaS)' }
const attribute = kindOf('aplikasi')?.attributes.find(({ id }) => id === 'tipe-lisensi')
if (!attribute) throw new Error('the metamodel has tipe-lisensi')
const added = edited(smallBlueprint, addPickValue, { ...list, value }).after
const app = rowsOf(smallBlueprint.elements).find(({ kind }) => kind === 'aplikasi')?.id ?? ''

describe('own values of a pick list', () => {
  it('come after those of the pack, for every element of the kind', () => {
    const choices = pickChoices(added.pickLists, 'aplikasi', attribute)
    expect(choices.at(-1)).toEqual({ id: 'saas', name: { id: value.name, en: value.name }, own: true })
    expect(choices).toHaveLength((attribute.values?.length ?? 0) + 1)
  })

  it('keep their id when renamed', () => {
    const { after } = edited(added, renamePickValue, { ...list, id: 'saas', name: 'SaaS' })
    expect(after.pickLists.aplikasi?.['tipe-lisensi']).toEqual({ saas: { id: 'saas', name: 'SaaS' } })
  })

  it('leave nothing behind when deleted', () => {
    expect(edited(added, deletePickValue, { ...list, id: 'saas' }).after.pickLists).toEqual(smallBlueprint.pickLists)
  })

  it('are not deleted while an element holds them, as one value or among several', () => {
    const one = edited(added, editElement, { id: app, set: { attributes: { 'tipe-lisensi': 'saas' } } }).after
    expect(refused(one, deletePickValue, { ...list, id: 'saas' }).code).toBe('pick-value-used')
    const several = { kind: 'aplikasi', attribute: 'basis-aplikasi' }
    const with2 = edited(smallBlueprint, addPickValue, { ...several, value: { id: 'kios', name: 'Kios' } }).after
    const held = edited(with2, editElement, {
      id: app,
      set: { attributes: { 'basis-aplikasi': { kios: true } } },
    }).after
    expect(refused(held, deletePickValue, { ...several, id: 'kios' }).message.en).toContain('1 element still has')
  })

  it('need a name of their own in a list that can be extended', () => {
    const name = attribute.values?.[0]?.name.id ?? ''
    expect(refused(added, addPickValue, { ...list, value: { id: 'x', name: ` ${name.toUpperCase()}` } }).code).toBe(
      'same-pick-name',
    )
    expect(refused(added, addPickValue, { ...list, value: { id: 'saas', name: 'Lain' } }).code).toBe('id-taken')
    expect(
      refused(added, addPickValue, { kind: 'aplikasi', attribute: 'kondisi', value: { id: 'x', name: 'X' } }).code,
    ).toBe('no-pick-list')
    expect(refused(added, renamePickValue, { ...list, id: attribute.values?.[0]?.id ?? '', name: 'X' }).code).toBe(
      'not-own-value',
    )
  })
})
