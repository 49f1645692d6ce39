// How everything in this room answers: with a value, or with a code of what went wrong; never with an exception.
// The room knows no words for people: the session turns the codes into sentences.

/**
 * quota: the disk or the browser's share of it is full · blocked: another version of the program holds the database ·
 * unavailable: the browser gives no database here (private mode, settings) · conflict: somebody wrote a newer revision ·
 * unknown: anything else.
 */
export type StorageProblem = 'quota' | 'blocked' | 'unavailable' | 'conflict' | 'unknown'

export type StorageResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: StorageProblem }

/** The code that stands for something a browser threw. */
export function storageProblemOf(error: unknown): StorageProblem {
  switch (errorName(error)) {
    case 'QuotaExceededError':
    case 'NS_ERROR_DOM_QUOTA_REACHED':
      return 'quota'
    case 'VersionError':
      return 'blocked'
    case 'InvalidStateError':
    case 'SecurityError':
    case 'NotSupportedError':
      return 'unavailable'
    default:
      return 'unknown'
  }
}

/** Name of a thrown DOMException or Error, or nothing. */
export function errorName(error: unknown): string {
  return typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : ''
}
