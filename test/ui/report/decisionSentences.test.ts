import { describe, expect, it } from 'vitest'
import type { Blueprint } from '../../../src/model/blueprint.ts'
import { levelFalls } from '../../../src/simulation/levelFalls.ts'
import { onePage } from '../../../src/simulation/onePage.ts'
import { buildBlueprint, buildItem } from '../../support/simulationBuild.ts'
import '../pageStub.ts'

const { formatIn } = await import('../../../src/ui/format.ts')
const { reportText } = await import('../../../src/ui/text/report.ts')
const { decisionSentences } = await import('../../../src/ui/report/decisionSentences.ts')
const { targetSentence } = await import('../../../src/ui/report/targetSentence.ts')

function told(blueprint: Blueprint) {
  const page = onePage(blueprint, { today: '2026-01', year: 2028, choices: [null] })
  const [choice] = page.choices
  if (!choice) throw new Error('the plan is always a choice')
  const falls = levelFalls(blueprint, 'planned', choice.overlay)
  const grounds = { blueprint, page, choice, name: 'Rencana', falls, indicatorName: (id: string) => `I${id}` }
  return {
    sentences: decisionSentences(grounds, reportText.id, formatIn('id'), 'id'),
    target: targetSentence(page, choice, 'Rencana', reportText.id, 'id'),
  }
}

const blueprintWith = (target: number, effect: { readonly validMonths?: number }): Blueprint => ({
  ...buildBlueprint({
    base: 2,
    items: [
      buildItem('audit', {
        name: 'Audit TIK',
        owner: 'inspektorat',
        costs: { 2026: { apbd: 260_000_000 } },
        effects: [{ indicator: 29, from: 1, to: 3, ...effect }],
      }),
    ],
    plan: { targets: { 2028: target } },
  }),
  agencies: { inspektorat: { id: 'inspektorat', name: 'Inspektorat', short: 'Inspektorat' } },
})

describe('the decisions the data suggests', () => {
  it('adopt the choice, close what is missing, finish what decides most and renew what lapses', () => {
    expect(told(blueprintWith(30_000, { validMonths: 24 }))).toEqual({
      sentences: [
        'Menetapkan “Rencana” sebagai peta rencana, dengan Rp260 jt untuk kegiatan yang belum selesai, menuju evaluasi 2028.',
        'Meminta usulan tambahan untuk menutup kekurangan 1,00 ke target 2028.',
        'Memperbarui bukti I29 sebelum Maret 2028, agar tingkatnya tidak turun.',
      ],
      target: 'Target 2028: 3,00; Rencana 2,00, kurang 1,00.',
    })
  })

  it('ask nothing more where the target is met, and name who finishes the item that decides most', () => {
    expect(told(blueprintWith(20_000, {}))).toEqual({
      sentences: [
        'Menetapkan “Rencana” sebagai peta rencana, dengan Rp260 jt untuk kegiatan yang belum selesai, menuju evaluasi 2028.',
        'Menugaskan Inspektorat menuntaskan “Audit TIK” paling lambat Maret 2026.',
      ],
      target: 'Target 2028: 2,00; Rencana 2,02, 0,02 di atas target.',
    })
  })

  it('ask first to know where we stand, and to plan items before there is a choice to adopt', () => {
    expect(told(buildBlueprint({ plan: { targets: { 2028: 30_000 } } })).sentences).toEqual([
      'Menugaskan penilaian 47 indikator yang tingkatnya belum diketahui.',
      'Menyusun kegiatan peta rencana menuju evaluasi 2028.',
    ])
  })
})
