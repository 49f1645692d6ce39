import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'

// The catalogues come with the hook that reads them, and that reads the page's language.
vi.stubGlobal('document', { documentElement: { lang: '', dataset: {} } })
vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined })

const folder = new URL('../../src/ui/text/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !['language.ts', 'plural.ts'].includes(name))

/** Said nowhere on purpose: an element that is simply there needs no word. */
const SILENT = new Set(['presence.present'])

/** Every text of a catalogue by its path; a function stands for the text it makes of plain arguments. */
function flat(catalogue: object, path = ''): Map<string, string> {
  const found = new Map<string, string>()
  for (const [key, value] of Object.entries(catalogue)) {
    const place = path === '' ? key : `${path}.${key}`
    if (typeof value === 'string') found.set(place, value)
    else if (typeof value === 'function') found.set(place, sample(value))
    else for (const [inner, text] of flat(value, place)) found.set(inner, text)
  }
  return found
}

/** What a text function makes of numbers, or of words where numbers do not do. */
function sample(make: (...args: unknown[]) => unknown): string {
  for (const argument of [2, 'x']) {
    try {
      return String(make(...Array.from({ length: Math.max(1, make.length) }, () => argument)))
    } catch {
      // Asks for the other sort of argument.
    }
  }
  return '?'
}

/** Numbers that are no counts: they are written as they are. */
const NO_COUNTS = new Set(
  'year level to from number min max rung first last seed nth limit elapsed at months distance'.split(' '),
)

/** The arguments of each text function by key and names, with what is asked of each: `count(shown,all)` → number, number. */
function signatures(source: string): Map<string, { readonly name: string; readonly type: string }[]> {
  const found = new Map<string, { readonly name: string; readonly type: string }[]>()
  for (const [, key, list = ''] of source.matchAll(/^ +(\w+): \(([^()]*)\)(?:: string)? =>/gm)) {
    const all = list.split(',').flatMap((each) => {
      const [name = '', type = ''] = each.split(':').map((part) => part.trim())
      return name === '' ? [] : [{ name, type }]
    })
    // The English half names arguments without saying again what they are.
    if (all.every(({ type }) => type !== '')) found.set(`${key}(${all.map(({ name }) => name).join()})`, all)
  }
  return found
}

/** Every function of a catalogue with its key and the names of its arguments. */
function functions(
  catalogue: object,
): { readonly signature: string; readonly make: (...args: unknown[]) => unknown }[] {
  return Object.entries(catalogue).flatMap(([key, value]) => {
    if (typeof value === 'string') return []
    if (typeof value !== 'function') return functions(value)
    const names = /^\(?([^()=]*)\)?\s*=>/.exec(String(value))?.[1] ?? ''
    return [{ signature: `${key}(${names.replaceAll(/\s/g, '')})`, make: value }]
  })
}

describe('the catalogues of screen words', () => {
  it('write counts in groups of three digits, as each language does', async () => {
    let counted = 0
    for (const file of files) {
      const known = signatures(readFileSync(new URL(file, folder), 'utf8'))
      const module: Record<string, unknown> = await import(new URL(file, folder).href)
      for (const catalogue of Object.values(module)) {
        if (typeof catalogue !== 'object' || catalogue === null || !('id' in catalogue && 'en' in catalogue)) continue
        for (const half of [catalogue.id, catalogue.en]) {
          for (const { signature, make } of functions(half as object)) {
            const args = known.get(signature)
            if (!args?.some(({ name, type }) => type === 'number' && !NO_COUNTS.has(name))) continue
            // A sentence may say less when another count is none or one, or when it is the same: each way is tried.
            for (const others of [12_345, 98_765, 1, 0]) {
              const texts = args.map((_, big) =>
                String(
                  make(
                    ...args.map(({ name, type }, at) => {
                      if (type !== 'number') return type === 'boolean' ? true : 'x'
                      if (NO_COUNTS.has(name)) return 7
                      return at === big ? 12_345 : others
                    }),
                  ),
                ),
              )
              for (const text of texts) expect(text, `${file} ${signature}`).not.toMatch(/12345|98765/)
            }
            counted++
          }
        }
      }
    }
    expect(counted).toBeGreaterThan(300)
  })

  it('are all here', () => {
    expect(files.length).toBeGreaterThan(5)
  })

  it.each(files)('%s has the same keys in both languages and no empty text', async (file) => {
    const module: Record<string, unknown> = await import(new URL(file, folder).href)
    const catalogues = Object.values(module).filter(
      (value): value is { id: object; en: object } =>
        typeof value === 'object' && value !== null && 'id' in value && 'en' in value,
    )
    expect(catalogues.length).toBeGreaterThan(0)
    for (const { id, en } of catalogues) {
      const [indonesian, english] = [flat(id), flat(en)]
      expect([...english.keys()].sort()).toEqual([...indonesian.keys()].sort())
      for (const words of [indonesian, english]) {
        for (const [place, text] of words) if (!SILENT.has(place)) expect(text.trim(), place).not.toBe('')
      }
    }
  })
})
