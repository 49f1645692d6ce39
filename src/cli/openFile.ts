// Opens the blueprint a verb was given, or says in both languages why it cannot be opened.
import { checkBlueprint } from '../checks/checkBlueprint.ts'
import { readBlueprint } from '../files/readBlueprint.ts'
import type { Blueprint } from '../model/blueprint.ts'
import type { Io } from './verb.ts'
import { FileError, UsageError } from './verb.ts'

export interface OpenedFile {
  readonly path: string
  readonly text: string
  readonly blueprint: Blueprint
}

/** As `openFile`, for verbs that print figures: when the checks find errors it says so on stderr, in both languages. */
export function openForFigures(path: string | undefined, io: Io): OpenedFile {
  const opened = openFile(path, io)
  const count = checkBlueprint(opened.blueprint).filter(({ severity }) => severity === 'error').length
  if (count > 0) {
    io.err(
      `${opened.path}: pemeriksaan menemukan ${count} galat; angkanya mungkin tidak berarti, lihat «karta check»\n`,
    )
    io.err(`${opened.path}: the checks find ${count} error(s); the figures may mean nothing, see “karta check”\n`)
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
    const why = error instanceof Error ? error.message : String(error)
    throw new FileError(`${path}: berkas tidak dapat dibaca / the file cannot be read (${why})`)
  }
}
