// What a browser's exception about a file means.

import type { FileProblem } from './filePickers.ts'
import { errorName } from './storageResult.ts'

/** The code that stands for something a picker, a handle or a file threw. */
export function fileProblemOf(error: unknown): FileProblem {
  switch (errorName(error)) {
    case 'AbortError':
      return 'cancelled'
    case 'NotAllowedError':
    case 'NoModificationAllowedError':
    case 'NotReadableError':
      return 'denied'
    case 'NotFoundError':
      return 'gone'
    case 'SecurityError':
      return 'again'
    case 'QuotaExceededError':
      return 'quota'
    default:
      return 'failed'
  }
}
