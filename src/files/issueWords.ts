// Sentences for values that do not have the shape of a blueprint file: where, what should stand there, what stands there.
import { NAME_MAX } from '../model/fileFormat.ts'
import { ID_PATTERN } from '../model/id.ts'
import { MONTH_PATTERN } from '../model/month.ts'
import { PACK_TEXT_PATTERN } from '../model/packWordsSchema.ts'
import { quoted } from '../model/quoted.ts'
import type { ShapeFault, ShapeIssue, ShapeSort } from '../model/shapeFault.ts'
import type { Words } from '../model/words.ts'
import { fieldName, isMoney } from './fieldNames.ts'
import { placeText, placeWords, valueAt } from './place.ts'
import type { FileIssue } from './readResult.ts'

/** The issue as a sentence; `root` is the whole file as parsed. */
export function issueWords(root: unknown, issue: ShapeIssue): FileIssue {
  const place = placeWords(root, issue.path)
  const says = sentence(root, issue)
  return { place: placeText(issue.path), message: { id: `${place.id}: ${says.id}.`, en: `${place.en}: ${says.en}.` } }
}

function sentence(root: unknown, { path, fault }: ShapeIssue): Words {
  const value = valueAt(root, path)
  const field = fieldName(path)
  if (fault.kind === 'unknown-keys') {
    const keys = fault.keys.slice(0, 5).map(quoted).join(', ')
    return {
      id: `isian ${keys} tidak dikenal; periksa ejaannya atau hapus`,
      en: `unknown field ${keys}; check the spelling or remove it`,
    }
  }
  if (fault.kind === 'key') {
    const wanted = expectation(fault.fault, path)
    const key = quoted(String(path.at(-1) ?? ''))
    return {
      id: `kunci ${key} tidak boleh dipakai: harus ${wanted.id}`,
      en: `the key ${key} is not allowed: it must be ${wanted.en}`,
    }
  }
  const wanted = expectation(fault, path)
  if (value === undefined)
    return { id: `${field.id} wajib diisi: harus ${wanted.id}`, en: `${field.en} is missing: it must be ${wanted.en}` }
  if (fault.kind === 'too-small' && value === '')
    return { id: `${field.id} tidak boleh kosong`, en: `${field.en} must not be empty` }
  if (fault.kind === 'too-small' && fault.of === 'list') {
    return {
      id: `${field.id} harus berisi paling sedikit ${fault.min} isian`,
      en: `${field.en} must hold at least ${fault.min} ${fault.min === 1 ? 'entry' : 'entries'}`,
    }
  }
  const got = received(value, fault)
  return {
    id: `${field.id} harus ${wanted.id}, bukan ${got.id}`,
    en: `${field.en} must be ${wanted.en}, not ${got.en}`,
  }
}

const sortWords: Readonly<Record<ShapeSort, Words>> = {
  text: { id: 'teks', en: 'a text' },
  number: { id: 'angka', en: 'a number' },
  integer: { id: 'bilangan bulat', en: 'a whole number' },
  boolean: { id: 'true atau false', en: 'true or false' },
  list: { id: 'daftar [ … ]', en: 'a list [ … ]' },
  object: { id: 'objek { … }', en: 'an object { … }' },
  null: { id: 'null', en: 'null' },
  other: { id: 'nilai yang sesuai format', en: 'a value the format allows' },
}

const WHOLE_RUPIAH: Words = { id: 'rupiah bulat', en: 'whole rupiah' }

/** What should stand there, to be put after "harus". */
function expectation(fault: ShapeFault, path: ShapeIssue['path']): Words {
  switch (fault.kind) {
    case 'type':
      if (isMoney(path) && (fault.expected === 'integer' || fault.expected === 'number')) return WHOLE_RUPIAH
      // Every number of the format is whole; zod names the whole numbers only once it has seen a number.
      return sortWords[fault.expected === 'number' ? 'integer' : fault.expected]
    case 'too-small':
      if (fault.of === 'text') return { id: 'diisi', en: 'filled in' }
      if (isMoney(path)) return { id: 'rupiah bulat mulai dari 0', en: 'whole rupiah from 0 up' }
      return { id: `paling kecil ${fault.min}`, en: `at least ${fault.min}` }
    case 'too-big':
      if (fault.of === 'text') {
        return {
          id: `paling panjang ${count(fault.max, 'id')} karakter`,
          en: `at most ${count(fault.max, 'en')} characters long`,
        }
      }
      if (isMoney(path))
        return { id: `paling besar Rp${count(fault.max, 'id')}`, en: `at most Rp${count(fault.max, 'en')}` }
      return { id: `paling besar ${count(fault.max, 'id')}`, en: `at most ${count(fault.max, 'en')}` }
    case 'pattern':
      return patternWords(fault.pattern)
    case 'choice': {
      const choices = fault.choices.map((choice) => `“${choice}”`).join(', ')
      if (fault.choices.length === 1) return { id: choices, en: choices }
      return { id: `salah satu dari ${choices}`, en: `one of ${choices}` }
    }
    case 'none-of':
      return {
        id: `salah satu dari: ${fault.sorts.map((sort) => sortWords[sort].id).join('; ')}`,
        en: `one of: ${fault.sorts.map((sort) => sortWords[sort].en).join('; ')}`,
      }
    case 'unknown-keys':
    case 'key':
    case 'other':
      return sortWords.other
  }
}

function patternWords(pattern: string): Words {
  if (pattern === ID_PATTERN.source) {
    return {
      id: 'terdiri dari huruf kecil, angka, dan tanda hubung (1 sampai 64 karakter, bukan kata “constructor”)',
      en: 'made of lower-case letters, digits and hyphens (1 to 64 characters, not the word “constructor”)',
    }
  }
  if (pattern === PACK_TEXT_PATTERN.source) {
    return {
      id: 'teks yang tidak kosong, tanpa spasi di awal atau akhir',
      en: 'a text that is not empty, without blanks at either end',
    }
  }
  if (pattern === MONTH_PATTERN.source)
    return { id: 'bulan “TTTT-BB” (contoh 2026-08)', en: 'a month “YYYY-MM” (like 2026-08)' }
  if (pattern.includes('T'))
    return { id: 'waktu ISO (contoh 2026-03-31T08:00:00Z)', en: 'an ISO time (like 2026-03-31T08:00:00Z)' }
  if (pattern.includes('(19|2[01])'))
    return { id: 'tahun empat angka (1900–2199)', en: 'a year of four digits (1900–2199)' }
  if (pattern.includes('-(0[1-9]') || pattern.includes('-02-29'))
    return { id: 'tanggal “TTTT-BB-HH” (contoh 2026-03-31)', en: 'a day “YYYY-MM-DD” (like 2026-03-31)' }
  return { id: 'bilangan bulat tanpa tanda', en: 'a whole number without a sign' }
}

/** What stands there instead. */
function received(value: unknown, fault: ShapeFault): Words {
  if (typeof value === 'string' && (fault.kind === 'too-big' || value.length > NAME_MAX)) {
    return { id: `${count(value.length, 'id')} karakter`, en: `${count(value.length, 'en')} characters` }
  }
  if (typeof value === 'string')
    return value === '' ? { id: 'teks kosong', en: 'an empty text' } : { id: quoted(value), en: quoted(value) }
  if (Array.isArray(value)) return { id: 'daftar', en: 'a list' }
  if (typeof value === 'object' && value !== null) return { id: 'objek', en: 'an object' }
  return { id: String(value), en: String(value) }
}

/** A whole number with the language's mark for thousands. */
function count(number: number, language: 'id' | 'en'): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, language === 'id' ? '.' : ',')
}
