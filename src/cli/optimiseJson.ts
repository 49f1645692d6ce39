// An answer of the optimiser as the JSON of the command line has it. The keys are a contract with other people's scripts.
import type { Blueprint, RoadmapItem } from '../model/blueprint.ts'
import type { Answer, Portfolio, Proof } from '../portfolio/answer.ts'
import type { Question } from '../portfolio/question.ts'
import { subtractRatios } from '../scoring/ratio.ts'
import { valueJson } from './scoreJson.ts'

/** The keys up to `frontier` are always there; figures that there are not are null. `bound`, `gap` and `distance` are of the index, or rupiah where money is saved. */
export function optimiseJson(
  blueprint: Blueprint,
  question: Question,
  answer: Exclude<Answer, { readonly status: 'faulty' }>,
  quick: Portfolio | null,
) {
  const { status, portfolio } = answer
  const proof = answer.status === 'unreachable' ? null : answer.proof
  const frontier = answer.status === 'unreachable' ? [] : answer.frontier
  return {
    status,
    index: portfolio && valueJson(portfolio.index),
    cost: portfolio?.cost ?? null,
    items: portfolio?.items ?? [],
    bound: proof && boundJson(proof),
    gap: proof && (proof.kind === 'cost' ? proof.gap : valueJson(proof.gap)),
    frontier: frontier.map(({ cost, index, items }) => ({ cost, index: valueJson(index), items })),
    ...(answer.status === 'unreachable' && {
      reachable: valueJson(answer.missed.reachable),
      missed: { year: answer.missed.year, domain: answer.missed.domain ?? null },
      uncovered: answer.uncovered,
    }),
    quick: quick && {
      index: valueJson(quick.index),
      cost: quick.cost,
      distance: portfolio && answer.status !== 'unreachable' ? distanceJson(question, portfolio, quick) : null,
    },
    ...(question.schedule === 'free' && portfolio && { starts: startsOf(blueprint, question, portfolio) }),
  }
}

const boundJson = (proof: Proof) => (proof.kind === 'cost' ? proof.bound : valueJson(proof.bound))

function distanceJson({ kind }: Question, best: Portfolio, quick: Portfolio) {
  if (kind === 'min' || kind === 'n-minus-1') return quick.cost - best.cost
  return valueJson(subtractRatios(best.index, quick.index))
}

/** The first month of work of every chosen item. */
function startsOf({ roadmap }: Blueprint, { overlay }: Question, { items, moves }: Portfolio) {
  return Object.fromEntries(
    items.map((id) => [id, (moves[id] ?? overlay?.moves?.[id] ?? (roadmap[id] as RoadmapItem)).start]),
  )
}
