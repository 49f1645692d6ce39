// Turns a file into text, or says why it is none.

import { FILE_LIMIT_BYTES, type FileResult, type ReadableFile } from './filePickers.ts'
import { fileProblemOf } from './fileProblem.ts'

/** The text of a file in UTF-8, or in UTF-16 when its first bytes say so; a file over the limit is not read. */
export async function readFileText(file: ReadableFile): Promise<FileResult<string>> {
  if (file.size > FILE_LIMIT_BYTES) return { ok: false, code: 'too-big' }
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(await file.arrayBuffer())
  } catch (error) {
    return { ok: false, code: fileProblemOf(error) }
  }
  try {
    return { ok: true, value: new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes) }
  } catch {
    return { ok: false, code: 'not-text' }
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return 'utf-8'
}
