// The shortest way between two elements: asked from one, from two, by palette; told step by step, brought out, drawn in one
// step; and where nothing connects the two, what to do.

import { describe, expect, it } from 'vitest'
import { connection } from '../../src/impact/connection.ts'
import { getRow } from '../../src/model/table.ts'
import { bandung } from '../support/bandung.ts'
import { sharedExample } from '../support/browserFile.ts'
import { violations } from '../support/page.ts'
import { settle } from '../support/tour.ts'

const app = await sharedExample()
const { page } = app

const inspector = () => page.getByRole('region', { name: 'Rincian', exact: true })
const bar = () => page.getByRole('region', { name: /^Jalan dari / })
const dimmed = () => page.locator('.react-flow__node [data-dimmed]').count()
const node = (id: string) => page.locator(`.react-flow__node[data-id="${id}"]`)
const views = () => page.locator('[role=tablist]').last().getByRole('tab').count()

/** Picks the option of this name in the open dialog. */
async function pick(name: string): Promise<void> {
  await page.getByRole('dialog').waitFor()
  await page.keyboard.type(name)
  await page.getByRole('option', { name }).first().waitFor()
  await page.keyboard.press('Enter')
}

/** Names of the elements that the bar goes through. */
async function walked(): Promise<string[]> {
  const names = await bar().getByRole('list').getByRole('button').allTextContents()
  return names.filter((_, at) => at % 2 === 0)
}

describe('the way between two elements', () => {
  it('is asked for from one element, told as the core finds it, and brought out', async () => {
    await node('app-salaman').click()
    await inspector().getByRole('button', { name: 'Jalan ke elemen lain…' }).click()
    await page.getByRole('dialog').waitFor()
    expect(await violations(page)).toEqual([])
    await pick('SPLP Nasional')
    await bar().waitFor()
    const way = connection(bandung, 'app-salaman', 'sph-splp-nasional') ?? []
    expect(way.length).toBeGreaterThan(1)
    expect(await walked()).toEqual([
      'Salaman',
      ...way.map(({ element }) => getRow(bandung.elements, element)?.name ?? element),
    ])
    await expect.poll(dimmed).toBeGreaterThan(0)
    expect(await violations(page)).toEqual([])
  })

  it('a step leads to its element or relation while the way stays', async () => {
    await bar().getByRole('button', { name: 'Sadayana' }).click()
    await inspector().getByRole('heading', { level: 2, name: 'Sadayana' }).waitFor()
    await bar().getByRole('button', { name: 'menerima pertukaran data dari' }).click()
    await inspector().getByText('bertukar data dengan').first().waitFor()
    expect(await walked()).toHaveLength(4)
    expect(await dimmed()).toBeGreaterThan(0)
  })

  it('is drawn in one step, laid out, and taken back in one', async () => {
    const before = await views()
    await bar().getByRole('button', { name: 'Buat gambar dari ini' }).click()
    await page.getByRole('tab', { name: /Jalan “Salaman” – “SPLP Nasional”/, selected: true }).waitFor()
    await expect.poll(() => page.locator('.react-flow__node').count()).toBe(4)
    expect(await dimmed()).toBe(0)
    await page.keyboard.press('Control+z')
    await expect.poll(views).toBe(before)
  })

  it('ends with Esc on the drawing', async () => {
    await node('app-gampil').focus()
    await page.keyboard.press('Escape')
    await bar().waitFor({ state: 'detached' })
    await expect.poll(dimmed).toBe(0)
  })

  it('is asked for by keyboard alone, from the palette, with both ends', async () => {
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+k')
    await pick('Jalan terpendek antara dua elemen')
    await page.getByRole('dialog', { name: 'Jalan antara dua elemen' }).waitFor()
    await pick('GAMPIL')
    await page.getByRole('dialog', { name: 'Jalan dari GAMPIL ke…' }).waitFor()
    await pick('Jaringan intra kota')
    await bar().waitFor()
    const names = await walked()
    expect([names[0], names.at(-1)]).toEqual(['GAMPIL', 'Jaringan intra kota'])
  })

  it('is shown at once between two selected elements', async () => {
    await node('app-salaman').click()
    await node('app-gampil').click({ modifiers: ['Shift'] })
    await inspector().getByRole('button', { name: 'Jalan antara keduanya' }).click()
    await page.getByRole('region', { name: /^Jalan dari (Salaman ke GAMPIL|GAMPIL ke Salaman)$/ }).waitFor()
    expect(await inspector().getByRole('button', { name: 'Buat gambar dari ini' }).count()).toBe(1)
  })

  it('says so where nothing connects them, and offers to connect', async () => {
    await page.keyboard.press('Escape')
    await node('app-salaman').click()
    await page.keyboard.press('/')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.type('Aplikasi sendirian')
    await page
      .getByRole('option', { name: /^Aplikasi “Aplikasi sendirian”/ })
      .first()
      .click()
    await inspector().getByRole('heading', { level: 2, name: 'Aplikasi sendirian' }).waitFor()
    await inspector().getByRole('button', { name: 'Jalan ke elemen lain…' }).click()
    await pick('Salaman')
    await bar()
      .getByText('Tidak ada rangkaian relasi yang menghubungkan “Aplikasi sendirian” dengan “Salaman”.')
      .waitFor()
    expect(await violations(page)).toEqual([])
    await bar().getByRole('button', { name: 'Hubungkan “Aplikasi sendirian”…' }).click()
    await pick('Salaman')
    await page.getByRole('option', { name: 'bertukar data dengan' }).first().waitFor()
    await page.keyboard.press('Enter')
    await settle(page)
    await expect.poll(walked).toEqual(['Aplikasi sendirian', 'Salaman'])
    expect(app.troubles).toEqual([])
  })
})
