// The command line as a function: arguments in, exit code out, so that tests need no process.
import { architecture } from './architecture.ts'
import { check } from './check.ts'
import { credit } from './credit.ts'
import { explain } from './explain.ts'
import { format } from './format.ts'
import { generate } from './generate.ts'
import { impact } from './impact.ts'
import { optimise } from './optimise.ts'
import { reference } from './reference.ts'
import { risk } from './risk.ts'
import { schema } from './schema.ts'
import { score } from './score.ts'
import { simulate } from './simulate.ts'
import type { Io, Verb } from './verb.ts'
import { FileError, UsageError } from './verb.ts'

const verbs: Readonly<Record<string, Verb>> = {
  score,
  simulate,
  explain,
  credit,
  risk,
  optimise,
  architecture,
  impact,
  reference,
  check,
  format,
  generate,
  schema,
}

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
  optimise FILE max|lex|frontier [--budget RP]           kegiatan mana: indeks tertinggi / which items: the highest index
  optimise FILE min|nminus1 --target T                  kegiatan mana: termurah ke target / which items: the least money to the target
           [--year Y] [--per-year-budget Y=RP] [--force-in ID] [--force-out ID] [--scenario ID]
           [--free [--start-from Y]] [--time-limit S]
  architecture FILE --at YYYY-MM [--since YYYY-MM] [--view realised|committed|planned] [--scenario ID]
                                                        apa yang berdiri, dan apa yang berubah sejak / what stands, and what has changed since
  impact FILE --element ID [--to ID] [--at YYYY-MM [--view realised|committed|planned]] [--scenario ID]
                                                        apa yang ikut berhenti bila elemen ini berhenti / what stops when this element stops
  reference FILE [--agency ID] [--suggest]              kode referensi yang terisi, elemen tanpa kode beserta sarannya
                                                        / reference codes covered, elements without a code and suggestions
  check FILE                                            periksa cetak biru / check a blueprint
  format FILE [--check]                                 tulis ulang secara kanonis / rewrite canonically
  generate --elements N [--relations N] [--items N] [--seed N]
                                                        cetak biru rekaan ke stdout untuk uji coba / an invented blueprint to stdout for trials
  schema                                                JSON Schema format berkas / JSON Schema of the file format

  0 = baik / fine   1 = berkas bermasalah / the file is bad   2 = salah pakai / wrong usage
`

/**
 * Runs a command: 0 fine, 1 the file is bad, 2 wrong usage; messages about either go to `err`. A verb that loads something
 * first (the solver) gives its code later.
 */
export function runCommand(args: readonly string[], io: Io): number | Promise<number> {
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
  const failed = (error: unknown): number => {
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
  try {
    const code = verb(rest, io)
    return typeof code === 'number' ? code : code.catch(failed)
  } catch (error) {
    return failed(error)
  }
}
