// Importing another blueprint into the open one.
import { describe, expect, it } from 'vitest'
import { importBlueprint } from '../../src/editing/commands/importBlueprint.ts'
import { importSummary, importWords } from '../../src/editing/importMerge.ts'
import type { Blueprint } from '../../src/model/blueprint.ts'
import { DEFAULT_INSTRUMENT } from '../../src/model/instruments.ts'
import { getRow, rowsOf, tableOf } from '../../src/model/table.ts'
import { edited } from '../support/edited.ts'
import { smallBlueprint } from '../support/smallBlueprint.ts'

const { mandiri, resmi } = smallBlueprint.assessments
const { utama } = smallBlueprint.views
if (!mandiri || !resmi || !utama) throw new Error('the small blueprint has these')

const incoming: Blueprint = {
  ...smallBlueprint,
  title: 'Usulan BKAD',
  government: { name: 'Lain', kind: 'lainnya' },
  plan: { ...smallBlueprint.plan, cutoff: 3 },
  agencies: {},
  responsibilities: {
    [DEFAULT_INSTRUMENT]: { 1: { owner: 'bkad', support: {} }, 29: { owner: 'kominfo', support: {} } },
    lain: { 1: { support: {} } },
  },
  elements: tableOf([
    ['simda', { id: 'simda', kind: 'aplikasi', name: 'SIMDA baru', state: 'as-is', attributes: {} }],
    ['portal', { id: 'portal', kind: 'aplikasi', name: 'Portal', state: 'to-be', attributes: {} }],
  ]),
  relations: tableOf([]),
  views: { utama: { ...utama, name: 'Utama BKAD', placements: tableOf([['portal', { x: 1, y: 2 }]]) } },
  assessments: {
    mandiri: { ...mandiri, answers: { 1: { level: 4 }, 3: { level: 1 } } },
    resmi: { ...resmi, answers: { 1: { level: 5 } } },
  },
  roadmap: {},
}

describe('importing into the open blueprint', () => {
  const { after, label } = edited(smallBlueprint, importBlueprint, { incoming })

  it('is one step, called by the title of the other', () => {
    expect(label).toEqual({ id: 'Impor “Usulan BKAD”', en: 'Import “Usulan BKAD”' })
  })

  it('updates what has the same id, adds what is new and deletes nothing', () => {
    expect(getRow(after.elements, 'simda')).toEqual(getRow(incoming.elements, 'simda'))
    expect(getRow(after.elements, 'portal')).toEqual(getRow(incoming.elements, 'portal'))
    expect(rowsOf(after.elements)).toHaveLength(6)
    expect(after.relations).toBe(smallBlueprint.relations)
    expect(after.roadmap).toBe(smallBlueprint.roadmap)
    expect(after.agencies).toBe(smallBlueprint.agencies)
  })

  it('keeps title, government and plan of the open one', () => {
    expect(after).toMatchObject({
      title: 'Kota Kecil',
      government: smallBlueprint.government,
      plan: smallBlueprint.plan,
    })
  })

  it('joins drawings, answers and responsibilities', () => {
    const placements = after.views.utama?.placements ?? {}
    expect(after.views.utama?.name).toBe('Utama BKAD')
    expect(getRow(placements, 'portal')).toEqual({ x: 1, y: 2 })
    expect(getRow(placements, 'penduduk')).toEqual({ x: 1000, y: 200, pinned: true })
    expect(after.assessments.mandiri?.answers).toEqual({ 1: { level: 4 }, 2: { level: 2 }, 3: { level: 1 } })
    expect(after.responsibilities).toEqual({
      [DEFAULT_INSTRUMENT]: {
        1: { owner: 'bkad', support: {} },
        24: { owner: 'bkad', support: {} },
        29: { owner: 'kominfo', support: {} },
      },
      lain: { 1: { support: {} } },
    })
  })

  it('leaves locked assessments alone and says so', () => {
    expect(after.assessments.resmi).toBe(smallBlueprint.assessments.resmi)
    expect(importSummary(smallBlueprint, incoming).assessments).toEqual({ added: 0, changed: 1, same: 0, locked: 1 })
  })

  it('is told beforehand in words, collection by collection', () => {
    const summary = importSummary(smallBlueprint, incoming)
    expect(summary.elements).toEqual({ added: 1, changed: 1, same: 0, locked: 0 })
    expect(importWords(summary).map(({ id }) => id)).toEqual([
      'Elemen: 1 baru, 1 berubah',
      'Tampilan: 1 berubah',
      'Penilaian: 1 berubah, 1 terkunci, tidak diubah',
      'Penanggung jawab indikator: 2 baru, 1 berubah',
    ])
  })

  it('makes no step the second time', () => {
    expect(edited(after, importBlueprint, { incoming }).label).toBeUndefined()
    expect(importWords(importSummary(smallBlueprint, smallBlueprint))).toEqual([])
  })
})
