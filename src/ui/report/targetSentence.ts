// How a choice stands to the target of the year, in one line.

import { shownText } from '../../scoring/ratioText.ts'
import type { OnePage, OnePageChoice } from '../../simulation/onePage.ts'
import { intervalText, targetGap, targetRatio } from '../frame/indexWords.ts'
import type { ReportText } from '../text/report.ts'

/** "Target 2029: 4,60 …", or what it reaches where there is no target. */
export function targetSentence(
  page: OnePage,
  choice: OnePageChoice,
  name: string,
  text: ReportText,
  language: 'id' | 'en',
): string {
  const reached = `${name} ${intervalText(choice.standing.score.index, language)}`
  if (page.target === undefined) return `${text.noTarget(page.year, reached)}.`
  const target = `${page.year}: ${shownText(targetRatio(page.target), language)}`
  const gap = targetGap(choice.standing.score.index, page.target)
  if (gap.kind === 'equal') return `${text.targetExact(target, reached)}.`
  if (gap.kind === 'uncertain') return `${text.targetOpen(target, reached, choice.standing.score.unknown)}.`
  const size = shownText(gap.gap, language)
  return `${gap.kind === 'above' ? text.targetMet(target, reached, size) : text.targetMissed(target, reached, size)}.`
}
