// The report to one page: three choices with their chances, the team's choice with its reason kept in the scenario, and a
// printed page that is exactly one, black and white, with the number of the file it was drawn from.

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, inject, it } from 'vitest'
import { readBlueprint } from '../../src/files/readBlueprint.ts'
import { overlayOf } from '../../src/roadmap/overlayOf.ts'
import { shownText } from '../../src/scoring/ratioText.ts'
import { defaultChoices } from '../../src/simulation/onePage.ts'
import { riskPath } from '../../src/simulation/riskPath.ts'
import { standingAt } from '../../src/simulation/standingAt.ts'
import { sharedBrowser } from '../support/browserFile.ts'
import { openByDialog } from '../support/files.ts'
import { openApp, violations } from '../support/page.ts'
import { goTo, openExample } from '../support/tour.ts'

const browser = await sharedBrowser()

interface Named {
  name: string
  notes?: string
}

/** The example with names as long as governments, items and scenarios have them. */
function longNamed(): string {
  const file = JSON.parse(readFileSync('examples/kota-bandung.karta.json', 'utf8')) as {
    id: string
    government: Named
    roadmap: Named[]
    scenarios: Named[]
  }
  file.id = 'nama-panjang'
  file.government.name = 'Pemerintah Kabupaten Administrasi Kepulauan Seribu dan Pesisir Selatan'
  for (const item of file.roadmap)
    item.name = `Penyusunan dan penetapan ${item.name.toLowerCase()} lingkup perangkat daerah`
  for (const scenario of file.scenarios) scenario.name = `${scenario.name} menurut rapat Tim Koordinasi`
  return JSON.stringify(file)
}

describe('the report to one page', () => {
  it('compares the choices, keeps the reason as notes of the scenario, and ties paper and file together', async () => {
    const read = readBlueprint(readFileSync('examples/kota-bandung.karta.json', 'utf8'))
    if (!read.ok) throw new Error('the example does not open')
    const shown = defaultChoices(read.blueprint, 2029)
    const scenario = read.blueprint.scenarios[shown[1] ?? '']
    if (!scenario) throw new Error('the example has no scenario')
    const overlay = overlayOf(scenario)
    const { score } = standingAt(read.blueprint, { month: '2029-08', view: 'planned', overlay })
    const [risk] = riskPath(read.blueprint, { years: [2029], overlay, seed: 1, trials: 100_000 })
    const chance = `${((risk?.probability ?? 0) * 100).toFixed(1).replace('.', ',')}%`

    const { context, page, troubles } = await openApp(browser, inject('appUrl'))
    await openExample(page)
    await goTo(page, '#/skenario/laporan')
    const sheet = page.getByRole('article')
    const row = (name: string) => sheet.getByRole('row', { name: new RegExp(`^${name}`) })
    await sheet.getByRole('columnheader', { name: scenario.name }).waitFor()
    expect(await row('Indeks 2029').locator('td').nth(1).innerText()).toContain(shownText(score.index.min, 'id'))
    await expect.poll(() => row('Peluang').locator('td').nth(1).innerText(), { timeout: 60_000 }).toBe(chance)

    await page.getByLabel('Pilihan tim').selectOption(scenario.id)
    await page.getByLabel('Alasan tim').fill('DAK belum pasti; layanan lain tidak boleh menunggu.')
    await page.getByLabel('Alasan tim').blur()
    await sheet.getByText('DAK belum pasti; layanan lain tidak boleh menunggu.').waitFor()
    await sheet.getByText(`Menetapkan “${scenario.name}”`).waitFor()
    await page.getByLabel('Keputusan yang diminta').fill('Menyetujui pilihan tim.')
    await page.getByLabel('Keputusan yang diminta').blur()
    expect(await sheet.getByRole('listitem').last().innerText()).toBe('Menyetujui pilihan tim.')
    expect(await violations(page, 'main')).toEqual([])

    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')])
    const saved = readFileSync((await download.path()) ?? '', 'utf8')
    expect(JSON.parse(saved).scenarios.find(({ id }: { id: string }) => id === scenario.id).notes).toMatch(/DAK belum/)
    const digest = createHash('sha256').update(saved).digest('hex').slice(0, 16)
    await expect.poll(() => page.getByTestId('report-digest').innerText()).toBe(`SHA-256 ${digest}`)
    await page.reload()
    await sheet.getByText('Menyetujui pilihan tim.').waitFor()
    expect(troubles).toEqual([])
    await context.close()
  })

  it.each(['id', 'en'] as const)(
    'is one page on paper, with nothing else on it and nothing cut off, in %s',
    async (language) => {
      const { context, page, troubles } = await openApp(browser, inject('appUrl'), { language, theme: 'dark' })
      await openByDialog(page, { name: 'nama-panjang.karta.json', text: longNamed() })
      await page.getByRole('banner').getByText('Arsitektur dan Peta Rencana').first().waitFor()
      await goTo(page, '#/skenario/laporan')
      const sheet = page.getByRole('article')
      await sheet.getByText(/%/).first().waitFor()
      await expect.poll(() => sheet.getByText(/masih dihitung|being worked out/).count(), { timeout: 60_000 }).toBe(0)
      await page.emulateMedia({ media: 'print' })
      const measured = await sheet.evaluate((element) => ({
        over: element.scrollHeight - element.clientHeight,
        wide: element.scrollWidth - element.clientWidth,
        paper: getComputedStyle(element).backgroundColor,
        ink: getComputedStyle(element).color,
        rail: getComputedStyle(document.querySelector('nav') as HTMLElement).visibility,
        top: element.getBoundingClientRect().top,
        coloured: [...element.querySelectorAll('*')].filter((part) => {
          const { color, stroke, fill, backgroundColor } = getComputedStyle(part)
          return [color, stroke, fill, backgroundColor].some((ink) => {
            const [red, green, blue] = ink.match(/[\d.]+/g) ?? []
            return red !== green || green !== blue
          })
        }).length,
      }))
      expect(measured).toEqual({
        over: expect.any(Number),
        wide: 0,
        paper: 'rgb(255, 255, 255)',
        ink: 'rgb(0, 0, 0)',
        rail: 'hidden',
        top: 0,
        coloured: 0,
      })
      expect(measured.over).toBeLessThanOrEqual(1)
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
      expect(pdf.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1)
      expect(pdf).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/)
      expect(troubles).toEqual([])
      await context.close()
    },
  )
})
