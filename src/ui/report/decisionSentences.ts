// The decisions the data suggests to ask for: know where we stand, adopt a choice, close the gap, finish what decides most,
// renew what lapses.

import type { Blueprint } from '../../model/blueprint.ts'
import { shownText } from '../../scoring/ratioText.ts'
import type { LevelFall } from '../../simulation/levelFalls.ts'
import type { OnePage, OnePageChoice } from '../../simulation/onePage.ts'
import { tornado } from '../../simulation/tornado.ts'
import type { Format } from '../format.ts'
import { targetGap } from '../frame/indexWords.ts'
import type { ReportText } from '../text/report.ts'

interface Grounds {
  readonly blueprint: Blueprint
  readonly page: OnePage
  /** The choice the decision is about: the team's, else the first. */
  readonly choice: OnePageChoice
  readonly name: string
  readonly falls: readonly LevelFall[]
  readonly indicatorName: (id: string) => string
}

/** At most four sentences, the most important first. */
export function decisionSentences(
  { blueprint, page, choice, name, falls, indicatorName }: Grounds,
  text: ReportText,
  format: Format,
  language: 'id' | 'en',
): readonly string[] {
  const { unknown } = choice.standing.score
  const sentences = unknown > 0 ? [text.assess(unknown)] : []
  // Without items there is no choice to adopt yet.
  if (Object.keys(blueprint.roadmap).length === 0) return [...sentences, text.planItems(page.year)]
  sentences.push(text.approve(name, format.moneyShort(choice.cost), page.year))
  const gap = page.target === undefined ? undefined : targetGap(choice.standing.score.index, page.target)
  if (gap?.kind === 'below') sentences.push(text.close(shownText(gap.gap, language), page.year))
  const { rows } = tornado(blueprint, { month: page.month, view: 'planned', overlay: choice.overlay })
  const decisive = rows.find(
    ({ assumption, swing }) => assumption.kind === 'item' && assumption.delivered && swing.units > 0,
  )
  const item = decisive?.assumption.kind === 'item' ? blueprint.roadmap[decisive.assumption.item] : undefined
  const owner = item?.owner === undefined ? undefined : blueprint.agencies[item.owner]?.short
  if (item && owner !== undefined) {
    const months = choice.overlay.moves?.[item.id] ?? item
    sentences.push(text.assign(owner, item.name, format.monthLong(months.finish)))
  }
  const [fall] = falls
  if (fall) sentences.push(text.renew(indicatorName(fall.indicator), format.monthLong(fall.month)))
  return sentences.slice(0, 4)
}
