// A fix does what it says: the finding is gone and no new error has come; several in one step do the same as one by one.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Issue } from '../../src/checks/check.ts'
import { checkBlueprint, checkResult } from '../../src/checks/checkBlueprint.ts'
import { WAIVER_RULE } from '../../src/checks/waivers.ts'
import { deleteElements } from '../../src/editing/commands/deleteElements.ts'
import { fixIssues } from '../../src/editing/commands/fixIssues.ts'
import { waiveIssue } from '../../src/editing/commands/waiveIssue.ts'
import { withdrawWaiver } from '../../src/editing/commands/withdrawWaiver.ts'
import { withFix } from '../../src/editing/fixCommand.ts'
import { generateBlueprint } from '../../src/generation/generateBlueprint.ts'
import type { Blueprint } from '../../src/model/blueprint.ts'
import { loadReferenceArchitecture } from '../../src/model/referenceArchitecture.ts'
import { arbitraryBlueprint } from '../support/arbitraryBlueprint.ts'
import { edited, refused } from '../support/edited.ts'
import { blueprintWith } from '../support/fileWith.ts'

const architecture = await loadReferenceArchitecture()

const errorsOf = (blueprint: Blueprint): Set<string> =>
  new Set(
    checkBlueprint(blueprint)
      .filter(({ severity }) => severity === 'error')
      .map(({ rule, subject }) => `${rule} ${subject.id}`),
  )
const sameAs = (issue: Issue) => (each: Issue) => each.rule === issue.rule && each.message.id === issue.message.id

function holdsAfter(blueprint: Blueprint, issue: Issue): void {
  const { fix } = issue
  if (!fix || withFix(fix.command, (command, args) => command.refuse?.(blueprint, args))) return
  const { after } = edited(blueprint, fixIssues, { fixes: [fix.command] })
  // Two findings may be told in the same words: each fix takes away its own.
  const count = (each: Blueprint) => checkBlueprint(each).filter(sameAs(issue)).length
  expect(count(after), fix.command.name).toBeLessThan(count(blueprint))
  const known = errorsOf(blueprint)
  expect(
    [...errorsOf(after)].filter((each) => !known.has(each)),
    fix.command.name,
  ).toEqual([])
}

describe('a fix', () => {
  it('puts its finding right without a new error', () => {
    fc.assert(
      fc.property(arbitraryBlueprint, (blueprint) => {
        for (const issue of checkBlueprint(blueprint).slice(0, 40)) holdsAfter(blueprint, issue)
      }),
      { numRuns: 40 },
    )
  })
  it('does so in a lifelike blueprint too', () => {
    const blueprint = generateBlueprint({ elements: 300, seed: 4 }, architecture)
    const seen = new Map<string, number>()
    for (const issue of checkBlueprint(blueprint)) {
      const count = seen.get(issue.rule) ?? 0
      seen.set(issue.rule, count + 1)
      if (count < 3) holdsAfter(blueprint, issue)
    }
    expect(seen.size).toBeGreaterThan(5)
  })
  it('is done with all of its rule in one step', () => {
    const blueprint = generateBlueprint({ elements: 1500, seed: 2 }, architecture)
    const ofRule = (each: Blueprint) => checkBlueprint(each).filter(({ rule }) => rule === 'duplicate-name')
    const fixes = ofRule(blueprint).flatMap(({ fix }) => fix?.command ?? [])
    expect(fixes.length).toBeGreaterThan(1)
    const { after, label } = edited(blueprint, fixIssues, { fixes })
    expect(label?.en).toBe(`Fix ${fixes.length} findings`)
    expect(ofRule(after)).toEqual([])
  })
  it('is refused when there is none', () => {
    expect(refused(blueprintWith(), fixIssues, { fixes: [] }).code).toBe('nothing-to-fix')
  })
})

describe('an acceptance', () => {
  const blueprint = blueprintWith((file) => {
    Object.assign(file, { waivers: [] })
  })
  const args = {
    id: 'w1',
    rule: 'personal-data-unstated',
    subjects: ['data-pemohon'],
    by: 'Kabid',
    at: '2026-01-01T00:00:00Z',
  }
  it('takes its finding off the list and keeps it apart with the reason', () => {
    const { after } = edited(blueprint, waiveIssue, { ...args, reason: ' Bukan data pribadi ' })
    expect(checkBlueprint(after).some(({ rule }) => rule === args.rule)).toBe(false)
    expect(checkResult(after).waived).toMatchObject([
      { waiver: { reason: 'Bukan data pribadi' }, issue: { rule: args.rule } },
    ])
    const { after: again } = edited(after, withdrawWaiver, { id: 'w1' })
    expect(checkBlueprint(again)).toEqual(checkBlueprint(blueprint))
  })
  it('goes with what it is about in the step that deletes it', () => {
    const { after: accepted } = edited(blueprint, waiveIssue, { ...args, reason: 'Bukan data pribadi' })
    const { after } = edited(accepted, deleteElements, { ids: args.subjects })
    expect(after.waivers).toEqual({})
    expect(checkBlueprint(after).map(({ rule }) => rule)).not.toContain(WAIVER_RULE)
  })
  it('stays for the others of several, and goes when one alone is left', () => {
    const ids = ['app-satu', 'app-dua', 'app-tiga']
    const several = blueprintWith((file) => {
      const element = file.elements?.[0]
      const twins = ids.map((id) => ({ ...element, id, name: 'Sistem Informasi Kepegawaian' }))
      const elements = Array.isArray(file.elements) ? file.elements : []
      Object.assign(file, { elements: [...elements, ...twins], waivers: [] })
    })
    const twin = checkBlueprint(several).find(({ rule }) => rule === 'duplicate-name')
    expect(twin).toBeDefined()
    const waiver = { ...args, rule: 'duplicate-name', subjects: ids, reason: 'Milik tiga perangkat daerah' }
    const { after: accepted } = edited(several, waiveIssue, waiver)
    const { after: two } = edited(accepted, deleteElements, { ids: ['app-satu'] })
    expect(Object.keys(two.waivers.w1?.subjects ?? {}).sort()).toEqual(['app-dua', 'app-tiga'])
    expect(checkBlueprint(two).map(({ rule }) => rule)).not.toContain('duplicate-name')
    const { after: one } = edited(two, deleteElements, { ids: ['app-dua'] })
    expect(one.waivers).toEqual({})
  })
  it('needs a reason', () => {
    expect(refused(blueprint, waiveIssue, { ...args, reason: '  ' }).code).toBe('no-reason')
  })
  it('accepts no error', () => {
    const broken = blueprintWith((file) => {
      Object.assign(file.relations?.[0] ?? {}, { target: 'hilang' })
      const waiver = { ...args, rule: 'dangling-reference', subjects: ['r1'], reason: 'Biarkan' }
      Object.assign(file, { waivers: [waiver] })
    })
    expect(checkBlueprint(broken)[0]?.rule).toBe('dangling-reference')
    expect(checkResult(broken).waived).toEqual([])
  })
})
