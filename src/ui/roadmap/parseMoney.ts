// Reads an amount of rupiah as planners type it: "1.500.000.000", "Rp1,5 M", "260 jt". Exact, in integers; what could be
// read in two ways is refused, never guessed. Must not format (see ui/format.ts).

import type { Rupiah } from '../../model/blueprint.ts'
import type { Language } from '../../model/words.ts'

/** Why a text is no amount. */
export type MoneyFault = 'empty' | 'not-a-number' | 'not-whole' | 'negative' | 'too-big'

export type MoneyRead =
  | { readonly ok: true; readonly rupiah: Rupiah }
  | { readonly ok: false; readonly fault: MoneyFault }

/** The most a blueprint file takes for one amount. */
const MOST = 1_000_000_000_000_000n

/** Powers of ten by unit word; the letter M is not among them, for it is miliar in Indonesian and million in English. */
const UNITS: ReadonlyMap<string, number> = new Map([
  ['rb', 3],
  ['ribu', 3],
  ['k', 3],
  ['thousand', 3],
  ['jt', 6],
  ['juta', 6],
  ['mn', 6],
  ['million', 6],
  ['miliar', 9],
  ['milyar', 9],
  ['b', 9],
  ['bn', 9],
  ['billion', 9],
  ['t', 12],
  ['triliun', 12],
  ['trilyun', 12],
  ['tn', 12],
  ['trillion', 12],
])

/** The amount a text means in the given language, in whole rupiah from 0 to 10^15. */
export function parseMoney(text: string, language: Language): MoneyRead {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/^(rp\.?|idr)\s*/, '')
    .replace(/,-$/, '')
  if (plain === '') return { ok: false, fault: 'empty' }
  if (/^[-−–]/.test(plain)) return { ok: false, fault: 'negative' }
  const [, digits = '', unit = ''] = /^([\d.,\s]*\d)\s*([a-z]*)$/u.exec(plain) ?? []
  const power = unit === '' ? 0 : unit === 'm' ? (language === 'id' ? 9 : 6) : UNITS.get(unit)
  const number = power === undefined ? undefined : readNumber(digits, language)
  if (number === undefined || power === undefined) return { ok: false, fault: 'not-a-number' }
  const fraction = number.fraction.replace(/0+$/, '')
  if (fraction.length > power) return { ok: false, fault: 'not-whole' }
  const rupiah = BigInt(number.whole + fraction) * 10n ** BigInt(power - fraction.length)
  return rupiah > MOST ? { ok: false, fault: 'too-big' } : { ok: true, rupiah: Number(rupiah) }
}

interface Digits {
  readonly whole: string
  readonly fraction: string
}

/** Splits at the decimal mark and drops well-formed groups of three; undefined when the marks make no sense. */
function readNumber(text: string, language: Language): Digits | undefined {
  const marks = text.replace(/[\d\s]/g, '')
  const last = marks.at(-1)
  if (last === undefined) return ungrouped(text, ' ', '')
  const cut = text.lastIndexOf(last)
  const mixed = new Set(marks).size > 1
  if (mixed && marks.indexOf(last) !== marks.length - 1) return undefined
  const decimal = mixed || (marks.length === 1 && isDecimal(last, text.slice(cut + 1), language))
  if (!decimal) return ungrouped(text, last, '')
  return ungrouped(text.slice(0, cut), marks.length > 1 ? (marks[0] ?? ' ') : ' ', text.slice(cut + 1))
}

/** A single mark: the language's decimal mark, or its group mark where the digits after it cannot be a group. */
function isDecimal(mark: string, after: string, language: Language): boolean {
  const decimalMark = language === 'id' ? ',' : '.'
  return mark === decimalMark || after.length !== 3
}

function ungrouped(text: string, mark: string, fraction: string): Digits | undefined {
  const groups = text.trim().split(mark === ' ' ? /\s/u : mark)
  const [first = '', ...rest] = groups
  const plain = rest.length === 0 && /^\d+$/.test(first)
  const grouped = /^\d{1,3}$/.test(first) && rest.every((group) => /^\d{3}$/.test(group))
  return (plain || grouped) && /^\d*$/.test(fraction) ? { whole: groups.join(''), fraction } : undefined
}
