// What an element must keep so that it can be saved: a known kind that can be drawn, fields within their limits, an owner
// that exists, months in order. Asked by every command that adds or edits elements.

import type { AttributeValue, Blueprint, Element } from '../model/blueprint.ts'
import { TEXT_MAX } from '../model/fileFormat.ts'
import { isId } from '../model/id.ts'
import { kindOf } from '../model/metamodel.ts'
import { quoted } from '../model/quoted.ts'
import type { Refusal } from './command.ts'
import { agenciesRefusal } from './existence.ts'
import { type FieldRule, fieldsRefusal, monthOrderRefusal } from './fieldRules.ts'
import { firstRefusal, refusal } from './refusal.ts'

/** Rules of an element's fields. */
export const ELEMENT_FIELDS: Readonly<Record<string, FieldRule>> = {
  name: 'name',
  code: 'line',
  description: 'text',
  reference: 'line',
  start: 'month',
  end: 'month',
}

/** Refuses a kind the metamodel does not know or keeps in a collection of its own. */
export function kindRefusal(kind: string): Refusal | undefined {
  if (kindOf(kind)?.drawable) return undefined
  return refusal(
    'bad-kind',
    `${quoted(kind)} bukan jenis elemen yang dapat digambar.`,
    `${quoted(kind)} is not a kind of element that can be drawn.`,
  )
}

/** Refuses when the element would stop before, or in, the month it starts. */
export function lifeRefusal(start: string | undefined, end: string | undefined): Refusal | undefined {
  return monthOrderRefusal(start, end, false, {
    id: 'Bulan berakhir harus sesudah bulan mulai beroperasi.',
    en: 'The month of retirement must be after the month of operation.',
  })
}

/** Refuses attribute values a file cannot hold: endless numbers, texts that are too long, malformed ids. */
export function attributesRefusal(attributes: {
  readonly [id: string]: AttributeValue | null | undefined
}): Refusal | undefined {
  for (const [id, value] of Object.entries(attributes)) {
    if (isId(id) && (value === undefined || value === null || fits(value))) continue
    return refusal(
      'bad-attribute',
      `Nilai atribut ${quoted(id)} tidak dapat disimpan.`,
      `The value of attribute ${quoted(id)} cannot be saved.`,
    )
  }
  return undefined
}

function fits(value: AttributeValue): boolean {
  if (typeof value === 'string') return value.length <= TEXT_MAX
  if (typeof value === 'number') return Number.isFinite(value) && Math.abs(value) <= 1e15
  return typeof value === 'boolean' || Object.keys(value).every(isId)
}

/** All rules for a whole element. */
export function elementRefusal(blueprint: Blueprint, element: Element): Refusal | undefined {
  return firstRefusal(
    () => kindRefusal(element.kind),
    () => fieldsRefusal(element, ELEMENT_FIELDS),
    () => agenciesRefusal(blueprint, [element.owner]),
    () => lifeRefusal(element.start, element.end),
    () => attributesRefusal(element.attributes),
  )
}
