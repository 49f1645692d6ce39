// The plain choices of authoring an effect (semantics §2) and what they mean as from/to; "+k" turned at once into from/to
// against the present level. Pure; the editor is in form/EffectEditor.

import type { Effect } from '../../model/blueprint.ts'

/**
 * `all`: all criteria up to a level · `only`: the criteria of one level · `part`: some criteria, together with other
 * items · `range`: the criteria of several levels, as "+2" makes them.
 */
export type EffectChoice = 'all' | 'only' | 'part' | 'range'

/** Which choice an effect is, on a scale that starts at `lowest`. */
export function choiceOf(effect: Pick<Effect, 'from' | 'to' | 'with'>, lowest: number): EffectChoice {
  if (Object.keys(effect.with).length > 0) return 'part'
  if (effect.from <= lowest) return 'all'
  return effect.from === effect.to - 1 ? 'only' : 'range'
}

/** The `from` of a choice with the target level `to`; `kept` is what a range or part had before. */
export function fromOf(choice: EffectChoice, to: number, lowest: number, kept: number): number {
  switch (choice) {
    case 'all':
      return lowest
    case 'only':
      return Math.max(lowest, to - 1)
    case 'part':
    case 'range':
      return Math.max(lowest, Math.min(kept, to - 1))
  }
}

export type StepRead =
  | { readonly ok: true; readonly from: number; readonly to: number }
  | { readonly ok: false; readonly fault: 'not-a-step' | 'unknown-level' | 'top' }

/**
 * "+2" (or "2") against the present level: from that level, two up, cut at the highest. Refused when the present level is
 * unknown or already the highest.
 */
export function readStep(text: string, present: number | null, highest: number): StepRead {
  const [, digits] = /^\s*\+?\s*([1-9]\d?)\s*$/.exec(text) ?? []
  if (digits === undefined) return { ok: false, fault: 'not-a-step' }
  if (present === null) return { ok: false, fault: 'unknown-level' }
  if (present >= highest) return { ok: false, fault: 'top' }
  return { ok: true, from: present, to: Math.min(highest, present + Number(digits)) }
}
