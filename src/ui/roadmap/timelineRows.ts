// The timeline as rows of equal height: a heading per group, then its items; and the lines from predecessors to
// successors over them. Pure.

import type { Id, RoadmapItem } from '../../model/blueprint.ts'
import { monthNumber } from '../../model/month.ts'
import type { ItemGroup } from './itemOrder.ts'
import { itemSummary } from './itemSummary.ts'

export type TimelineRow =
  | { readonly kind: 'group'; readonly key: string; readonly label: string; readonly count: number }
  | { readonly kind: 'item'; readonly key: string; readonly item: RoadmapItem }

/** Groups and their items as one list of rows. */
export function timelineRows(groups: readonly ItemGroup[]): readonly TimelineRow[] {
  return groups.flatMap((group): TimelineRow[] => [
    { kind: 'group', key: `group ${group.id}`, label: group.label, count: group.items.length },
    ...group.items.map((item): TimelineRow => ({ kind: 'item', key: item.id, item })),
  ])
}

/** From the end of a predecessor to the start of its successor, by row and month number. */
export interface DependencyLine {
  readonly key: string
  readonly from: Id
  readonly to: Id
  readonly fromRow: number
  readonly toRow: number
  /** Month after the predecessor's last. */
  readonly fromMonth: number
  readonly toMonth: number
  /** The successor starts before the predecessor is finished. */
  readonly early: boolean
}

/** Lines between items that both have a row. `months` tells where a bar stands while it is dragged. */
export function dependencyLines(
  rows: readonly TimelineRow[],
  months: (item: RoadmapItem) => { readonly start: string; readonly finish: string } = itemSummary,
): readonly DependencyLine[] {
  const places = new Map<Id, number>()
  rows.forEach((row, place) => {
    if (row.kind === 'item') places.set(row.item.id, place)
  })
  const lines: DependencyLine[] = []
  rows.forEach((row, toRow) => {
    if (row.kind !== 'item') return
    for (const from of Object.keys(row.item.predecessors).sort()) {
      const fromRow = places.get(from)
      const before = fromRow === undefined ? undefined : rows[fromRow]
      if (fromRow === undefined || before?.kind !== 'item') continue
      const fromMonth = monthNumber(months(before.item).finish) + 1
      const toMonth = monthNumber(months(row.item).start)
      lines.push({
        key: `${from} ${row.item.id}`,
        from,
        to: row.item.id,
        fromRow,
        toRow,
        fromMonth,
        toMonth,
        early: toMonth < fromMonth,
      })
    }
  })
  return lines
}

/** Path of a line in pixels: out of the end of one bar, along the rows, into the start of the other. */
export function linePath(
  line: Pick<DependencyLine, 'fromRow' | 'toRow'>,
  fromX: number,
  toX: number,
  rowHeight: number,
): string {
  const fromY = (line.fromRow + 0.5) * rowHeight
  const toY = (line.toRow + 0.5) * rowHeight
  const stub = 6
  if (toX - fromX >= 2 * stub) return `M${fromX} ${fromY}H${fromX + stub}V${toY}H${toX}`
  const between = line.fromRow < line.toRow ? line.toRow * rowHeight : (line.toRow + 1) * rowHeight
  return `M${fromX} ${fromY}h${stub}V${between}H${toX - 2 * stub}V${toY}H${toX}`
}
