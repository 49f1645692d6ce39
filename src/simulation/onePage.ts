// The figures of the report to one page: where the government stands, how far the target is, and what each choice would bring.
// Facts only; words, chances (which take longer) and the decision asked are the screen's.
import type { Blueprint, Id, Rupiah } from '../model/blueprint.ts'
import { type Month, toMonth } from '../model/month.ts'
import { byId, sortedIds } from '../model/sortedIds.ts'
import { costEntries } from '../roadmap/costEntries.ts'
import type { Overlay } from '../roadmap/delivery.ts'
import { leftOut } from '../roadmap/deliveryMonths.ts'
import { limitsExceeded } from '../roadmap/limitsExceeded.ts'
import { overlayOf } from '../roadmap/overlayOf.ts'
import { compareRatios, subtractRatios } from '../scoring/ratio.ts'
import type { Ratio } from '../scoring/score.ts'
import type { Standing } from './result.ts'
import { standingAt } from './standingAt.ts'

/** A choice laid before the one who decides: a scenario by id, or null for the plan as it stands. */
export type ChoiceId = Id | null

export interface OnePageChoice {
  readonly id: ChoiceId
  /** Assumptions of the choice; none for the plan. */
  readonly overlay: Overlay
  /** At the cut-off of the year asked about, everything counted that is planned. */
  readonly standing: Standing
  /** Lowest index less the target; absent without a target. */
  readonly gap?: Ratio
  /** What its items cost that are not done yet. */
  readonly cost: Rupiah
  /** Items counted here but not in the plan, and the other way round, by id. */
  readonly added: readonly Id[]
  readonly dropped: readonly Id[]
  /** Items with other months than in the plan, by id. */
  readonly moved: readonly Id[]
  /** How many of its own limits it exceeds. */
  readonly exceeded: number
}

export interface OnePage {
  readonly year: number
  /** Cut-off month of the year. */
  readonly month: Month
  /** 1/10,000 of the index. */
  readonly target?: number
  /** What is realised at the end of `today`. */
  readonly now: Standing
  readonly choices: readonly OnePageChoice[]
}

export interface OnePageQuestion {
  readonly today: Month
  readonly year: number
  readonly choices: readonly ChoiceId[]
}

/** The figures for up to three choices, in their order; choices that are gone are passed over. */
export function onePage(blueprint: Blueprint, { today, year, choices }: OnePageQuestion): OnePage {
  const { plan, scenarios } = blueprint
  const target = plan.targets[year]
  return {
    year,
    month: toMonth(year, plan.cutoff),
    ...(target !== undefined && { target }),
    now: standingAt(blueprint, { month: today, view: 'realised' }),
    choices: choices
      .filter((id) => id === null || scenarios[id] !== undefined)
      .map((id) => choiceOf(blueprint, id, year)),
  }
}

/** Most choices that stand beside each other on the page. */
export const MOST_CHOICES = 3

/**
 * The choices shown unless others are asked for: the plan; of the scenarios the cheapest that meets the target of the year;
 * the one with the best index. Where these are fewer than three, further scenarios by index (cheaper first, then id).
 */
export function defaultChoices(blueprint: Blueprint, year: number): readonly ChoiceId[] {
  const all = sortedIds(blueprint.scenarios).map((id) => choiceOf(blueprint, id, year))
  const byIndex = [...all].sort(
    (a, b) =>
      compareRatios(b.standing.score.index.min, a.standing.score.index.min) ||
      a.cost - b.cost ||
      byId(a.id ?? '', b.id ?? ''),
  )
  const [cheapest] = all
    .filter(({ gap }) => gap !== undefined && gap.units >= 0)
    .sort((a, b) => a.cost - b.cost || byIndex.indexOf(a) - byIndex.indexOf(b))
  const wanted: ChoiceId[] = [null, ...(cheapest ? [cheapest.id] : []), ...byIndex.map(({ id }) => id)]
  return [...new Set(wanted)].slice(0, MOST_CHOICES)
}

function choiceOf(blueprint: Blueprint, id: ChoiceId, year: number): OnePageChoice {
  const { plan, roadmap } = blueprint
  const scenario = id === null ? undefined : blueprint.scenarios[id]
  const overlay = scenario ? overlayOf(scenario) : {}
  const standing = standingAt(blueprint, { month: toMonth(year, plan.cutoff), view: 'planned', overlay })
  const target = plan.targets[year]
  const gap =
    target === undefined ? undefined : subtractRatios(standing.score.index.min, { units: target, per: 10_000 })
  const outOfPlan = leftOut(blueprint)
  const out = leftOut(blueprint, overlay)
  const open = sortedIds(roadmap).filter((item) => roadmap[item]?.status !== 'done')
  const isMoved = (item: Id): boolean => {
    const [months, planned] = [overlay.moves?.[item], roadmap[item]]
    return months !== undefined && (months.start !== planned?.start || months.finish !== planned.finish)
  }
  return {
    id,
    overlay,
    standing,
    ...(gap && { gap }),
    cost: costEntries(blueprint, overlay).reduce(
      (sum, { item, amount }) => (roadmap[item]?.status === 'done' ? sum : sum + amount),
      0,
    ),
    added: open.filter((item) => outOfPlan.has(item) && !out.has(item)),
    dropped: open.filter((item) => !outOfPlan.has(item) && out.has(item)),
    moved: open.filter((item) => !out.has(item) && isMoved(item)),
    exceeded: scenario ? limitsExceeded(blueprint, scenario).length : 0,
  }
}
