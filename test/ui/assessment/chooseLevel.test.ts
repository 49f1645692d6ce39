// What choosing a level does and says: typed levels count at once, filled criteria ask for the reason of a claim.
import '../pageStub.ts'
import { describe, expect, it } from 'vitest'
import { createStore } from '../../../src/editing/createStore.ts'
import type { Answer, Assessment } from '../../../src/model/blueprint.ts'
import { instruments } from '../../../src/model/instruments.ts'
import type { Words } from '../../../src/model/words.ts'
import { chooseLevel } from '../../../src/ui/assessment/chooseLevel.ts'
import type { Karta } from '../../../src/ui/karta.ts'
import { smallBlueprint } from '../../support/smallBlueprint.ts'

const met = { status: 'met', evidence: {} } as const

/** A choice of a level on an assessment with one answer: what became of it, what was asked, said and kept. */
function chosen(instrument: string, indicator: string, answer: Answer | undefined, level: number | null) {
  const assessment: Assessment = {
    id: 'uji',
    name: 'Uji',
    instrument,
    year: 2026,
    kind: 'claim',
    answers: answer ? { [indicator]: answer } : {},
  }
  const store = createStore({ blueprint: { ...smallBlueprint, assessments: { uji: assessment } }, now: () => 0 })
  const said: Words[] = []
  const asked: number[] = []
  const karta = { store, announce: (message: Words) => said.push(message) } as unknown as Karta
  const known = instruments[instrument]?.indicators.find(({ id }) => id === indicator)
  if (!known) throw new Error('no such indicator')
  const choice = chooseLevel(karta, assessment, known, level, (claimed) => asked.push(claimed))
  return { choice, asked, said, kept: store.getBlueprint().assessments.uji?.answers[indicator] }
}

describe('choosing a level', () => {
  it('counts at once where no criteria are filled', () => {
    expect(chosen('permenpanrb-59-2020', '1', undefined, 4)).toMatchObject({ choice: 'counts', kept: { level: 4 } })
    expect(chosen('permenpanrb-59-2020', '1', { level: 4 }, null)).toMatchObject({ choice: 'counts', kept: undefined })
  })

  it('says the level of an instrument with hundredths in the decimals of each language', () => {
    const { said, kept } = chosen('pemdi-8-2026', '5', undefined, 325)
    expect(kept).toEqual({ level: 325 })
    expect(said[0]?.id).toMatch(/^Indikator 5 tingkat 3,25\. /)
    expect(said[0]?.en).toMatch(/^Indicator 5 level 3\.25\. /)
    expect(chosen('pemdi-8-2026', '1', undefined, 300).said[0]?.id).toMatch(/^Indikator 1 tingkat 3\. /)
  })

  it('asks for the reason of another level where criteria are filled, and changes nothing yet', () => {
    const answer: Answer = { level: 3, criteria: { 2: met, 3: met } }
    const { choice, asked, said, kept } = chosen('permenpanrb-59-2020', '1', answer, 4)
    expect({ choice, asked, said, kept }).toEqual({ choice: 'asked', asked: [4], said: [], kept: answer })
  })

  it('takes the level of the criteria as it is, and gives a claim back for it', () => {
    const answer: Answer = { level: 3, criteria: { 2: met, 3: met } }
    expect(chosen('permenpanrb-59-2020', '1', answer, 3)).toMatchObject({ choice: 'counts', asked: [], kept: answer })
    const claimed: Answer = { ...answer, level: 4, claimReason: 'Notulen diterima' }
    expect(chosen('permenpanrb-59-2020', '1', claimed, 3)).toMatchObject({ choice: 'counts', kept: answer })
  })

  it('refuses "unknown" where criteria are filled, and says why', () => {
    const answer: Answer = { level: 3, criteria: { 2: met, 3: met } }
    const { choice, said, kept } = chosen('permenpanrb-59-2020', '1', answer, null)
    expect({ choice, kept }).toEqual({ choice: 'refused', kept: answer })
    expect(said[0]?.id).toMatch(/mengikuti kriteria/)
  })
})
