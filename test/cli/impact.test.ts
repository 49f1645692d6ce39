// `karta impact` as other people's scripts see it.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { verbRunner } from '../support/verbRunner.ts'

const text = readFileSync(resolve(import.meta.dirname, '../../examples/kota-bandung.karta.json'), 'utf8')

const run = verbRunner('impact', text)

describe('impact FILE --element', () => {
  it('gives upstream, downstream, services and indicators, with ways and points', () => {
    const { code, out, err } = run('a.json', '--element', 'app-salaman', '--json')
    expect([code, err]).toEqual([0, ''])
    const value = JSON.parse(out)
    expect(Object.keys(value)).toEqual([
      ...['element', 'upstream', 'downstream', 'services', 'indicators', 'users', 'items', 'atRisk'],
    ])
    for (const { id, distance, path } of [...value.upstream, ...value.downstream]) {
      expect([path[0], path.at(-1), path.length]).toEqual(['app-salaman', id, distance + 1])
    }
    expect(value.services.length).toBeGreaterThan(0)
    expect(value.indicators.length).toBeGreaterThan(0)
  })

  it('tells with --to how two elements hang together', () => {
    const to = JSON.parse(run('a.json', '--element', 'app-salaman', '--json').out).downstream.at(-1).id
    const { connection } = JSON.parse(run('a.json', '--element', 'app-salaman', '--to', to, '--json').out)
    expect(connection.at(-1).element).toBe(to)
  })

  it('speaks to people in their language', () => {
    expect(run('a.json', '--element', 'app-salaman').out).toContain('Bila ini berhenti (')
    expect(run('a.json', '--element', 'app-salaman', '--at', '2027-08', '--lang', 'en').out).toContain(
      'If this stops (',
    )
  })

  it.each([
    [['a.json'], '--element'],
    [['a.json', '--element', 'hilang'], '“hilang”'],
    [['a.json', '--element', '__proto__'], '“__proto__”'],
    [['a.json', '--element', 'app-salaman', '--to', 'hilang'], '--to'],
    [['a.json', '--element', 'app-salaman', '--at', '2027'], '“2027”'],
    [['a.json', '--element', 'app-salaman', '--view', 'planned'], '--at'],
  ])('%j is wrong usage', (args, names) => {
    const { code, out, err } = run(...args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(names)
  })
})
