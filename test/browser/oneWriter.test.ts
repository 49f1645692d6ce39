// Two tabs with one blueprint: one writes, the other reads along and says why; the turn goes both ways and takes along what
// was done.

import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { sharedBrowser } from '../support/browserFile.ts'
import { newTab, retitle, takeOver, titled, withSmall } from '../support/lasting.ts'
import { goTo } from '../support/tour.ts'

const browser = await sharedBrowser()

const says = (page: Page, text: RegExp) => page.getByRole('main').getByText(text).first().waitFor()
const ELSEWHERE = /^Hanya baca: cetak biru ini terbuka di tab lain/
const TAKEN = /^Hanya baca: penyuntingan diambil alih oleh tab lain/

it('one writes, the other reads along and says why; the turn goes both ways and loses nothing', async () => {
  const { context, page: one } = await withSmall(browser, inject('appUrl'))
  const two = await newTab(context, inject('appUrl'))
  await says(two, ELSEWHERE)
  await retitle(one, 'Dari tab satu')
  await titled(two, 'Dari tab satu')

  // At once after an edit: nobody waits for the mark.
  await retitle(one, 'Belum sempat tersimpan')
  await takeOver(two).click()
  await says(one, TAKEN)
  await titled(two, 'Belum sempat tersimpan')
  expect(await takeOver(two).count()).toBe(0)
  await retitle(two, 'Dari tab dua')
  await titled(one, 'Dari tab dua')

  await takeOver(one).click()
  await takeOver(two).waitFor()
  await retitle(one, 'Kembali ke tab satu')
  await titled(two, 'Kembali ke tab satu')

  // The writer goes: the reader becomes the writer by itself, with all of its work.
  await one.close()
  await takeOver(two).waitFor({ state: 'detached' })
  await retitle(two, 'Tinggal tab dua')
  await context.close()
})

it('the reading tab has nothing to edit with, and says why where one would press', async () => {
  const { context } = await withSmall(browser, inject('appUrl'))
  const two = await newTab(context, inject('appUrl'))
  await says(two, ELSEWHERE)
  await goTo(two, '#/peta-rencana')
  const add = two.getByRole('button', { name: 'Tambah kegiatan' }).first()
  expect(await add.getAttribute('aria-disabled')).toBe('true')
  const why = await add.evaluate((button) => {
    const described = (button.getAttribute('aria-describedby') ?? '').split(' ')
    return [(button as HTMLElement).title, ...described.map((id) => document.getElementById(id)?.textContent)].join(' ')
  })
  expect(why).toMatch(/Hanya baca|hanya (untuk di|mem|dapat di)baca/)

  await goTo(two, '#/arsitektur')
  const node = two.locator('.react-flow__node').first()
  await node.click()
  await two.getByText(/^Cetak biru ini dibuka hanya untuk dibaca\. Ambil alih penyuntingan/).waitFor()
  const name = await node.textContent()
  await two.keyboard.press('Delete')
  await two.keyboard.press('F2')
  expect(await two.getByRole('textbox', { name: 'Nama elemen' }).count()).toBe(0)
  expect(await two.getByRole('dialog').count()).toBe(0)
  expect(await node.textContent()).toBe(name)

  await goTo(two, '#/penilaian/1')
  const levels = two.getByRole('main').getByRole('radio')
  await levels.first().waitFor()
  for (const level of await levels.all()) expect(await level.isDisabled()).toBe(true)

  await goTo(two, '#/penilaian/penanggung-jawab')
  await two.getByRole('tabpanel').getByText(ELSEWHERE).last().waitFor()
  expect(await two.getByRole('grid').getAttribute('aria-readonly')).toBe('true')
  const owner = two.locator('td[data-indicator="1"]').first()
  const before = await owner.getAttribute('aria-label')
  await owner.click()
  await two.keyboard.press('o')
  await two.keyboard.press('Delete')
  expect(await owner.getAttribute('aria-label')).toBe(before)
  await context.close()
})
