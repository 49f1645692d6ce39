import { describe, expect, it } from 'vitest'
import { programInstrument } from '../../../src/model/instruments.ts'
import { addRatios, compareRatios, ZERO } from '../../../src/scoring/ratio.ts'
import { scoreLevels } from '../../../src/scoring/scoreLevels.ts'
import { exactIntervalText, intervalText, partRows, targetGap } from '../../../src/ui/frame/indexWords.ts'

const instrument = programInstrument('permenpanrb-59-2020')
if (!instrument) throw new Error('The default instrument is missing')
const levels = Object.fromEntries(instrument.indicators.map(({ id }, index) => [id, (index % 5) + 1]))
const known = scoreLevels(instrument, levels)
const half = scoreLevels(instrument, { ...levels, '1': null })

describe('the index in words', () => {
  it('is one value when all is known and a range otherwise', () => {
    expect(intervalText(known.index, 'id')).toMatch(/^\d,\d\d$/)
    expect(intervalText(half.index, 'id')).toMatch(/^\d,\d\d–\d,\d\d$/)
    expect(exactIntervalText(known.index, 'en')).toMatch(/^\d(\.\d+)?$/)
  })

  it('is the sum of the points of its parts, exactly', () => {
    const rows = partRows(instrument, known)
    expect(rows).toHaveLength(instrument.domains.length)
    const sum = rows.reduce((total, row) => addRatios(total, row.points.min), ZERO)
    expect(compareRatios(sum, known.index.min)).toBe(0)
  })

  it('stands above, below, on or about a target', () => {
    const at = (units: number) => ({ units, per: 10_000 })
    expect(targetGap({ min: at(39_825), max: at(39_825) }, 35_000)).toEqual({ kind: 'above', gap: at(4_825) })
    expect(targetGap({ min: at(30_000), max: at(33_000) }, 35_000)).toEqual({ kind: 'below', gap: at(2_000) })
    expect(targetGap({ min: at(35_000), max: at(35_000) }, 35_000)).toEqual({ kind: 'equal' })
    expect(targetGap({ min: at(30_000), max: at(40_000) }, 35_000)).toEqual({ kind: 'uncertain' })
  })
})
