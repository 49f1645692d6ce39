// `karta credit` as other people's scripts see it.
import { describe, expect, it } from 'vitest'
import { writeBlueprint } from '../../src/files/writeBlueprint.ts'
import { verbRunner } from '../support/verbRunner.ts'
import { workedExample } from '../support/workedExample.ts'

const text = writeBlueprint(workedExample)

const run = verbRunner('credit', text)

describe('credit FILE', () => {
  it('gives the gain, each item and each agency, exactly', () => {
    const { code, out, err } = run('a.json', '--json')
    expect([code, err]).toEqual([0, ''])
    const value = JSON.parse(out)
    expect(Object.keys(value)).toEqual(['gain', 'items', 'agencies'])
    expect(value.gain).toEqual({ exact: '0.725', shown: '0.73' })
    expect(value.items).toHaveLength(14)
    expect(value.items.find(({ id }: { id: string }) => id === 'p8')).toEqual({
      id: 'p8',
      alone: { exact: '0', shown: '0.00' },
      lossIfDropped: { exact: '0.09', shown: '0.09' },
      shapley: { exact: '0.0375', shown: '0.04' },
    })
    expect(value.agencies.map(({ id }: { id: string }) => id)).toEqual([
      ...['bappelitbang', 'bkad', 'bkpsdm', 'diskominfo', 'inspektorat', 'setda'],
    ])
  })

  it('writes a table in the language asked for', () => {
    expect(run('a.json').out).toContain('Kenaikan indeks: 0,7250')
    expect(run('a.json', '--lang', 'en').out).toMatch(
      /Gain of the index: 0\.7250[\s\S]*Audit internal +0\.0000 +0\.0900 +0\.0375/,
    )
  })

  it('looks only at what is delivered by the cut-off of a year', () => {
    // P1 to P8 are delivered by August 2026: all that is not P9 to P14.
    const value = JSON.parse(run('a.json', '--year', '2026', '--json').out)
    expect(value.gain).toEqual({ exact: '0.37', shown: '0.37' })
    expect(value.items).toHaveLength(8)
  })

  it('refuses what it does not know', () => {
    expect(run('a.json', '--year', '2050').code).toBe(2)
    expect(run('a.json', '--scenario', 'tenang').code).toBe(2)
    expect(run('b.json').code).toBe(1)
  })
})
