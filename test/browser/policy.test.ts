// What a page may do: the built page carries a strict policy, and nothing is fetched ahead for one who saves data. That the
// whole program works without a network and never runs into the policy, the tour in `accessible` sees.

import { readFile } from 'node:fs/promises'
import { describe, expect, inject, it } from 'vitest'
import { sharedBrowser } from '../support/browserFile.ts'
import { fetchedScripts } from '../support/fetched.ts'
import { openApp } from '../support/page.ts'

const browser = await sharedBrowser()

const listed = (policy: string, directive: string): readonly string[] =>
  policy
    .split(';')
    .map((part) => part.trim().split(/\s+/))
    .find(([name]) => name === directive)
    ?.slice(1) ?? []

describe('the content security policy', () => {
  it('stands in the built page before any script and allows WebAssembly, but neither inline scripts, inline styles nor eval', async () => {
    const html = await readFile(`${inject('appFolder')}/index.html`, 'utf8')
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'))
    const { context, page } = await openApp(browser, inject('appUrl'))
    const meta = page.locator('meta[http-equiv="Content-Security-Policy"]')
    const policy = (await meta.getAttribute('content')) ?? ''
    await context.close()
    expect(listed(policy, 'default-src')).toEqual(["'self'"])
    // The solver is WebAssembly: that may be compiled, JavaScript from text may not.
    expect(listed(policy, 'script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"])
    expect(listed(policy, 'connect-src')).toEqual(["'self'"])
    expect(policy.replace("'wasm-unsafe-eval'", '')).not.toMatch(/unsafe-inline|unsafe-eval|unsafe-hashes|https?:|\*/)
  })

  it('holds: code and styles slipped into the page do not run', async () => {
    const { context, page } = await openApp(browser, inject('appUrl'))
    const broken = await page.evaluate(async () => {
      const seen: string[] = []
      document.addEventListener('securitypolicyviolation', (event) => seen.push(event.effectiveDirective))
      const script = document.createElement('script')
      script.textContent = 'window.slipped = true'
      const style = document.createElement('style')
      style.textContent = 'body { display: none }'
      document.head.append(script, style)
      await fetch('https://example.invalid/').catch(() => undefined)
      await new Promise((done) => setTimeout(done, 100))
      return { seen, slipped: 'slipped' in window }
    })
    expect(broken.slipped).toBe(false)
    expect(new Set(broken.seen)).toEqual(new Set(['script-src-elem', 'style-src-elem', 'connect-src']))
    await context.close()
  })
})

describe('the next screens', () => {
  it('are not fetched ahead while the reader saves data', async () => {
    const context = await browser.newContext()
    await context.addInitScript(() =>
      Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true }),
    )
    const page = await context.newPage()
    await page.goto(inject('appUrl'))
    await page.locator('main h1').waitFor()
    await page.waitForTimeout(2500)
    const fetched = await fetchedScripts(page)
    expect(
      fetched.filter((name) => /^(Architecture|Simulation|Roadmap|Assessment|Files)Screen|kota-bandung/.test(name)),
    ).toEqual([])
    await context.close()
  })
})
