// Asking for the best choice: the quick answer at once, then the exact one, both in workers beside the page. It goes on while
// the tab is left; asking again or cancelling ends the worker at once. Must not decide what is shown.

import type { Blueprint, Id } from '../../model/blueprint.ts'
import type { Words } from '../../model/words.ts'
import type { Answer, Portfolio, Proof } from '../../portfolio/answer.ts'
import type { EntryBudget } from '../../portfolio/entryBudget.ts'
import type { PriceOfForcing } from '../../portfolio/priceOfForcing.ts'
import type { Question } from '../../portfolio/question.ts'
import { createExternalStore } from '../externalStore.ts'
import { workersText } from '../text/workers.ts'
import { createJobRunner } from '../workers/jobRunner.ts'
import { leanBlueprint } from '../workers/leanBlueprint.ts'
import { solverModule } from '../workers/solverBinary.ts'
import { spawnWorker } from '../workers/spawnWorker.ts'
import { edgeItems } from './edgeItems.ts'

export interface ChoiceRun {
  /** What was asked, and of which blueprint (without drawings). */
  readonly blueprint: Blueprint
  readonly question: Question
  readonly seconds: number
  /** Milliseconds since 1970. */
  readonly startedAt: number
  readonly state: 'running' | 'done' | 'cancelled' | 'failed'
  /** The quick answer; null when none was found, absent until it is there. */
  readonly quick?: Portfolio | null
  /** The newest proof of what is asked first: the index where it is sought, the cost where money is saved. */
  readonly proof?: Proof
  /** Points of a frontier found so far, cheapest first. */
  readonly points: readonly Portfolio[]
  readonly answer?: Answer
  /** What would change a proven choice; told bit by bit after the answer. */
  readonly edges?: ChoiceEdges
  /** Which point of a frontier is looked at; absent = the last. */
  readonly picked?: number
  readonly failure?: Words
}

export interface ChoiceEdges {
  readonly state: 'running' | 'done' | 'cancelled' | 'failed'
  /** Items asked about so far, and of how many. */
  readonly done: number
  readonly of: number
  readonly entries: { readonly [item: Id]: EntryBudget }
  /** null where it was not proved in time; absent where nothing is forced, or until it is known. */
  readonly price?: PriceOfForcing | null
}

/** The newest asking; null before the first. */
export const choiceRun = createExternalStore<ChoiceRun | null>(null)

/** Seconds for each thing that would change a choice. */
const EDGE_SECONDS = 5

const runner = createJobRunner(spawnWorker)
let stop = () => {}

/** Asks; whatever ran before is ended. `now` is the time in milliseconds. */
export function askChoice(whole: Blueprint, question: Question, seconds: number, now: number): void {
  stop()
  const blueprint = leanBlueprint(whole)
  const asked: ChoiceRun = { blueprint, question, seconds, startedAt: now, state: 'running', points: [] }
  choiceRun.set(asked)
  let over = false
  let end = () => {}
  const tell = (news: Partial<ChoiceRun>): void => {
    const before = choiceRun.get()
    if (!over && before) choiceRun.set({ ...before, ...news })
  }
  const fail = (failure: Words): void => tell({ state: 'failed', failure })
  stop = () => {
    over = true
    end()
  }

  function exactly(solver: WebAssembly.Module): void {
    if (over) return
    end = runner.start(
      { kind: 'exactChoice', blueprint, question: { question, seconds, solver } },
      {
        early: (news) => {
          if (news.kind === 'point') tell({ points: [...(choiceRun.get()?.points ?? []), news.point] })
          else if (isAbout(news.proof, question)) tell({ proof: news.proof })
        },
        result: (answer) => {
          tell({ state: 'done', answer })
          if (answer.status === 'optimal' && question.kind !== 'frontier') lookAtEdges(answer.portfolio, solver)
        },
        failed: fail,
      },
    )
  }

  function lookAtEdges(portfolio: Portfolio, solver: WebAssembly.Module): void {
    const items = edgeItems(blueprint, question, portfolio)
    const hasForced = Object.keys({ ...question.forcedIn, ...question.forcedOut }).length > 0
    if (items.length === 0 && !hasForced) return
    let edges: ChoiceEdges = { state: 'running', done: 0, of: items.length, entries: {} }
    const learn = (news: Partial<ChoiceEdges>): void => {
      edges = { ...edges, ...news }
      tell({ edges })
    }
    learn({})
    end = runner.start(
      { kind: 'choiceEdges', blueprint, question: { question, portfolio, items, seconds: EDGE_SECONDS, solver } },
      {
        progress: ({ done }) => learn({ done }),
        early: (news) =>
          learn(
            news.kind === 'forcing'
              ? { price: news.price }
              : { entries: { ...edges.entries, [news.item]: news.entry } },
          ),
        result: () => learn({ state: 'done' }),
        failed: () => learn({ state: 'failed' }),
      },
    )
  }

  end = runner.start(
    { kind: 'quickChoice', blueprint, question },
    {
      result: (quick) => {
        if (quick.status === 'faulty') return tell({ state: 'done', answer: quick })
        tell({ quick: quick.portfolio })
        solverModule().then(exactly, () => fail({ id: workersText.id.cannotStart, en: workersText.en.cannotStart }))
      },
      failed: fail,
    },
  )
}

/** Looks at a point of the newest frontier. */
export function pickPoint(picked: number): void {
  const before = choiceRun.get()
  if (before) choiceRun.set({ ...before, picked })
}

/** Whether a proof is of what the question asks first, and says anything yet. */
function isAbout({ kind, bound }: Proof, question: Question): boolean {
  const saving = question.kind === 'min' || question.kind === 'n-minus-1'
  return kind === (saving ? 'cost' : 'index') && Number.isFinite(typeof bound === 'number' ? bound : bound.units)
}

/** Ends the asking at once; what was found so far stays. */
export function cancelChoice(): void {
  stop()
  const before = choiceRun.get()
  if (before?.state === 'running') choiceRun.set({ ...before, state: 'cancelled' })
  else if (before?.edges?.state === 'running') {
    choiceRun.set({ ...before, edges: { ...before.edges, state: 'cancelled' } })
  }
}
