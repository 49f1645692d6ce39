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
  /** Points of a frontier, each proved, while dearer ones are still sought or were given up. */
  | { readonly kind: 'growing' | 'partial' }

export interface Best {
  readonly portfolio: Portfolio
  readonly sureness: Sureness
}

/** The points of a frontier found so far, cheapest first; none for other questions. */
export function frontierOf({ answer, points }: ChoiceRun): readonly Portfolio[] {
  return answer?.status === 'optimal' || answer?.status === 'bound' ? answer.frontier : points
}

/** The best choice an asking has so far; undefined while there is none. */
export function bestSoFar(run: ChoiceRun): Best | undefined {
  const { answer, quick, state, question } = run
  if (question.kind === 'frontier' && answer?.status !== 'unreachable') return pickedPoint(run)
  if (answer?.status === 'optimal') return { portfolio: answer.portfolio, sureness: { kind: 'optimal' } }
  if (answer?.status === 'unreachable') return { portfolio: answer.portfolio, sureness: { kind: 'unreachable' } }
  if (answer?.status === 'bound' && answer.portfolio) {
    return { portfolio: answer.portfolio, sureness: { kind: 'bound', atMost: answer.proof } }
  }
  if (!quick) return undefined
  const portfolio = quick
  if (state !== 'cancelled') return { portfolio, sureness: { kind: 'quick' } }
  return { portfolio, sureness: { kind: 'cancelled', atMost: distance(portfolio, run) } }
}

/** The point looked at. Each is proved by itself; whether dearer ones are missing depends on how the asking ended. */
function pickedPoint(run: ChoiceRun): Best | undefined {
  const points = frontierOf(run)
  const portfolio = points[run.picked ?? points.length - 1] ?? points.at(-1)
  if (!portfolio) return undefined
  const { answer, state } = run
  if (answer?.status === 'optimal') return { portfolio, sureness: { kind: 'optimal' } }
  return { portfolio, sureness: { kind: state === 'running' ? 'growing' : 'partial' } }
}

/** How far a choice may be from the best by the newest proof, which may be of a better one. */
function distance(portfolio: Portfolio, { proof }: ChoiceRun): Proof | null {
  if (!proof) return null
  if (proof.kind === 'cost') return { ...proof, gap: Math.max(0, portfolio.cost - proof.bound) }
  if (compareRatios(proof.bound, portfolio.index) < 0) return null
  return { ...proof, gap: subtractRatios(proof.bound, portfolio.index) }
}
