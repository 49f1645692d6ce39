import { readdirSync } from 'node:fs'
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

describe('the catalogues of screen words', () => {
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
