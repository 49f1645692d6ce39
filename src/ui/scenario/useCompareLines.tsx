// The lines of the comparison, in groups: what each says of a column, and how that differs from the column it is held against.

import type { ReactNode } from 'react'
import type { Blueprint } from '../../model/blueprint.ts'
import { costOfAll, costOfYear } from '../../roadmap/costByYear.ts'
import { overlayOf } from '../../roadmap/overlayOf.ts'
import { subtractRatios } from '../../scoring/ratio.ts'
import { shownText } from '../../scoring/ratioText.ts'
import type { Interval } from '../../scoring/score.ts'
import type { Standing } from '../../simulation/result.ts'
import { satisfactionReach } from '../../simulation/satisfactionReach.ts'
import { useFormat } from '../format.ts'
import { intervalText, isExact, partRows, targetRatio } from '../frame/indexWords.ts'
import { useBlueprint } from '../karta.ts'
import { usePreferences } from '../preferences.ts'
import { chanceText } from '../risk/chanceText.ts'
import { NO_OVERLAY } from '../simulation/overlayEdits.ts'
import { signed } from '../simulation/signed.ts'
import { useText, useWords } from '../text/language.ts'
import { scenarioCompareText } from '../text/scenarioCompare.ts'
import { useInstrument } from '../useInstrument.ts'
import { CompareCell } from './CompareCell.tsx'
import type { Compared } from './CompareTab.tsx'
import { ExceededLimits } from './ExceededLimits.tsx'
import { useTargetChances } from './useTargetChances.ts'

export interface CompareLine {
  readonly key: string
  readonly name: string
  readonly hint?: string
  readonly cell: (column: Compared, nth: number) => ReactNode
}

export interface CompareGroup {
  readonly name: string
  readonly lines: readonly CompareLine[]
}

const whole = (blueprint: Blueprint) => blueprint

/** Index per year; predicate, domains, chance and reach at `year`; cost; limits. */
export function useCompareLines(columns: readonly Compared[], reference: Compared, year: number): CompareGroup[] {
  const text = useText(scenarioCompareText)
  const words = useWords()
  const format = useFormat()
  const { language } = usePreferences()
  const blueprint = useBlueprint(whole)
  const instrument = useInstrument(blueprint.plan.instrument)
  const overlays = columns.map(({ scenario }) => (scenario ? overlayOf(scenario) : NO_OVERLAY))
  const chances = useTargetChances(year, overlays)
  const years = reference.outcome.years
  const target = years.find((each) => each.year === year)?.target ?? null
  const costYears = [...new Set(columns.flatMap(({ outcome }) => Object.keys(outcome.costs)))].sort()

  const standingOf = ({ outcome }: Compared, of = year): Standing | undefined =>
    outcome.years.find((each) => each.year === of)?.planned
  const partsOf = (column: Compared) => {
    const score = standingOf(column)?.score
    return score && instrument ? partRows(instrument, score) : []
  }
  const index = (value: Interval | undefined, other: Interval | undefined): ReactNode => {
    if (!value) return '–'
    const known = other && isExact(value) && isExact(other)
    const difference = known ? signed(shownText(subtractRatios(value.min, other.min), language, 3)) : ''
    return <CompareCell value={intervalText(value, language)} difference={difference} />
  }
  const money = (value: number, other: number): ReactNode => {
    const difference = `${value > other ? '+' : '−'}${format.moneyShort(Math.abs(value - other))}`
    return <CompareCell value={format.moneyShort(value)} difference={difference} />
  }
  const predicate = (column: Compared): string => {
    const found = standingOf(column)?.score.predicate
    if (!found) return '–'
    const [low, high] = [words(found.min.name), words(found.max.name)]
    return low === high ? low : `${low} – ${high}`
  }
  const chance = (of: number | null | undefined): string =>
    of === undefined ? text.counting : of === null ? '–' : chanceText(of, language)
  const reach = (column: Compared): string => {
    const standing = standingOf(column)
    const found = standing && satisfactionReach(blueprint, standing.levels)
    if (!found || found.users === 0) return text.noSurvey
    const share = chanceText(found.reached / found.users, language)
    return text.reachOf(share, found.services.length, found.surveyed.length)
  }

  return [
    {
      name: text.index,
      lines: years.map(({ year: of }) => ({
        key: `index-${of}`,
        name: String(of),
        cell: (each) => index(standingOf(each, of)?.score.index, standingOf(reference, of)?.score.index),
      })),
    },
    {
      name: text.atYear(year),
      lines: [
        { key: 'predicate', name: text.predicate, cell: predicate },
        ...partsOf(reference).map(({ id, name, value }) => ({
          key: id,
          name: words(name),
          cell: (each: Compared) => index(partsOf(each).find((part) => part.id === id)?.value, value),
        })),
        ...(target === null
          ? []
          : [
              {
                key: 'chance',
                name: text.chance(shownText(targetRatio(target), language)),
                hint: text.chanceHint,
                cell: (_: Compared, nth: number) => chance(chances[nth]),
              },
            ]),
        { key: 'reach', name: text.reach, hint: text.reachHint, cell: reach },
      ],
    },
    {
      name: text.cost,
      lines: [
        {
          key: 'cost',
          name: text.costAll,
          cell: ({ outcome }) => money(costOfAll(outcome.costs), costOfAll(reference.outcome.costs)),
        },
        ...costYears.map((of) => ({
          key: `cost-${of}`,
          name: of,
          cell: ({ outcome }: Compared) =>
            money(costOfYear(outcome.costs, of), costOfYear(reference.outcome.costs, of)),
        })),
      ],
    },
    {
      name: text.limits,
      lines: [{ key: 'limits', name: text.limits, cell: (column) => <ExceededLimits column={column} /> }],
    },
  ]
}
