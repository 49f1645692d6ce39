// Kinds, instruments, indicators, categories, fund sources and roles must be in the program's packs.
import { unknownNames } from '../../model/soundness/unknownNames.ts'
import { defineCheck } from '../check.ts'

export const unknownName = defineCheck(
  {
    id: 'unknown-name',
    severity: 'error',
    title: {
      id: 'Jenis, instrumen, indikator, dan muatan dikenal',
      en: 'Kinds, instruments, indicators and categories are known',
    },
  },
  (blueprint) =>
    unknownNames(blueprint).map(({ subject, message, minor }) =>
      minor ? { subject, message, severity: 'warning' } : { subject, message },
    ),
)
