// Which choice is shown while and after an asking, and with which words; never "optimal" without the proof.
import { describe, expect, it, vi } from 'vitest'
import type { Answer, Portfolio, Proof } from '../../../src/portfolio/answer.ts'
import type { ChoiceRun } from '../../../src/ui/portfolio/choiceRun.ts'
import { workedExample } from '../../support/workedExample.ts'

// The words come with the hook that reads them, and that reads the page's language.
vi.stubGlobal('document', { documentElement: { lang: '', dataset: {} } })
vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined })
const { bestSoFar } = await import('../../../src/ui/portfolio/bestSoFar.ts')
const { surenessWords } = await import('../../../src/ui/portfolio/surenessWords.ts')
const { portfolioText } = await import('../../../src/ui/text/portfolio.ts')
const { formatIn } = await import('../../../src/ui/format.ts')

const choice = (units: number, cost: number): Portfolio => ({
  items: [],
  moves: {},
  index: { units, per: 10_000 },
  years: {},
  cost,
})
const proof: Proof = { kind: 'index', bound: { units: 32_100, per: 10_000 }, gap: { units: 10, per: 10_000 } }
const running: ChoiceRun = {
  blueprint: workedExample,
  question: { kind: 'lex', year: 2027, schedule: 'as-planned' },
  seconds: 30,
  startedAt: 0,
  state: 'running',
  points: [],
}
const quick = choice(32_040, 2_000_000_000)

function told(run: ChoiceRun): string {
  const best = bestSoFar(run)
  if (!best) return 'nothing'
  const { badge, sentence } = surenessWords(best.sureness, run, portfolioText.id, formatIn('id'), 'id')
  return `${badge}. ${sentence}`
}

describe('the best choice so far', () => {
  it('is nothing, then the quick one, then the answer', () => {
    expect(told(running)).toBe('nothing')
    expect(told({ ...running, quick: null })).toBe('nothing')
    expect(told({ ...running, quick })).toMatch(/^Solusi cepat\. .*sedang berjalan/)
    const answer: Answer = { status: 'optimal', portfolio: choice(32_070, 1), proof, frontier: [] }
    expect(told({ ...running, quick, state: 'done', answer })).toMatch(/^Terbukti optimal/)
  })

  it('says after a cancel how far the shown choice may be from the best, by the proven bound', () => {
    expect(told({ ...running, quick, state: 'cancelled', proof })).toMatch(
      /^Dibatalkan: yang terbaik sejauh ini\. Paling banyak 0,006 lebih baik/,
    )
    const saving: ChoiceRun = {
      ...running,
      quick,
      state: 'cancelled',
      question: { ...running.question, kind: 'min' },
      proof: { kind: 'cost', bound: 1_900_000_000, gap: 0 },
    }
    expect(told(saving)).toContain('Paling banyak Rp100.000.000 lebih murah')
    expect(told({ ...running, quick, state: 'cancelled' })).not.toMatch(/Paling banyak/)
  })

  it('says at the time limit what the solver proved, or that nothing is', () => {
    const answer: Answer = { status: 'bound', portfolio: choice(32_090, 1), proof, frontier: [] }
    expect(told({ ...running, quick, state: 'done', answer })).toMatch(/^Paling banyak 0,001 lebih baik/)
    expect(told({ ...running, quick, state: 'done', answer: { ...answer, proof: null } })).toMatch(/^Belum terbukti/)
  })

  it('keeps the quick one when the solver fails or finds nothing', () => {
    expect(told({ ...running, quick, state: 'failed' })).toMatch(/^Solusi cepat\. .*tidak selesai/)
    const answer: Answer = { status: 'bound', portfolio: null, proof: null, frontier: [] }
    expect(told({ ...running, quick, state: 'done', answer })).toMatch(/^Solusi cepat\. .*tidak selesai/)
  })

  it('says optimal for no other status', () => {
    const answers: readonly (Answer | undefined)[] = [
      undefined,
      { status: 'bound', portfolio: quick, proof, frontier: [] },
      { status: 'unreachable', portfolio: quick, missed: { year: 2027, reachable: quick.index }, uncovered: [] },
    ]
    for (const answer of answers) {
      for (const state of ['running', 'done', 'cancelled', 'failed'] as const) {
        for (const language of ['id', 'en'] as const) {
          const best = bestSoFar({ ...running, quick, state, ...(answer && { answer }) })
          if (!best) throw new Error('nothing shown')
          const { badge } = surenessWords(
            best.sureness,
            { ...running, state },
            portfolioText[language],
            formatIn(language),
            language,
          )
          expect(badge).not.toMatch(/optimal/i)
        }
      }
    }
  })
})
