// The crosswalk speaks of every indicator of 59/2020, names only indicators that exist, and says it is our own mapping.
import { expect, it } from 'vitest'
import { pemdiCrosswalk } from '../../src/model/crosswalk.ts'
import { crosswalkSchema } from '../../src/model/crosswalkSchema.ts'
import type { Instrument } from '../../src/model/instrument.ts'
import { programInstrument } from '../../src/model/instruments.ts'

const from = programInstrument(pemdiCrosswalk.from) as Instrument
const to = programInstrument(pemdiCrosswalk.to) as Instrument

it('has the shape of a crosswalk between two packs of the program', () => {
  expect(crosswalkSchema.safeParse(pemdiCrosswalk).error).toBeUndefined()
  expect([from.id, to.id]).toEqual(['permenpanrb-59-2020', 'pemdi-8-2026'])
})

it('speaks of all 47 indicators, in their order, and of each pair once', () => {
  const named = pemdiCrosswalk.links.map((link) => link.from)
  expect([...new Set(named)]).toEqual(from.indicators.map(({ id }) => id))
  const pairs = pemdiCrosswalk.links.map((link) => `${link.from} ${link.to}`)
  expect(new Set(pairs).size).toBe(pairs.length)
})

it('names only Pemdi indicators that exist, and none beside a link', () => {
  const known = new Set(to.indicators.map(({ id }) => id))
  for (const link of pemdiCrosswalk.links) {
    if (link.strength === 'none') {
      expect(pemdiCrosswalk.links.filter((other) => other.from === link.from)).toEqual([link])
    } else expect(known, link.from).toContain(link.to)
  }
})

it('is never surer than its worse source, and says that it is our own', () => {
  expect(pemdiCrosswalk.confidence).toBe('low')
  expect(pemdiCrosswalk.links.filter(({ confidence }) => confidence === 'high')).toEqual([])
  expect(pemdiCrosswalk.basis.id).toContain('Pemetaan kami sendiri')
})
