// Which attributes stand together, and how many required ones each agency has filled.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agencyCompleteness } from '../../src/model/agencyCompleteness.ts'
import { groupedAttributes } from '../../src/model/attributeGroups.ts'
import { completenessOf } from '../../src/model/completeness.ts'
import { metamodel } from '../../src/model/metamodel.ts'
import { rowsOf } from '../../src/model/table.ts'
import { arbitraryBlueprint } from '../support/arbitraryBlueprint.ts'

describe('groups of attributes', () => {
  it('hold every attribute of every kind exactly once', () => {
    for (const kind of metamodel.kinds) {
      const grouped = groupedAttributes(kind).flatMap(({ attributes }) => attributes)
      expect(grouped.map(({ id }) => id).sort(), kind.id).toEqual(kind.attributes.map(({ id }) => id).sort())
    }
  })

  it('name no attribute that no kind has', () => {
    const known = new Set(metamodel.kinds.flatMap((kind) => kind.attributes.map(({ id }) => id)))
    for (const { id, attributes } of metamodel.attributeGroups) {
      for (const attribute of attributes) expect(known.has(attribute), `${id} ${attribute}`).toBe(true)
    }
  })
})

describe('completeness by agency', () => {
  it('adds up to what the elements say one by one', () => {
    fc.assert(
      fc.property(arbitraryBlueprint, (blueprint) => {
        const rows = rowsOf(blueprint.elements)
        const agencies = agencyCompleteness(blueprint)
        const sum = (of: (each: (typeof agencies)[number]) => number) =>
          agencies.reduce((all, each) => all + of(each), 0)
        const single = rows.map(completenessOf)
        expect(sum(({ required }) => required)).toBe(single.reduce((all, { required }) => all + required, 0))
        expect(sum(({ required, filled }) => required - filled)).toBe(
          single.reduce((all, { missing }) => all + missing.length, 0),
        )
        const gaps = agencies.flatMap(({ kinds }) => kinds.flatMap((kind) => kind.gaps)).sort()
        const lacking = rows.filter((element) => completenessOf(element).missing.length > 0).map(({ id }) => id)
        expect(gaps).toEqual([...lacking].sort())
      }),
      { numRuns: 60 },
    )
  })
})
