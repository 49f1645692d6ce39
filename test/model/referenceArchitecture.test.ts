// The national reference architecture is whole, stays out of the first script, and says what the collected facts say.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { architectureDomains } from '../../src/model/metamodel.ts'
import { loadReferenceArchitecture, referenceEntry } from '../../src/model/referenceArchitecture.ts'
import { referenceArchitectureSchema } from '../../src/model/referenceArchitectureSchema.ts'
import { type Named, readReference, referenceExists, wordsOf } from './packReference.ts'

const architecture = await loadReferenceArchitecture()
const entries = architecture.models.flatMap((model) => model.entries)

describe('the reference architecture pack', () => {
  it('has the shape of a reference architecture', () => {
    expect(referenceArchitectureSchema.safeParse(architecture).error).toBeUndefined()
  })

  it('has 1,111 codes, each once', () => {
    expect(entries).toHaveLength(1111)
    expect(new Set(entries.map((entry) => entry.code)).size).toBe(1111)
  })

  it('has one model for each domain of the architecture, in the same order', () => {
    expect(architecture.models.map((model) => [model.domain, model.code])).toEqual(
      architectureDomains.map((domain) => [domain.id, domain.referenceModel]),
    )
  })

  it('puts every code under its parent, one level down, in its own model', () => {
    for (const model of architecture.models) {
      const codes = new Set(model.entries.map((entry) => entry.code))
      for (const { code, level, parent } of model.entries) {
        expect(code.split('.'), code).toHaveLength(level + 1)
        expect(code.startsWith(`${model.code}.`), code).toBe(true)
        expect(parent, code).toBe(level === 1 ? null : code.slice(0, -3))
        if (parent !== null) expect(codes, code).toContain(parent)
      }
    }
  })

  it('says how sure it is of every level it lists', () => {
    for (const model of architecture.models) {
      const levels = new Set(model.entries.map((entry) => String(entry.level)))
      expect(Object.keys(model.confidence).sort(), model.code).toEqual([...levels].sort())
    }
  })

  it('links services to process affairs that exist', () => {
    const rab = entries.flatMap((entry) => entry.rab ?? [])
    expect(rab.length).toBeGreaterThan(0)
    for (const code of rab) expect(referenceEntry(architecture, code)?.level, code).toBe(2)
  })
})

describe('the door', () => {
  it('gives the same object to everyone who asks', async () => {
    expect(await loadReferenceArchitecture()).toBe(architecture)
  })

  it('finds every entry by its code and nothing by another', () => {
    for (const entry of entries) expect(referenceEntry(architecture, entry.code)).toBe(entry)
    for (const code of ['RAB', 'RAB.04.01.99', 'rab.04.01', '', '__proto__']) {
      expect(referenceEntry(architecture, code)).toBeUndefined()
    }
  })

  it('is the only way to the pack, so that the pack never lands in the first script', () => {
    const source = new URL('../../src/', import.meta.url)
    const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name))
    const mentions = files.filter((name) =>
      readFileSync(new URL(name, source), 'utf8').includes('models/reference-architecture/'),
    )
    expect(mentions).toEqual(['model/referenceArchitecture.ts'])
    const door = readFileSync(new URL('model/referenceArchitecture.ts', source), 'utf8')
    expect(door).not.toMatch(/from\s+'[^']*models\/reference-architecture\//)
  })
})

type ReferenceEntryFacts = Named & { code: string; level: number; parent: string | null; note?: string }
type Reference = {
  notes: string[]
  models: (Named & { code: string; source: string[]; note?: string; entries: ReferenceEntryFacts[] })[]
}

describe('the collected facts', () => {
  const reference = readReference<Reference>('reference-architecture-132-2022.json')

  it('are what the pack says, where they lie beside the repository', () => {
    if (!reference) {
      expect(referenceExists).toBe(false)
      return
    }
    expect(architecture.notes.map((note) => note.en)).toEqual(reference.notes)
    const english = (note: { readonly en: string } | undefined) => (note ? { note: note.en } : {})
    expect(
      architecture.models.map(({ entries, note, ...model }) => ({
        ...model,
        ...english(note),
        entries: entries.map(({ note, ...entry }) => ({ ...entry, ...english(note) })),
      })),
    ).toEqual(
      reference.models.map(({ nameId, nameEn, entries, ...model }) => ({
        ...model,
        name: { id: nameId, en: nameEn },
        entries: entries.map(({ nameId, nameEn, ...entry }) => ({ ...entry, name: wordsOf({ nameId, nameEn }) })),
      })),
    )
  })
})
