// The register of evidence, criteria and claims: what each command does, and what it refuses.
import { describe, expect, it } from 'vitest'
import { addEvidence } from '../../src/editing/commands/addEvidence.ts'
import { answerIndicator } from '../../src/editing/commands/answerIndicator.ts'
import { claimLevel } from '../../src/editing/commands/claimLevel.ts'
import {
  deleteEvidence,
  evidenceConsequences,
  evidenceConsequenceWords,
} from '../../src/editing/commands/deleteEvidence.ts'
import { editEvidence } from '../../src/editing/commands/editEvidence.ts'
import { type SetCriterionArgs, setCriterion } from '../../src/editing/commands/setCriterion.ts'
import { withdrawClaim } from '../../src/editing/commands/withdrawClaim.ts'
import type { Assessment, Blueprint, RoadmapItem } from '../../src/model/blueprint.ts'
import { edited, refused } from '../support/edited.ts'
import { smallBlueprint } from '../support/smallBlueprint.ts'

const at = { assessment: 'mandiri', indicator: '1' } as const
const answerOf = (blueprint: Blueprint, indicator = '1') => blueprint.assessments.mandiri?.answers[indicator]
const set = (blueprint: Blueprint, level: number, change: SetCriterionArgs['set'], indicator = '1') =>
  edited(blueprint, setCriterion, { ...at, indicator, level, set: change })
const filled = set(smallBlueprint, 3, { evidence: ['sk'] }).after
const inLocked = edited(smallBlueprint, answerIndicator, {
  assessment: 'mandiri',
  indicator: '1',
  set: { criteria: { 2: { status: 'met', evidence: { sk: true } } } },
}).after
const locked: Blueprint = {
  ...inLocked,
  assessments: { ...inLocked.assessments, mandiri: { ...(inLocked.assessments.mandiri as Assessment), locked: true } },
}

describe('evidence', () => {
  const evidence = { id: 'perwal', title: 'Perwal 12/2024', date: '2024-07-22', link: 'https://jdih.contoh.go.id/12' }

  it('is added, changed and called by its title', () => {
    const { after, label } = edited(smallBlueprint, addEvidence, { evidence })
    expect(label?.id).toBe('Tambah bukti “Perwal 12/2024”')
    const changed = edited(after, editEvidence, { id: 'perwal', set: { validUntil: '2026-07-21', link: null } })
    expect(changed.label?.id).toBe('Ubah bukti “Perwal 12/2024”')
    expect(changed.after.evidence.perwal).toEqual({
      id: 'perwal',
      title: 'Perwal 12/2024',
      date: '2024-07-22',
      validUntil: '2026-07-21',
    })
  })

  it.each([
    ['an empty title', { title: '  ' }, 'empty'],
    ['a day that is none', { date: '2024-13-01' }, 'bad-day'],
    ['a day the calendar does not have', { date: '2026-02-30' }, 'bad-day'],
    ['a month for a day', { validUntil: '2024-12' }, 'bad-day'],
    ['an end before the date', { validUntil: '2024-07-21' }, 'day-order'],
    ['a date after the end', { date: '2025-01-01', validUntil: '2024-12-31' }, 'day-order'],
    ['a script for a link', { link: 'javascript:alert(1)' }, 'bad-link'],
    ['a file for a link', { link: 'file:///etc/passwd' }, 'bad-link'],
    ['a link without an address', { link: 'https://' }, 'bad-link'],
    ['an agency that is gone', { agency: 'hilang' }, 'no-agency'],
    ['a title longer than a file takes', { title: 'x'.repeat(5001) }, 'too-long'],
  ])('is refused with %s', (_, wrong, code) => {
    expect(refused(smallBlueprint, addEvidence, { evidence: { ...evidence, ...wrong } }).code).toBe(code)
    const { after } = edited(smallBlueprint, addEvidence, { evidence })
    expect(refused(after, editEvidence, { id: 'perwal', set: wrong }).code).toBe(code)
  })

  it('is refused with an id in use, and cannot be changed once gone', () => {
    expect(refused(smallBlueprint, addEvidence, { evidence: { ...evidence, id: 'sk' } }).code).toBe('id-taken')
    expect(refused(smallBlueprint, editEvidence, { id: 'hilang', set: { title: 'a' } }).code).toBe('no-evidence')
  })

  it('names what deleting it touches; criteria keep their status, proofs keep its title', () => {
    const proofs = { '29-2': { evidence: 'sk' }, '29-3': { named: 'Laporan' } }
    const entry = {
      id: 'h1',
      step: 1,
      event: 'COMPLETE',
      from: 'in-progress',
      to: 'done',
      at: 'x',
      by: 'A',
      proofs,
    } as const
    const pedoman = { ...(filled.roadmap.pedoman as RoadmapItem), history: { h1: entry } }
    const blueprint = { ...filled, roadmap: { ...filled.roadmap, pedoman } }
    const consequences = evidenceConsequences(blueprint, 'sk')
    expect(evidenceConsequenceWords(consequences)?.id).toBe('1 kriteria, 1 bukti penyelesaian kegiatan')
    const { after, label } = edited(blueprint, deleteEvidence, { id: 'sk' })
    expect(label?.id).toBe('Hapus bukti “SK Tim SPBE”')
    expect(after.evidence).toEqual({})
    expect(answerOf(after)?.criteria?.[3]).toEqual({ status: 'met', evidence: {} })
    expect(after.roadmap.pedoman?.history.h1?.proofs).toEqual({
      '29-2': { named: 'SK Tim SPBE' },
      '29-3': { named: 'Laporan' },
    })
    expect(edited(after, deleteEvidence, { id: 'sk' }).label).toBeUndefined()
  })

  it('cannot be deleted while a locked assessment rests on it', () => {
    expect(refused(locked, deleteEvidence, { id: 'sk' }).code).toBe('locked')
  })
})

describe('a criterion', () => {
  it('first takes the typed level as met up to there, so that naming evidence changes no level', () => {
    expect(answerOf(filled)).toEqual({
      level: 3,
      note: 'Perwali',
      criteria: { 2: { status: 'met', evidence: {} }, 3: { status: 'met', evidence: { sk: true } } },
    })
  })

  it('moves the level: up when the next is met, down to below the first that is not', () => {
    const up = set(filled, 4, { status: 'met' }).after
    expect(answerOf(up)?.level).toBe(4)
    expect(answerOf(set(up, 2, { status: 'partly' }).after)?.level).toBe(1)
    expect(answerOf(set(filled, 5, { status: 'met' }).after)?.level).toBe(3)
  })

  it('fills an indicator nobody has assessed, and leaves it unknown again when cleared', () => {
    const { after, label } = set(smallBlueprint, 2, { status: 'met' }, '29')
    expect(label?.id).toMatch(/^Kriteria tingkat 2 · 29 Audit/)
    expect(answerOf(after, '29')?.level).toBe(2)
    expect(answerOf(set(after, 2, { status: 'unknown' }, '29').after, '29')).toBeUndefined()
  })

  it('keeps evidence and note apart from the status', () => {
    const noted = set(filled, 3, { note: 'Notulen menyusul' }).after
    expect(answerOf(noted)?.criteria?.[3]).toEqual({ status: 'met', evidence: { sk: true }, note: 'Notulen menyusul' })
    expect(answerOf(set(noted, 3, { note: null, evidence: [] }).after)?.criteria?.[3]).toEqual({
      status: 'met',
      evidence: {},
    })
    expect(set(filled, 3, { status: 'met' }).label).toBeUndefined()
  })

  it('is refused off the scale, with evidence that is gone, and in a locked assessment', () => {
    const code = (args: Partial<SetCriterionArgs>, blueprint = smallBlueprint) =>
      refused(blueprint, setCriterion, { ...at, level: 2, set: { status: 'met' }, ...args }).code
    expect(code({ level: 6 })).toBe('bad-level')
    expect(code({ level: 1.5 })).toBe('bad-level')
    expect(code({ indicator: '48' })).toBe('no-indicator')
    expect(code({ assessment: 'hilang' })).toBe('no-assessment')
    expect(code({ assessment: 'resmi' })).toBe('locked')
    expect(code({ set: { evidence: ['hilang'] } })).toBe('no-evidence')
    expect(code({ set: { note: 'x'.repeat(20_001) } })).toBe('too-long')
  })
})

describe('a claim', () => {
  const claimed = edited(filled, claimLevel, { ...at, level: 4, reason: ' Asesor menerima notulen ' })

  it('counts instead of the criteria, says why, and can be withdrawn', () => {
    expect(claimed.label?.id).toBe('Klaim tingkat 4 · 1 Kebijakan Arsitektur SPBE')
    expect(answerOf(claimed.after)).toMatchObject({ level: 4, claimReason: 'Asesor menerima notulen' })
    const back = edited(claimed.after, withdrawClaim, at)
    expect(answerOf(back.after)).toEqual(answerOf(filled))
    expect(edited(back.after, withdrawClaim, at).label).toBeUndefined()
  })

  it('stands while the criteria change', () => {
    expect(answerOf(set(claimed.after, 2, { status: 'not' }).after)?.level).toBe(4)
  })

  it('is refused without a reason, without criteria, off the scale and in a locked assessment', () => {
    const code = (args: object, blueprint = filled) =>
      refused(blueprint, claimLevel, { ...at, level: 4, reason: 'a', ...args }).code
    expect(code({ reason: '  ' })).toBe('no-reason')
    expect(code({}, smallBlueprint)).toBe('no-criteria')
    expect(code({ level: 6 })).toBe('bad-level')
    expect(code({ assessment: 'resmi' })).toBe('locked')
    expect(refused(smallBlueprint, withdrawClaim, { ...at, assessment: 'resmi' }).code).toBe('locked')
  })

  it('is the only way to another level than the criteria give', () => {
    expect(refused(filled, answerIndicator, { ...at, set: { level: 5 } }).code).toBe('claim-needs-reason')
    expect(edited(filled, answerIndicator, { ...at, set: { level: 3 } }).label).toBeUndefined()
    const reason = { level: 5, claimReason: 'Diterima' }
    expect(answerOf(edited(filled, answerIndicator, { ...at, set: reason }).after)).toMatchObject(reason)
  })
})
