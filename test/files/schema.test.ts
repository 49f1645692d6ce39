// The JSON Schema that is published beside the program says what the program reads.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { schemaText } from '../../src/files/schemaText.ts'
import { textWith } from '../support/fileWith.ts'

const root = resolve(import.meta.dirname, '../..')
const published = readFileSync(join(root, 'models/blueprint.schema.json'), 'utf8')

describe('models/blueprint.schema.json', () => {
  it('is what `karta schema` prints: run `npm run --silent karta -- schema > models/blueprint.schema.json`', () => {
    expect(published).toBe(schemaText())
  })

  const schema = z.fromJSONSchema(JSON.parse(published))

  it('accepts every example', () => {
    for (const name of readdirSync(join(root, 'examples')).filter((each) => each.endsWith('.karta.json'))) {
      expect(schema.safeParse(JSON.parse(readFileSync(join(root, 'examples', name), 'utf8'))).success).toBe(true)
    }
  })
  it.each([
    [
      'a fraction of a rupiah',
      (): string => textWith((file) => Object.assign(file.roadmap?.[0] ?? {}, { costs: { 2026: { apbd: 1.5 } } })),
    ],
    ['an unknown field', (): string => textWith((file) => Object.assign(file, { asing: 1 }))],
    ['a bad id', (): string => textWith((file) => Object.assign(file.elements?.[0] ?? {}, { id: 'constructor' }))],
    ['a missing list', (): string => textWith((file) => delete file.views)],
  ])('refuses %s', (_, text) => {
    expect(schema.safeParse(JSON.parse(text())).success).toBe(false)
  })
  it('titles every part at the top', () => {
    const { properties } = JSON.parse(published)
    expect(Object.keys(properties).filter((key) => !properties[key].title)).toEqual([])
  })
})
