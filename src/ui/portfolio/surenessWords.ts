// How sure an answer is, as a badge and a sentence. The word optimal stands only where the answer's status is optimal.

import type { Proof } from '../../portfolio/answer.ts'
import { exactText } from '../../scoring/ratioText.ts'
import type { Format } from '../format.ts'
import type { portfolioText } from '../text/portfolio.ts'
import type { Sureness } from './bestSoFar.ts'
import type { ChoiceRun } from './choiceRun.ts'

type Text = (typeof portfolioText)['id'] | (typeof portfolioText)['en']

export interface SurenessWords {
  readonly badge: string
  readonly sentence: string
}

/** The words for a choice of a question. */
export function surenessWords(
  sureness: Sureness,
  { question: { kind }, state }: Pick<ChoiceRun, 'question' | 'state'>,
  text: Text,
  format: Format,
  language: 'id' | 'en',
): SurenessWords {
  const { badge, sure } = text
  const distance = (atMost: Proof): string =>
    atMost.kind === 'cost'
      ? badge.boundCost(format.money(atMost.gap))
      : badge.boundIndex(exactText(atMost.gap, language))
  switch (sureness.kind) {
    case 'quick':
      return { badge: badge.quick, sentence: state === 'running' ? sure.quick : sure.quickOnly }
    case 'optimal':
      return kind === 'frontier'
        ? { badge: badge.frontier, sentence: sure.frontier }
        : { badge: badge.optimal, sentence: sure.optimal }
    case 'bound':
      return sureness.atMost
        ? { badge: distance(sureness.atMost), sentence: sure.bound }
        : { badge: badge.boundNone, sentence: sure.boundNone }
    case 'cancelled':
      return {
        badge: badge.cancelled,
        sentence: sureness.atMost ? sure.cancelledAt(distance(sureness.atMost)) : sure.cancelled,
      }
    case 'growing':
      return { badge: badge.growing, sentence: sure.growing }
    case 'partial':
      return { badge: badge.partial, sentence: sure.growing }
    case 'unreachable':
      return { badge: badge.unreachable, sentence: '' }
  }
}
