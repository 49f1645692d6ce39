// The tabs of the scenario screen, in the order shown; each has an address, #/skenario/<id>.

import type { ComponentType } from 'react'
import type { Words } from '../../model/words.ts'
import { PortfolioTab } from '../portfolio/PortfolioTab.tsx'
import { ReportTab } from '../report/ReportTab.tsx'
import { reportText } from '../text/report.ts'
import { scenarioCompareText } from '../text/scenarioCompare.ts'
import { CompareTab } from './CompareTab.tsx'
import { ScenarioTab } from './ScenarioTab.tsx'

export interface ScenarioTabSpec {
  readonly id: string
  readonly label: Words
  readonly Tab: ComponentType
}

export const SCENARIO_TABS: readonly ScenarioTabSpec[] = [
  { id: 'skenario', label: { id: 'Skenario', en: 'Scenarios' }, Tab: ScenarioTab },
  {
    id: 'bandingkan',
    label: { id: scenarioCompareText.id.tab, en: scenarioCompareText.en.tab },
    Tab: CompareTab,
  },
  { id: 'pilih', label: { id: 'Pilihan terbaik', en: 'Best choice' }, Tab: PortfolioTab },
  { id: 'laporan', label: { id: reportText.id.tab, en: reportText.en.tab }, Tab: ReportTab },
]
