// Old versions are led up step by step; the machinery is tried with steps made up for the test.
import { describe, expect, it } from 'vitest'
import { migrate } from '../../src/files/migrations/migrate.ts'
import type { Migration } from '../../src/files/migrations/migration.ts'
import { migrations } from '../../src/files/migrations/migrations.ts'
import { readBlueprint } from '../../src/files/readBlueprint.ts'
import { textWith } from '../support/fileWith.ts'

const add = (from: number): Migration => ({ from, up: (file) => ({ ...file, trail: `${file.trail ?? ''}${from}` }) })

describe('migrating', () => {
  it('takes every step once, in order, whatever the order of the list', () => {
    const result = migrate({ formatVersion: 1 }, 1, 4, [add(3), add(1), add(2)])
    expect(result).toEqual({ ok: true, file: { formatVersion: 4, trail: '123' } })
  })
  it('leaves a file of the present version and the input alone', () => {
    const file = Object.freeze({ formatVersion: 4 })
    expect(migrate(file, 4, 4, [add(3)])).toEqual({ ok: true, file })
    migrate(Object.freeze({ formatVersion: 3 }), 3, 4, [add(3)])
  })
  it('stops at a version no step leads on from', () => {
    expect(migrate({}, 1, 4, [add(1), add(3)])).toEqual({ ok: false, at: 2, missing: true })
  })
  it('stops at a step that throws', () => {
    const broken: Migration = {
      from: 2,
      up: () => {
        throw new TypeError('no elements')
      },
    }
    expect(migrate({}, 1, 3, [add(1), broken])).toEqual({ ok: false, at: 2, missing: false })
  })
  it('the steps of the program are one for each version below the present one', () => {
    expect(migrations.map(({ from }) => from).sort()).toEqual([1, 2])
  })
})

describe('reading an older file', () => {
  const old = textWith((file) => {
    delete file.formatVersion
    Object.assign(file, { name: file.title })
    delete file.title
  })
  const step: Migration = { from: 0, up: ({ name, ...file }) => ({ ...file, title: name }) }

  it('opens it and says which version it had', () => {
    const result = readBlueprint(old, [...migrations, step])
    expect(result).toMatchObject({ ok: true, migratedFrom: 0, blueprint: { title: 'Contoh kecil' } })
  })
  it('a file of the present version was not migrated', () => {
    expect(readBlueprint(textWith(), [step])).not.toHaveProperty('migratedFrom')
  })
  it('says so when a step cannot be taken', () => {
    const result = readBlueprint(old, [
      {
        from: 0,
        up: () => {
          throw new Error('x')
        },
      },
    ])
    expect(result.ok ? '' : result.problem.code).toBe('migration-failed')
    expect(result.ok ? '' : result.problem.issues[0]?.message.id).toContain(
      'isinya tidak seperti yang dijanjikan versi 0',
    )
  })
  it('still refuses what the step leaves wrong', () => {
    expect(readBlueprint(old, [...migrations, { from: 0, up: (file) => file }])).toMatchObject({
      ok: false,
      problem: { code: 'invalid' },
    })
  })
})
