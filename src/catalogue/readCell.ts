// What a text written or pasted into a cell means: a change of the element, nothing new, or a sentence on why it cannot be.
// The other way round from `cellText`: what that gives reads as the same. Rules that need the whole element are asked later.

import type { ElementPatch } from '../editing/elementPatch.ts'
import type { AttributeValue, Element, Id } from '../model/blueprint.ts'
import { isDay } from '../model/day.ts'
import { kindOf } from '../model/metamodel.ts'
import { quoted } from '../model/quoted.ts'
import type { Words } from '../model/words.ts'
import type { CatalogueContext } from './catalogueContext.ts'
import { cellText, storedValue } from './cellText.ts'
import { type CellChoice, choicesOf, hasColumn } from './choices.ts'
import { type ColumnType, columnOf } from './column.ts'
import { foldedText } from './foldedText.ts'
import { readMonth } from './readMonth.ts'

export type CellReading =
  | { readonly kind: 'same' }
  | { readonly kind: 'change'; readonly patch: ElementPatch }
  | { readonly kind: 'problem'; readonly why: Words }

type Value = { readonly ok: true; readonly value: AttributeValue } | { readonly ok: false; readonly why: Words }

const SAME: CellReading = { kind: 'same' }
const problem = (id: string, en: string): CellReading & { readonly kind: 'problem' } => ({
  kind: 'problem',
  why: { id, en },
})
const wrong = (id: string, en: string): Value => ({ ok: false, why: { id, en } })
const right = (value: AttributeValue): Value => ({ ok: true, value })

/** Fields that an element cannot be without. */
const NEVER_EMPTY: ReadonlySet<Id> = new Set(['name', 'kind', 'state'])

/** Reads a text into a cell of an element. The id of a choice is as good as its names, in either language. */
export function readCell(context: CatalogueContext, element: Element, column: Id, text: string): CellReading {
  const spec = columnOf(column)
  const typed = text.trim()
  if (spec === undefined || typed === cellText(context, element, column).trim()) return SAME
  if (!spec.editable) {
    return problem('Kolom ini dihitung, tidak dapat diisi.', 'This column is worked out and cannot be written.')
  }
  if (!hasColumn(element, column)) {
    const kind = kindOf(element.kind)?.name
    return problem(
      `Jenis ${quoted(kind?.id ?? element.kind)} tidak punya isian ini.`,
      `The kind ${quoted(kind?.en ?? element.kind)} has no such field.`,
    )
  }
  if (typed === '') return cleared(element, column)
  const read = readValue(spec.type, typed, choicesOf(context.blueprint, element.kind, column))
  if (!read.ok) return { kind: 'problem', why: read.why }
  return changed(element, column, read.value)
}

/** The patch that puts a value, as it is kept, into a column. */
export function valuePatch(column: Id, value: AttributeValue | null): ElementPatch {
  // Every field column is a field of the element, and the value was read by the column's type.
  if (columnOf(column)?.group === 'field') return { [column]: value } as ElementPatch
  return { attributes: { [column]: value } }
}

function cleared(element: Element, column: Id): CellReading {
  if (NEVER_EMPTY.has(column)) return problem('Isian ini tidak boleh kosong.', 'This field must not be empty.')
  if (storedValue(element, column) === undefined) return SAME
  return { kind: 'change', patch: valuePatch(column, null) }
}

function changed(element: Element, column: Id, value: AttributeValue): CellReading {
  const before = storedValue(element, column)
  if (before === value) return SAME
  if (typeof before === 'object' && typeof value === 'object') {
    const ids = Object.keys(value)
    if (ids.length === Object.keys(before).length && ids.every((id) => before[id])) return SAME
  }
  return { kind: 'change', patch: valuePatch(column, value) }
}

function readValue(type: ColumnType, typed: string, choices: readonly CellChoice[] | undefined): Value {
  switch (type) {
    case 'kind':
    case 'agency':
    case 'choice':
      return choices === undefined ? right(typed) : readChoice(typed, choices)
    case 'choices':
      return readChoices(typed, choices ?? [])
    case 'month': {
      const month = readMonth(typed)
      return month === undefined
        ? wrong(
            `${quoted(typed)} bukan bulan; tulis seperti 2026-08.`,
            `${quoted(typed)} is not a month; write 2026-08.`,
          )
        : right(month)
    }
    case 'day':
      return readDay(typed)
    case 'year':
      return /^(19|2[01])\d\d$/.test(typed)
        ? right(Number(typed))
        : wrong(`${quoted(typed)} bukan tahun empat angka.`, `${quoted(typed)} is not a year of four digits.`)
    case 'money':
      return readMoney(typed)
    case 'number': {
      const value = Number(typed.replace(/\s/g, '').replace(',', '.'))
      return Number.isFinite(value) && Math.abs(value) <= 1e15
        ? right(value)
        : wrong(`${quoted(typed)} bukan angka.`, `${quoted(typed)} is not a number.`)
    }
    default:
      return right(typed)
  }
}

/** Spaces as a spreadsheet may have them: doubled, or such as do not break. */
const folded = (text: string): string => foldedText(text).replace(/\s+/g, ' ')

function readChoice(typed: string, choices: readonly CellChoice[]): Value {
  const plain = folded(typed)
  const says = (name: Words | undefined): boolean =>
    name !== undefined && (folded(name.id) === plain || folded(name.en) === plain)
  const found =
    choices.find(({ id }) => id === typed) ??
    choices.find(({ name }) => says(name)) ??
    choices.find(({ id, also }) => says(also) || folded(id) === plain)
  if (found) return right(found.id)
  const named = (language: 'id' | 'en'): string =>
    choices
      .slice(0, 6)
      .map(({ name }) => name[language])
      .join(', ') + (choices.length > 6 ? ', …' : '.')
  if (choices.length === 0) return wrong('Daftar pilihannya masih kosong.', 'Its list of choices is still empty.')
  return wrong(
    `${quoted(typed)} tidak ada dalam daftar: ${named('id')}`,
    `${quoted(typed)} is not in the list: ${named('en')}`,
  )
}

function readChoices(typed: string, choices: readonly CellChoice[]): Value {
  const set: Record<Id, true> = {}
  for (const part of typed.split(';')) {
    if (part.trim() === '') continue
    const read = readChoice(part.trim(), choices)
    if (!read.ok) return read
    set[String(read.value)] = true
  }
  return right(set)
}

function readDay(typed: string): Value {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(typed) ?? []
  const iso = year === undefined ? typed : `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
  return isDay(iso)
    ? right(iso)
    : wrong(
        `${quoted(typed)} bukan tanggal; tulis seperti 2026-08-31.`,
        `${quoted(typed)} is not a date; write 2026-08-31.`,
      )
}

/** Whole rupiah; grouping points are fine: "Rp1.500.000". */
function readMoney(typed: string): Value {
  const digits = typed.replace(/^Rp\s*/i, '').replace(/[.,\s](?=\d{3}(\D|$))/g, '')
  return /^\d{1,15}$/.test(digits)
    ? right(Number(digits))
    : wrong(`${quoted(typed)} bukan rupiah bulat.`, `${quoted(typed)} is not a whole amount of rupiah.`)
}
