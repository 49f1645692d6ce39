// The search behind the quick answer: greedy over closed sets, then taking items out at random and filling up again. Its work
// is bounded by a count, never by a clock, so that the same question has the same answer on every machine.
import { seededNumbers } from '../simulation/seededNumbers.ts'
import { choiceEvaluator } from './choiceEvaluator.ts'
import { type ClosedSet, closedSets } from './closedSets.ts'
import { type Draft, newDraft } from './draft.ts'
import { brokenRule, mayFail, missingAfterFailure, shortfall } from './keepsDemands.ts'
import type { Goal } from './question.ts'
import type { Choice, SelectionModel } from './selection.ts'

/** About 60 ms of work on an idle core: effects and positions looked at. */
const WORK = 5_000_000
/** Rounds without anything better after which the search gives up, for every closed set. */
const PATIENCE = 15
/** Sets tried for each one added while filling up. */
const TRIES = 24

/** The choice of the quick answer, keeping every demand; undefined when none was found. */
export function quickChoice(model: SelectionModel, kind: Goal['kind']): Choice | undefined {
  const draft = newDraft(model)
  return draft && searched(model, kind, draft)
}

/** Higher is better, compared from the first on. */
type Score = readonly number[]

interface Figures {
  /** What is missing to targets and floors. */
  readonly missing: number
  /** Value at the horizon. */
  readonly value: number
}

function searched(model: SelectionModel, kind: Goal['kind'], draft: Draft): Choice | undefined {
  const { simulation, moments, horizon, cost, fixed } = model
  const evaluator = choiceEvaluator(model)
  const saving = kind === 'min' || kind === 'n-minus-1'
  const sets = closedSets(model)
  const effectsPerPosition = simulation.effects.length / simulation.table.answers.length
  const whole = moments.length * (simulation.effects.length + 3 * simulation.table.answers.length) + fixed.length
  let left = WORK

  const figures = (): Figures => ({ missing: shortfall(model, evaluator), value: evaluator.values[horizon] as number })

  function measure(): Figures {
    left -= whole
    evaluator.evaluate(draft.choice)
    return figures()
  }

  function score(): Score {
    const { missing, value } = measure()
    const { choice } = draft
    const count = choice.reduce((sum, option) => sum + (option < 0 ? 0 : 1), 0)
    let worst = missing
    if (kind === 'n-minus-1' && missing === 0) {
      left -= whole * mayFail(model, choice).length
      worst = missingAfterFailure(model, evaluator, choice)
    }
    const money = -draft.cost()
    return saving ? [-worst, money, value, -count] : [-worst, value, money, -count]
  }

  const isEnough = (): boolean => saving && score()[0] === 0

  /** What a set would add to the choice measured last: less missing counts first, then value. Negative when it does not fit. */
  function gainOf(set: ClosedSet, before: Figures): number {
    const added = set.items.filter((item) => (draft.choice[item] as number) < 0)
    if (added.length === 0 || !draft.add(set.items)) return -1
    left -= moments.length * (30 + set.positions.length * (8 + effectsPerPosition))
    evaluator.tryItems(draft.choice, added, set.positions)
    const { missing, value } = figures()
    for (const item of added) draft.remove(item)
    const nearer = before.missing - missing
    // Where any item may fail, what lies above the targets is of use too.
    const more = saving && kind !== 'n-minus-1' ? 0 : value - before.value
    return before.missing > 0 ? nearer * 1000 + Math.max(0, more) : more
  }

  const priceOf = (set: ClosedSet): number =>
    set.items.reduce((sum, item) => sum + ((draft.choice[item] as number) < 0 ? (cost[item] as number) : 0), 1)

  /** The most gain for its money that the greedy search saw of each set. */
  const seen = new Float64Array(sets.length)

  /** Adds the set with the most gain for its money until none gains; remembers gains that nothing touched. */
  function greedy(): void {
    const gains = new Float64Array(sets.length).fill(Number.NaN)
    while (left > 0 && !isEnough()) {
      const before = measure()
      let best = -1
      let bestRatio = 0
      sets.forEach((set, nth) => {
        if (Number.isNaN(gains[nth])) gains[nth] = gainOf(set, before)
        const ratio = (gains[nth] as number) / priceOf(set)
        if (ratio > (seen[nth] as number)) seen[nth] = ratio
        if (ratio <= bestRatio) return
        best = nth
        bestRatio = ratio
      })
      const chosen = sets[best]
      if (!chosen) return
      if (!draft.add(chosen.items)) {
        gains[best] = -1
        continue
      }
      const touched = new Set(chosen.positions)
      sets.forEach(({ positions }, nth) => {
        const afresh = before.missing > 0 || positions.some((position) => touched.has(position))
        if (afresh) gains[nth] = Number.NaN
      })
    }
  }

  /** Fills up from a few sets drawn at random for each one added; the more a set promised, the likelier. */
  function fill(promising: readonly ClosedSet[], draw: (below: number) => number): void {
    for (let idle = 0; idle < 2 && left > 0; ) {
      if (isEnough()) return
      const before = measure()
      let best: ClosedSet | undefined
      let bestRatio = 0
      for (let nth = 0; nth < TRIES; nth++) {
        const set = promising[draw(1 + draw(sets.length))] as ClosedSet
        const ratio = gainOf(set, before) / priceOf(set)
        if (ratio > bestRatio) {
          best = set
          bestRatio = ratio
        }
      }
      if (best && draft.add(best.items)) idle = 0
      else idle++
    }
  }

  /** Takes out what is not worth its money, dearest first. */
  function prune(): Score {
    let now = score()
    const chosen = [...draft.choice.keys()].filter((item) => (draft.choice[item] as number) >= 0)
    for (const item of chosen.sort((a, b) => (cost[b] as number) - (cost[a] as number))) {
      const kept = draft.choice.slice()
      if (draft.remove(item).length === 0) continue
      const then = score()
      if (compareScores(then, now) > 0) now = then
      else draft.reset(kept)
    }
    return now
  }

  greedy()
  let bestScore = prune()
  let best = draft.choice.slice()
  const draw = seededNumbers(1)
  const order = [...sets.keys()].sort((a, b) => (seen[b] as number) - (seen[a] as number) || a - b)
  const promising = order.map((nth) => sets[nth] as ClosedSet)
  for (let since = 0; since < PATIENCE * sets.length && left > 0; since++) {
    const chosen = [...draft.choice.keys()].filter((item) => (draft.choice[item] as number) >= 0 && fixed[item] !== 1)
    const out = Math.min(chosen.length, 1 + draw(4))
    for (let nth = 0; nth < out; nth++) draft.remove(chosen[draw(chosen.length)] as number)
    fill(promising, draw)
    const now = saving ? prune() : score()
    const better = compareScores(now, bestScore)
    if (better > 0) since = 0
    if (better >= 0) {
      best = draft.choice.slice()
      bestScore = now
    } else draft.reset(best)
  }
  draft.reset(best)
  const final = prune()
  return final[0] === 0 && brokenRule(model, draft.choice) === undefined ? draft.choice.slice() : undefined
}

function compareScores(a: Score, b: Score): number {
  for (let at = 0; at < a.length; at++) {
    const difference = (a[at] as number) - (b[at] as number)
    if (difference !== 0) return difference
  }
  return 0
}
