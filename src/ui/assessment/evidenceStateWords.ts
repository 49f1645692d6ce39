// How a piece of evidence stands, in words of one language.

import { addMonths } from '../../model/month.ts'
import type { Format } from '../format.ts'
import type { evidenceText } from '../text/evidence.ts'
import type { EvidenceState } from './evidenceRows.ts'

type EvidenceWords = (typeof evidenceText)['id'] | (typeof evidenceText)['en']

/** "Berlaku sampai Okt 2026", or which use it is too old for since when. */
export function evidenceStateWords(text: EvidenceWords, format: Format, state: EvidenceState): string {
  if (state.kind === 'open') return text.states.open
  const until = format.month(state.until)
  const use = state.use && text.use(state.use.indicator, state.use.level)
  if (state.kind === 'lapsed') {
    const since = format.month(addMonths(state.until, 1))
    return use === undefined ? text.states.lapsed(since) : text.states.tooOld(use, since)
  }
  if (use !== undefined) return text.states.soonTooOld(use, until)
  return state.kind === 'soon' ? text.states.soon(until, state.months) : text.states.valid(until)
}
