// "Bila ini berhenti" in the inspector: counts and names as the core says, each a way there, and the drawing brings it out.

import { describe, expect, it } from 'vitest'
import { impactOf } from '../../src/impact/impactOf.ts'
import { getRow } from '../../src/model/table.ts'
import { bandung } from '../support/bandung.ts'
import { sharedExample } from '../support/browserFile.ts'
import { violations } from '../support/page.ts'

const app = await sharedExample()
const { page } = app

const inspector = () => page.getByRole('region', { name: 'Rincian', exact: true })
const section = () => inspector().locator('details', { has: page.getByRole('heading', { name: 'Bila ini berhenti' }) })
const dimmed = () => page.locator('.react-flow__node [data-dimmed]').count()

describe('if the selected element stops', () => {
  it('the inspector tells what stops with it and what it needs, and the drawing brings it out by keyboard', async () => {
    await page.locator('.react-flow__node[data-id="app-salaman"]').click()
    const button = section().getByRole('button', { name: 'Sorot di gambar' })
    await button.waitFor()
    const month = await page.getByRole('banner').getByRole('slider').inputValue()
    const at = `${Math.floor(Number(month) / 12)}-${String((Number(month) % 12) + 1).padStart(2, '0')}`
    const impact = impactOf(bandung, 'app-salaman', { month: at, view: 'realised' })
    await expect
      .poll(() => section().getByTestId('impact').textContent())
      .toContain(`${impact?.downstream.size} elemen`)
    const first = getRow(bandung.elements, [...(impact?.downstream.keys() ?? [])][0] ?? '')
    expect(
      await section()
        .getByRole('button', { name: first?.name ?? '' })
        .count(),
    ).toBeGreaterThan(0)
    expect(await violations(page)).toEqual([])

    expect(await dimmed()).toBe(0)
    await button.focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => button.getAttribute('aria-pressed')).toBe('true')
    await expect.poll(dimmed).toBeGreaterThan(0)
    expect(await page.locator('.react-flow__node[data-id="app-salaman"] [data-dimmed]').count()).toBe(0)
    await page.keyboard.press('Enter')
    await expect.poll(dimmed).toBe(0)
  })

  it('tells by keyboard how each thing is reached, relation by relation', async () => {
    const row = section().getByRole('button', { name: 'Jalan ke Pendaftaran murid baru' })
    await row.focus()
    await page.keyboard.press('Enter')
    const way = section().getByRole('list', { name: 'Jalan dari Salaman ke Pendaftaran murid baru' })
    await expect
      .poll(() => way.getByRole('button').allTextContents())
      .toEqual([
        'Salaman',
        'bertukar data dengan',
        'SIAK Terpusat',
        'mengelola data',
        'Data kependudukan',
        'digunakan oleh',
        'Pendaftaran murid baru',
      ])
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await inspector().getByText('bertukar data dengan').first().waitFor()
    await page.locator('.react-flow__node[data-id="app-salaman"]').click()
    await section().getByTestId('impact').waitFor()
  })

  it('explains the points of an indicator at risk at a click', async () => {
    const list = section().getByRole('list', { name: /^Indikator yang terancam/ })
    const first = list.locator('details').first()
    const impact = impactOf(bandung, 'app-salaman')
    expect(await list.locator('details').count()).toBeGreaterThan(0)
    expect(impact?.indicators.map(({ indicator }) => `I${indicator}`)).toContain(
      (await first.locator('summary').innerText()).split(' ')[0],
    )
    await first.locator('summary').click()
    await first.getByText(/Tanpa kegiatan yang mengubah|Layanan yang diukurnya berhenti/).waitFor()
    expect(await first.getByRole('link').count()).toBeGreaterThan(1)
    await first.locator('summary').click()
  })

  it('a name leads to its element', async () => {
    const row = section().locator('li button').first()
    const name = (await row.textContent()) ?? ''
    await row.click()
    const title = inspector().getByRole('heading', { level: 2 })
    await expect.poll(() => title.textContent()).not.toBe('Salaman')
    expect(name).toContain(await title.textContent())
    expect(app.troubles).toEqual([])
  })
})
