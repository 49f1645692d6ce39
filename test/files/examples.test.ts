// The examples people open first: each opens, is canonical, and is as right or as wrong as it says.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkBlueprint, checks } from '../../src/checks/checkBlueprint.ts'
import { readBlueprint } from '../../src/files/readBlueprint.ts'
import { writeBlueprint } from '../../src/files/writeBlueprint.ts'
import type { Blueprint } from '../../src/model/blueprint.ts'

const folder = resolve(import.meta.dirname, '../../examples')
const names = readdirSync(folder).filter((name) => name.endsWith('.karta.json'))

function open(name: string): Blueprint {
  const result = readBlueprint(readFileSync(join(folder, name), 'utf8'))
  if (!result.ok) throw new Error(result.problem.issues.map(({ message }) => message.en).join('\n'))
  return result.blueprint
}

describe.each(names)('%s', (name) => {
  it('opens and is canonical', () => {
    expect(writeBlueprint(open(name))).toBe(readFileSync(join(folder, name), 'utf8'))
  })
  it('says in both languages that it is invented', () => {
    const { notice } = open(name)
    expect(notice?.id).toBeTruthy()
    expect(notice?.en).toBeTruthy()
  })
})

it.each(names.filter((name) => name !== 'faulty.karta.json'))('%s has no errors', (name) => {
  expect(checkBlueprint(open(name)).filter(({ severity }) => severity === 'error')).toEqual([])
})

it('the minimal example only lacks items up to its target', () => {
  expect(new Set(checkBlueprint(open('minimal.karta.json')).map(({ rule }) => rule))).toEqual(
    new Set(['rung-without-item']),
  )
})

it('the faulty example breaks every rule that can be broken together', () => {
  const broken = new Set(checkBlueprint(open('faulty.karta.json')).map(({ rule }) => rule))
  // A backward period hides what lies outside it, a foreign baseline hides its levels, and a pack of the
  // file's own is needed for an unsound one and for an unknown criterion: tested apart.
  expect(checks.map(({ id }) => id).filter((id) => !broken.has(id))).toEqual([
    'unknown-criterion',
    'unsound-pack',
    'plan-period',
    'baseline',
    'rung-without-item',
  ])
})
