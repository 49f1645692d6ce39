// The register of evidence as rows: what each piece serves and which finished items it proves, how it stands by a month, and which of them a filter leaves.

import { type EvidenceProof, evidenceProofs, evidenceUses } from '../../editing/evidenceRules.ts'
import type { Assessment, Blueprint, Evidence } from '../../model/blueprint.ts'
import { instrumentOf } from '../../model/instruments.ts'
import { type Month, monthNumber } from '../../model/month.ts'
import { evidenceEnd } from '../../scoring/evidenceEnd.ts'

export interface EvidenceRowUse {
  readonly assessment: Assessment
  readonly indicator: string
  readonly level: string
}

/** How a piece of evidence stands: by its own end, or by a rule on its age for the use that ends first. */
export type EvidenceState =
  | { readonly kind: 'open' }
  | { readonly kind: 'valid' | 'lapsed'; readonly until: Month; readonly use?: EvidenceRowUse }
  | { readonly kind: 'soon'; readonly until: Month; readonly months: number; readonly use?: EvidenceRowUse }

export interface EvidenceRow {
  readonly evidence: Evidence
  /** Each indicator and level once: of the open assessment where it names the evidence, else of another. */
  readonly uses: readonly EvidenceRowUse[]
  /** Finished items that name it as their proof. */
  readonly proofs: readonly EvidenceProof[]
  readonly state: EvidenceState
}

/** A warning comes this many months before evidence ends. */
const SOON = 6

/** All evidence by date, newest first, undated last. */
export function evidenceRows(blueprint: Blueprint, open: Assessment | undefined, now: Month): readonly EvidenceRow[] {
  return Object.values(blueprint.evidence)
    .sort(
      (a, b) => (b.date ?? '').localeCompare(a.date ?? '') || a.title.localeCompare(b.title) || (a.id < b.id ? -1 : 1),
    )
    .map((evidence) => {
      const uses = usesOf(blueprint, evidence, open)
      return {
        evidence,
        uses,
        proofs: evidenceProofs(blueprint, evidence.id),
        state: stateOf(blueprint, evidence, uses, now),
      }
    })
}

function usesOf(blueprint: Blueprint, evidence: Evidence, open: Assessment | undefined): readonly EvidenceRowUse[] {
  const byPlace = new Map<string, EvidenceRowUse>()
  for (const use of evidenceUses(blueprint, evidence.id)) {
    const place = `${use.assessment.instrument} ${use.indicator} ${use.level}`
    if (!byPlace.has(place) || use.assessment.id === open?.id) byPlace.set(place, use)
  }
  return [...byPlace.values()].sort(
    (a, b) =>
      Number(a.indicator.split('-')[0]) - Number(b.indicator.split('-')[0]) || Number(a.level) - Number(b.level),
  )
}

function stateOf(blueprint: Blueprint, evidence: Evidence, uses: readonly EvidenceRowUse[], now: Month): EvidenceState {
  let first: { until: Month; use?: EvidenceRowUse } | undefined =
    evidence.validUntil === undefined ? undefined : { until: evidence.validUntil.slice(0, 7) }
  for (const use of uses) {
    const instrument = instrumentOf(blueprint, use.assessment.instrument)
    const end = instrument && evidenceEnd(instrument, use.indicator, Number(use.level), evidence)
    if (end?.because === 'rule' && (!first || end.until < first.until)) first = { until: end.until, use }
  }
  if (!first) return { kind: 'open' }
  const months = monthNumber(first.until) - monthNumber(now)
  if (months < 0) return { kind: 'lapsed', ...first }
  return months <= SOON ? { kind: 'soon', months, ...first } : { kind: 'valid', ...first }
}

export interface EvidenceFilter {
  readonly search: string
  /** '' = all. */
  readonly agency: string
  readonly show: 'all' | 'expiring' | 'unused'
}

/** The rows a filter leaves. */
export function filteredRows(
  rows: readonly EvidenceRow[],
  { search, agency, show }: EvidenceFilter,
): readonly EvidenceRow[] {
  const wanted = search.trim().toLowerCase()
  return rows.filter(({ evidence, uses, proofs, state }) => {
    if (agency !== '' && evidence.agency !== agency) return false
    if (show === 'unused' && uses.length + proofs.length > 0) return false
    if (show === 'expiring' && state.kind !== 'soon' && state.kind !== 'lapsed') return false
    if (wanted === '') return true
    const items = proofs.map(({ item }) => item.name)
    const texts = [evidence.title, evidence.number, evidence.kind, evidence.fileName, evidence.note, ...items]
    return (
      texts.some((text) => text?.toLowerCase().includes(wanted)) ||
      uses.some(({ indicator }) => `i${indicator}` === wanted) ||
      proofs.some(({ rungs }) => rungs.some((rung) => `i${rung.slice(0, rung.lastIndexOf('-'))}` === wanted))
    )
  })
}
