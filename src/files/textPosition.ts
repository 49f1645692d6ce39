// Turns an offset in a text into the line and column an editor shows.
import type { Words } from '../model/words.ts'

/** Line and column of an offset, both from 1; lines end with LF, CRLF or CR. */
export function textPosition(text: string, offset: number): { readonly line: number; readonly column: number } {
  let line = 1
  let start = 0
  for (let i = 0; i < offset && i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) {
      line++
      start = i + 1
    }
  }
  return { line, column: offset - start + 1 }
}

/** "Baris 4, kolom 12". */
export function positionWords(text: string, offset: number): Words {
  const { line, column } = textPosition(text, offset)
  return { id: `Baris ${line}, kolom ${column}`, en: `Line ${line}, column ${column}` }
}
