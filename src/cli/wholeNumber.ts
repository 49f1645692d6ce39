// Reads a whole number of an option within its limits.
import { UsageError } from './verb.ts'

/** The number typed; a usage error in both languages outside min to max. */
export function wholeNumber(name: string, typed: string, min: number, max: number): number {
  const value = /^\d{1,10}$/.test(typed) ? Number(typed) : Number.NaN
  if (value >= min && value <= max) return value
  throw new UsageError(`--${name}: ${min} sampai ${max}, bukan “${typed}” / ${min} to ${max}, not “${typed}”`)
}
