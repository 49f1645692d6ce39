// A level must be one the instrument has.
import { levelsOutsideScale } from '../../model/soundness/levelsOutsideScale.ts'
import { defineCheck } from '../check.ts'

export const levelOutsideScale = defineCheck(
  {
    id: 'level-outside-scale',
    severity: 'error',
    title: { id: 'Tingkat berada dalam skala instrumennya', en: 'Levels lie on the scale of their instrument' },
  },
  levelsOutsideScale,
)
