// What a page has fetched ahead, so that later screens work without a network.

import type { Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { builtScripts } from './builtScripts.ts'

/** Names of the scripts, and of the solver's binary, this page has fetched so far. */
export async function fetchedScripts(page: Page): Promise<string[]> {
  const names = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
  return names.filter((name) => /\.(js|wasm)$/.test(name)).map((name) => name.slice(name.lastIndexOf('/') + 1))
}

/** Waits until every script of the build and the solver's binary have been fetched. */
export async function allFetchedAhead(page: Page): Promise<void> {
  const wanted = (await builtScripts(inject('appFolder'))).map(({ name }) => name)
  const missing = async () => {
    const fetched = new Set(await fetchedScripts(page))
    const binary = [...fetched].some((name) => name.endsWith('.wasm')) ? [] : ['the solver’s binary']
    return [...wanted.filter((name) => !fetched.has(name)), ...binary]
  }
  await expect.poll(missing, { timeout: 60_000, interval: 250 }).toEqual([])
}
