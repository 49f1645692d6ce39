import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseMoney } from '../../src/ui/roadmap/parseMoney.ts'

const rupiah = (text: string, language: 'id' | 'en' = 'id') => {
  const read = parseMoney(text, language)
  return read.ok ? read.rupiah : read.fault
}

describe('an amount as planners type it', () => {
  it('reads groups of three, units and the sign of the currency', () => {
    expect(rupiah('1.500.000.000')).toBe(1_500_000_000)
    expect(rupiah('Rp1.500.000.000')).toBe(1_500_000_000)
    expect(rupiah('Rp 260 jt')).toBe(260_000_000)
    expect(rupiah('260jt')).toBe(260_000_000)
    expect(rupiah('1,5 M')).toBe(1_500_000_000)
    expect(rupiah('1,5 miliar')).toBe(1_500_000_000)
    expect(rupiah('2,25 T')).toBe(2_250_000_000_000)
    expect(rupiah('750 rb')).toBe(750_000)
    expect(rupiah('1500000')).toBe(1_500_000)
    expect(rupiah('0')).toBe(0)
    expect(rupiah('260.000.000,00')).toBe(260_000_000)
    expect(rupiah('260.000.000,-')).toBe(260_000_000)
    expect(rupiah('1 500 000')).toBe(1_500_000)
  })

  it('takes a point as decimal mark only where it cannot be a group', () => {
    expect(rupiah('1.5 M')).toBe(1_500_000_000)
    expect(rupiah('1.500 jt')).toBe(1_500_000_000)
    expect(rupiah('1.500')).toBe(1500)
    expect(rupiah('1,500')).toBe('not-whole')
    expect(rupiah('1,500 jt')).toBe(1_500_000)
    expect(rupiah('1.500 m', 'en')).toBe(1_500_000)
  })

  it('reads the same letters by language where they differ', () => {
    expect(rupiah('1.5 m', 'en')).toBe(1_500_000)
    expect(rupiah('1.5 bn', 'en')).toBe(1_500_000_000)
    expect(rupiah('1,500,000', 'en')).toBe(1_500_000)
    expect(rupiah('1,500,000.00')).toBe(1_500_000)
    expect(rupiah('1,5 jt', 'en')).toBe(1_500_000)
  })

  it('refuses what is no whole positive amount, and says which', () => {
    expect(rupiah('')).toBe('empty')
    expect(rupiah('  Rp ')).toBe('empty')
    expect(rupiah('-5 jt')).toBe('negative')
    expect(rupiah('1,5')).toBe('not-whole')
    expect(rupiah('0,0000005 jt')).toBe('not-whole')
    expect(rupiah('1.50.000')).toBe('not-a-number')
    expect(rupiah('1,2,3.4.5')).toBe('not-a-number')
    expect(rupiah('12 ekor')).toBe('not-a-number')
    expect(rupiah('jt')).toBe('not-a-number')
    expect(rupiah('1e9')).toBe('not-a-number')
    expect(rupiah('1001 T')).toBe('too-big')
    expect(rupiah('1000 T')).toBe(1_000_000_000_000_000)
    expect(rupiah('5 constructor')).toBe('not-a-number')
  })

  it('reads back every amount the screen writes in full', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000_000_000_000 }),
        fc.constantFrom('id', 'en'),
        (amount, language) => {
          const written = new Intl.NumberFormat(language === 'id' ? 'id-ID' : 'en-GB').format(amount)
          expect(parseMoney(`Rp${written}`, language)).toEqual({ ok: true, rupiah: amount })
        },
      ),
    )
  })

  it('never throws and never gives anything but a whole amount in range', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^(Rp)?[\d., ]{0,12}(jt|M|T|rb)?$/)),
        fc.constantFrom('id', 'en'),
        (text, language) => {
          const read = parseMoney(text, language)
          if (read.ok) expect(Number.isSafeInteger(read.rupiah) && read.rupiah >= 0 && read.rupiah <= 1e15).toBe(true)
        },
      ),
      { numRuns: 200 },
    )
  })
})
