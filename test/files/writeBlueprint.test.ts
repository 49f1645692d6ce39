// The canonical text: order of fields as the format has it, sorted lists, nothing superfluous, same bytes for the same blueprint.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readBlueprint } from '../../src/files/readBlueprint.ts'
import { writeBlueprint } from '../../src/files/writeBlueprint.ts'
import type { Blueprint } from '../../src/model/blueprint.ts'
import { blueprintFileShape } from '../../src/model/blueprintFile.ts'
import { emptyTable } from '../../src/model/table.ts'
import { blueprintWith } from '../support/fileWith.ts'

const fixture = readFileSync(resolve(import.meta.dirname, '../fixtures/formats/v3/complete.karta.json'), 'utf8')

interface Shape {
  readonly def: {
    readonly type: string
    readonly innerType?: Shape
    readonly element?: Shape
    readonly valueType?: Shape
    readonly shape?: { readonly [key: string]: Shape }
  }
}

/** Tells every object whose fields stand in another order than in the shape. */
function wrongOrder(value: unknown, { def }: Shape, path = ''): string[] {
  if (def.innerType) return wrongOrder(value, def.innerType, path)
  if (def.element && Array.isArray(value))
    return value.flatMap((each, at) => wrongOrder(each, def.element as Shape, `${path}[${at}]`))
  if (typeof value !== 'object' || value === null) return []
  const entries = Object.entries(value)
  if (def.valueType) return entries.flatMap(([key, each]) => wrongOrder(each, def.valueType as Shape, `${path}.${key}`))
  const { shape } = def
  if (!shape) return []
  const keys = Object.keys(shape)
  const places = entries.map(([key]) => keys.indexOf(key))
  const here = places.some((place, at) => at > 0 && place < (places[at - 1] ?? 0)) ? [path || 'file'] : []
  return [...here, ...entries.flatMap(([key, each]) => wrongOrder(each, shape[key] as Shape, `${path}.${key}`))]
}

describe('the canonical text', () => {
  it('has its fields in the order of the format, at every depth', () => {
    // The shape is a zod schema; only its definition is read here.
    expect(wrongOrder(JSON.parse(fixture), blueprintFileShape as unknown as Shape)).toEqual([])
  })

  it('of a canonical file is that file', () => {
    expect(writeBlueprint(blueprintWith())).toBe(fixture)
  })

  it('ends in one newline and has no carriage return', () => {
    const text = writeBlueprint(blueprintWith())
    expect(text).toMatch(/[^\n]\n$/)
    expect(text).not.toContain('\r')
  })

  it('begins with schema, format and version', () => {
    expect(Object.keys(JSON.parse(writeBlueprint(blueprintWith()))).slice(0, 4)).toEqual([
      '$schema',
      'format',
      'formatVersion',
      'writtenBy',
    ])
  })

  it('sorts lists by id, placements by element, sets, and records with whole numbers by size', () => {
    const text = writeBlueprint(
      blueprintWith((file) => {
        for (const key of ['agencies', 'elements', 'relations', 'roadmap'])
          (file[key] as unknown as unknown[]).reverse()
        Object.assign(file.roadmap?.[0] ?? {}, { support: ['inspektorat', 'bappeda'] })
      }),
    )
    const file = JSON.parse(text)
    expect(file.agencies.map(({ id }: { id: string }) => id)).toEqual(['bappeda', 'diskominfo', 'inspektorat'])
    expect(file.views[0].placements.map(({ element }: { element: string }) => element).slice(0, 2)).toEqual([
      'audit-izin',
      'awan-pemerintah',
    ])
    expect(file.roadmap[2].support).toEqual(['bappeda', 'inspektorat'])
    expect(Object.keys(file.assessments[0].answers).slice(0, 11)).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
      '9',
      '10',
      '11',
    ])
  })

  it('leaves out empty collections but keeps the lists the format asks for', () => {
    const empty: Blueprint = {
      ...blueprintWith(),
      agencies: {},
      responsibilities: {},
      elements: emptyTable(),
      relations: emptyTable(),
      views: {},
      assessments: {},
      evidence: {},
      satisfaction: {},
      roadmap: {},
      scenarios: {},
      shocks: {},
      comments: {},
      queries: {},
      referenceCodes: {},
      pickLists: {},
      waivers: {},
    }
    const file = JSON.parse(writeBlueprint(empty))
    expect(Object.keys(file).slice(9)).toEqual(['agencies', 'elements', 'relations', 'views', 'assessments', 'roadmap'])
    expect(readBlueprint(writeBlueprint(empty))).toMatchObject({ ok: true, blueprint: empty })
  })
})
