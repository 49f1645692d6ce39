// How much script the first screen costs: at most 300 kB after gzip, and nothing heavy that only other screens need.

import { describe, expect, inject, it } from 'vitest'
import { sharedBrowser } from '../support/browserFile.ts'
import { builtScripts } from '../support/builtScripts.ts'

const MOST_BYTES = 300_000

/** Heavy parts, each told by words only its script holds, and the screens that may ask for them first. */
const HEAVY: Readonly<Record<string, RegExp>> = {
  'React Flow': /react-flow__renderer/,
  'the example': /"kota-bandung"|kota-bandung\\"/,
  'the reference architecture': /RAB\.04\.01/,
}

const browser = await sharedBrowser()

/** Names of the scripts asked for before the screen at an address shows its heading, without what is fetched ahead. */
async function scriptsBefore(hash: string): Promise<ReadonlySet<string>> {
  const context = await browser.newContext()
  // What is fetched ahead waits for idle moments; here none comes, so that only what the screen needs is seen.
  await context.addInitScript(() => {
    window.requestIdleCallback = () => 0
  })
  const page = await context.newPage()
  const names = new Set<string>()
  page.on('request', (request) => {
    const name = /\/assets\/([^/]+\.js)$/.exec(request.url())?.[1]
    if (name) names.add(name)
  })
  await page.goto(`${inject('appUrl')}${hash}`)
  await page.locator('main h1, main h2').first().waitFor()
  await page.waitForLoadState('networkidle')
  await context.close()
  return names
}

/** Scripts that import themselves by way of others: which of them runs first is chance. */
function circles(scripts: readonly { readonly name: string; readonly text: string }[]): readonly string[] {
  const imports = new Map(
    scripts.map(({ name, text }) => [
      name,
      [...text.matchAll(/(?:from|import)"\.\/([^"]+\.js)"/g)].map(([, imported]) => imported ?? ''),
    ]),
  )
  const reaches = (from: string, to: string): boolean => {
    const seen = new Set<string>()
    const open = [...(imports.get(from) ?? [])]
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (at === to) return true
      if (!seen.has(at)) open.push(...(imports.get(at) ?? []))
      seen.add(at)
    }
    return false
  }
  return [...imports.keys()].filter((name) => reaches(name, name))
}

describe('the first script', () => {
  it('is at most 300 kB after gzip, without React Flow, the example and the reference architecture', async () => {
    const asked = await scriptsBefore('')
    const scripts = (await builtScripts(inject('appFolder'))).filter(({ name }) => asked.has(name))
    const bytes = scripts.reduce((sum, { gzip }) => sum + gzip, 0)
    console.info(`first screen: ${scripts.length} scripts, ${(bytes / 1000).toFixed(1)} kB after gzip`)
    expect(scripts.length).toBe(asked.size)
    expect(bytes).toBeGreaterThan(50_000)
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES)
    for (const [part, words] of Object.entries(HEAVY)) {
      expect(
        scripts.filter(({ text }) => words.test(text)).map(({ name }) => name),
        part,
      ).toEqual([])
    }
  })

  it('asks for few scripts, none of which waits for itself', async () => {
    expect((await scriptsBefore('')).size).toBeLessThanOrEqual(20)
    expect(circles(await builtScripts(inject('appFolder')))).toEqual([])
  })

  it('keeps each heavy part in one script of its own, so that the words above do find it', async () => {
    const scripts = await builtScripts(inject('appFolder'))
    for (const [part, words] of Object.entries(HEAVY)) {
      expect(scripts.filter(({ text }) => words.test(text)).length, part).toBeGreaterThan(0)
    }
  })
})
