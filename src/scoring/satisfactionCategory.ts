// Category of a satisfaction value by Permenpan RB 14/2017. Must not judge how many people answered.

import { roundedRatio } from './ratioText.ts'
import type { Ratio } from './score.ts'

/** A "Sangat Baik", B "Baik", C "Kurang Baik", D "Tidak Baik". */
export type SatisfactionCategory = 'A' | 'B' | 'C' | 'D'

/** Lowest value of each category in 1/100 (Permenpan RB 14/2017, appendix: 88,31 · 76,61 · 65,00 · 25,00). */
export const CATEGORY_FROM: Readonly<Record<SatisfactionCategory, number>> = { A: 8831, B: 7661, C: 6500, D: 2500 }

/**
 * Category of a value between 25 and 100. The published bands have gaps below the hundredth, so the value is rounded once
 * to hundredths, half up: 88.305 is 88.31 and an A. What lies below 25 is a D.
 */
export function satisfactionCategory(value: Ratio): SatisfactionCategory {
  const { units, per } = roundedRatio(value)
  const hundredths = (units * 100) / per
  if (hundredths >= CATEGORY_FROM.A) return 'A'
  if (hundredths >= CATEGORY_FROM.B) return 'B'
  return hundredths >= CATEGORY_FROM.C ? 'C' : 'D'
}
