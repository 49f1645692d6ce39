// The tabs of the assessment screen, in the order shown; each has an address, #/penilaian/<id>.

import type { ComponentType } from 'react'
import type { Words } from '../../model/words.ts'
import { ComparisonTab } from '../comparison/ComparisonTab.tsx'
import { OwnersTab } from '../owners/OwnersTab.tsx'
import { SatisfactionTab } from '../satisfaction/SatisfactionTab.tsx'
import { comparisonText } from '../text/comparison.ts'
import { ownersText } from '../text/owners.ts'
import { satisfactionText } from '../text/satisfaction.ts'
import { OWNERS_TAB } from '../why/places.ts'
import { EvidenceTab } from './EvidenceTab.tsx'
import { RatingTab } from './RatingTab.tsx'

export interface AssessmentTab {
  readonly id: string
  readonly label: Words
  readonly Tab: ComponentType
}

export const ASSESSMENT_TABS: readonly AssessmentTab[] = [
  { id: 'nilai', label: { id: 'Nilai', en: 'Levels' }, Tab: RatingTab },
  { id: 'bukti', label: { id: 'Bukti', en: 'Evidence' }, Tab: EvidenceTab },
  { id: 'bandingkan', label: { id: comparisonText.id.tab, en: comparisonText.en.tab }, Tab: ComparisonTab },
  { id: OWNERS_TAB, label: { id: ownersText.id.tab, en: ownersText.en.tab }, Tab: OwnersTab },
  { id: 'kepuasan', label: { id: satisfactionText.id.tab, en: satisfactionText.en.tab }, Tab: SatisfactionTab },
]
