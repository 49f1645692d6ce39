// Roadmap items as choices of a combo box, and how an item is called in one line.

import type { Blueprint, RoadmapItem } from '../../../model/blueprint.ts'
import type { ComboChoice } from '../../parts/ComboField.tsx'
import { byCode } from '../itemOrder.ts'

/** "P7 Pedoman audit TIK". */
export function itemTitle(item: Pick<RoadmapItem, 'code' | 'name'>): string {
  return item.code ? `${item.code} ${item.name}` : item.name
}

/** Choices by code. */
export function itemChoices(
  roadmap: Blueprint['roadmap'],
  fits: (item: RoadmapItem) => boolean,
): readonly ComboChoice[] {
  return Object.values(roadmap)
    .filter(fits)
    .sort(byCode)
    .map((item) => ({ id: item.id, label: itemTitle(item) }))
}
