// Reads the arguments of a verb. Whatever is not understood is a usage error; nothing is guessed.
import { parseArgs } from 'node:util'
import type { Language } from '../model/words.ts'
import { UsageError } from './verb.ts'

export interface Options<Text extends string, Flag extends string> {
  readonly file: string | undefined
  readonly language: Language
  readonly json: boolean
  readonly text: { readonly [K in Text]?: string }
  readonly flags: { readonly [K in Flag]?: boolean }
}

/** Options every verb takes: --json and --lang id|en. Others are named by the verb; at most one file may follow. */
export function readOptions<Text extends string = never, Flag extends string = never>(
  args: readonly string[],
  names: { readonly text?: readonly Text[]; readonly flags?: readonly Flag[] } = {},
): Options<Text, Flag> {
  const options: Record<string, { type: 'string' | 'boolean' }> = {
    json: { type: 'boolean' },
    lang: { type: 'string' },
  }
  for (const name of names.text ?? []) options[name] = { type: 'string' }
  for (const name of names.flags ?? []) options[name] = { type: 'boolean' }
  const { values, positionals } = parse(joined(args, options), options)
  const language = values.lang ?? 'id'
  if (language !== 'id' && language !== 'en') throw new UsageError('--lang: id atau en / id or en')
  if (positionals.length > 1) {
    throw new UsageError(`hanya satu berkas, bukan ${positionals.length} / one file only, not ${positionals.length}`)
  }
  const text: { [K in Text]?: string } = {}
  const flags: { [K in Flag]?: boolean } = {}
  for (const name of names.text ?? []) if (typeof values[name] === 'string') text[name] = values[name]
  for (const name of names.flags ?? []) if (values[name] === true) flags[name] = true
  return { file: positionals[0], language, json: values.json === true, text, flags }
}

function parse(args: readonly string[], options: Record<string, { type: 'string' | 'boolean' }>) {
  const given = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true })
  const seen = new Set<string>()
  for (const token of given.tokens) {
    if (token.kind === 'option') optionProblem(token, options, seen)
  }
  return given
}

interface OptionToken {
  readonly name: string
  readonly rawName: string
  readonly value?: string | undefined
  /** Written as --name=value. */
  readonly inlineValue?: boolean | undefined
}

/** Throws when an option is unknown, twice, without its value, or with one it does not take. */
function optionProblem(
  { name, rawName, value, inlineValue }: OptionToken,
  options: Record<string, { type: 'string' | 'boolean' }>,
  seen: Set<string>,
): void {
  const type = Object.hasOwn(options, name) && rawName.startsWith('--') ? options[name]?.type : undefined
  const known = Object.keys(options)
    .map((each) => `--${each}`)
    .join(', ')
  if (type === undefined) {
    throw new UsageError(`${rawName}: pilihan tidak dikenal; ada: ${known} / unknown option; there are: ${known}`)
  }
  // The next word is another option: nobody means it as a value.
  const swallowed = inlineValue !== true && value?.startsWith('--')
  if (type === 'string' && (!value || swallowed)) {
    throw new UsageError(`${rawName}: nilainya belum disebut / its value is missing`)
  }
  if (type === 'boolean' && value !== undefined) {
    throw new UsageError(`${rawName}: tidak memakai nilai / takes no value`)
  }
  if (seen.has(name)) throw new UsageError(`${rawName}: disebut dua kali / given twice`)
  seen.add(name)
}

/** `--levels -,3` as `--levels=-,3`: a value may begin with the sign for unknown. */
function joined(args: readonly string[], options: Record<string, { type: 'string' | 'boolean' }>): string[] {
  const result: string[] = []
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? ''
    const next = args[i + 1]
    if (
      arg.startsWith('--') &&
      options[arg.slice(2)]?.type === 'string' &&
      next !== undefined &&
      !next.startsWith('--')
    ) {
      result.push(`${arg}=${next}`)
      i++
    } else result.push(arg)
  }
  return result
}
