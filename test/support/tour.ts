// A walk through everything the program shows: each screen with and without a blueprint, their tabs, modes, table twins and
// dialogs. Finds its way by roles and order, never by words, so that it goes the same way in both languages.

import type { Locator, Page } from 'playwright-core'

/** Called at each stop with its name, when what it shows stands still; `part` selects what is new there, if not all is. */
export type AtStop = (name: string, part?: string) => Promise<void>

/** Waits until the screen is drawn and what moves briefly has come to rest; what goes on (a spinner) is not waited for. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    const ending = document
      .getAnimations()
      .filter(({ effect }) => Number(effect?.getComputedTiming().endTime ?? Infinity) < 1000)
    await Promise.all(ending.map((animation) => animation.finished.catch(() => undefined)))
  })
}

/** Shows the screen of an address by its hash, as a link would. */
export async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((next) => {
    location.hash = next
  }, hash)
  await page.locator('main h1, main [role=tabpanel], main h2').first().waitFor()
  await settle(page)
}

/** Opens the example and waits for its drawing. */
export async function openExample(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/contoh'
  })
  await page.locator('.react-flow__node').first().waitFor()
  await settle(page)
}

async function each(parts: Locator, visit: (part: Locator, index: number) => Promise<void>): Promise<void> {
  const count = await parts.count()
  for (let index = 0; index < count; index++) await visit(parts.nth(index), index)
}

/** Shows every tab within `part`, also those in the menu of what finds no room. */
async function eachTab(page: Page, part: Locator, visit: (index: number) => Promise<void>): Promise<void> {
  let count = 0
  await each(part.getByRole('tab'), async (tab) => {
    await tab.click()
    await settle(page)
    await visit(++count)
  })
  const menu = part.locator('[role=tablist] ~ button')
  if ((await menu.count()) === 0) return
  await menu.click()
  const names = await page.getByRole('menuitem').allTextContents()
  await page.keyboard.press('Escape')
  for (const name of names) {
    await menu.click()
    await page.getByRole('menuitem', { name, exact: true }).click()
    await settle(page)
    await visit(++count)
  }
}

async function dialog(page: Page, name: string, open: () => Promise<unknown>, atStop: AtStop): Promise<void> {
  await open()
  await page.getByRole('dialog').waitFor()
  await settle(page)
  await atStop(name, '[role=dialog], dialog')
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

/** The start screen and the dialogs there are without a blueprint. */
export async function tourWithoutBlueprint(page: Page, atStop: AtStop): Promise<void> {
  await goTo(page, '#/beranda')
  await atStop('beranda, nothing open')
  await dialog(page, 'template', () => page.locator('main section button').nth(1).click(), atStop)
  const foot = page.getByRole('navigation').getByRole('button')
  await dialog(page, 'shortcuts', () => foot.first().click(), atStop)
  await dialog(page, 'settings', () => foot.last().click(), atStop)
  await goTo(page, '#/simulasi')
  await atStop('a screen that needs a blueprint')
}

/** Arsitektur with nothing, an element, a relation and several selected, and its dialogs. */
export async function tourArchitecture(page: Page, atStop: AtStop): Promise<void> {
  await goTo(page, '#/arsitektur')
  await page.locator('.react-flow__node').first().waitFor()
  await settle(page)
  await atStop('arsitektur')
  const nodes = page.locator('.react-flow__node')
  await nodes.first().click()
  await settle(page)
  await atStop('arsitektur, an element selected')
  await dialog(page, 'connect', () => page.keyboard.press('c'), atStop)
  await nodes.first().click()
  await dialog(page, 'delete elements', () => page.keyboard.press('Delete'), atStop)
  await dialog(page, 'add or find', () => page.keyboard.press('/'), atStop)
  await dialog(page, 'find in view', () => page.keyboard.press('Control+f'), atStop)
  await nodes.first().click()
  await page.keyboard.press('Control+a')
  await settle(page)
  await atStop('arsitektur, all selected', 'main')
  await page.keyboard.press('Escape')
  await page.getByRole('toolbar').getByRole('button').first().click()
  await settle(page)
  await atStop('arsitektur, palette', '[role=tabpanel]')
  await page.getByRole('toolbar').getByRole('button').first().click()
  const legend = page.locator('[role=tabpanel] details')
  await legend.locator('summary').click()
  await legend.getByRole('button').first().click()
  await settle(page)
  await atStop('arsitektur, legend with a domain dimmed', '[role=tabpanel]')
  await legend.getByRole('button').last().click()
  await legend.locator('summary').click()
}

/** The workshop on an assessment of its own, which is taken back afterwards. */
async function workshop(page: Page, atStop: AtStop): Promise<void> {
  const room = page.getByRole('dialog')
  await page.getByRole('main').locator('h1 ~ button').last().click()
  await room.getByRole('button').last().click()
  await room.waitFor({ state: 'detached' })
  await goTo(page, '#/penilaian/lokakarya')
  await room.waitFor()
  await page.keyboard.press('3')
  await settle(page)
  await atStop('penilaian, lokakarya', 'dialog')
  await room.locator('header').getByRole('button').nth(1).click()
  await settle(page)
  await atStop('penilaian, results of the lokakarya', 'dialog')
  await page.keyboard.press('Escape')
  await room.waitFor({ state: 'detached' })
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
}

/** Penilaian with its dialogs, and Peta Rencana in its modes, with every tab of the form and a question. */
export async function tourPlans(page: Page, atStop: AtStop): Promise<void> {
  await goTo(page, '#/penilaian/12')
  await atStop('penilaian')
  const main = page.getByRole('main')
  await dialog(page, 'new assessment', () => main.locator('h1 ~ button').last().click(), atStop)
  await workshop(page, atStop)
  await goTo(page, '#/penilaian/bandingkan')
  await atStop('penilaian, bandingkan')
  await dialog(page, 'unlock an assessment', () => main.locator('thead th button').last().click(), atStop)
  await main.locator('figure button').first().click()
  await settle(page)
  await atStop('penilaian, bandingkan as a table', 'main figure')
  await goTo(page, '#/penilaian/penanggung-jawab')
  await atStop('penilaian, penanggung jawab')
  await dialog(page, 'what sources say of an owner', () => main.locator('[data-usual]').first().click(), atStop)
  await main.locator('figure button').first().click()
  await settle(page)
  await atStop('penilaian, penanggung jawab as a table', 'main figure')
  await main.locator('thead a').nth(1).click()
  await main.locator('h1[tabindex]').waitFor()
  await settle(page)
  await atStop('penilaian, page of an agency')
  await goTo(page, '#/penilaian/kepuasan')
  await atStop('penilaian, kepuasan')
  await dialog(page, 'new survey result', () => main.locator('h1 ~ button').last().click(), atStop)
  await main.locator('figure button').first().click()
  await settle(page)
  await atStop('penilaian, kepuasan as a table', 'main figure')
  await goTo(page, '#/penilaian/bukti')
  await atStop('penilaian, evidence')
  await dialog(page, 'edit evidence', () => main.locator('tbody th button').first().click(), atStop)
  await goTo(page, '#/peta-rencana')
  const modes = main.locator('header [role=group] button')
  const modeCount = await modes.count()
  for (const index of Array(modeCount).keys()) {
    await modes.nth(index).click()
    await settle(page)
    await atStop(`peta-rencana, mode ${index + 1}`, 'main')
  }
  await modes.nth(1).click()
  const asTable = main.locator('label:has(select) ~ button').last()
  await asTable.click()
  await settle(page)
  await atStop('peta-rencana, timeline as a table', 'main')
  await asTable.click()
  await modes.first().click()
  await main.locator('article h3 button').first().click()
  await eachTab(page, main.locator('aside'), (index) => atStop(`peta-rencana, form tab ${index}`, 'main aside'))
  await main.locator('aside').getByRole('tab').first().click()
  await dialog(page, 'start an item', () => main.locator('aside [data-event=START]').click(), atStop)
  await main.locator('aside header [aria-haspopup]').click()
  await page.getByRole('menu').waitFor()
  await settle(page)
  await atStop('peta-rencana, menu of an item', '[role=menu]')
  await dialog(page, 'delete an item', () => page.getByRole('menuitem').last().click(), atStop)
}

/** Waits until no calculation beside the page is under way. */
export async function calculated(page: Page): Promise<void> {
  await page.locator('main progress').waitFor({ state: 'detached' })
  await settle(page)
}

/** Simulasi with every tab and every table twin. */
export async function tourSimulation(page: Page, atStop: AtStop): Promise<void> {
  await goTo(page, '#/simulasi')
  await eachTab(page, page.getByRole('main'), async (index) => {
    await calculated(page)
    await atStop(`simulasi, tab ${index}`)
    const twins = page.locator('main figure:visible > :first-child > button')
    if ((await twins.count()) === 0) return
    await each(twins, (twin) => twin.click())
    await settle(page)
    await atStop(`simulasi, tab ${index}, tables`)
    await each(twins, (twin) => twin.click())
  })
  await goTo(page, '#/simulasi/risiko')
  await calculated(page)
  await dialog(page, 'new shock', () => page.locator('main section[aria-label] h2 + button').click(), atStop)
}

/** Skenario with every tab. */
export async function tourScenarios(page: Page, atStop: AtStop): Promise<void> {
  await goTo(page, '#/skenario')
  const main = page.getByRole('main')
  await eachTab(page, main, (index) => atStop(`skenario, tab ${index}`))
  await goTo(page, '#/skenario')
  const menu = main.locator('tbody [aria-haspopup]').last()
  await menu.click()
  await dialog(page, 'apply a scenario', () => page.getByRole('menuitem').nth(2).click(), atStop)
  await main.locator('tbody th button').first().click()
  await settle(page)
  await atStop('skenario, sheet', 'main')
}

/** Pilihan terbaik with every part of its form open, a proven answer, the curve and its table. */
export async function tourBestChoice(page: Page, atStop: AtStop): Promise<void> {
  await goTo(page, '#/skenario/pilih')
  const form = page.locator('main form')
  await each(form.locator('details > summary'), (summary) => summary.click())
  await settle(page)
  await atStop('pilih, every limit', 'main form')
  await each(form.locator('details > summary'), (summary) => summary.click())
  const answer = async (goal: number) => {
    await form.locator('fieldset').first().locator('input[type=radio]').nth(goal).check()
    await form.locator('button[type=submit]').click()
    await page.getByTestId('choice-headline').waitFor()
    await page.locator('main progress').waitFor({ state: 'detached', timeout: 60_000 })
    await settle(page)
  }
  await answer(0)
  await atStop('pilih, an answer', 'main')
  await answer(2)
  await atStop('pilih, every choice', 'main')
  await page.locator('main figure button').first().click()
  await settle(page)
  await atStop('pilih, every choice as a table', 'main figure')
}

/** Berkas with every tab, Beranda with a blueprint, and what opens over any screen. */
export async function tourRest(page: Page, atStop: AtStop): Promise<void> {
  await goTo(page, '#/berkas')
  await eachTab(page, page.getByRole('main'), (index) => atStop(`berkas, tab ${index}`))
  await goTo(page, '#/beranda')
  await atStop('beranda')
  await dialog(page, 'why this index', () => page.locator('header [aria-haspopup=dialog]').click(), atStop)
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('data')
  await dialog(page, 'palette, searching', async () => undefined, atStop)
}

/** Everything, the example opened on the way. */
export async function tour(page: Page, atStop: AtStop): Promise<void> {
  await tourWithoutBlueprint(page, atStop)
  await openExample(page)
  await tourArchitecture(page, atStop)
  await tourPlans(page, atStop)
  await tourSimulation(page, atStop)
  await tourScenarios(page, atStop)
  await tourBestChoice(page, atStop)
  await tourRest(page, atStop)
}
