// A name as it is compared: from the writing with case and punctuation set aside, through abbreviations written out, to the
// stems that carry its meaning. Each form leaves out one difference more.
import { writtenOut } from '../../model/abbreviations.ts'
import { nameWords } from '../../model/nameWords.ts'
import { byId } from '../../model/sortedIds.ts'
import { wordStem } from '../../model/wordStem.ts'

export interface NameForms {
  /** Words in lower case, in order. */
  readonly words: readonly string[]
  /** The words run together. */
  readonly joined: string
  /** Abbreviations written out, words in order. */
  readonly written: string
  /** The same without fillers and without words that only tell the kind. */
  readonly plain: readonly string[]
  /** Stems of the plain words, in order. */
  readonly stems: readonly string[]
  /** The stems as a set: sorted, each once. */
  readonly core: readonly string[]
  /** Names in brackets: "Sistem Kepegawaian (SIMPEG)". */
  readonly aliases: readonly NameForms[]
}

const FILLERS: ReadonlySet<string> = new Set(nameWords.fillers)
const COMMON: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(nameWords.commonWords).map(([kind, words]) => [kind, new Set(words)]),
)

/** A word of a name with its abbreviation written out: what each part means, worked out once for a word. */
interface Part {
  readonly word: string
  readonly stem: string
  readonly filler: boolean
}

const parts = new Map<string, readonly Part[]>()
/** More words than a large blueprint has. */
const MOST = 50_000

function partsOf(word: string): readonly Part[] {
  const known = parts.get(word)
  if (known) return known
  const made = (writtenOut(word) ?? [word]).map((part) => ({
    word: part,
    stem: wordStem(part),
    filler: FILLERS.has(part),
  }))
  if (parts.size >= MOST) parts.clear()
  parts.set(word, made)
  return made
}

/** Names in one language of signs; a longer one than this is prose, and its beginning tells it apart. */
const LONGEST = 240

/** The forms of the name of an element of a kind. Linear in the name. */
export function nameForms(kind: string, name: string): NameForms {
  const short = name.slice(0, LONGEST)
  if (!short.includes('(') && !short.includes('[')) return formsOf(kind, short)
  const bracketed = [...short.matchAll(/[([]([^)\]]*)[)\]]/g)].map((match) => match[1] ?? '')
  const outside = short.replace(/[([][^)\]]*[)\]]/g, ' ')
  const aliases = bracketed.filter(isAlias).map((alias) => formsOf(kind, alias))
  // A number or a place in brackets tells things apart: it stays part of the name.
  const stays = bracketed.filter((text) => !isAlias(text)).join(' ')
  const main = wordsOf(outside).length > 0 ? `${outside} ${stays}` : short
  return { ...formsOf(kind, main), aliases: wordsOf(outside).length > 0 ? aliases : [] }
}

/** One word in capitals without digits: an abbreviation of what stands before the bracket. */
const isAlias = (text: string): boolean => /^\s*\p{Lu}[\p{Lu}\p{Ll}-]{2,}\s*$/u.test(text) && !/\d/.test(text)

function formsOf(kind: string, name: string): NameForms {
  const words = wordsOf(name)
  const long: Part[] = []
  for (const word of words) for (const part of partsOf(word)) long.push(part)
  const meaning = long.filter(({ filler }) => !filler)
  const common = COMMON.get(kind)
  const own = common ? meaning.filter(({ word }) => !common.has(word)) : meaning
  const plain = own.length > 0 ? own : meaning.length > 0 ? meaning : long
  const stems = plain.map(({ stem }) => stem)
  return {
    words,
    joined: words.join(''),
    written: long.map(({ word }) => word).join(' '),
    plain: plain.map(({ word }) => word),
    stems,
    core: sortedOnce(stems),
    aliases: [],
  }
}

/** The words in the order of the alphabet, each once. */
export const sortedOnce = (words: readonly string[]): readonly string[] =>
  words
    .slice()
    .sort(byId)
    .filter((word, at, all) => word !== all[at - 1])

/** Runs of letters and digits, in lower case and without marks; names in plain letters take a short way (3 times faster). */
function wordsOf(name: string): readonly string[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII
  if (/^[\x00-\x7f]*$/.test(name)) return name.toLowerCase().match(/[a-z0-9]+/g) ?? []
  const plain = name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
  return plain.match(/[\p{L}\p{N}]+/gu) ?? []
}
