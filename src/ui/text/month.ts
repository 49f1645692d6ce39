// Words of the month field.

import { defineText } from './language.ts'

export const monthText = defineText({ month: 'Bulan', year: 'Tahun' }, { month: 'Month', year: 'Year' })
