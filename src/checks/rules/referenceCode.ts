// A code of the national reference architecture is the model of the kind and two digits for each level: RAB.04.01.
import { kindOf } from '../../model/metamodel.ts'
import { quoted } from '../../model/quoted.ts'
import { REFERENCE_CODE_PATTERN } from '../../model/referenceArchitecture.ts'
import { rowsOf } from '../../model/table.ts'
import { defineCheck } from '../check.ts'
import { elementSubject } from '../subjects.ts'

export const referenceCode = defineCheck(
  {
    id: 'reference-code',
    severity: 'warning',
    title: { id: 'Kode referensi ditulis benar', en: 'Reference codes are well formed' },
  },
  function* (blueprint) {
    for (const element of rowsOf(blueprint.elements)) {
      const { reference } = element
      if (reference === undefined || reference === '') continue
      const model = kindOf(element.kind)?.referenceModel
      if (REFERENCE_CODE_PATTERN.test(reference) && (!model || reference.startsWith(model))) continue
      const like = `${model ?? 'RAB'}.04.01`
      yield {
        subject: elementSubject(element),
        message: {
          id: `kode referensi ${quoted(reference)} tidak seperti ${like}`,
          en: `the reference code ${quoted(reference)} is not like ${like}`,
        },
      }
    }
  },
)
