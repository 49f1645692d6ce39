import { describe, expect, it } from 'vitest'
import { DEFAULT_INSTRUMENT, instruments } from '../../../src/model/instruments.ts'
import { matrixGroups } from '../../../src/ui/owners/matrixGroups.ts'
import { usualOwner } from '../../../src/ui/owners/usualOwner.ts'
import { smallBlueprint } from '../../support/smallBlueprint.ts'

const packs = Object.values(instruments)
const spbe = instruments[DEFAULT_INSTRUMENT]
if (!spbe) throw new Error('the default instrument is missing')

describe('the rows of the matrix', () => {
  it.each(packs)('name every indicator of $id once, those without an owner first', (pack) => {
    const ownerless = new Set(pack.indicators.filter((_, nth) => nth % 3 === 0).map(({ id }) => id))
    const groups = matrixGroups(pack, ownerless)
    const rows = groups.flatMap((group) => group.rows.map(({ id }) => id))
    expect([...rows].sort()).toEqual(pack.indicators.map(({ id }) => id).sort())
    expect(groups[0]?.kind).toBe('ownerless')
    expect(new Set(rows.slice(0, ownerless.size))).toEqual(ownerless)
    for (const group of groups) {
      expect(group.rows.length).toBeGreaterThan(0)
      if (group.kind !== 'aspect') continue
      expect(new Set(group.rows.map(({ aspect }) => aspect))).toEqual(new Set([group.aspect.id]))
      expect(group.domain?.id).toBe(group.aspect.domain)
    }
  })

  it('have no group of those without an owner when there are none', () => {
    expect(matrixGroups(spbe, new Set()).map(({ kind }) => kind)).not.toContain('ownerless')
  })
})

describe('the usual owner', () => {
  const agencies = {
    a: { id: 'a', name: 'Dinas Komunikasi dan Informatika', short: 'Diskominfo', role: 'kominfo' },
    b: { id: 'b', name: 'Badan Perencanaan', short: 'Bappeda', role: 'bappeda' },
  }

  it('is an agency of the blueprint, with whether the sources disagree', () => {
    expect(usualOwner({ agencies }, spbe, { id: '4' })).toEqual({
      name: { id: 'Diskominfo', en: 'Diskominfo' },
      agency: agencies.a,
      contested: false,
    })
    expect(usualOwner({ agencies }, spbe, { id: '3' })).toMatchObject({ agency: agencies.b, contested: true })
  })

  it('is the role where no agency alone plays it, and unknown for another instrument', () => {
    expect(usualOwner({ agencies }, spbe, { id: '21' })).toEqual({
      name: { id: 'Inspektorat Daerah', en: 'Regional Inspectorate' },
      contested: false,
    })
    const other = packs.find(({ id }) => id !== DEFAULT_INSTRUMENT)
    expect(other && usualOwner(smallBlueprint, other, { id: '1' })).toBeUndefined()
  })
})
