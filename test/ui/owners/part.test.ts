import { describe, expect, it } from 'vitest'
import type { Responsibility } from '../../../src/model/blueprint.ts'
import { nextPart, partOf, withPart } from '../../../src/ui/owners/part.ts'

const held: Responsibility = { owner: 'kominfo', support: { bkad: true, hukum: true } }

describe('the part of an agency', () => {
  it('is owner before supporter, whatever a file says', () => {
    expect(partOf({ owner: 'kominfo', support: { kominfo: true } }, 'kominfo')).toBe('owner')
    expect(['kominfo', 'bkad', 'dinkes'].map((id) => partOf(held, id))).toEqual(['owner', 'support', 'none'])
    expect(partOf(undefined, 'bkad')).toBe('none')
  })

  it('replaces the owner before, who then has no part', () => {
    expect(withPart(held, 'bkad', 'owner')).toEqual({ owner: 'bkad', support: ['hukum'] })
    expect(withPart(undefined, 'bkad', 'owner')).toEqual({ owner: 'bkad', support: [] })
  })

  it('as supporter or without a part leaves everybody else as they were', () => {
    expect(withPart(held, 'dinkes', 'support')).toEqual({ owner: 'kominfo', support: ['bkad', 'hukum', 'dinkes'] })
    expect(withPart(held, 'kominfo', 'support')).toEqual({ owner: null, support: ['bkad', 'hukum', 'kominfo'] })
    expect(withPart(held, 'kominfo', 'none')).toEqual({ owner: null, support: ['bkad', 'hukum'] })
    expect(withPart(held, 'hukum', 'none')).toEqual({ owner: 'kominfo', support: ['bkad'] })
  })

  it('changes by click to owner where there is none, else to supporter, owner, none', () => {
    expect(nextPart(undefined, 'bkad')).toBe('owner')
    expect(nextPart({ support: { bkad: true } }, 'bkad')).toBe('owner')
    expect(nextPart(held, 'dinkes')).toBe('support')
    expect(nextPart(held, 'bkad')).toBe('owner')
    expect(nextPart(held, 'kominfo')).toBe('none')
  })
})
