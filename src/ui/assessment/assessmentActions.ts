// The actions of the assessment screen: levels by digit, the next and the previous indicator.

import type { Words } from '../../model/words.ts'
import type { Action } from '../actions/action.ts'
import type { Karta } from '../karta.ts'
import { assessmentText } from '../text/assessment.ts'
import { workshopActionText } from '../text/workshopAction.ts'
import { openWorkshop, workshopWhyNot } from '../workshop/openWorkshop.ts'
import { chooseLevel } from './chooseLevel.ts'
import { goToIndicator, openIndicator } from './indicatorMoves.ts'
import { instrumentFor } from './openAssessment.ts'

const words = (key: 'next' | 'previous'): Words => ({ id: assessmentText.id[key], en: assessmentText.en[key] })

const nothingOpen: Words = { id: assessmentText.id.none, en: assessmentText.en.none }
const locked: Words = { id: assessmentText.id.locked, en: assessmentText.en.locked }

const otherTab: Words = { id: assessmentText.id.otherTab, en: assessmentText.en.otherTab }

function whyNot(karta: Karta): Words | undefined {
  const open = openIndicator(karta)
  if (!open) return nothingOpen
  // On another tab no indicator is in sight: a key must not change one.
  const { detail = 'nilai' } = karta.route.get()
  const { indicators } = instrumentFor(karta.store.getBlueprint(), open.assessment)
  if (detail !== 'nilai' && !indicators.some(({ id }) => id === detail)) return otherTab
  return open.assessment.locked ? locked : undefined
}

function chooses(level: number | null, key: string): Action {
  return {
    id: `assessment.level-${key}`,
    label:
      level === null
        ? { id: assessmentText.id.unknown, en: assessmentText.en.unknown }
        : { id: assessmentText.id.level(key), en: assessmentText.en.level(key) },
    group: 'assessment',
    keys: [key],
    screens: ['penilaian'],
    whyNot,
    run: (karta) => {
      const open = openIndicator(karta)
      if (!open) return
      const { levels } = instrumentFor(karta.store.getBlueprint(), open.assessment)
      if (level === null || (level >= levels.min && level <= levels.max)) {
        chooseLevel(karta, open.assessment, open.indicator, level === null ? null : level * levels.denominator)
      }
    },
  }
}

export const assessmentActions: readonly Action[] = [
  ...[1, 2, 3, 4, 5].map((level) => chooses(level, String(level))),
  chooses(null, '0'),
  {
    id: 'assessment.workshop',
    label: { id: workshopActionText.id.open, en: workshopActionText.en.open },
    group: 'assessment',
    whyNot: workshopWhyNot,
    run: openWorkshop,
  },
  {
    id: 'assessment.next',
    label: words('next'),
    group: 'assessment',
    keys: ['J'],
    screens: ['penilaian'],
    run: (karta) => goToIndicator(karta, 1),
  },
  {
    id: 'assessment.previous',
    label: words('previous'),
    group: 'assessment',
    keys: ['K'],
    screens: ['penilaian'],
    run: (karta) => goToIndicator(karta, -1),
  },
]
