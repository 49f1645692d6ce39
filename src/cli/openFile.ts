// Opens the blueprint a verb was given, or says in both languages why it cannot be opened.

import { checkBlueprint } from '../checks/checkBlueprint.ts'
import { readBlueprint } from '../files/readBlueprint.ts'
import type { Blueprint } from '../model/blueprint.ts'
import { numberEn, numberId } from '../model/numberText.ts'
import type { Words } from '../model/words.ts'
import type { Io } from './verb.ts'
import { FileError, UsageError } from './verb.ts'

export interface OpenedFile {
  readonly path: string
  readonly text: string
  readonly blueprint: Blueprint
}

/**
 * As `openFile`, for verbs that print figures: when the checks find errors it says so on stderr, in both languages. What a
 * rule of `fatal` finds leaves no figure a meaning: a file error with its sentences.
 */
export function openForFigures(path: string | undefined, io: Io, fatal: readonly string[] = []): OpenedFile {
  const opened = openFile(path, io)
  const errors = checkBlueprint(opened.blueprint).filter(({ severity }) => severity === 'error')
  const grave = errors.filter(({ rule }) => fatal.includes(rule))
  if (grave.length > 0) {
    const lines = grave.flatMap(({ message }) => [`  ${message.id}`, `  ${message.en}`])
    throw new FileError([`${opened.path}: tidak dapat dihitung / cannot be worked out`, ...lines].join('\n'))
  }
  const count = errors.length
  if (count > 0) {
    io.err(
      `${opened.path}: pemeriksaan menemukan ${numberId(count)} galat; angkanya mungkin tidak berarti, lihat «karta check»\n`,
    )
    io.err(
      `${opened.path}: the checks find ${numberEn(count)} error(s); the figures may mean nothing, see “karta check”\n`,
    )
  }
  return opened
}

/** The blueprint in the file. Throws a usage error without a path, a file error for a file that cannot be read or opened. */
export function openFile(path: string | undefined, io: Io): OpenedFile {
  if (path === undefined) throw new UsageError('berkas belum disebut / no file given')
  const text = readText(path, io)
  const result = readBlueprint(text)
  if (result.ok) return { path, text, blueprint: result.blueprint }
  const lines = result.problem.issues.flatMap(({ message }) => [`  ${message.id}`, `  ${message.en}`])
  throw new FileError([`${path}: ${result.problem.code}`, ...lines].join('\n'))
}

function readText(path: string, io: Io): string {
  try {
    return io.readText(path)
  } catch (error) {
    const why = reasonOf(error)
    throw new FileError(`${path}: berkas tidak dapat dibaca (${why.id}) / the file cannot be read (${why.en})`)
  }
}

/** What the system's codes mean, in words. */
const REASONS: Readonly<Record<string, Words>> = {
  ENOENT: { id: 'tidak ada berkas ini', en: 'there is no such file' },
  ENOTDIR: { id: 'tidak ada berkas ini', en: 'there is no such file' },
  EISDIR: { id: 'ini folder, bukan berkas', en: 'this is a folder, not a file' },
  EACCES: { id: 'tidak ada izin membaca', en: 'no permission to read' },
  EPERM: { id: 'tidak ada izin membaca', en: 'no permission to read' },
  ENAMETOOLONG: { id: 'nama terlalu panjang', en: 'the name is too long' },
  ERR_ENCODING_INVALID_ENCODED_DATA: { id: 'bukan teks UTF-8', en: 'not UTF-8 text' },
  ERR_STRING_TOO_LONG: { id: 'berkas terlalu besar', en: 'the file is too big' },
  ERR_FS_FILE_TOO_LARGE: { id: 'berkas terlalu besar', en: 'the file is too big' },
}

function reasonOf(error: unknown): Words {
  // Errors of node carry a code.
  const { code } = error as { readonly code?: unknown }
  const known = typeof code === 'string' && Object.hasOwn(REASONS, code) ? REASONS[code] : undefined
  const message = error instanceof Error ? error.message : String(error)
  return known ?? { id: message, en: message }
}
