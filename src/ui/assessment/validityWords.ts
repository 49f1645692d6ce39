// Until when a rung counts and why, in words of one language.

import type { Blueprint } from '../../model/blueprint.ts'
import type { Instrument } from '../../model/instrument.ts'
import { addMonths, type Month } from '../../model/month.ts'
import type { RungValidity } from '../../scoring/evidenceEnd.ts'
import type { Format } from '../format.ts'
import type { evidenceText } from '../text/evidence.ts'

type EvidenceWords = (typeof evidenceText)['id'] | (typeof evidenceText)['en']

/** "Dihitung sampai Okt 2024: …", or "Gugur sejak Nov 2024: …" when that is before `now`. */
export function validityWords(
  text: EvidenceWords,
  format: Format,
  instrument: Instrument,
  register: Blueprint['evidence'],
  { until, because, evidence, rule }: RungValidity,
  now: Month,
): { readonly lapsed: boolean; readonly words: string } {
  const lapsed = until < now
  const when = lapsed ? text.lapsedSince(format.month(addMonths(until, 1))) : text.until(format.month(until))
  const title = `“${(evidence === undefined ? undefined : register[evidence]?.title) ?? evidence ?? ''}”`
  const months = instrument.timeRules.find(({ id }) => id === rule)?.months ?? 0
  const why =
    because === 'stated'
      ? text.becauseStated
      : because === 'evidence'
        ? text.becauseEvidence(title)
        : text.becauseRule(title, months)
  return { lapsed, words: `${when}: ${why}` }
}
