// What a choice is worth: Σ weight × stored level at every moment of the question. The levels are decided by the evaluator
// of the simulation; here is only told which effects count. A change of a few items is worked out at the positions they may
// move alone. Makes no objects, so a search may call it a hundred thousand times.
import { evaluateLevels, levelOf } from '../simulation/evaluateLevels.ts'
import { NEVER } from '../simulation/simulation.ts'
import { storedLevel } from '../simulation/storedLevels.ts'
import type { Choice, SelectionModel } from './selection.ts'

export interface ChoiceEvaluator {
  /** Works a choice out; `values` and `floors` then hold its figures until the next call. */
  evaluate(choice: Choice): void
  /**
   * Works out a choice that differs from the last one evaluated in these items only; `positions` are all they may move, in
   * the order of the simulation. The choice evaluated last stays the one the next try starts from.
   */
  tryItems(choice: Choice, items: readonly number[], positions: readonly number[]): void
  /** Σ weight × stored level by moment. */
  readonly values: Float64Array
  /** Σ weight × stored level by floor, at the moment of the question. */
  readonly floors: Float64Array
}

export function choiceEvaluator(model: SelectionModel): ChoiceEvaluator {
  const { simulation, moments, options, packGates, horizon } = model
  const { needStart, needs, lag, valid, table } = simulation
  const delivered = new Int32Array(simulation.items.length)
  const active = moments.map(() => new Uint8Array(simulation.effects.length))
  const levels = moments.map(() => new Uint8Array(table.answers.length))
  const values = new Float64Array(moments.length)
  const floors = new Float64Array(model.floors.length)
  const evaluated = { values: new Float64Array(moments.length), floors: new Float64Array(model.floors.length) }
  const effectsOf = effectsByItem(model)
  const floorsOf = table.answers.map((_, position) =>
    model.floors.flatMap(({ positions }, nth) => (positions.includes(position) ? [nth] : [])),
  )
  const changedEffects = new Int32Array(simulation.effects.length)
  const changedPositions = new Int32Array(table.answers.length)
  const oldLevels = new Uint8Array(table.answers.length)

  function counts(e: number, month: number): number {
    const after = lag[e] as number
    const term = valid[e] as number
    const end = needStart[e + 1] as number
    for (let n = needStart[e] as number; n < end; n++) {
      const item = needs[n] as number
      const since = item < 0 ? NEVER : (delivered[item] as number) + after
      // Not delivered in time, or lapsed.
      if (since > month || month - since >= term) return 0
    }
    return 1
  }

  const deliveryOf = (option: number): number => options[option]?.delivered ?? NEVER

  function evaluate(choice: Choice): void {
    for (let item = 0; item < choice.length; item++) delivered[item] = deliveryOf(choice[item] as number)
    for (let at = 0; at < moments.length; at++) {
      const { month, base } = moments[at] as SelectionModel['moments'][number]
      const counted = active[at] as Uint8Array
      const reached = levels[at] as Uint8Array
      for (let e = 0; e < counted.length; e++) counted[e] = counts(e, month)
      evaluateLevels(simulation, base, counted, packGates, reached)
      let sum = 0
      for (let position = 0; position < reached.length; position++) sum += worth(position, reached[position] as number)
      evaluated.values[at] = sum
    }
    model.floors.forEach(({ positions }, nth) => {
      const reached = levels[horizon] as Uint8Array
      evaluated.floors[nth] = positions.reduce((sum, position) => sum + worth(position, reached[position] as number), 0)
    })
    values.set(evaluated.values)
    floors.set(evaluated.floors)
  }

  const worth = (position: number, level: number): number =>
    (table.weights[position] as number) * storedLevel(simulation, position, level)

  function tryItems(choice: Choice, items: readonly number[], positions: readonly number[]): void {
    values.set(evaluated.values)
    floors.set(evaluated.floors)
    for (let at = 0; at < moments.length; at++) {
      const { month, base } = moments[at] as SelectionModel['moments'][number]
      const counted = active[at] as Uint8Array
      const reached = levels[at] as Uint8Array
      const before = items.map((item) => delivered[item] as number)
      for (const item of items) delivered[item] = deliveryOf(choice[item] as number)
      let effects = 0
      for (const item of items) {
        for (const e of effectsOf[item] as readonly number[]) {
          const now = counts(e, month)
          if (now === counted[e]) continue
          counted[e] = now
          changedEffects[effects++] = e
        }
      }
      let moved = 0
      for (let next = 0; effects > 0 && next < positions.length; next++) {
        const position = positions[next] as number
        const old = reached[position] as number
        const level = levelOf(simulation, position, base, counted, packGates, reached)
        if (level === old) continue
        oldLevels[moved] = old
        changedPositions[moved++] = position
        reached[position] = level
        const gain = worth(position, level) - worth(position, old)
        values[at] = (values[at] as number) + gain
        if (at === horizon) for (const nth of floorsOf[position] ?? []) floors[nth] = (floors[nth] as number) + gain
      }
      for (let nth = 0; nth < moved; nth++) reached[changedPositions[nth] as number] = oldLevels[nth] as number
      for (let nth = 0; nth < effects; nth++) {
        const e = changedEffects[nth] as number
        counted[e] = 1 - (counted[e] as number)
      }
      items.forEach((item, nth) => {
        delivered[item] = before[nth] as number
      })
    }
  }

  return { evaluate, tryItems, values, floors }
}

/** The effects that need each item. */
function effectsByItem({ simulation }: SelectionModel): readonly (readonly number[])[] {
  const { needStart, needs, effects, items } = simulation
  const found: number[][] = items.map(() => [])
  effects.forEach((_, e) => {
    for (const item of new Set(needs.subarray(needStart[e], needStart[e + 1]))) found[item]?.push(e)
  })
  return found
}
