// A code of the reference architecture is the model of the kind and two digits for each level, RAB.04.01, and hangs below codes
// that exist: the national ones or the local levels of this government.
import type { Blueprint } from '../../model/blueprint.ts'
import { kindOf } from '../../model/metamodel.ts'
import type { ReferenceModelCode } from '../../model/metamodelShape.ts'
import { hasKnownParent, isKnownCode, isNationalCode, nearestKnownCode } from '../../model/nationalCodes.ts'
import { quoted } from '../../model/quoted.ts'
import { isReferenceCode, parentOfCode } from '../../model/referenceCode.ts'
import { rowsOf } from '../../model/table.ts'
import type { Words } from '../../model/words.ts'
import { defineCheck } from '../check.ts'
import { elementSubject } from '../subjects.ts'

export const referenceCode = defineCheck(
  {
    id: 'reference-code',
    severity: 'warning',
    title: {
      id: 'Kode referensi ditulis benar dan ada induknya',
      en: 'Reference codes are well formed and hang below codes that exist',
    },
  },
  function* (blueprint) {
    for (const element of rowsOf(blueprint.elements)) {
      const { reference } = element
      if (reference === undefined || reference === '') continue
      const message = codeFault(blueprint, reference, kindOf(element.kind)?.referenceModel)
      if (message) yield { subject: elementSubject(element), message }
    }
    for (const { code, name } of Object.values(blueprint.referenceCodes)) {
      const message = localFault(blueprint, code)
      if (message) yield { subject: { kind: 'reference-code', id: code, name: `${code} ${name}` }, message }
    }
  },
)

function codeFault(
  blueprint: Blueprint,
  code: string,
  model: ReferenceModelCode | null | undefined,
): Words | undefined {
  if (isNationalCode(code) && (!model || code.startsWith(model))) return undefined
  if (!isReferenceCode(code) || (model && !code.startsWith(model))) {
    const like = `${model ?? 'RAB'}.04.01`
    return {
      id: `kode referensi ${quoted(code)} tidak seperti ${like}`,
      en: `the reference code ${quoted(code)} is not like ${like}`,
    }
  }
  return isKnownCode(blueprint, code) ? undefined : parentFault(blueprint, code)
}

function localFault(blueprint: Blueprint, code: string): Words | undefined {
  if (isNationalCode(code)) {
    return {
      id: 'kode ini sudah ada dalam referensi nasional',
      en: 'this code is part of the national reference already',
    }
  }
  return parentFault(blueprint, code)
}

function parentFault(blueprint: Blueprint, code: string): Words | undefined {
  if (hasKnownParent(blueprint, code)) return undefined
  const missing = parentOfCode(code) ?? code
  const nearest = nearestKnownCode(blueprint, code)
  return {
    id: `kode referensi ${missing} tidak ada${nearest ? `; yang terdekat ${nearest}` : ''}`,
    en: `there is no reference code ${missing}${nearest ? `; the nearest is ${nearest}` : ''}`,
  }
}
