// The choice to show for an asking, and how sure it is. Pure. Never says optimal where the answer's status does not.

import type { Portfolio, Proof } from '../../portfolio/answer.ts'
import { compareRatios, subtractRatios } from '../../scoring/ratio.ts'
import type { ChoiceRun } from './choiceRun.ts'

/** How sure a shown choice is; `atMost` tells how much better the best could still be, where that is proved. */
export type Sureness =
  | { readonly kind: 'quick' }
  | { readonly kind: 'optimal' }
  | { readonly kind: 'bound'; readonly atMost: Proof | null }
  | { readonly kind: 'cancelled'; readonly atMost: Proof | null }
  | { readonly kind: 'unreachable' }

export interface Best {
  readonly portfolio: Portfolio
  readonly sureness: Sureness
}

/** The best choice an asking has so far; undefined while there is none. */
export function bestSoFar(run: ChoiceRun): Best | undefined {
  const { answer, quick, points, state } = run
  if (answer?.status === 'optimal') return { portfolio: answer.portfolio, sureness: { kind: 'optimal' } }
  if (answer?.status === 'unreachable') return { portfolio: answer.portfolio, sureness: { kind: 'unreachable' } }
  if (answer?.status === 'bound' && answer.portfolio) {
    return { portfolio: answer.portfolio, sureness: { kind: 'bound', atMost: answer.proof } }
  }
  const portfolio = run.question.kind === 'frontier' ? points.at(-1) : (quick ?? undefined)
  if (!portfolio) return undefined
  if (state !== 'cancelled') return { portfolio, sureness: { kind: 'quick' } }
  return { portfolio, sureness: { kind: 'cancelled', atMost: distance(portfolio, run) } }
}

/** How far a choice may be from the best by the newest proof, which may be of a better one. */
function distance(portfolio: Portfolio, { proof, question }: ChoiceRun): Proof | null {
  if (!proof || question.kind === 'frontier') return null
  if (proof.kind === 'cost') return { ...proof, gap: Math.max(0, portfolio.cost - proof.bound) }
  if (compareRatios(proof.bound, portfolio.index) < 0) return null
  return { ...proof, gap: subtractRatios(proof.bound, portfolio.index) }
}
