// The numbers of the national codes, kept apart from the pack, are those of the pack.
import { describe, expect, it } from 'vitest'
import {
  type CodeBranch,
  hasKnownParent,
  isKnownCode,
  isNationalCode,
  nearestKnownCode,
} from '../../src/model/nationalCodes.ts'
import { loadReferenceArchitecture } from '../../src/model/referenceArchitecture.ts'
import { levelOfCode, modelOfCode, parentOfCode, pathOfCode } from '../../src/model/referenceCode.ts'

const architecture = await loadReferenceArchitecture()
const entries = architecture.models.flatMap((model) => model.entries)

/** What lies below a code, in the shortest form. */
function branch(above: string): CodeBranch {
  const below = entries.filter(
    ({ code }) => parentOfCode(code) === above || (code.slice(0, 3) === above && !parentOfCode(code)),
  )
  if (below.length === 0) return 0
  const numbers = below.map(({ code }) => Number(code.slice(-2)))
  const branches = below.map(({ code }) => branch(code))
  if (numbers.some((number, nth) => number !== nth + 1)) {
    return Object.fromEntries(numbers.map((number, nth) => [String(number), branches[nth] ?? 0]))
  }
  return branches.every((each) => each === 0) ? below.length : branches
}

const known = { referenceCodes: { 'RAB.04.01.20': { code: 'RAB.04.01.20', name: 'Posyandu' } } }

describe('the national codes', () => {
  it('are those of the pack (run vitest with -u to renew the file)', async () => {
    const codes = Object.fromEntries(architecture.models.map(({ code }) => [code, branch(code)]))
    const lines = Object.entries(codes).map(
      ([model, each]) =>
        `  ${JSON.stringify(model)}: ${JSON.stringify(each).replaceAll(',', ', ').replaceAll(':', ': ')}`,
    )
    await expect(`{\n${lines.join(',\n')}\n}\n`).toMatchFileSnapshot('../../models/national-codes.json')
  })

  it('are recognised, all 1,111 and no others', () => {
    expect(entries.filter(({ code }) => !isNationalCode(code))).toEqual([])
    const others = entries.flatMap(({ code }) => [`${code}.99`, `${code}.00`, code.toLowerCase(), `${code}.`])
    const codes = new Set(entries.map(({ code }) => code))
    for (const model of ['RAB', 'RAD', 'RAI']) {
      for (let one = 0; one < 100; one += 1) others.push(`${model}.${String(one).padStart(2, '0')}`)
    }
    expect(others.filter((code) => isNationalCode(code) && !codes.has(code))).toEqual([])
    expect(isNationalCode('RAI.03.01.06')).toBe(false)
    expect(isNationalCode('__proto__')).toBe(false)
  })

  it('and local levels make the known ones; the nearest known one lies above', () => {
    expect(isKnownCode(known, 'RAB.04.01.20')).toBe(true)
    expect(isKnownCode(known, 'RAB.04.01.21')).toBe(false)
    expect(hasKnownParent(known, 'RAB.04.01.20.01')).toBe(true)
    expect(hasKnownParent(known, 'RAB.04.01.21.01')).toBe(false)
    expect(hasKnownParent(known, 'RAB.77')).toBe(false)
    expect(nearestKnownCode(known, 'RAB.04.01.21.01')).toBe('RAB.04.01')
    expect(nearestKnownCode(known, 'RAB.04.01.20.05.01')).toBe('RAB.04.01.20')
    expect(nearestKnownCode(known, 'RAB.77.01')).toBeUndefined()
  })
})

describe('a code', () => {
  it('tells its model, level and the levels above', () => {
    expect([modelOfCode('RAL.01.02'), modelOfCode('RAL 1'), levelOfCode('RAL.01.02')]).toEqual(['RAL', undefined, 2])
    expect([parentOfCode('RAL.01.02'), parentOfCode('RAL.01')]).toEqual(['RAL.01', null])
    expect(pathOfCode('RAB.04.01')).toEqual(['RAB.04', 'RAB.04.01'])
  })
})
