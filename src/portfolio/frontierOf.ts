// The frontier of cost against index, exactly and without duplicates: from each point to the least money that buys a higher
// index, and to the highest index for that money (ε-constraint).
import type { Answer, Portfolio } from './answer.ts'
import type { ExactOptions } from './exactOptions.ts'
import { grantWish, type Search } from './grantWish.ts'
import { portfolioOf } from './portfolioOf.ts'
import { proofOf } from './proofOf.ts'
import type { Choice } from './selection.ts'
import { tidied } from './tidied.ts'
import { unreachableAnswer } from './unreachableAnswer.ts'
import type { Wish } from './wish.ts'

/** Every point worth its money, cheapest first; `portfolio` is the last. Stopped early it holds the points proved so far. */
export async function frontierOf(
  search: Search,
  demands: Omit<Wish, 'objective'>,
  options: ExactOptions,
): Promise<Answer> {
  const { model } = search
  const { horizon } = model
  const points: Portfolio[] = []
  let value: number | undefined
  let start: Choice | undefined
  for (;;) {
    await options.pause?.()
    const more = value === undefined ? {} : { valueAtLeast: value + 1 }
    const cheapest = grantWish(search, { ...demands, ...more, objective: { kind: 'cost' } }, start)
    if (cheapest.status === 'impossible') break
    const costAtMost = cheapest.figure as number
    const highest =
      cheapest.status === 'optimal'
        ? grantWish(
            search,
            { ...demands, ...more, costAtMost, objective: { kind: 'value', moment: horizon } },
            cheapest.choice,
          )
        : cheapest
    if (highest.status !== 'optimal') {
      return { status: 'bound', portfolio: points.at(-1) ?? null, proof: null, frontier: points }
    }
    value = highest.figure as number
    start = highest.choice as Choice
    const point = portfolioOf(model, tidied(model, start, demands))
    points.push(point)
    options.onPoint?.(point)
  }
  const last = points.at(-1)
  if (last === undefined || value === undefined) return unreachableAnswer(search, demands, options)
  const proof = proofOf(model, { kind: 'value', moment: horizon }, value, value)
  return { status: 'optimal', portfolio: last, proof, frontier: points }
}
