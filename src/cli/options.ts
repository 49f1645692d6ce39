// Reads the arguments of a verb. Whatever is not understood is a usage error; nothing is guessed.
import { parseArgs } from 'node:util'
import type { Language } from '../model/words.ts'
import { UsageError } from './verb.ts'

export interface Options<Text extends string, Flag extends string, List extends string = never> {
  readonly file: string | undefined
  /** Words after the file, where a verb takes any. */
  readonly words: readonly string[]
  readonly language: Language
  readonly json: boolean
  readonly text: { readonly [K in Text]?: string }
  readonly flags: { readonly [K in Flag]?: boolean }
  /** Options that may be given several times, in order. */
  readonly lists: { readonly [K in List]: readonly string[] }
}

type Known = Record<string, { type: 'string' | 'boolean'; multiple?: boolean }>

/**
 * Options every verb takes: --json and --lang id|en. Others are named by the verb; at most one file may follow, and as
 * many further words as the verb takes.
 */
export function readOptions<Text extends string = never, Flag extends string = never, List extends string = never>(
  args: readonly string[],
  names: {
    readonly text?: readonly Text[]
    readonly flags?: readonly Flag[]
    readonly lists?: readonly List[]
    readonly words?: number
  } = {},
): Options<Text, Flag, List> {
  const options: Known = {
    json: { type: 'boolean' },
    lang: { type: 'string' },
  }
  for (const name of names.text ?? []) options[name] = { type: 'string' }
  for (const name of names.flags ?? []) options[name] = { type: 'boolean' }
  for (const name of names.lists ?? []) options[name] = { type: 'string', multiple: true }
  const { values, positionals } = parse(joined(args, options), options)
  const language = values.lang ?? 'id'
  if ((language !== 'id' && language !== 'en') || Array.isArray(language))
    throw new UsageError('--lang: id atau en / id or en')
  const { words: most = 0 } = names
  if (positionals.length > 1 + most) {
    const count = positionals.length - most
    throw new UsageError(`hanya satu berkas, bukan ${count} / one file only, not ${count}`)
  }
  const text: { [K in Text]?: string } = {}
  const flags: { [K in Flag]?: boolean } = {}
  for (const name of names.text ?? []) if (typeof values[name] === 'string') text[name] = values[name]
  for (const name of names.flags ?? []) if (values[name] === true) flags[name] = true
  const lists = {} as { [K in List]: readonly string[] }
  for (const name of names.lists ?? []) {
    const given = values[name]
    lists[name] = Array.isArray(given) ? given.filter((value) => typeof value === 'string') : []
  }
  const [file, ...words] = positionals
  return { file, words, language, json: values.json === true, text, flags, lists }
}

function parse(args: readonly string[], options: Known) {
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
function optionProblem({ name, rawName, value, inlineValue }: OptionToken, options: Known, seen: Set<string>): void {
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
  if (seen.has(name) && !options[name]?.multiple) throw new UsageError(`${rawName}: disebut dua kali / given twice`)
  seen.add(name)
}

/** `--levels -,3` as `--levels=-,3`: a value may begin with the sign for unknown. */
function joined(args: readonly string[], options: Known): string[] {
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
