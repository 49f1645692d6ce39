// What somebody typed, read as a code: "rab 04 01", "RAB.4", "0401". Pure.

import type { ReferenceModelCode } from '../model/metamodelShape.ts'
import { REFERENCE_MODELS } from '../model/referenceCode.ts'

export interface TypedCode {
  /** Absent when only digits were typed. */
  readonly model?: ReferenceModelCode
  /** Beginnings of the digits behind the model it may mean: "4" is "4" and "04". */
  readonly digits: readonly string[]
}

const TYPED = /^(ra[bldaik])?[\s._/-]*((?:\d+[\s._/-]*)*)$/i

/** The code, or undefined when the text is no code or the beginning of one. */
export function codeTyped(text: string): TypedCode | undefined {
  const read = TYPED.exec(text.trim())
  if (!read) return undefined
  const [, letters, rest = ''] = read
  const model = REFERENCE_MODELS.find((each) => each === letters?.toUpperCase())
  const groups = rest.split(/\D+/).filter((group) => group !== '')
  const pairs = groups.length === 1 ? (groups[0]?.match(/\d{1,2}/g) ?? []) : groups
  if (!model && pairs.length === 0) return undefined
  const padded = pairs.map((pair) => pair.padStart(2, '0')).join('.')
  const before = pairs.slice(0, -1).map((pair) => pair.padStart(2, '0'))
  const half = [...before, pairs.at(-1) ?? ''].join('.')
  return { ...(model && { model }), digits: [...new Set([padded, half])] }
}

/** The well-formed code it means, where a model was typed: "rab 4 1" is "RAB.04.01". */
export function meantCode(text: string): string | undefined {
  const typed = codeTyped(text)
  const [digits] = typed?.digits ?? []
  return typed?.model && digits ? `${typed.model}.${digits}` : undefined
}
