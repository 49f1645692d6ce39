// The way back from what people read to a choice in plain arrays. Must not judge it.
import { monthNumber } from '../model/month.ts'
import type { Portfolio } from './answer.ts'
import type { Choice, SelectionModel } from './selection.ts'

/** The choice of a portfolio that was made for the same question; done items are always in it. */
export function choiceOf({ simulation, options, optionStart }: SelectionModel, portfolio: Portfolio): Choice {
  const chosen = new Set(portfolio.items)
  const choice = new Int32Array(simulation.items.length).fill(-1)
  simulation.items.forEach(({ id, status }, item) => {
    if (status !== 'done' && !chosen.has(id)) return
    const moved = portfolio.moves[id]
    const from = optionStart[item] as number
    const own = options.slice(from, optionStart[item + 1] as number)
    const nth = own.findIndex(({ start, shift }) => (moved ? start === monthNumber(moved.start) : shift === 0))
    if (nth >= 0) choice[item] = from + nth
  })
  return choice
}
