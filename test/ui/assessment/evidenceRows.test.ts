// The register of evidence as rows: what each piece serves, in assessments and as the proof of finished items.
import { describe, expect, it } from 'vitest'
import type { Blueprint, RoadmapItem } from '../../../src/model/blueprint.ts'
import { evidenceRows, filteredRows } from '../../../src/ui/assessment/evidenceRows.ts'
import { smallBlueprint } from '../../support/smallBlueprint.ts'

const entry = {
  id: 'h1',
  step: 1,
  event: 'COMPLETE',
  from: 'in-progress',
  to: 'done',
  at: '2026-03-31T08:00:00Z',
  by: 'A',
  proofs: { '29-2': { evidence: 'sk' }, '29-3': { named: 'Laporan' } },
} as const
const pedoman = { ...(smallBlueprint.roadmap.pedoman as RoadmapItem), history: { h1: entry } }
const proved: Blueprint = { ...smallBlueprint, roadmap: { ...smallBlueprint.roadmap, pedoman } }
const all = { search: '', agency: '', show: 'all' } as const
const ids = (blueprint: Blueprint, filter: Parameters<typeof filteredRows>[1]) =>
  filteredRows(evidenceRows(blueprint, undefined, '2026-11'), filter).map(({ evidence }) => evidence.id)

describe('the register of evidence', () => {
  it('tells the finished items a piece proves, rung by rung', () => {
    const row = evidenceRows(proved, undefined, '2026-11').find(({ evidence }) => evidence.id === 'sk')
    expect(row?.proofs.map(({ item, rungs }) => [item.id, rungs])).toEqual([['pedoman', ['29-2']]])
  })

  it('counts evidence of a finished item as used', () => {
    expect(ids(smallBlueprint, { ...all, show: 'unused' })).toContain('sk')
    expect(ids(proved, { ...all, show: 'unused' })).not.toContain('sk')
  })

  it('finds evidence by the item it proves and by the indicator of that proof', () => {
    expect(ids(proved, { ...all, search: pedoman.name })).toContain('sk')
    expect(ids(proved, { ...all, search: 'I29' })).toContain('sk')
    expect(ids(smallBlueprint, { ...all, search: 'I29' })).not.toContain('sk')
  })
})
