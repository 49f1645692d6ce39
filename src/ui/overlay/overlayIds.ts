// The overlays a drawing can be painted by. Apart from what they paint, for the table of actions names them in the first script.

import type { Words } from '../../model/words.ts'

export type OverlayId = 'owner' | 'lifecycle' | 'cost' | 'level' | 'satisfaction' | 'completeness' | 'duplicates'

/** In the order of the list, with their names. */
export const OVERLAYS: ReadonlyArray<readonly [OverlayId, Words]> = [
  ['owner', { id: 'Pemilik', en: 'Owner' }],
  ['lifecycle', { id: 'Daur hidup', en: 'Lifecycle' }],
  ['cost', { id: 'Biaya', en: 'Cost' }],
  ['level', { id: 'Tingkat indikator', en: 'Indicator level' }],
  ['satisfaction', { id: 'Kepuasan', en: 'Satisfaction' }],
  ['completeness', { id: 'Kelengkapan', en: 'Completeness' }],
  ['duplicates', { id: 'Kemungkinan ganda', en: 'Possible duplicates' }],
]

/** True for the id of an overlay. */
export function isOverlay(text: unknown): text is OverlayId {
  return OVERLAYS.some(([id]) => id === text)
}
