// What a file of browser tests begins with. A worker keeps one Chromium for all its files; each file has contexts of its own
// in it, which are closed when the file is done.

import type { Browser } from 'playwright-core'
import { afterAll, inject } from 'vitest'
import { launchChromium } from './chromium.ts'
import { type AppPage, openApp, type PageOptions } from './page.ts'
import { openExample } from './tour.ts'

let started: Promise<Browser> | undefined

/** The Chromium of this worker, started anew if it broke. Awaited where a test file begins, not within a test. */
export async function sharedBrowser(): Promise<Browser> {
  if (!(await started?.catch(() => undefined))?.isConnected()) started = launchChromium()
  const browser = await (started as Promise<Browser>)
  afterAll(() => Promise.all(browser.contexts().map((context) => context.close())))
  return browser
}

/** A page that all tests of a file go on with. */
export async function sharedPage(options?: PageOptions): Promise<AppPage> {
  return openApp(await sharedBrowser(), inject('appUrl'), options)
}

/** The same with the example open and drawn. */
export async function sharedExample(): Promise<AppPage> {
  const app = await sharedPage()
  await openExample(app.page)
  return app
}
