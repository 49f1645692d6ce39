import { describe, expect, it } from 'vitest'
import '../pageStub.ts'

const { sound } = await import('../../../src/ui/report/reportDraft.ts')

describe('the draft of a report', () => {
  it('takes from the storage only what has the right shape, the plan as a choice included', () => {
    const draft = { year: 2028, choices: [null, 'a'], team: null, planReason: 'Ya', decision: 'A\nB', signer: 'Sekda' }
    expect(sound(draft)).toEqual(draft)
    expect(sound({ choices: [null, 'a', 'b', 'c'] })).toEqual({ choices: [null, 'a', 'b'] })
    expect(sound({ year: '2028', choices: [1], team: 3, planReason: {}, decision: null, signer: 7, more: 1 })).toEqual(
      {},
    )
    expect(sound({ decision: 'x'.repeat(6000) }).decision).toHaveLength(5000)
  })
})
