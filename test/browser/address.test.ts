// Addresses that name an indicator, as a planner types them, follows links to them and goes back.

import { describe, expect, inject, it } from 'vitest'
import { sharedBrowser } from '../support/browserFile.ts'
import { openApp } from '../support/page.ts'
import { goTo, openExample } from '../support/tour.ts'

const browser = await sharedBrowser()

describe('an address that names an indicator', () => {
  it('wins over an older selection, typed or by the browser’s back, and follows a newer one', async () => {
    const { context, page, troubles } = await openApp(browser, inject('appUrl'))
    await openExample(page)
    const detail = (number: number) => page.getByRole('heading', { name: new RegExp(`^${number}\\. `) }).waitFor()
    const explained = (id: string) =>
      page.waitForFunction(
        (wanted) => document.querySelector<HTMLSelectElement>('section[aria-label="Kenapa?"] select')?.value === wanted,
        id,
      )
    await goTo(page, '#/penilaian/12')
    await detail(12)
    await goTo(page, '#/penilaian/29')
    await detail(29)
    await page.goBack()
    await detail(12)

    // Another one chosen in the list stands in the address, and back leads to it.
    await page.locator('[data-indicator="14"]').click()
    await detail(14)
    await page.waitForFunction(() => location.hash === '#/penilaian/14')
    await goTo(page, '#/simulasi/29')
    await explained('29')
    await page.goBack()
    await detail(14)
    await page.goForward()
    await explained('29')
    expect(troubles).toEqual([])
    await context.close()
  })
})
