// Numbers as people type them on the command line; what cannot be meant is a usage error in both languages.
import { UsageError } from './verb.ts'

/** "3.5" as 35000; a comma will do. `scale` are the lowest and highest level of the instrument. */
export function indexUnits(typed: string, { min, max }: { readonly min: number; readonly max: number }): number {
  const match = /^(\d{1,3})(?:[.,](\d{1,4}))?$/.exec(typed)
  const units = match ? Number(match[1]) * 10_000 + Number((match[2] ?? '').padEnd(4, '0')) : Number.NaN
  if (units >= min * 10_000 && units <= max * 10_000) return units
  throw new UsageError(
    `--target: indeks ${min} sampai ${max}, bukan “${typed}” / an index from ${min} to ${max}, not “${typed}”`,
  )
}

/** Rupiah without separators: "2000000000". */
export function rupiah(name: string, typed: string): number {
  const value = /^\d{1,15}$/.test(typed) ? Number(typed) : Number.NaN
  if (Number.isSafeInteger(value)) return value
  throw new UsageError(`--${name}: rupiah bulat dari 0, bukan “${typed}” / whole rupiah from 0, not “${typed}”`)
}
