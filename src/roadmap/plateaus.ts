// The plateaus of a plan: what stands at its start, at each evaluation, and at its end when something still changes after
// the last one; how many of each kind are there, came and went. Index and cost of the year are told by others.
import type { Blueprint, Id } from '../model/blueprint.ts'
import { type Month, toMonth } from '../model/month.ts'
import { rowsOf } from '../model/table.ts'
import { architectureAt, type ElementReason, type ElementStanding } from './architectureAt.ts'
import { beginMonth, endMonth } from './architectureChange.ts'
import type { DeliveryView, Overlay } from './delivery.ts'

export interface PlateauCount {
  readonly there: number
  /** Since the plateau before; 0 at the start. */
  readonly came: number
  readonly went: number
  readonly changed: number
}

export interface Plateau {
  /** `year`: the month up to which deliveries count for that year's evaluation. */
  readonly kind: 'start' | 'year' | 'end'
  readonly month: Month
  /** The evaluation year; at the start the year before the plan's first, at the end its last. */
  readonly year: number
  readonly total: PlateauCount
  /** By kind of element; kinds without elements at any plateau are absent. */
  readonly kinds: ReadonlyMap<string, PlateauCount>
}

/** Start, each year, end; O(years × elements + changes). */
export function plateaus(
  blueprint: Blueprint,
  question: { readonly view: DeliveryView; readonly overlay?: Overlay },
): readonly Plateau[] {
  const { from, to, cutoff } = blueprint.plan
  const kindOf = new Map<Id, string>()
  for (const { id, kind } of rowsOf(blueprint.elements)) kindOf.set(id, kind)
  const stops: Pick<Plateau, 'kind' | 'month' | 'year'>[] = [
    { kind: 'start', year: from - 1, month: toMonth(from - 1, cutoff) },
  ]
  for (let year = from; year <= to; year++) stops.push({ kind: 'year', year, month: toMonth(year, cutoff) })
  if (cutoff < 12) stops.push({ kind: 'end', year: to, month: toMonth(to, 12) })
  const last = stops.at(-1)?.month ?? toMonth(to, 12)
  // One standing tells every month: its reasons carry the months of all that begins, ends and changes an element.
  const lives = [...architectureAt(blueprint, { month: last, ...question })].map(([id, standing]) =>
    lifeOf(id, standing),
  )
  const found: Plateau[] = []
  let before: Month | undefined
  for (const stop of stops) {
    const counted = countAt(lives, kindOf, stop.month, before)
    const { came, went, changed } = counted.total
    if (stop.kind === 'end' && came + went + changed === 0) continue
    found.push({ ...stop, ...counted })
    before = stop.month
  }
  return found
}

interface Life {
  readonly id: Id
  /** First month it stands in; '' = always, undefined = never. */
  readonly begin: Month | undefined
  /** First month without it. */
  readonly end: Month | undefined
  readonly changes: readonly Month[]
}

function lifeOf(id: Id, { presence, because }: ElementStanding): Life {
  const begin = beginMonth(because)
  const isPlanned = because.some((reason) => reason.kind === 'start' || reason.kind === 'unplanned' || bringsIn(reason))
  return {
    id,
    begin: begin ?? (isPlanned || presence === 'coming' ? undefined : ''),
    end: endMonth(because),
    changes: because.flatMap((reason) =>
      reason.kind === 'change' && reason.role === 'changed' && reason.month !== undefined ? [reason.month] : [],
    ),
  }
}

const bringsIn = (reason: ElementReason): boolean =>
  reason.kind === 'change' && (reason.role === 'introduced' || reason.role === 'replacing')

function countAt(
  lives: readonly Life[],
  kindOf: ReadonlyMap<Id, string>,
  month: Month,
  before: Month | undefined,
): Pick<Plateau, 'total' | 'kinds'> {
  const kinds = new Map<string, { -readonly [K in keyof PlateauCount]: number }>()
  const total = { there: 0, came: 0, went: 0, changed: 0 }
  const add = (id: Id, field: keyof PlateauCount) => {
    const kind = kindOf.get(id) ?? ''
    let counts = kinds.get(kind)
    if (!counts) {
      counts = { there: 0, came: 0, went: 0, changed: 0 }
      kinds.set(kind, counts)
    }
    counts[field]++
    total[field]++
  }
  for (const life of lives) {
    const stands = standsAt(life, month)
    if (stands) add(life.id, 'there')
    if (before === undefined) continue
    const stood = standsAt(life, before)
    if (stands && !stood) add(life.id, 'came')
    else if (stood && !stands) add(life.id, 'went')
    else if (stands && life.changes.some((at) => at > before && at <= month)) add(life.id, 'changed')
  }
  return { total, kinds }
}

function standsAt({ begin, end }: Life, month: Month): boolean {
  return begin !== undefined && begin <= month && !(end !== undefined && end <= month)
}
