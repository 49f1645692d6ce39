// What the fields of things may hold, checked before a command writes them, so that whatever was edited can be saved
// and opened again. The limits are those of the file's shape (model/blueprintFile.ts).

import { isDay } from '../model/day.ts'
import { NAME_MAX, TEXT_MAX } from '../model/fileFormat.ts'
import { isId } from '../model/id.ts'
import { MONTH_PATTERN } from '../model/month.ts'
import { numberEn, numberId } from '../model/numberText.ts'
import { quoted } from '../model/quoted.ts'
import type { Words } from '../model/words.ts'
import type { Refusal } from './command.ts'
import { refusal } from './refusal.ts'

export type FieldRule = 'name' | 'short' | 'line' | 'text' | 'month' | 'day' | 'year'

/** What each field is called in a refusal. */
const FIELD_WORDS: Readonly<Record<string, Words>> = {
  name: { id: 'Nama', en: 'The name' },
  title: { id: 'Judul', en: 'The title' },
  short: { id: 'Singkatan', en: 'The abbreviation' },
  code: { id: 'Kode', en: 'The code' },
  description: { id: 'Keterangan', en: 'The description' },
  reference: { id: 'Kode arsitektur referensi', en: 'The reference code' },
  audience: { id: 'Pembaca', en: 'The audience' },
  note: { id: 'Catatan', en: 'The note' },
  source: { id: 'Sumber', en: 'The source' },
  output: { id: 'Keluaran', en: 'The output' },
  alternative: { id: 'Nama pilihan', en: 'The name of the alternatives' },
  legalBasis: { id: 'Dasar hukum', en: 'The legal basis' },
  claimReason: { id: 'Alasan klaim', en: 'The reason of the claim' },
  evidence: { id: 'Bukti', en: 'The evidence' },
  by: { id: 'Nama atau jabatan', en: 'The name or role' },
  reason: { id: 'Alasan', en: 'The reason' },
  start: { id: 'Bulan mulai', en: 'The start month' },
  end: { id: 'Bulan berakhir', en: 'The end month' },
  finish: { id: 'Bulan selesai', en: 'The finish month' },
  actualStart: { id: 'Bulan mulai nyata', en: 'The actual start month' },
  actualFinish: { id: 'Bulan selesai nyata', en: 'The actual finish month' },
  year: { id: 'Tahun', en: 'The year' },
  number: { id: 'Nomor', en: 'The number' },
  kind: { id: 'Jenis', en: 'The kind' },
  date: { id: 'Tanggal', en: 'The date' },
  validUntil: { id: 'Tanggal akhir berlaku', en: 'The last day of validity' },
  link: { id: 'Tautan', en: 'The link' },
  fileName: { id: 'Nama berkas', en: 'The file name' },
  from: { id: 'Tahun pertama', en: 'The first year' },
  to: { id: 'Tahun terakhir', en: 'The last year' },
}

/** Refuses the first field that breaks its rule; absent and cleared (null) fields pass. */
export function fieldsRefusal(values: object, rules: Readonly<Record<string, FieldRule>>): Refusal | undefined {
  for (const [field, value] of Object.entries(values)) {
    const rule = rules[field]
    if (rule === undefined || value === undefined || value === null) continue
    const refused = fieldRefusal(FIELD_WORDS[field] ?? { id: field, en: field }, value, rule)
    if (refused) return refused
  }
  return undefined
}

function fieldRefusal(what: Words, value: unknown, rule: FieldRule): Refusal | undefined {
  if (rule === 'year') {
    if (Number.isInteger(value) && Number(value) >= 1900 && Number(value) <= 2199) return undefined
    return refusal('bad-year', `${what.id} harus tahun empat angka.`, `${what.en} must be a year of four digits.`)
  }
  const text = String(value)
  if (rule === 'month') {
    if (MONTH_PATTERN.test(text)) return undefined
    return refusal(
      'bad-month',
      `${what.id} ${quoted(text)} bukan bulan; tulis seperti 2026-08.`,
      `${what.en} ${quoted(text)} is not a month; write it like 2026-08.`,
    )
  }
  if (rule === 'day') {
    if (isDay(text)) return undefined
    return refusal(
      'bad-day',
      `${what.id} ${quoted(text)} bukan tanggal pada kalender; tulis seperti 2026-08-31.`,
      `${what.en} ${quoted(text)} is not a date of the calendar; write it like 2026-08-31.`,
    )
  }
  if ((rule === 'name' || rule === 'short') && text.trim() === '') {
    return refusal('empty', `${what.id} tidak boleh kosong.`, `${what.en} must not be empty.`)
  }
  const most = rule === 'short' ? 24 : rule === 'text' ? TEXT_MAX : NAME_MAX
  if (text.length <= most) return undefined
  return refusal(
    'too-long',
    `${what.id} terlalu panjang: paling banyak ${numberId(most)} karakter.`,
    `${what.en} is too long: at most ${numberEn(most)} characters.`,
  )
}

/** Refuses a new id that is malformed or already used. Ids are made by the program, so planners rarely see this. */
export function newIdRefusal(id: string, taken: boolean): Refusal | undefined {
  if (!isId(id)) {
    return refusal('bad-id', `Pengenal ${quoted(id)} tidak sah.`, `The id ${quoted(id)} is not valid.`)
  }
  if (!taken) return undefined
  return refusal('id-taken', `Pengenal ${quoted(id)} sudah dipakai.`, `The id ${quoted(id)} is already in use.`)
}

/** Refuses two months in the wrong order. `orSame`: the same month is fine (an item may take one month). */
export function monthOrderRefusal(
  first: string | undefined,
  last: string | undefined,
  orSame: boolean,
  message: Words,
): Refusal | undefined {
  if (first === undefined || last === undefined || first < last || (orSame && first === last)) return undefined
  return { code: 'month-order', message }
}
