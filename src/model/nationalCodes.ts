// Which reference codes exist nationally, known without loading the pack: checks and refusals are asked at once and must not wait.
// models/national-codes.json holds the numbers of the tree alone; a test holds it against the pack and renews it (`-u`).
import codes from '../../models/national-codes.json' with { type: 'json' }
import type { Blueprint } from './blueprint.ts'
import { isReferenceCode, parentOfCode, pathOfCode } from './referenceCode.ts'

/**
 * What lies below a code: how many leaves numbered from 01 · branches numbered from 01 · branches by their number, where
 * some are left out.
 */
export type CodeBranch = number | readonly CodeBranch[] | { readonly [number: string]: CodeBranch }

const roots = codes as { readonly [model: string]: CodeBranch }

function branchAt(branch: CodeBranch | undefined, number: number): CodeBranch | undefined {
  if (branch === undefined || number < 1) return undefined
  if (typeof branch === 'number') return number <= branch ? 0 : undefined
  return Array.isArray(branch)
    ? branch[number - 1]
    : (branch as { readonly [number: string]: CodeBranch })[String(number)]
}

/** National codes that were asked about before; there are 1,111. */
const met = new Set<string>()

/** True for a code of the national reference architecture, written as it must be. */
export function isNationalCode(code: string): boolean {
  if (met.has(code)) return true
  const national = isReferenceCode(code) && isInTree(code)
  if (national) met.add(code)
  return national
}

function isInTree(code: string): boolean {
  const [model = '', ...digits] = code.split('.')
  let branch: CodeBranch | undefined = roots[model]
  for (const digit of digits) branch = branchAt(branch, Number(digit))
  return branch !== undefined
}

/** True for a national code, and for a local one the blueprint has named. */
export function isKnownCode({ referenceCodes }: Pick<Blueprint, 'referenceCodes'>, code: string): boolean {
  return isNationalCode(code) || (isReferenceCode(code) && Object.hasOwn(referenceCodes, code))
}

/** The deepest known code at or above a code; undefined when not even level 1 is known. */
export function nearestKnownCode(blueprint: Pick<Blueprint, 'referenceCodes'>, code: string): string | undefined {
  return pathOfCode(code).findLast((each) => isReferenceCode(each) && isKnownCode(blueprint, each))
}

/** True when a code that need not exist itself hangs below a known one, as local levels do. */
export function hasKnownParent(blueprint: Pick<Blueprint, 'referenceCodes'>, code: string): boolean {
  const parent = parentOfCode(code)
  return parent !== null && isKnownCode(blueprint, parent)
}
