// Reads a typed level with decimals exactly, digit by digit; no float comes between.

import type { LevelRange } from '../../model/instrument.ts'

/** Stored level of "3,25" or "3.25"; null for nothing (unknown), undefined for what is no level of the range. */
export function parseLevel(typed: string, { min, max, denominator }: LevelRange): number | null | undefined {
  const text = typed.trim()
  if (text === '') return null
  const [, whole = '', fraction = ''] = /^(\d{1,3})(?:[.,](\d+))?$/.exec(text) ?? []
  const places = String(denominator).length - 1
  if (whole === '' || fraction.length > places) return undefined
  const level = Number(whole) * denominator + Number(fraction.padEnd(places, '0'))
  return level >= min * denominator && level <= max * denominator ? level : undefined
}
