// The ways up in words: several levels read like a list a person writes.
import { expect, it } from 'vitest'
import { liftingSentences } from '../../src/simulation/liftingSentence.ts'
import type { LiftingSet } from '../../src/simulation/liftingSets.ts'
import { INSTRUMENT } from '../support/simulationBuild.ts'
import { smallBlueprint } from '../support/smallBlueprint.ts'

const way: LiftingSet = {
  items: [],
  renewed: [],
  renewals: [],
  evidence: [3, 4, 5].map((rung) => ({ indicator: '29', rung })),
  cost: 0,
  ready: '2027-08',
  owners: [],
  gain: { units: 150, per: 10_000 },
  total: { units: 150, per: 10_000 },
  also: [],
  level: 5,
}

it('lists three levels with commas and the word before the last', () => {
  expect(liftingSentences({ sets: [way], capped: false }, smallBlueprint, INSTRUMENT)).toEqual({
    id: ['Lewat bukti ke tingkat 5: lengkapi bukti kriteria tingkat 3, 4, dan 5 I29; biayanya tidak tercatat, +0,015.'],
    en: [
      'By evidence to level 5: complete the evidence for the criteria of levels 3, 4, and 5 of I29; its cost is not recorded, +0.015.',
    ],
  })
})
