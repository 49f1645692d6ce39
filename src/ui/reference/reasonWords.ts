// Why a code is suggested, in words.

import type { Blueprint } from '../../model/blueprint.ts'
import { getRow } from '../../model/table.ts'
import type { CodeSuggestion } from '../../reference/suggestCodes.ts'
import { useText } from '../text/language.ts'
import { referenceText } from '../text/reference.ts'

/** "yakin, dari namanya": how sure and the strongest reason. */
export function useReasonWords(blueprint: Blueprint): (suggestion: CodeSuggestion) => string {
  const text = useText(referenceText)
  return ({ sure, why: [reason] }) => {
    const because =
      reason?.by === 'neighbour'
        ? text.because.neighbour(getRow(blueprint.elements, reason.element)?.name ?? '', reason.code)
        : text.because[reason?.by ?? 'name']
    return `${text.sure[sure]}, ${because}`
  }
}
