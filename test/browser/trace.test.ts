// From an indicator down to the architecture and back; elements without relations, connected from wherever they are listed;
// the keys of the catalogue in the list of keys.

import { describe, expect, it } from 'vitest'
import { sharedExample } from '../support/browserFile.ts'
import { violations } from '../support/page.ts'
import { goTo, settle } from '../support/tour.ts'

const app = await sharedExample()
const { page } = app

const inspector = () => page.getByRole('region', { name: 'Rincian', exact: true })

async function palette(command: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.type(command)
  await page.getByRole('option', { name: command }).first().waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

describe('the trace of an indicator', () => {
  const trace = () => page.locator('details', { has: page.getByRole('heading', { name: 'Jejak ke arsitektur' }) })
  const tree = () => trace().getByRole('list', { name: 'Jejak ke arsitektur' })

  it('unfolds by keyboard from item to element to service and what that stands on', async () => {
    await goTo(page, '#/simulasi/45')
    await trace().locator('summary').first().focus()
    await page.keyboard.press('Enter')
    await tree().waitFor()
    const links = await tree().getByRole('link').allTextContents()
    expect(links).toContain('Adminduk daring sekali isi')
    expect(links).toContain('Salaman')
    await tree()
      .getByRole('button', { name: /Salaman/ })
      .first()
      .focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => tree().getByRole('link').allTextContents()).toContain('Penerbitan akta pencatatan sipil')
    expect(await violations(page)).toEqual([])
  })

  it('each name leads to its element', async () => {
    await tree().getByRole('link', { name: 'Salaman', exact: true }).first().click()
    await inspector().getByRole('heading', { level: 2, name: 'Salaman' }).waitFor()
  })

  it('and back: from the element up to the indicator, with the way, and to the index', async () => {
    const risk = inspector().getByRole('list', { name: /^Indikator yang terancam/ })
    const first = risk.locator('details').last()
    await first.locator('summary').click()
    await first
      .getByRole('list', { name: /^Jalan dari Salaman/ })
      .first()
      .waitFor()
    await inspector().getByRole('button', { name: 'Susunan indeks' }).click()
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  })

  it('is drawn in one step, as a view that knows its template', async () => {
    await goTo(page, '#/simulasi/45')
    if ((await tree().count()) === 0) await trace().locator('summary').first().click()
    await trace().getByRole('button', { name: 'Buat gambar dari ini' }).click()
    await page.getByRole('tab', { name: /Jejak indikator 45/, selected: true }).waitFor()
    await page.locator('.react-flow__node[data-id="app-salaman"]').waitFor()
    await page.keyboard.press('Control+z')
    await page.getByRole('tab', { name: /Jejak indikator 45/ }).waitFor({ state: 'detached' })
  })
})

describe('elements without relations', () => {
  const dialog = () => page.getByRole('dialog', { name: /Yatim satu/ })
  const list = () => inspector().getByRole('region', { name: /^Tanpa relasi/ })

  it('are listed where nothing is selected, each connected by keyboard though no drawing shows it', async () => {
    await goTo(page, '#/arsitektur')
    await page.locator('.react-flow__node').first().waitFor()
    await page.locator('.react-flow__node').first().focus()
    await page.keyboard.press('/')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.type('Yatim satu')
    await page
      .getByRole('option', { name: /^Aplikasi “Yatim satu”/ })
      .first()
      .click()
    await inspector().getByRole('heading', { level: 2, name: 'Yatim satu' }).waitFor()
    await inspector().getByRole('button', { name: 'Keluarkan dari tampilan ini' }).click()
    await palette('Lepaskan alat dan pilihan')
    await list().waitFor()
    expect(await violations(page)).toEqual([])
    await list().getByRole('button', { name: 'Hubungkan Yatim satu…' }).focus()
    await page.keyboard.press('Enter')
    await dialog().waitFor()
    await page.keyboard.press('Escape')
    await dialog().waitFor({ state: 'detached' })
  })

  it('are a question of the catalogue, and connected from there', async () => {
    await palette('Elemen tanpa relasi')
    await page.getByRole('grid').getByText('Yatim satu').waitFor()
    await page.getByRole('grid').getByText('Yatim satu').click()
    await page.getByRole('button', { name: 'Hubungkan…' }).click()
    await dialog().waitFor()
    await page.keyboard.type('Klaster server layanan publik')
    await page.keyboard.press('Enter')
    await settle(page)
    if ((await page.getByRole('dialog').count()) > 0) await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await goTo(page, '#/arsitektur')
    await palette('Lepaskan alat dan pilihan')
    await inspector().locator('kbd').first().waitFor()
    expect(await list().count()).toBe(0)
  })
})

describe('small ways', () => {
  it('the palette leads to Referensi, and the list of keys tells those of the catalogue', async () => {
    await palette('Ke Referensi arsitektur')
    await expect.poll(() => page.url()).toContain('#/arsitektur/referensi')
    await palette('Pintasan papan ketik')
    await page.getByRole('dialog').getByText('Katalog: isi ke bawah').waitFor()
    expect(await violations(page, 'dialog')).toEqual([])
    await page.keyboard.press('Escape')
    expect(app.troubles).toEqual([])
  })
})
