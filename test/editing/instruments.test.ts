// Packs a blueprint carries: added, replaced, removed; one in use stays, and the checks name one that does not hold together.
import { describe, expect, it } from 'vitest'
import { checkBlueprint } from '../../src/checks/checkBlueprint.ts'
import { issuesOfReplacing } from '../../src/checks/issuesOfReplacing.ts'
import { addInstrument } from '../../src/editing/commands/addInstrument.ts'
import { removeInstrument } from '../../src/editing/commands/removeInstrument.ts'
import { readBlueprint } from '../../src/files/readBlueprint.ts'
import { writeBlueprint } from '../../src/files/writeBlueprint.ts'
import type { Instrument } from '../../src/model/instrument.ts'
import { instrumentOf } from '../../src/model/instruments.ts'
import { edited } from '../support/edited.ts'
import { blueprintWith } from '../support/fileWith.ts'
import { ownPack } from '../support/ownPack.ts'

const base = blueprintWith()
const withPack = edited(base, addInstrument, { pack: ownPack }).after
const refusal = (pack: Instrument, replace?: true) =>
  addInstrument.refuse?.(withPack, { pack, ...(replace && { replace }) })?.code

describe('a pack of its own', () => {
  it('is known once added, and travels with the file', () => {
    expect(instrumentOf(withPack, ownPack.id)).toEqual(ownPack)
    const read = readBlueprint(writeBlueprint(withPack))
    expect(read.ok && read.blueprint.instruments[ownPack.id]).toEqual(ownPack)
    expect(read.ok && read.warnings.map(({ message }) => message.en)).toEqual(
      (readBlueprint(writeBlueprint(base)) as Extract<typeof read, { ok: true }>).warnings.map(
        ({ message }) => message.en,
      ),
    )
  })

  it('is not added twice, but may be replaced', () => {
    expect(refusal(ownPack)).toBeDefined()
    const newer = { ...ownPack, title: { id: 'Versi dua', en: 'Version two' } }
    expect(refusal(newer, true)).toBeUndefined()
    expect(
      edited(withPack, addInstrument, { pack: newer, replace: true }).after.instruments[ownPack.id]?.title.en,
    ).toBe('Version two')
  })

  it('is refused with the id of a program pack, or when it does not hold together', () => {
    expect(refusal({ ...ownPack, id: 'permenpanrb-59-2020' })).toBe('program-pack')
    expect(refusal({ ...ownPack, id: 'lain', aspects: [] })).toBe('unsound-pack')
  })

  it('tells before it is replaced what will stop fitting, by name, and nothing where all fits', () => {
    const answers = { 1: { level: 3 }, 2: { level: 2 } }
    const assessment = {
      id: 'n',
      name: 'Nilai kota',
      instrument: ownPack.id,
      year: 2026,
      kind: 'claim' as const,
      answers,
    }
    const used = { ...withPack, assessments: { ...withPack.assessments, n: assessment } }
    expect(issuesOfReplacing(used, { ...ownPack, regulation: 'Lain' })).toEqual([])
    const levels = { ...ownPack.levels, max: 2 }
    const scales = ownPack.scales.map((scale) => ({ ...scale, levels: scale.levels.slice(0, 2) }))
    const [first] = ownPack.indicators
    const smaller = { ...ownPack, levels, scales, gates: [], indicators: first ? [first] : [] }
    const told = issuesOfReplacing(used, smaller).filter(({ rule }) => rule !== 'unsound-pack')
    expect(told.map(({ subject }) => subject.name)).toEqual(['Nilai kota', 'Nilai kota'])
    expect(told.map(({ message }) => message.id).join(' ')).toMatch(/“2”.*tingkat 3 pada indikator 1/)
  })

  it('is removed when nothing uses it, and kept when something does', () => {
    expect(edited(withPack, removeInstrument, { id: ownPack.id }).after.instruments).toEqual({})
    expect(removeInstrument.refuse?.(withPack, { id: 'constructor' })?.code).toBe('no-instrument')
    const assessment = { id: 'n', name: 'N', instrument: ownPack.id, year: 2026, kind: 'claim' as const, answers: {} }
    const used = { ...withPack, assessments: { ...withPack.assessments, n: assessment } }
    const refused = removeInstrument.refuse?.(used, { id: ownPack.id })
    expect(refused?.message.id).toContain('1 penilaian')
  })
})

describe('a file that carries an unsound pack', () => {
  it('opens, and the checks name the pack and the place', () => {
    const unsound = {
      ...ownPack,
      gates: [
        {
          ...(ownPack.gates[0] as Instrument['gates'][number]),
          indicator: '1',
          rung: 2,
          requires: { indicator: '1', level: 3 },
        },
      ],
    }
    const blueprint = { ...base, instruments: { [ownPack.id]: unsound } }
    const read = readBlueprint(writeBlueprint(blueprint))
    expect(read.ok).toBe(true)
    const issue = checkBlueprint(blueprint).find(({ rule }) => rule === 'unsound-pack')
    expect(issue?.severity).toBe('error')
    expect(issue?.message.id).toMatch(/Instrumen “Penilaian kota”: gates\[0\]: prasyarat melingkar/)
  })

  it('says when its id is one of the program’s', () => {
    const blueprint = { ...base, instruments: { 'pemdi-8-2026': { ...ownPack, id: 'pemdi-8-2026' } } }
    const messages = checkBlueprint(blueprint).filter(({ rule }) => rule === 'unsound-pack')
    expect(messages.map(({ message }) => message.en).join()).toContain('belongs to a pack of the program')
  })
})
