// Reads the grammar of a JSON text before JSON.parse does, for what JSON.parse does not tell: where and why a text is not
// JSON, how deep it nests (before that can exhaust the stack), and keys it would drop or misuse in silence.

import type { JsonFaultKind } from './jsonFault.ts'
import { JsonFault } from './jsonFault.ts'

/** Keys and indices from the top. */
export type JsonPath = readonly (string | number)[]

export type ScanResult =
  | { readonly ok: true; readonly suspicious: readonly SuspiciousKey[] }
  | { readonly ok: false; readonly kind: JsonFaultKind; readonly offset: number; readonly found: string }

/** A key written twice in one object, or the key `__proto__`; the first of each sort that was met. */
export interface SuspiciousKey {
  readonly kind: 'duplicate' | 'forbidden'
  readonly key: string
  readonly path: JsonPath
  readonly offset: number
}

/**
 * Deepest nesting that is read (a blueprint has 7 levels), and the most entries of one list or of one thing in a list with
 * all it holds: checking a thing must not find more faults than memory can hold.
 */
export const MAX_DEPTH = 64
export const MAX_ENTRIES = 200_000

const QUOTE = 34
const BACKSLASH = 92

/** Scans the whole text; linear, no recursion deeper than 64. */
export function scanJson(text: string): ScanResult {
  const suspicious: SuspiciousKey[] = []
  const path: (string | number)[] = []
  let at = 0
  let within = 0

  function fail(kind: JsonFaultKind, offset = at): never {
    throw new JsonFault(kind, offset)
  }
  function space(): void {
    for (;;) {
      const code = text.charCodeAt(at)
      if (code === 32 || code === 10 || code === 13 || code === 9) at++
      else return
    }
  }
  /** The code at `at`; the end of the text is a fault. */
  function here(): number {
    if (at >= text.length) fail('end')
    return text.charCodeAt(at)
  }
  /** Counts an entry at a depth; counting starts anew with each field of the top and each thing in a list below it. */
  function entry(depth: number, isThing: boolean): void {
    within = depth === 0 || (depth === 1 && isThing) ? 0 : within + 1
    if (within > MAX_ENTRIES) fail('entries')
  }
  /** Leaves `at` behind the closing quote. */
  function string(): void {
    at++
    for (;;) {
      const code = text.charCodeAt(at)
      if (code === QUOTE) {
        at++
        return
      }
      if (code === BACKSLASH) escaped()
      else if (code < 32) fail('control')
      else if (Number.isNaN(code)) fail('end-in-text')
      else at++
    }
  }
  function escaped(): void {
    at++
    if (at >= text.length) fail('end-in-text')
    const letter = text.charAt(at)
    if (letter === 'u') {
      if (!/^[0-9a-fA-F]{4}$/.test(text.slice(at + 1, at + 5)))
        fail(at + 5 > text.length ? 'end-in-text' : 'escape', at - 1)
      at += 5
    } else if ('"\\/bfnrt'.includes(letter)) at++
    else fail('escape', at - 1)
  }
  function digits(): void {
    const start = at
    for (let code = text.charCodeAt(at); code >= 48 && code <= 57; code = text.charCodeAt(at)) at++
    if (at === start) fail(at >= text.length ? 'end' : 'number')
  }
  function number(): void {
    if (text.charAt(at) === '-') at++
    if (text.charAt(at) === '0') {
      at++
      const code = text.charCodeAt(at)
      if (code >= 48 && code <= 57) fail('number')
    } else digits()
    if (text.charAt(at) === '.') {
      at++
      digits()
    }
    if (text.charAt(at) === 'e' || text.charAt(at) === 'E') {
      at++
      if (text.charAt(at) === '+' || text.charAt(at) === '-') at++
      digits()
    }
  }
  function word(expected: string): void {
    if (text.startsWith(expected, at)) at += expected.length
    else if (expected.startsWith(text.slice(at))) fail('end', text.length)
    else fail('value')
  }
  function key(depth: number, seen: Set<string>): void {
    const start = at
    if (here() !== QUOTE) fail('key')
    string()
    const raw = text.slice(start + 1, at - 1)
    const name: string = raw.includes('\\') ? JSON.parse(`"${raw}"`) : raw
    path[depth] = name
    if (name === '__proto__') suspect('forbidden', name, depth, start)
    if (seen.has(name)) suspect('duplicate', name, depth, start)
    seen.add(name)
  }
  function suspect(kind: SuspiciousKey['kind'], name: string, depth: number, offset: number): void {
    if (suspicious.some((each) => each.kind === kind)) return
    suspicious.push({ kind, key: name, path: path.slice(0, depth + 1), offset })
  }
  function object(depth: number): void {
    const seen = new Set<string>()
    at++
    space()
    if (here() === 125) {
      at++
      return
    }
    for (;;) {
      key(depth, seen)
      entry(depth, false)
      space()
      if (here() !== 58) fail('colon')
      at++
      value(depth + 1)
      space()
      const code = here()
      at++
      if (code === 125) return
      if (code !== 44) fail('comma', at - 1)
      space()
      if (here() === 125) fail('trailing-comma')
    }
  }
  function array(depth: number): void {
    let index = 0
    at++
    space()
    if (here() === 93) {
      at++
      return
    }
    for (;;) {
      path[depth] = index++
      if (index > MAX_ENTRIES) fail('entries')
      entry(depth, true)
      value(depth + 1)
      space()
      const code = here()
      at++
      if (code === 93) return
      if (code !== 44) fail('comma', at - 1)
      space()
      if (here() === 93) fail('trailing-comma')
    }
  }
  function value(depth: number): void {
    space()
    const code = here()
    if (code === QUOTE) string()
    else if (code === 123 || code === 91) {
      if (depth >= MAX_DEPTH) fail('deep')
      if (code === 123) object(depth)
      else array(depth)
    } else if (code === 45 || (code >= 48 && code <= 57)) number()
    else if (code === 116) word('true')
    else if (code === 102) word('false')
    else if (code === 110) word('null')
    else fail('value')
  }

  try {
    value(0)
    space()
    if (at < text.length) fail('after-end')
  } catch (fault) {
    if (!(fault instanceof JsonFault)) throw fault
    return {
      ok: false,
      kind: fault.kind,
      offset: fault.offset,
      found: String.fromCodePoint(text.codePointAt(fault.offset) ?? 32),
    }
  }
  return { ok: true, suspicious }
}
