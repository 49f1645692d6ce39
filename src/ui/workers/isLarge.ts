// From which size on work that takes long is done beside the page: telling a worker of less takes longer than doing it.

import type { Blueprint } from '../../model/blueprint.ts'
import { sizeOf } from '../../model/table.ts'

/** Elements and relations that the page goes through within a frame. */
const SMALL = 1000

/** Whether what is said of the whole blueprint is worked out by a worker. */
export function isLarge({ elements, relations }: Pick<Blueprint, 'elements' | 'relations'>): boolean {
  return sizeOf(elements) + sizeOf(relations) > SMALL
}
