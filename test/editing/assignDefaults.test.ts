// Missing owners filled from the defaults in one step.
import { describe, expect, it } from 'vitest'
import { assignDefaults } from '../../src/editing/commands/assignDefaults.ts'
import type { Agency } from '../../src/model/blueprint.ts'
import { DEFAULT_INSTRUMENT } from '../../src/model/instruments.ts'
import { edited, refused } from '../support/edited.ts'
import { smallBlueprint } from '../support/smallBlueprint.ts'

const agency = (id: string, role: string): Agency => ({ id, name: id, short: id, role })
const args = { instrument: DEFAULT_INSTRUMENT }

describe('default owners', () => {
  const agencies = {
    ...smallBlueprint.agencies,
    kominfo: agency('kominfo', 'kominfo'),
    hukum: agency('hukum', 'setda-hukum'),
    dinkes: agency('dinkes', 'opd-sektor'),
    dinsos: agency('dinsos', 'opd-sektor'),
  }
  const { after, label } = edited({ ...smallBlueprint, agencies }, assignDefaults, args)
  const owners = after.responsibilities[DEFAULT_INSTRUMENT] ?? {}

  it('go to the agency that alone plays the role, with its supporters', () => {
    expect(owners['4']).toEqual({ owner: 'kominfo', support: { hukum: true } })
    expect(label?.id).toMatch(/^Pakai penanggung jawab bawaan untuk \d+ indikator$/)
  })

  it('leave alone what is assigned, and what several agencies could answer for', () => {
    expect(owners['1']).toEqual(smallBlueprint.responsibilities[DEFAULT_INSTRUMENT]?.['1'])
    expect(owners['24']).toEqual(smallBlueprint.responsibilities[DEFAULT_INSTRUMENT]?.['24'])
    expect(owners).not.toHaveProperty('47')
  })

  it('are refused where none is known', () => {
    expect(refused(smallBlueprint, assignDefaults, args).code).toBe('nothing-missing')
    expect(refused(after, assignDefaults, args).code).toBe('nothing-missing')
    expect(refused(after, assignDefaults, { instrument: 'pemdi-8-2026' }).code).toBe('nothing-missing')
  })
})
