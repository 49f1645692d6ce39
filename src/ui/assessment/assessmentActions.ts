// The actions of the assessment screen: levels by digit, unknown, the next and the previous indicator.

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

/** `0` is a level on scales that start there, else unknown; Delete is unknown on every scale. */
function chooses(level: number | null, key: string): Action {
  return {
    id: `assessment.level-${key}`,
    label:
      level === null
        ? { id: assessmentText.id.unknown, en: assessmentText.en.unknown }
        : level === 0
          ? { id: assessmentText.id.zeroKey, en: assessmentText.en.zeroKey }
          : { id: assessmentText.id.level(key), en: assessmentText.en.level(key) },
    group: 'assessment',
    keys: [key],
    screens: ['penilaian'],
    whyNot,
    run: (karta) => {
      const open = openIndicator(karta)
      if (!open) return
      const { levels } = instrumentFor(karta.store.getBlueprint(), open.assessment)
      const chosen = level === 0 && levels.min > 0 ? null : level
      if (chosen === null || (chosen >= levels.min && chosen <= levels.max)) {
        chooseLevel(karta, open.assessment, open.indicator, chosen === null ? null : chosen * levels.denominator)
      }
    },
  }
}

export const assessmentActions: readonly Action[] = [
  ...[1, 2, 3, 4, 5].map((level) => chooses(level, String(level))),
  chooses(0, '0'),
  chooses(null, 'Delete'),
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
