// What stands at a month: every element present, coming or gone, and which item or own month makes it so. Computed from
// elements and roadmap, never stored; the order of items and changes plays no part.
import type { Blueprint, Element, ElementChange, Id, RoadmapItem } from '../model/blueprint.ts'
import type { Month } from '../model/month.ts'
import { bucketwise, type Table } from '../model/table.ts'
import type { DeliveryView, Overlay } from './delivery.ts'
import { deliveryMonths, leftOut } from './deliveryMonths.ts'
import { settledOverlay } from './settledOverlay.ts'

/** What an item does to an element: of a "replace", the old one is `replaced` and the new one `replacing`. */
export type ChangeRole = 'introduced' | 'replacing' | 'changed' | 'retired' | 'replaced'

/** Why an element is as it is: its own month, or the change of an item (without `month` it is not delivered in this view). */
export type ElementReason =
  | { readonly kind: 'start' | 'end'; readonly month: Month }
  | {
      readonly kind: 'change'
      readonly role: ChangeRole
      readonly item: Id
      readonly change: Id
      /** Month at whose end it is delivered. */
      readonly month?: Month
      readonly delivered: boolean
    }
  /** A target element that no item introduces and that has no first month. */
  | { readonly kind: 'unplanned' }

export interface ElementStanding {
  readonly presence: 'present' | 'coming' | 'gone'
  /** A delivered item has changed it. */
  readonly changed: boolean
  /** Work under way at this month: an undelivered item between its first and last month. Retiring wins over introducing over changing. */
  readonly work?: 'introducing' | 'changing' | 'retiring'
  /** Own start, own end, then changes by item and change id. */
  readonly because: readonly ElementReason[]
}

export interface ArchitectureQuestion {
  readonly month: Month
  readonly view: DeliveryView
  readonly overlay?: Overlay
}

interface Mention {
  readonly role: ChangeRole
  readonly item: RoadmapItem
  readonly change: ElementChange
}

/** Shared by every element nothing is said about, so that a canvas sees no change where there is none. */
const ALWAYS: ElementStanding = { presence: 'present', changed: false, because: [] }
const UNPLANNED: ElementStanding = { presence: 'coming', changed: false, because: [{ kind: 'unplanned' }] }

/**
 * Every element at the end of a month. It has begun when its start has come or a delivered item introduced it; without
 * a start it has always been there, unless an item introduces it or it is a target (`to-be`) still to come. It is gone
 * when its end has come or a delivered item retired or replaced it: gone wins. O(elements + changes).
 */
export function architectureAt(blueprint: Blueprint, question: ArchitectureQuestion): ReadonlyMap<Id, ElementStanding> {
  return new Map(standingsOf(blueprint, question)(blueprint.elements))
}

type Standings = (elements: Table<Element>) => readonly (readonly [Id, ElementStanding])[]

/** So many questions are kept: two months compared, and what soon comes and goes. */
const MOST_KEPT = 4
let kept: readonly { readonly roadmap: object; readonly asked: string; readonly standings: Standings }[] = []

/** Works standings out bucket by bucket of the elements: of the same roadmap and question, those of an edit's bucket alone. */
function standingsOf(blueprint: Blueprint, { month, view, overlay: assumed }: ArchitectureQuestion): Standings {
  const { roadmap } = blueprint
  const overlay = settledOverlay(blueprint, assumed)
  const asked = `${month} ${view} ${JSON.stringify(overlay)}`
  const known = kept.find((other) => other.roadmap === roadmap && other.asked === asked)
  if (known) return known.standings
  const mentions = mentionsByElement(blueprint)
  const delivered = deliveryMonths(blueprint, view, overlay)
  const out = leftOut(blueprint, overlay)
  const isAtWork = (item: RoadmapItem) => !out.has(item.id) && underWay(item, { month, view, overlay })
  const standings = bucketwise((elements: readonly Element[]) =>
    elements.map((element): readonly [Id, ElementStanding] => {
      const named = mentions.get(element.id)
      if (!named && element.start === undefined && element.end === undefined) {
        return [element.id, element.state === 'to-be' ? UNPLANNED : ALWAYS]
      }
      return [element.id, standing(element, named ?? [], month, delivered, isAtWork)]
    }),
  )
  kept = [{ roadmap, asked, standings }, ...kept.slice(0, MOST_KEPT - 1)]
  return standings
}

function standing(
  element: Element,
  mentions: readonly Mention[],
  month: Month,
  deliveries: ReadonlyMap<Id, Month>,
  isAtWork: (item: RoadmapItem) => boolean,
): ElementStanding {
  const { start, end } = element
  const because: ElementReason[] = []
  if (start !== undefined) because.push({ kind: 'start', month: start })
  if (end !== undefined) because.push({ kind: 'end', month: end })
  let introducible = false
  let begun = start !== undefined && start <= month
  let ended = end !== undefined && end <= month
  let changed = false
  const work = new Set<ElementStanding['work']>()
  for (const { role, item, change } of mentions) {
    const deliveryMonth = deliveries.get(item.id)
    const delivered = deliveryMonth !== undefined && deliveryMonth <= month
    const reason = { kind: 'change', role, item: item.id, change: change.id, delivered } as const
    because.push(deliveryMonth === undefined ? reason : { ...reason, month: deliveryMonth })
    if (!delivered && isAtWork(item)) work.add(WORK[role])
    if (role === 'introduced' || role === 'replacing') {
      introducible = true
      begun ||= delivered
    } else if (role === 'changed') changed ||= delivered
    else ended ||= delivered
  }
  if (start === undefined && !introducible) {
    if (element.state === 'as-is') begun = true
    else because.push({ kind: 'unplanned' })
  }
  const presence = ended ? 'gone' : begun ? 'present' : 'coming'
  const first = (['retiring', 'introducing', 'changing'] as const).find((kind) => work.has(kind))
  return first ? { presence, changed, work: first, because } : { presence, changed, because }
}

const WORK: { readonly [R in ChangeRole]: 'introducing' | 'changing' | 'retiring' } = {
  introduced: 'introducing',
  replacing: 'introducing',
  changed: 'changing',
  retired: 'retiring',
  replaced: 'retiring',
}

const ROLES: { readonly [K in ElementChange['kind']]: ChangeRole } = {
  introduce: 'introduced',
  change: 'changed',
  retire: 'retired',
  replace: 'replaced',
}

const cachedMentions = new WeakMap<object, ReadonlyMap<Id, readonly Mention[]>>()

/** Every change by the elements it names, sorted by item and change; the same map for the same roadmap. */
function mentionsByElement(blueprint: Blueprint): ReadonlyMap<Id, readonly Mention[]> {
  const known = cachedMentions.get(blueprint.roadmap)
  if (known) return known
  const found = new Map<Id, Mention[]>()
  const add = (element: Id, mention: Mention) => {
    const list = found.get(element)
    if (list) list.push(mention)
    else found.set(element, [mention])
  }
  for (const item of Object.values(blueprint.roadmap)) {
    for (const change of Object.values(item.changes)) {
      add(change.element, { role: ROLES[change.kind], item, change })
      if (change.kind === 'replace' && change.by !== undefined) add(change.by, { role: 'replacing', item, change })
    }
  }
  for (const list of found.values()) {
    list.sort((a, b) => compare(a.item.id, b.item.id) || compare(a.change.id, b.change.id) || compare(a.role, b.role))
  }
  cachedMentions.set(blueprint.roadmap, found)
  return found
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** True when people work on the item in this month: planned items only in the planned view. */
function underWay(item: RoadmapItem, { month, view, overlay }: ArchitectureQuestion): boolean {
  if (item.status === 'planned' && view !== 'planned') return false
  const moved = item.status === 'done' ? undefined : overlay?.moves?.[item.id]
  const finish = item.status === 'done' ? item.actualFinish : (moved?.finish ?? item.finish)
  return (item.actualStart ?? moved?.start ?? item.start) <= month && (finish === undefined || month <= finish)
}
