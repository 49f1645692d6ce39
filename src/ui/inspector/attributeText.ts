// Between what is typed and what is stored: numbers, money and years as text of the page's language and back. Pure.

import type { AttributeValue } from '../../model/blueprint.ts'
import type { Attribute } from '../../model/metamodelShape.ts'

/** A value to store, `null` to clear it, or which complaint the text deserves. */
export type Typed =
  | { readonly ok: true; readonly value: string | number | null }
  | { readonly ok: false; readonly why: 'notNumber' | 'notWhole' }

/** Reads the text of a field of this type. Grouping points are allowed in money: "1.500.000". */
export function readTyped(type: Attribute['type'], text: string): Typed {
  const trimmed = text.trim()
  if (trimmed === '') return { ok: true, value: null }
  if (type === 'currency') {
    const digits = trimmed.replace(/^Rp\s*/i, '').replace(/[.,\s](?=\d{3}(\D|$))/g, '')
    return /^\d{1,15}$/.test(digits) ? { ok: true, value: Number(digits) } : { ok: false, why: 'notWhole' }
  }
  if (type === 'year') {
    return /^\d{4}$/.test(trimmed) ? { ok: true, value: Number(trimmed) } : { ok: false, why: 'notWhole' }
  }
  if (type === 'number') {
    const value = Number(trimmed.replace(/\s/g, '').replace(',', '.'))
    return Number.isFinite(value) ? { ok: true, value } : { ok: false, why: 'notNumber' }
  }
  return { ok: true, value: trimmed }
}

/** The stored value as the text of a field; sets have fields of their own. */
export function typedText(value: AttributeValue | undefined, language: 'id' | 'en'): string {
  if (value === undefined || typeof value === 'object') return ''
  if (typeof value === 'number') return language === 'id' ? String(value).replace('.', ',') : String(value)
  return String(value)
}
