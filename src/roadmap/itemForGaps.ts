// One roadmap item that closes gaps of the architecture: its changes, owner, category and months follow from the gaps. The
// planner looks it over in its form; nothing is scored here.
import type { Blueprint, Element, ElementChange, Id, IdSet, RoadmapItem } from '../model/blueprint.ts'
import { domainOfKind, metamodel } from '../model/metamodel.ts'
import { addMonths, type Month, toMonth } from '../model/month.ts'
import { byId } from '../model/sortedIds.ts'
import { getRow } from '../model/table.ts'

/** A change that no item makes yet. */
export type Gap = Pick<ElementChange, 'kind' | 'element' | 'by'>

/** Months of work an item for gaps is given: half a year. */
const MONTHS = 6

/** What category of the roadmap an element of a domain is work of. */
const CATEGORIES: Readonly<Record<string, string>> = {
  'proses-bisnis': 'manajemen',
  layanan: 'layanan',
  'data-informasi': 'manajemen',
  aplikasi: 'aplikasi',
  infrastruktur: 'infrastruktur',
  keamanan: 'keamanan',
}

/**
 * The item. It finishes in the last of the elements' own months (so that in every month the plan shows the same as
 * before), else in `month`, inside the plan either way. Its owner is the one most elements have, the others support it.
 * The same gap given twice counts once; the order of gaps plays no part.
 */
export function itemForGaps(
  blueprint: Blueprint,
  gaps: readonly Gap[],
  { id, name, month }: { readonly id: Id; readonly name: string; readonly month: Month },
): RoadmapItem {
  const sorted = [...new Map(gaps.map((gap) => [`${gap.element} ${gap.kind} ${gap.by ?? ''}`, gap])).entries()]
    .sort(([a], [b]) => byId(a, b))
    .map(([, gap]) => gap)
  const elements = sorted.flatMap((gap) =>
    [gap.element, gap.by].flatMap((each) => (each === undefined ? [] : (getRow(blueprint.elements, each) ?? []))),
  )
  const [first, last] = [toMonth(blueprint.plan.from, 1), toMonth(Math.max(blueprint.plan.to, blueprint.plan.from), 12)]
  const inPlan = (wanted: Month): Month => (wanted < first ? first : wanted > last ? last : wanted)
  const own = sorted.flatMap((gap) => ownMonth(blueprint, gap) ?? []).sort()
  const finish = inPlan(own.at(-1) ?? month)
  const owners = mostFrequent(elements.flatMap(({ owner }) => (owner && blueprint.agencies[owner] ? [owner] : [])))
  const [owner, ...rest] = owners
  const support: IdSet = Object.fromEntries(rest.map((agency) => [agency, true]))
  return {
    id,
    name,
    category: categoryOf(elements),
    ...(owner !== undefined && { owner }),
    support,
    start: inPlan(addMonths(finish, 1 - MONTHS)),
    finish,
    costs: {},
    predecessors: {},
    effects: {},
    changes: Object.fromEntries(
      sorted.map((gap, at) => {
        const key = `ub-${at + 1}`
        const { kind, element, by } = gap
        return [key, { id: key, kind, element, ...(kind === 'replace' && by !== undefined && { by }) }]
      }),
    ),
    status: 'planned',
    history: {},
  }
}

/** The month the elements themselves name for what the gap does. */
function ownMonth(blueprint: Blueprint, { kind, element, by }: Gap): Month | undefined {
  const own = getRow(blueprint.elements, element)
  if (kind === 'introduce') return own?.start
  if (kind === 'retire') return own?.end
  if (kind === 'change') return undefined
  const start = by === undefined ? undefined : getRow(blueprint.elements, by)?.start
  return own?.end ?? start
}

function categoryOf(elements: readonly Element[]): string {
  const wanted = mostFrequent(elements.flatMap(({ kind }) => CATEGORIES[domainOfKind(kind)?.id ?? ''] ?? []))[0]
  const known = metamodel.roadmap.categories
  return known.find((category) => category.id === wanted)?.id ?? known[0]?.id ?? ''
}

/** The words that occur, the most frequent first; of equals by id. */
function mostFrequent(words: readonly string[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].sort(([a, x], [b, y]) => y - x || byId(a, b)).map(([word]) => word)
}
