// What roadmap items do to indicators and to elements.
import { describe, expect, it } from 'vitest'
import { removeChange } from '../../src/editing/commands/removeChange.ts'
import { removeEffect } from '../../src/editing/commands/removeEffect.ts'
import { setChange } from '../../src/editing/commands/setChange.ts'
import { setEffect } from '../../src/editing/commands/setEffect.ts'
import type { Effect, ElementChange } from '../../src/model/blueprint.ts'
import { DEFAULT_INSTRUMENT } from '../../src/model/instruments.ts'
import { edited, refused } from '../support/edited.ts'
import { smallBlueprint } from '../support/smallBlueprint.ts'
import { turned } from '../support/turned.ts'

const effect = (more: Partial<Effect> = {}): Effect => ({
  id: 'e9',
  instrument: DEFAULT_INSTRUMENT,
  indicator: '12',
  from: 1,
  to: 3,
  with: {},
  ...more,
})

describe('an effect', () => {
  const code = (more: Partial<Effect>): string =>
    refused(smallBlueprint, setEffect, { item: 'audit', effect: effect(more) }).code

  it('is added, put in the place of the one with its id, and removed', () => {
    const added = edited(smallBlueprint, setEffect, { item: 'audit', effect: effect() })
    expect(added.after.roadmap.audit?.effects.e9).toEqual(effect())
    expect(added.label?.id).toMatch(/^Dampak “Audit internal” pada 12 .*: 1 ke 3$/)
    const changed = edited(added.after, setEffect, { item: 'audit', effect: effect({ to: 4 }) }).after
    expect(changed.roadmap.audit?.effects.e9?.to).toBe(4)
    const removed = edited(changed, removeEffect, { item: 'audit', effect: 'e9' }).after
    expect(removed).toEqual(smallBlueprint)
    expect(edited(removed, removeEffect, { item: 'audit', effect: 'e9' }).label).toBeUndefined()
  })

  it('rises on the ladder of its instrument and speaks of indicators it has', () => {
    expect(code({ from: 3, to: 3 })).toBe('bad-rungs')
    expect(code({ from: 0 })).toBe('bad-rungs')
    expect(code({ to: 6 })).toBe('bad-rungs')
    expect(code({ from: 1.5 })).toBe('bad-rungs')
    expect(code({ indicator: '48' })).toBe('no-indicator')
    expect(code({ instrument: 'lain' })).toBe('no-instrument')
    expect(code({ validMonths: 0 })).toBe('bad-months')
    expect(code({ lagMonths: 601 })).toBe('bad-months')
  })

  it('needs other items that exist and never names its own', () => {
    expect(code({ with: { audit: true } })).toBe('with-itself')
    expect(code({ with: { hilang: true } })).toBe('no-item')
    expect(refused(smallBlueprint, setEffect, { item: 'hilang', effect: effect() }).code).toBe('no-item')
  })

  it('may wait for another indicator, but not for itself', () => {
    const gate = { indicator: '21', level: 3 }
    expect(code({ gate: { indicator: '12', level: 2 } })).toBe('gate-cycle')
    expect(code({ gate: { indicator: '48', level: 2 } })).toBe('no-indicator')
    expect(code({ gate: { indicator: '21', level: 1 } })).toBe('bad-gate')
    expect(code({ gate: { indicator: '21', level: 6 } })).toBe('bad-gate')
    // The pack lets rung 2 of indicator 21 wait for indicator 12 at level 2: rung 2 of 12 may not wait for 21 again.
    const { code: cycle, message } = refused(smallBlueprint, setEffect, { item: 'audit', effect: effect({ gate }) })
    expect(cycle).toBe('gate-cycle')
    expect(message.id).toMatch(
      /^Syarat ini menunggu dirinya sendiri: 12 .* tingkat 2 → 21 .* tingkat 3 → 21 .* tingkat 2 → 12 .* tingkat 2\.$/,
    )
  })

  it('may wait where no rung needs itself, though the indicators name each other', () => {
    const higher = effect({ from: 2, to: 3, gate: { indicator: '21', level: 3 } })
    const { after } = edited(smallBlueprint, setEffect, { item: 'audit', effect: higher })
    expect(after.roadmap.audit?.effects.e9).toEqual(higher)
  })

  it('is refused when two effects would wait for each other, whichever item they belong to', () => {
    const one = effect({ indicator: '1', from: 1, to: 3, gate: { indicator: '2', level: 3 } })
    const other = effect({ id: 'e8', indicator: '2', from: 2, to: 4, gate: { indicator: '1', level: 2 } })
    const { after } = edited(smallBlueprint, setEffect, { item: 'audit', effect: one })
    expect(refused(after, setEffect, { item: 'pedoman', effect: other }).code).toBe('gate-cycle')
    const replaced = edited(after, setEffect, { item: 'audit', effect: { ...one, from: 2 } }).after
    expect(edited(replaced, setEffect, { item: 'pedoman', effect: other }).label).toBeDefined()
  })

  it('is refused with the same circle whatever the order of records, where there are several', () => {
    const waiting = (id: string, level: number): Effect =>
      effect({ id, indicator: '2', from: 2, to: 3, gate: { indicator: '1', level } })
    const one = edited(smallBlueprint, setEffect, { item: 'audit', effect: waiting('e7', 3) }).after
    const both = edited(one, setEffect, { item: 'audit', effect: waiting('e8', 2) }).after
    const closing = effect({ indicator: '1', from: 1, to: 3, gate: { indicator: '2', level: 3 } })
    const [forward, backward] = [both, turned(both)].map((blueprint) =>
      refused(blueprint, setEffect, { item: 'pedoman', effect: closing }),
    )
    expect(forward?.message.en).toMatch(
      /^This condition waits for itself: 1 .* level 2 → 2 .* level 3 → 1 .* level 2\.$/,
    )
    expect(backward).toEqual(forward)
  })
})

describe('a change of an element', () => {
  const change = (more: Partial<ElementChange> = {}): ElementChange => ({
    id: 'c9',
    kind: 'retire',
    element: 'simda',
    ...more,
  })

  it('is added, changed and removed', () => {
    const { after, label } = edited(smallBlueprint, setChange, { item: 'reviu', change: change() })
    expect(after.roadmap.reviu?.changes).toEqual({ c9: change() })
    expect(label?.id).toBe('“Reviu berkala” menghentikan “SIMDA”')
    const replaced = edited(after, setChange, { item: 'reviu', change: change({ kind: 'replace', by: 'sipd' }) }).after
    expect(replaced.roadmap.reviu?.changes.c9).toEqual(change({ kind: 'replace', by: 'sipd' }))
    const back = edited(replaced, removeChange, { item: 'reviu', change: 'c9' })
    expect(back.after).toEqual(smallBlueprint)
    expect(back.label?.id).toBe('Hapus perubahan “SIMDA” dari “Reviu berkala”')
  })

  it('names a successor only when it replaces', () => {
    const { after } = edited(smallBlueprint, setChange, { item: 'reviu', change: change({ by: 'sipd' }) })
    expect(after.roadmap.reviu?.changes.c9).toEqual(change())
    const code = (more: Partial<ElementChange>): string =>
      refused(smallBlueprint, setChange, { item: 'reviu', change: change(more) }).code
    expect(code({ kind: 'replace' })).toBe('no-successor')
    expect(code({ kind: 'replace', by: 'simda' })).toBe('replaces-itself')
    expect(code({ kind: 'replace', by: 'hilang' })).toBe('no-element')
    expect(code({ element: 'hilang' })).toBe('no-element')
  })
})
