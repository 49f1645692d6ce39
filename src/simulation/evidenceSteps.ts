// The steps of a lifting set that are evidence, not items: a lapsed rung of the assessment renewed, or a criterion that
// lacks proof completed. Says which there are at a month and which rungs of the assessment count once some are taken.
import { rungBits } from './compileSimulation.ts'
import type { CriterionGap } from './criterionGaps.ts'
import type { Ground } from './ground.ts'

export interface EvidenceStep {
  readonly kind: 'renewal' | 'criterion'
  readonly position: number
  readonly rung: number
  /** The criterion stands as not met: every rung above waits for it too. False where only its evidence has lapsed. */
  readonly unmet: boolean
}

export interface EvidenceSteps {
  readonly steps: readonly EvidenceStep[]
  /** Places in `steps` by position of the score table, lowest rung first. */
  readonly byPosition: ReadonlyMap<number, readonly number[]>
}

const cache = new WeakMap<Ground, EvidenceSteps>()

/** All evidence that could be renewed or completed at the month; the same object for the same ground. */
export function evidenceSteps(ground: Ground): EvidenceSteps {
  const known = cache.get(ground)
  if (known) return known
  const { simulation, month } = ground
  const lapsed = ({ until }: { readonly until: number }) => month > until
  const steps: EvidenceStep[] = [
    ...simulation.lapses
      .filter(lapsed)
      .map(({ position, rung }) => ({ kind: 'renewal' as const, position, rung, unmet: false })),
    ...simulation.gaps.filter(lapsed).map((gap) => ({
      kind: 'criterion' as const,
      position: gap.position,
      rung: gap.rung,
      unmet: isUnmet(gap),
    })),
  ]
  const byPosition = new Map<number, number[]>()
  steps.forEach(({ position }, nth) => {
    byPosition.set(position, [...(byPosition.get(position) ?? []), nth])
  })
  const found = { steps, byPosition }
  cache.set(ground, found)
  return found
}

const isUnmet = ({ status }: CriterionGap): boolean => status !== 'met'

/** The steps, by place, that make the assessment satisfy a rung above its level; undefined when evidence alone cannot. */
export function criteriaUpTo(
  { steps, byPosition }: EvidenceSteps,
  position: number,
  rung: number,
): readonly number[] | undefined {
  const needed = (byPosition.get(position) ?? []).filter((nth) => {
    const step = steps[nth]
    return step?.kind === 'criterion' && (step.unmet ? step.rung <= rung : step.rung === rung)
  })
  return needed.length > 0 ? needed : undefined
}

/**
 * The rungs of the assessment that count once the evidence at these places is there: as if the criteria had been marked
 * met with evidence that lasts. The array itself when none is taken.
 */
export function baseWith(ground: Ground, base: Int32Array, taken: ReadonlySet<number>): Int32Array {
  if (taken.size === 0) return base
  const { steps, byPosition } = evidenceSteps(ground)
  const raised = base.slice()
  const completed = new Set<number>()
  for (const nth of taken) {
    const step = steps[nth]
    if (step?.kind === 'renewal') raised[step.position] = (raised[step.position] as number) | (1 << step.rung)
    if (step?.kind === 'criterion') completed.add(step.position)
  }
  const { levels } = ground.simulation.instrument
  for (const position of completed) {
    let top = levels.max
    let lapsed = 0
    for (const nth of byPosition.get(position) ?? []) {
      const step = steps[nth]
      if (step?.kind !== 'criterion' || taken.has(nth)) continue
      if (step.unmet) top = Math.min(top, step.rung - 1)
      else lapsed |= 1 << step.rung
    }
    const from = Math.floor((ground.simulation.base[position] as number) / levels.denominator) + 1
    raised[position] = (raised[position] as number) | (rungBits(from, top) & ~lapsed)
  }
  return raised
}
