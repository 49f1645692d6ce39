// What a reference code is made of: the model and two digits for each level, "RAB.04.01". Pure text; whether a code exists is
// asked elsewhere (nationalCodes.ts).
import type { ReferenceModelCode } from './metamodelShape.ts'
import { REFERENCE_CODE_PATTERN } from './referenceArchitecture.ts'

/** The six models in the order of Perpres 132/2022. */
export const REFERENCE_MODELS: readonly ReferenceModelCode[] = ['RAB', 'RAL', 'RAD', 'RAA', 'RAI', 'RAK']

/** True for a code as it must be written; it need not exist. */
export function isReferenceCode(code: string): boolean {
  return REFERENCE_CODE_PATTERN.test(code)
}

/** The model a well-formed code belongs to; undefined for anything else. */
export function modelOfCode(code: string): ReferenceModelCode | undefined {
  return REFERENCE_CODE_PATTERN.test(code) ? REFERENCE_MODELS.find((model) => code.startsWith(model)) : undefined
}

/** Level of a well-formed code: "RAB.04" is 1. */
export function levelOfCode(code: string): number {
  return code.split('.').length - 1
}

/** The code one level up; null at level 1. */
export function parentOfCode(code: string): string | null {
  const at = code.lastIndexOf('.')
  return at > 3 ? code.slice(0, at) : null
}

/** The code itself and everything above it, from level 1 down: "RAB.04.01" gives RAB.04, RAB.04.01. */
export function pathOfCode(code: string): readonly string[] {
  const [model, ...digits] = code.split('.')
  return digits.map((_, level) => [model, ...digits.slice(0, level + 1)].join('.'))
}

/** True when a code lies below another. */
export function isBelow(code: string, above: string): boolean {
  return code.length > above.length && code.startsWith(`${above}.`)
}
