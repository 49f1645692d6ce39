// A conflict of lifetimes in one sentence.

import type { LifecycleConflict } from '../../checks/lifecycleConflicts.ts'
import type { Blueprint, Id } from '../../model/blueprint.ts'
import { quoted } from '../../model/quoted.ts'
import { getRow } from '../../model/table.ts'
import type { Format } from '../format.ts'
import type { changeConflictText } from '../text/changeConflict.ts'
import type { useText } from '../text/language.ts'

/** "“SIMDA” pensiun Nov 2027, padahal “Perizinan” masih bergantung padanya s.d. Des 2028." */
export function conflictSentence(
  blueprint: Blueprint,
  conflict: LifecycleConflict,
  text: ReturnType<typeof useText<typeof changeConflictText.id>>,
  format: Format,
): string {
  const name = (id: Id): string => quoted(getRow(blueprint.elements, id)?.name ?? id)
  const month = (at: string | undefined): string => (at === undefined ? '' : format.month(at))
  const { element, goes } = conflict
  return conflict.kind === 'outlived'
    ? text.outlived(name(element), month(goes), name(conflict.dependent), month(conflict.until))
    : text.late(name(element), month(goes), name(conflict.by), month(conflict.comes))
}
