// What can be wrong with a text that should be JSON, and the sentences for it.
import type { Words } from '../model/words.ts'

export type JsonFaultKind =
  | 'end'
  | 'end-in-text'
  | 'value'
  | 'key'
  | 'colon'
  | 'comma'
  | 'trailing-comma'
  | 'control'
  | 'escape'
  | 'number'
  | 'after-end'
  | 'deep'
  | 'entries'

/** Carries the first fault out of the scan. */
export class JsonFault extends Error {
  readonly kind: JsonFaultKind
  readonly offset: number

  constructor(kind: JsonFaultKind, offset: number) {
    super(kind)
    this.kind = kind
    this.offset = offset
  }
}

/** What is wrong, as a half-sentence to stand after the place; `found` is the character at the fault. */
export function jsonFaultWords(kind: JsonFaultKind, found: string): Words {
  const what = shown(found)
  switch (kind) {
    case 'end':
      return {
        id: 'berkas berakhir sebelum selesai; mungkin terpotong saat disalin atau diunduh',
        en: 'the file ends before it is complete; it may have been cut off while copying or downloading',
      }
    case 'end-in-text':
      return {
        id: 'berkas berakhir di tengah sebuah teks; mungkin terpotong saat disalin atau diunduh',
        en: 'the file ends inside a text; it may have been cut off while copying or downloading',
      }
    case 'value':
      return {
        id: `di sini harus ada nilai (teks, angka, true, false, null, daftar, atau objek), bukan ${what.id}`,
        en: `a value must stand here (text, number, true, false, null, list or object), not ${what.en}`,
      }
    case 'key':
      return {
        id: `nama isian harus ditulis dalam tanda kutip ganda, bukan ${what.id}`,
        en: `the name of a field must be written in double quotes, not ${what.en}`,
      }
    case 'colon':
      return {
        id: `setelah nama isian harus ada titik dua, bukan ${what.id}`,
        en: `a colon must follow the name of a field, not ${what.en}`,
      }
    case 'comma':
      return {
        id: `di sini harus ada koma atau kurung penutup, bukan ${what.id}`,
        en: `a comma or a closing bracket must stand here, not ${what.en}`,
      }
    case 'trailing-comma':
      return {
        id: 'ada koma yang berlebih sebelum kurung penutup',
        en: 'there is a comma too many before the closing bracket',
      }
    case 'control':
      return {
        id: 'sebuah teks terputus oleh ganti baris atau karakter kendali; tulis \\n, atau periksa tanda kutip penutupnya',
        en: 'a text is broken by a line break or control character; write \\n, or check its closing quote',
      }
    case 'escape':
      return {
        id: 'garis miring terbalik dalam teks harus diikuti salah satu dari " \\ / b f n r t atau u dengan empat angka heksadesimal',
        en: 'a backslash in a text must be followed by one of " \\ / b f n r t, or u and four hexadecimal digits',
      }
    case 'number':
      return {
        id: 'angka ini tidak ditulis dengan benar (contoh yang benar: 12, -3, 0.5)',
        en: 'this number is not written correctly (correct: 12, -3, 0.5)',
      }
    case 'after-end':
      return {
        id: `setelah akhir isi berkas masih ada ${what.id}`,
        en: `after the end of the content there is still ${what.en}`,
      }
    case 'deep':
      return {
        id: 'isi bersarang lebih dari 64 tingkat; cetak biru tidak pernah sedalam itu',
        en: 'the content nests more than 64 levels deep; a blueprint never does',
      }
    case 'entries':
      return {
        id: 'sebuah daftar atau objek berisi lebih dari 200.000 isian',
        en: 'a list or object holds more than 200,000 entries',
      }
  }
}

function shown(found: string): Words {
  if (found === ' ' || found === '\n' || found === '\r' || found === '\t')
    return { id: 'spasi atau baris baru', en: 'a blank or line break' }
  if (found === "'") return { id: 'tanda kutip tunggal', en: 'a single quote' }
  if (found === '\0' || found === '\ufffd') return { id: 'karakter yang rusak', en: 'a damaged character' }
  return { id: `“${found}”`, en: `“${found}”` }
}
