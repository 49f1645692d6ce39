// Between what is typed and what is stored: numbers, money and years as text of the page's language and back. Pure.

import type { AttributeValue } from '../../model/blueprint.ts'
import { isDay } from '../../model/day.ts'
import type { Attribute } from '../../model/metamodelShape.ts'

/** A value to store, `null` to clear it, or which complaint the text deserves. */
export type Typed =
  | { readonly ok: true; readonly value: string | number | null }
  | { readonly ok: false; readonly why: 'notNumber' | 'notWhole' | 'notYear' | 'notDay' | 'notAddress' }

/** Reads the text of a field of this type. Grouping points are allowed in money: "1.500.000". */
export function readTyped(type: Attribute['type'], text: string): Typed {
  const trimmed = text.trim()
  if (trimmed === '') return { ok: true, value: null }
  if (type === 'currency') {
    const digits = trimmed.replace(/^Rp\s*/i, '').replace(/[.,\s](?=\d{3}(\D|$))/g, '')
    return /^\d{1,15}$/.test(digits) ? { ok: true, value: Number(digits) } : { ok: false, why: 'notWhole' }
  }
  if (type === 'year') {
    return /^(19|20|21)\d{2}$/.test(trimmed) ? { ok: true, value: Number(trimmed) } : { ok: false, why: 'notYear' }
  }
  if (type === 'number') {
    const value = Number(trimmed.replace(/\s/g, '').replace(',', '.'))
    return Number.isFinite(value) ? { ok: true, value } : { ok: false, why: 'notNumber' }
  }
  if (type === 'date' && !isDay(trimmed)) return { ok: false, why: 'notDay' }
  if (type === 'url' && !isAddress(trimmed)) return { ok: false, why: 'notAddress' }
  return { ok: true, value: trimmed }
}

/** "bandung.go.id/lapor" and "https://…": a host with a dot, and nothing that a browser would run. */
function isAddress(text: string): boolean {
  return /^(https?:\/\/)?[^\s/.:]+(\.[^\s/.:]+)+(:\d+)?([/?#]\S*)?$/i.test(text)
}

/** The complaint about a stored value that its type does not allow: it came from a file, and stays until it is changed. */
export function storedFault(
  type: Attribute['type'],
  value: AttributeValue | undefined,
): (Typed & { ok: false })['why'] | undefined {
  if (typeof value !== 'string') return undefined
  const read = readTyped(type, value)
  return read.ok ? undefined : read.why
}

/** The stored value as the text of a field; sets have fields of their own. */
export function typedText(value: AttributeValue | undefined, language: 'id' | 'en'): string {
  if (value === undefined || typeof value === 'object') return ''
  if (typeof value === 'number') return language === 'id' ? String(value).replace('.', ',') : String(value)
  return String(value)
}
