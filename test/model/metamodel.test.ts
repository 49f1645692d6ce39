// The metamodel pack is whole, its door answers what the pack says, and the pack says what the collected facts say.
import { describe, expect, it } from 'vitest'
import {
  architectureDomains,
  domainOfKind,
  kindOf,
  metamodel,
  relationKindOf,
  relationKindsBetween,
  roadmapAttributes,
} from '../../src/model/metamodel.ts'
import { metamodelSchema } from '../../src/model/metamodelSchema.ts'
import { type Named, readReference, referenceExists, wordsOf } from './packReference.ts'

const unique = (ids: readonly string[]): boolean => new Set(ids).size === ids.length
const ids = (things: readonly { readonly id: string }[]): string[] => things.map((thing) => thing.id)

describe('the metamodel pack', () => {
  const kindIds = new Set(ids(metamodel.kinds))

  it('has the shape of a metamodel', () => {
    expect(metamodelSchema.safeParse(metamodel).error).toBeUndefined()
  })

  it('has 36 kinds with 337 attributes, and 32 relation kinds with 341 pairs', () => {
    expect(metamodel.kinds).toHaveLength(36)
    expect(metamodel.kinds.flatMap((kind) => kind.attributes)).toHaveLength(337)
    expect(metamodel.relationKinds).toHaveLength(32)
    expect(metamodel.relationKinds.flatMap((kind) => kind.allowed)).toHaveLength(341)
  })

  it('uses every id once', () => {
    expect(unique(ids(metamodel.domains))).toBe(true)
    expect(unique(ids(metamodel.kinds))).toBe(true)
    expect(unique(ids(metamodel.relationKinds))).toBe(true)
    for (const kind of metamodel.kinds) {
      expect(unique(ids(kind.attributes)), kind.id).toBe(true)
      for (const { id, values } of kind.attributes) expect(unique(ids(values ?? [])), `${kind.id} ${id}`).toBe(true)
    }
    for (const { id, allowed } of metamodel.relationKinds) {
      expect(unique(allowed.map((pair) => pair.join(' '))), id).toBe(true)
    }
  })

  it('names only domains and kinds that exist', () => {
    const domains = new Map(metamodel.domains.map((domain) => [domain.id, domain]))
    for (const kind of metamodel.kinds) {
      expect(domains.get(kind.domain)?.referenceModel, kind.id).toBe(kind.referenceModel)
    }
    for (const kind of metamodel.relationKinds) for (const id of kind.allowed.flat()) expect(kindIds).toContain(id)
    for (const id of [...metamodel.roadmap.chain, metamodel.roadmap.itemKind]) expect(kindIds).toContain(id)
  })

  it('gives pick lists to the enumerations and to nothing else', () => {
    for (const kind of metamodel.kinds) {
      for (const { id, type, values } of kind.attributes) {
        expect(values !== undefined, `${kind.id} ${id}`).toBe(type === 'enum' || type === 'multi-enum')
      }
    }
  })

  it('marks the attributes an element has as fields, each field at most once', () => {
    const fields = {
      kode: 'code',
      nama: 'name',
      uraian: 'description',
      referensi: 'reference',
      kondisi: 'state',
      unit: 'owner',
    }
    for (const kind of metamodel.kinds) {
      for (const { id, field } of kind.attributes) {
        expect(field, `${kind.id} ${id}`).toBe(
          Object.hasOwn(fields, id) ? fields[id as keyof typeof fields] : undefined,
        )
      }
    }
    const architecture = metamodel.kinds.filter((kind) => kind.referenceModel !== null)
    expect(architecture).toHaveLength(23)
    for (const kind of architecture) {
      expect(kind.attributes.flatMap((attribute) => attribute.field ?? []).sort(), kind.id).toEqual(
        Object.values(fields).sort(),
      )
    }
  })

  it('draws everything but agencies, indicators and roadmap items', () => {
    expect(metamodel.kinds.filter((kind) => !kind.drawable).map((kind) => kind.id)).toEqual([
      'perangkat-daerah',
      'indikator-evaluasi',
      'gap',
      'inisiatif',
      'program',
      'kegiatan',
      'keluaran',
      'periode',
    ])
  })

  it('has a short name of its own for every kind in both languages', () => {
    expect(unique(metamodel.kinds.map((kind) => kind.shortName.id))).toBe(true)
    expect(unique(metamodel.kinds.map((kind) => kind.shortName.en))).toBe(true)
  })

  it('keeps two kinds apart in ArchiMate by a specialization', () => {
    expect(unique(metamodel.kinds.map((kind) => `${kind.archimate}/${kind.specialization ?? ''}`))).toBe(true)
  })

  it('reads every relation differently from its two ends', () => {
    for (const { id, name, inverseName } of metamodel.relationKinds) {
      expect(inverseName.id, id).not.toBe(name.id)
      expect(inverseName.en, id).not.toBe(name.en)
    }
  })

  it('says of what carries a service which end stops with the other, and of what only protects or replaces nothing', () => {
    const dependent = Object.fromEntries(metamodel.relationKinds.map((kind) => [kind.id, kind.dependent]))
    expect(dependent).toMatchObject({
      'mendukung-layanan': 'target',
      'ditempatkan-di': 'source',
      'berjalan-di': 'source',
    })
    for (const id of ['mengamankan', 'memenuhi-standar', 'menggantikan', 'bertanggung-jawab-atas']) {
      expect(dependent[id], id).toBeUndefined()
    }
  })

  it('offers for a roadmap the fund sources its items may name, and seven categories', () => {
    expect(roadmapAttributes.find((attribute) => attribute.id === 'sumber-dana')?.values).toEqual(
      metamodel.roadmap.fundSources,
    )
    expect(metamodel.roadmap.categories).toHaveLength(7)
    expect(metamodel.roadmap.periodYears).toBe(5)
  })
})

describe('the door', () => {
  it('finds kinds, relation kinds and domains by id', () => {
    for (const kind of metamodel.kinds) {
      expect(kindOf(kind.id)).toBe(kind)
      expect(domainOfKind(kind.id)?.id).toBe(kind.domain)
    }
    for (const kind of metamodel.relationKinds) expect(relationKindOf(kind.id)).toBe(kind)
    for (const id of ['__proto__', 'constructor', '', 'rumah']) {
      expect(kindOf(id)).toBeUndefined()
      expect(relationKindOf(id)).toBeUndefined()
      expect(domainOfKind(id)).toBeUndefined()
    }
  })

  it('finds between any two kinds exactly the relation kinds the pack allows', () => {
    for (const { id: source } of metamodel.kinds) {
      for (const { id: target } of metamodel.kinds) {
        const allowed = metamodel.relationKinds.filter((kind) =>
          kind.allowed.some(([s, t]) => s === source && t === target),
        )
        expect(relationKindsBetween(source, target)).toEqual(allowed)
      }
    }
    expect(relationKindsBetween('rumah', 'layanan')).toEqual([])
  })

  it('lists the six domains of the architecture in the order of the reference models', () => {
    expect(architectureDomains.map((domain) => domain.referenceModel)).toEqual([
      'RAB',
      'RAL',
      'RAD',
      'RAA',
      'RAI',
      'RAK',
    ])
  })
})

type ReferenceChoice = Named & { id: string }
type ReferenceAttribute = Named & {
  id: string
  type: string
  required: boolean
  source: string
  note?: string
  values?: ReferenceChoice[]
}
type Reference = {
  notes: string[]
  domains: (Named & { id: string; referenceModel: string | null })[]
  elementTypes: (Named & {
    id: string
    domain: string
    referenceModel: string | null
    archimate: string
    specialization?: string
    attributes: ReferenceAttribute[]
  })[]
  relationTypes: (Named & { id: string; note?: string; allowed: [string, string][] })[]
  roadmap: { attributes: ReferenceAttribute[]; categories: ReferenceChoice[]; chain: string[]; periodSource: string }
}

describe('the collected facts', () => {
  const reference = readReference<Reference>('metamodel.json')

  it('are what the pack says, where they lie beside the repository', () => {
    if (!reference) {
      expect(referenceExists).toBe(false)
      return
    }
    const choice = (x: ReferenceChoice) => ({ id: x.id, name: wordsOf(x) })
    const attribute = ({ nameId, nameEn, values, ...rest }: ReferenceAttribute) => ({
      ...rest,
      name: { id: nameId, en: nameEn },
      ...(values ? { values: values.map(choice) } : {}),
    })
    const plain = (kindId: string) =>
      (kindOf(kindId)?.attributes ?? [])
        // Our addition beside the collected facts: what marks personal data.
        .filter(({ id }) => id !== 'data-pribadi')
        .map(({ field: _field, note, ...rest }) => ({ ...rest, ...(note ? { note: note.en } : {}) }))
    expect(metamodel.domains.map(({ architecture: _architecture, ...rest }) => rest)).toEqual(
      reference.domains.map((x) => ({ id: x.id, name: wordsOf(x), referenceModel: x.referenceModel })),
    )
    expect(
      metamodel.kinds.map(({ shortName: _shortName, drawable: _drawable, attributes: _attributes, ...rest }) => rest),
    ).toEqual(
      reference.elementTypes.map(({ nameId, nameEn, attributes: _attributes, ...rest }) => ({
        ...rest,
        name: { id: nameId, en: nameEn },
      })),
    )
    for (const kind of reference.elementTypes) expect(plain(kind.id), kind.id).toEqual(kind.attributes.map(attribute))
    expect(
      metamodel.relationKinds.map(({ inverseName: _inverseName, dependent: _dependent, note, ...rest }) => ({
        ...rest,
        ...(note ? { note: note.en } : {}),
      })),
    ).toEqual(
      reference.relationTypes.map(({ nameId, nameEn, ...rest }) => ({ ...rest, name: { id: nameId, en: nameEn } })),
    )
    expect(plain(metamodel.roadmap.itemKind)).toEqual(reference.roadmap.attributes.map(attribute))
    expect(metamodel.roadmap.categories).toEqual(reference.roadmap.categories.map(choice))
    expect(metamodel.roadmap.chain).toEqual(reference.roadmap.chain)
    expect(metamodel.roadmap.source).toBe(reference.roadmap.periodSource)
    expect(metamodel.notes.map((note) => note.en)).toEqual(reference.notes)
  })
})
