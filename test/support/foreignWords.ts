// What a page shows in the wrong language. Compares it with the catalogues of screen words and with the words of packs: a text
// of the other language that has no equal in the shown one must not stand there. What planners wrote is taken out before.

import '../ui/pageStub.ts'
import { readdirSync, readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import type { Language } from '../../src/model/words.ts'

const GAP = '\u0001'
const OTHER = { id: 'en', en: 'id' } as const
/** Little words that many sentences of a language have, and none of the other. */
const LITTLE: Record<Language, RegExp> = {
  id: /\b(yang|dan|untuk|dari|dengan|belum|tidak|pada|atau|sudah|bila|semua|tingkat|kegiatan|bukti|penilaian|bulan|tahun|buka|tambah|hapus|pilih|ubah)\b/iu,
  en: /(?<![-\p{L}])(the|and|of|is|are|not|with|for|from|was|this|that|have|has|level|levels|item|items|year|month|evidence|open|add|delete|choose|edit)\b/iu,
}

/** A month as the file keeps it is of no language. */
const FILE_MONTH = /\b(19|2[01])\d\d-(0[1-9]|1[0-2])(?![\d-])/

interface Said {
  readonly id: unknown
  readonly en: unknown
}

const isPair = (value: object): value is Said => 'id' in value && 'en' in value

/** Finds every pair of words in data, at any depth, and every other text. */
function eachText(value: unknown, pair: (words: Said) => void, other: (text: string) => void): void {
  if (typeof value === 'string') other(value)
  else if (typeof value !== 'object' || value === null) return
  else if (isPair(value) && Object.keys(value).length === 2) pair(value)
  else for (const inner of Object.values(value)) eachText(inner, pair, other)
}

/** The texts of a catalogue, with a gap for each argument. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function') return [made(value as (...args: unknown[]) => unknown)]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : []
}

function made(make: (...args: unknown[]) => unknown): string {
  try {
    return String(make(...Array.from({ length: Math.max(1, make.length) }, () => GAP)))
  } catch {
    // Asks for numbers only; its words are few and stand beside others.
    return ''
  }
}

/** A text as it is compared: small, without marks around it. */
function bare(text: string): string {
  return text
    .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
    .replace(/\s+/g, ' ')
    .toLowerCase()
}

const letters = (text: string) => text.replace(/[^\p{L}]/gu, '').length

/** What texts with gaps look like on a page; those that are nearly all gap say nothing. */
function patterns(said: Iterable<string>): readonly RegExp[] {
  return [...said]
    .filter((text) => text.includes(GAP) && letters(text) > 3)
    .map((text) => {
      const pieces = text.split(GAP).map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      return new RegExp(`^${pieces.join('.+')}$`, 'iu')
    })
}

/** The texts said in each language by the program, and those that are names in neither. */
async function program() {
  const said = { id: new Set<string>(), en: new Set<string>() }
  const names = new Set<string>()
  const pair = (words: Said) => {
    for (const language of ['id', 'en'] as const) for (const text of texts(words[language])) said[language].add(text)
  }
  const folder = new URL('../../src/ui/text/', import.meta.url)
  for (const file of readdirSync(folder)) {
    const module: Record<string, unknown> = await import(new URL(file, folder).href)
    for (const value of Object.values(module)) if (typeof value === 'object' && value && isPair(value)) pair(value)
  }
  const models = new URL('../../models/', import.meta.url)
  for (const file of readdirSync(models, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.json')) continue
    eachText(JSON.parse(readFileSync(new URL(file, models), 'utf8')), pair, (text) => names.add(text))
  }
  return { said, names }
}

/** Finds the texts on a page that are not of its language, as they stand there. `written`: what planners wrote, names above all. */
export async function foreignWords(shown: Language, written: unknown): Promise<(page: Page) => Promise<string[]>> {
  const { said, names } = await program()
  eachText(
    written,
    () => undefined,
    (text) => names.add(text),
  )
  const own = new Set([...said[shown]].map(bare))
  const foreign = [...said[OTHER[shown]]].filter((text) => letters(text) > 2 && !own.has(bare(text)))
  const whole = new Set(foreign.map(bare))
  const mine = [...own]
  const parts = foreign
    .flatMap((text) => text.split(GAP).map(bare))
    .filter((part) => part.length > 11 && part.includes(' ') && !mine.some((text) => text.includes(part)))
  const [ownPatterns, foreignPatterns] = [patterns(said[shown]), patterns(foreign)]
  const longestFirst = [...names].filter((name) => name.length > 3).sort((a, b) => b.length - a.length)
  const isForeign = (text: string): boolean => {
    if (names.has(text)) return false
    let rest = text
    for (const name of longestFirst) if (rest.includes(name)) rest = rest.replaceAll(name, ' … ')
    const left = bare(rest)
    if (FILE_MONTH.test(rest)) return true
    if (whole.has(left) || parts.some((part) => left.includes(part)) || LITTLE[OTHER[shown]].test(left)) return true
    return foreignPatterns.some((each) => each.test(rest)) && !ownPatterns.some((each) => each.test(rest))
  }
  const judged = new Map<string, boolean>()
  return async (page) => {
    const found: string[] = []
    for (const text of await page.evaluate(textsOnPage)) {
      const known = judged.get(text) ?? isForeign(text)
      judged.set(text, known)
      if (known) found.push(text)
    }
    return found
  }
}

/** Every text node and every name, title and placeholder of the page, each once. Runs in the page. */
function textsOnPage(): string[] {
  const found = new Set<string>([document.title])
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const tag = walker.currentNode.parentElement?.tagName ?? ''
    if (!/^(SCRIPT|STYLE|TEXTAREA)$/.test(tag)) found.add(walker.currentNode.textContent?.trim() ?? '')
  }
  for (const attribute of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description']) {
    for (const element of document.querySelectorAll(`[${attribute}]`)) {
      found.add(element.getAttribute(attribute)?.trim() ?? '')
    }
  }
  found.delete('')
  return [...found]
}
