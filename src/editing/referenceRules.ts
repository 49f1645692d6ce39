// What a local level of the reference architecture must keep: written like a code, under a level that exists, not national itself.

import type { Blueprint } from '../model/blueprint.ts'
import { hasKnownParent, isNationalCode, nearestKnownCode } from '../model/nationalCodes.ts'
import { quoted } from '../model/quoted.ts'
import { isReferenceCode, parentOfCode } from '../model/referenceCode.ts'
import type { Refusal } from './command.ts'
import { firstRefusal, refusal } from './refusal.ts'

/** Refuses a code that cannot be a local level here. */
export function localCodeRefusal(blueprint: Blueprint, code: string): Refusal | undefined {
  return firstRefusal(
    () => malformedRefusal(code),
    () => nationalRefusal(code),
    () => parentRefusal(blueprint, code),
  )
}

/** Refuses what is not written like RAB.04.01. */
export function malformedRefusal(code: string): Refusal | undefined {
  if (isReferenceCode(code)) return undefined
  return refusal(
    'bad-code',
    `${quoted(code)} bukan kode referensi; tulis seperti RAB.04.01, dua angka untuk setiap tingkat.`,
    `${quoted(code)} is not a reference code; write it like RAB.04.01, two digits for each level.`,
  )
}

function nationalRefusal(code: string): Refusal | undefined {
  if (!isNationalCode(code)) return undefined
  return refusal(
    'national-code',
    `${code} sudah ada dalam referensi nasional dan namanya tetap.`,
    `${code} is part of the national reference already and keeps its name.`,
  )
}

function parentRefusal(blueprint: Blueprint, code: string): Refusal | undefined {
  if (hasKnownParent(blueprint, code)) return undefined
  const parent = parentOfCode(code)
  const nearest = nearestKnownCode(blueprint, code)
  if (parent === null) {
    return refusal(
      'no-parent',
      `${code} berada pada tingkat 1; tingkat lokal dibuat di bawah kode yang ada.`,
      `${code} stands at level 1; local levels are made below a code that exists.`,
    )
  }
  return refusal(
    'no-parent',
    `Induk ${parent} tidak ada${nearest ? `; yang terdekat ${nearest}` : ''}.`,
    `The level above, ${parent}, does not exist${nearest ? `; the nearest is ${nearest}` : ''}.`,
  )
}
