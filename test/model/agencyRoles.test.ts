// The agency pack is whole, agrees with the instrument it speaks of, and says what the collected facts say.
import { describe, expect, it } from 'vitest'
import { agencyRoles } from '../../src/model/agencyRoles.ts'
import { agencyRolesSchema } from '../../src/model/agencyRolesSchema.ts'
import { programInstrument } from '../../src/model/instruments.ts'
import { type Named, readReference, referenceExists, wordsOf } from './packReference.ts'

describe('the agency pack', () => {
  const instrument = programInstrument(agencyRoles.instrument)

  it('has the shape of agency roles', () => {
    expect(agencyRolesSchema.safeParse(agencyRoles).error).toBeUndefined()
  })

  it('names an owner for every indicator of its instrument, in order', () => {
    expect(agencyRoles.defaults.map((entry) => entry.indicator)).toEqual(
      instrument?.indicators.map((indicator) => indicator.id),
    )
  })

  it('agrees with the owner the instrument names', () => {
    expect(agencyRoles.defaults.map((entry) => entry.owner)).toEqual(
      instrument?.indicators.map((indicator) => indicator.defaultOwnerRole),
    )
  })

  it('names only roles and sources that exist, and nobody as their own support', () => {
    const roles = new Set(agencyRoles.roles.map((role) => role.id))
    const sources = new Set(agencyRoles.sources.map((source) => source.id))
    expect(roles.size).toBe(agencyRoles.roles.length)
    expect(sources.size).toBe(agencyRoles.sources.length)
    for (const { indicator, owner, support, bySource } of agencyRoles.defaults) {
      for (const role of [owner, ...support, ...Object.values(bySource).flat()])
        expect(roles, indicator).toContain(role)
      for (const source of Object.keys(bySource)) expect(sources, indicator).toContain(source)
      expect(support, indicator).not.toContain(owner)
      expect(new Set(support).size, indicator).toBe(support.length)
    }
  })

  it('lists the 15 functions of the internal assessor team', () => {
    expect(agencyRoles.assessorFunctions).toHaveLength(15)
  })
})

type Reference = {
  noteEn: string
  assessorFunctionsId: string[]
  roles: (Named & { id: string; functionsId: string })[]
  indicators: {
    number: number
    ownerRole: string
    supportRoles: string[]
    bySource: Record<string, string[]>
    confidence: string
  }[]
  sources: Record<string, string>
}

describe('the collected facts', () => {
  const reference = readReference<Reference>('responsible-agencies.json')

  it('are what the pack says, where they lie beside the repository', () => {
    if (!reference) {
      expect(referenceExists).toBe(false)
      return
    }
    expect(agencyRoles.note.en).toBe(reference.noteEn)
    expect(agencyRoles.assessorFunctions.map((words) => words.id)).toEqual(reference.assessorFunctionsId)
    expect(agencyRoles.roles.map(({ id, name, functions }) => ({ id, name, functionsId: functions.id }))).toEqual(
      reference.roles.map((role) => ({ id: role.id, name: wordsOf(role), functionsId: role.functionsId })),
    )
    expect(agencyRoles.defaults).toEqual(
      reference.indicators.map((x) => ({
        indicator: String(x.number),
        owner: x.ownerRole,
        support: x.supportRoles,
        confidence: x.confidence,
        bySource: x.bySource,
      })),
    )
    expect(agencyRoles.sources.map((source) => source.id)).toEqual(Object.keys(reference.sources))
  })
})
