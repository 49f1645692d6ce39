// A code below the national ones says nothing until this government has named it.
import { hasKnownParent, isKnownCode } from '../../model/nationalCodes.ts'
import { isReferenceCode } from '../../model/referenceCode.ts'
import { rowsOf } from '../../model/table.ts'
import { defineCheck } from '../check.ts'
import { elementSubject } from '../subjects.ts'

export const localCodeWithoutName = defineCheck(
  {
    id: 'local-code-without-name',
    severity: 'info',
    title: { id: 'Kode referensi lokal punya nama', en: 'Local reference codes have a name' },
  },
  function* (blueprint) {
    for (const element of rowsOf(blueprint.elements)) {
      const { reference } = element
      if (!reference || !isReferenceCode(reference)) continue
      if (isKnownCode(blueprint, reference) || !hasKnownParent(blueprint, reference)) continue
      yield {
        subject: elementSubject(element),
        message: {
          id: `kode ${reference} bukan kode nasional dan belum diberi nama`,
          en: `the code ${reference} is not national and has no name yet`,
        },
      }
    }
  },
)
