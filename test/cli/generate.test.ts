// `karta generate` as other people's scripts see it.
import { describe, expect, it } from 'vitest'
import { runCommand } from '../../src/cli/runCommand.ts'
import { readBlueprint } from '../../src/files/readBlueprint.ts'
import { sizeOf } from '../../src/model/table.ts'

async function run(...args: readonly string[]) {
  let out = ''
  let err = ''
  const refuse = () => {
    throw new Error('generate touches no file')
  }
  const code = await runCommand(['generate', ...args], {
    out: (part) => {
      out += part
    },
    err: (part) => {
      err += part
    },
    readText: refuse,
    writeText: refuse,
  })
  return { code, out, err }
}

describe('generate', () => {
  it('prints a blueprint of the size asked for, the same each time', async () => {
    const { code, out, err } = await run('--elements', '40', '--items', '6', '--relations', '50', '--seed', '7')
    expect([code, err]).toEqual([0, ''])
    expect((await run('--elements', '40', '--items', '6', '--relations', '50', '--seed', '7')).out).toBe(out)
    const result = readBlueprint(out)
    if (!result.ok) throw new Error('it does not open')
    const { elements, relations, roadmap } = result.blueprint
    expect([sizeOf(elements), sizeOf(relations), Object.keys(roadmap).length]).toEqual([40, 50, 6])
  })

  it.each([
    [[], '--elements'],
    [['--elements', '0'], '“0”'],
    [['--elements', '50001'], '“50001”'],
    [['--elements', '10', '--seed', '-1'], '“-1”'],
    [['a.json', '--elements', '10'], 'takes no file'],
  ])('%j is wrong usage', async (args, names) => {
    const { code, out, err } = await run(...args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(names)
  })
})
