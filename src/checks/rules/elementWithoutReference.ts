// Perpres 132/2022 wants every element of the architecture tied to a code of its reference model.
import { kindOf } from '../../model/metamodel.ts'
import { rowsOf } from '../../model/table.ts'
import { defineCheck } from '../check.ts'
import { elementSubject } from '../subjects.ts'

export const elementWithoutReference = defineCheck(
  {
    id: 'element-without-reference',
    severity: 'info',
    title: { id: 'Setiap elemen punya kode referensi', en: 'Every element has a reference code' },
  },
  function* (blueprint) {
    for (const element of rowsOf(blueprint.elements)) {
      const model = kindOf(element.kind)?.referenceModel
      if (!model || element.reference) continue
      yield {
        subject: elementSubject(element),
        message: { id: `belum punya kode ${model}`, en: `has no ${model} code yet` },
      }
    }
  },
)
