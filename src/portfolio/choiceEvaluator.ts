// What a choice is worth: Σ weight × stored level at every moment of the question. The levels are decided by the evaluator
// of the simulation; here is only told which effects count. Makes no objects, so a search may call it a hundred thousand times.
import { evaluateLevels } from '../simulation/evaluateLevels.ts'
import { NEVER } from '../simulation/simulation.ts'
import { type StoredLevels, storedLevels } from '../simulation/storedLevels.ts'
import type { Choice, SelectionModel } from './selection.ts'

export interface ChoiceEvaluator {
  /** Works a choice out; the arrays below then hold its figures until the next call. */
  evaluate(choice: Choice): void
  /** Σ weight × stored level by moment. */
  readonly values: Float64Array
  /** Σ weight × stored level by floor, at the moment of the question. */
  readonly floors: Float64Array
}

export function choiceEvaluator(model: SelectionModel): ChoiceEvaluator {
  const { simulation, moments, options, packGates } = model
  const { table, needStart, needs, lag, valid } = simulation
  const delivered = new Int32Array(simulation.items.length)
  const active = new Uint8Array(simulation.effects.length)
  const levels = new Uint8Array(table.answers.length)
  const values = new Float64Array(moments.length)
  const floors = new Float64Array(model.floors.length)
  const weights = Float64Array.from(table.weights)

  function activate(month: number): void {
    for (let e = 0; e < active.length; e++) {
      const after = lag[e] as number
      const term = valid[e] as number
      let counts = 1
      const end = needStart[e + 1] as number
      for (let n = needStart[e] as number; n < end; n++) {
        const item = needs[n] as number
        const since = item < 0 ? NEVER : (delivered[item] as number) + after
        // Delivered in time, and not lapsed.
        if (since > month || month - since >= term) {
          counts = 0
          break
        }
      }
      active[e] = counts
    }
  }

  function evaluate(choice: Choice): void {
    for (let item = 0; item < choice.length; item++) {
      const option = options[choice[item] as number]
      delivered[item] = option === undefined ? NEVER : option.delivered
    }
    moments.forEach(({ month, base }, at) => {
      activate(month)
      evaluateLevels(simulation, base, active, packGates, levels)
      const stored = storedLevels(simulation, levels)
      let sum = 0
      for (let position = 0; position < stored.length; position++) {
        sum += (weights[position] as number) * (stored[position] as number)
      }
      values[at] = sum
      if (at === model.horizon) weighFloors(stored)
    })
  }

  function weighFloors(stored: StoredLevels): void {
    model.floors.forEach(({ positions }, nth) => {
      let sum = 0
      for (const position of positions) sum += (weights[position] as number) * (stored[position] as number)
      floors[nth] = sum
    })
  }

  return { evaluate, values, floors }
}
