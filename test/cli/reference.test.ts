// `karta reference` as other people's scripts see it.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runCommand } from '../../src/cli/runCommand.ts'

const example = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../examples/kota-bandung.karta.json'), 'utf8'))
const elements = example.elements.map((element: { id: string; reference?: string }) => {
  const { reference: _, ...rest } = element
  return element.id === 'srv-admin' || element.reference === 'RAI.03.01.01' ? rest : element
})
const text = JSON.stringify({ ...example, elements })

async function run(...args: readonly string[]) {
  let out = ''
  let err = ''
  const code = await runCommand(['reference', ...args], {
    out: (part) => {
      out += part
    },
    err: (part) => {
      err += part
    },
    readText: () => text,
    writeText: () => undefined,
  })
  return { code, out, err }
}

describe('reference FILE', () => {
  it('gives coverage by model, counts by code and the elements without one', async () => {
    const { code, out, err } = await run('a.json', '--suggest', '--json')
    expect([code, err]).toEqual([0, ''])
    const value = JSON.parse(out)
    expect(Object.keys(value)).toEqual(['models', 'codes', 'unnamed', 'uncoded'])
    expect(value.models.map((each: { model: string; codes: number }) => [each.model, each.codes])).toEqual([
      ['RAB', 358],
      ['RAL', 357],
      ['RAD', 363],
      ['RAA', 6],
      ['RAI', 19],
      ['RAK', 8],
    ])
    expect(value.uncoded.length).toBeGreaterThan(3)
    for (const { suggestions } of value.uncoded) expect(suggestions[0]).toEqual({ code: 'RAI.03.01.01', sure: 'sure' })
    expect(value.models[4]).toMatchObject({ covered: 18, uncoded: value.uncoded.length })
  })

  it('counts one agency alone, and speaks to people in their language', async () => {
    const all = JSON.parse((await run('a.json', '--json')).out)
    const one = JSON.parse((await run('a.json', '--agency', 'diskominfo', '--json')).out)
    expect(one.models[3].elements).toBeLessThan(all.models[3].elements)
    expect(all.uncoded[0].suggestions).toBeUndefined()
    expect((await run('a.json')).out).toContain('Terisi')
    expect((await run('a.json', '--suggest', '--lang', 'en')).out).toContain('Server (sure)')
  })

  it('refuses an agency that is not there', async () => {
    expect(await run('a.json', '--agency', 'hilang')).toMatchObject({ code: 2 })
  })
})
