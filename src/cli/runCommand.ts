// The command line as a function: arguments in, exit code out, so that tests need no process.
import { check } from './check.ts'
import { credit } from './credit.ts'
import { explain } from './explain.ts'
import { format } from './format.ts'
import { risk } from './risk.ts'
import { schema } from './schema.ts'
import { score } from './score.ts'
import { simulate } from './simulate.ts'
import type { Io, Verb } from './verb.ts'
import { FileError, UsageError } from './verb.ts'

const verbs: Readonly<Record<string, Verb>> = { score, simulate, explain, credit, risk, check, format, schema }

const USAGE = `karta: alat baris perintah untuk cetak biru Karta / command line for Karta blueprints

  npm run --silent karta -- VERB … [--json] [--lang id|en]

  score FILE [--assessment ID]                          indeks sebuah penilaian / index of an assessment
  score FILE --at YYYY-MM [--view realised|committed|planned]
                                                        indeks pada suatu bulan / index at a month
  score --levels 3,3,? … [--instrument ID]              indeks dari tingkat (? = belum diketahui) / index of levels (? = unknown)
  simulate FILE                                         indeks per tahun evaluasi / index by evaluation year
  explain FILE --indicator N [--at YYYY-MM] [--view realised|committed|planned]
                                                        kenapa tingkatnya, dan apa yang menaikkannya (bawaan: batas evaluasi tahun pertama)
                                                        / why its level, and what would raise it (default: cut-off of the first year)
  credit FILE                                           siapa menyumbang berapa dari kenaikan indeks / who adds how much of the gain
  risk FILE [--year Y] [--target T] [--seed N] [--trials N]
                                                        sebaran indeks dan kegiatan penentu / spread of the index and decisive items
  check FILE                                            periksa cetak biru / check a blueprint
  format FILE [--check]                                 tulis ulang secara kanonis / rewrite canonically
  schema                                                JSON Schema format berkas / JSON Schema of the file format

  0 = baik / fine   1 = berkas bermasalah / the file is bad   2 = salah pakai / wrong usage
`

/** Runs a command: 0 fine, 1 the file is bad, 2 wrong usage; messages about either go to `err`. */
export function runCommand(args: readonly string[], io: Io): number {
  const [name, ...rest] = args
  if (name === 'help' || name === '--help' || name === '-h') {
    io.out(USAGE)
    return 0
  }
  const verb = name !== undefined && Object.hasOwn(verbs, name) ? verbs[name] : undefined
  if (!verb) {
    io.err(
      `${name === undefined ? 'perintah belum disebut / no verb given' : `perintah tidak dikenal / unknown verb: ${name}`}\n\n${USAGE}`,
    )
    return 2
  }
  try {
    return verb(rest, io)
  } catch (error) {
    if (error instanceof UsageError) {
      io.err(`karta ${name}: ${error.message}\n\n${USAGE}`)
      return 2
    }
    if (error instanceof FileError) {
      io.err(`${error.message}\n`)
      return 1
    }
    throw error
  }
}
