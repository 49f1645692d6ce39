// A cell as text, the way it is copied, exported, compared and begun to be edited: names instead of ids, months as
// "2026-08", numbers without grouping. What `readCell` reads back as the same.

import type { AttributeValue, Element, Id } from '../model/blueprint.ts'
import { type Completeness, completenessOf } from '../model/completeness.ts'
import { domainOfKind, kindOf } from '../model/metamodel.ts'
import type { Choice } from '../model/metamodelShape.ts'
import type { CatalogueContext } from './catalogueContext.ts'
import { choicesOf, hasColumn } from './choices.ts'
import { columnOf } from './column.ts'

const completeness = new WeakMap<Element, Completeness>()

/** How complete an element is, worked out once per element. */
export function elementCompleteness(element: Element): Completeness {
  const known = completeness.get(element)
  if (known) return known
  const found = completenessOf(element)
  completeness.set(element, found)
  return found
}

/** What an element holds in an editable column: a field or an attribute. */
export function storedValue(element: Element, column: Id): AttributeValue | undefined {
  switch (column) {
    case 'name':
    case 'kind':
    case 'code':
    case 'reference':
    case 'owner':
    case 'state':
    case 'start':
    case 'end':
    case 'description':
      return element[column]
    default:
      return element.attributes[column]
  }
}

/** The number of a worked-out column; undefined while it is not known, and for other columns. */
export function countedValue(context: CatalogueContext, element: Element, column: Id): number | undefined {
  switch (column) {
    case 'relations':
    case 'items':
    case 'views':
      return context.facts[column].get(element.id) ?? 0
    case 'issues':
      return context.issues && (context.issues.get(element.id) ?? 0)
    case 'completeness': {
      const { filled, total } = elementCompleteness(element)
      return total === 0 ? 1 : filled / total
    }
    default:
      return undefined
  }
}

/** The text of a cell; '' when it is empty or the element's kind has no such attribute. */
export function cellText(context: CatalogueContext, element: Element, column: Id): string {
  const { language, blueprint } = context
  const spec = columnOf(column)
  if (spec === undefined || !hasColumn(element, column)) return ''
  if (spec.type === 'domain') return domainOfKind(element.kind)?.name[language] ?? ''
  if (spec.type === 'kind') return kindOf(element.kind)?.name[language] ?? element.kind
  if (!spec.editable && spec.type !== 'other') {
    const value = countedValue(context, element, column)
    if (value === undefined) return ''
    return spec.type === 'share' ? `${Math.round(value * 100)}%` : String(value)
  }
  const value = storedValue(element, column)
  if (value === undefined) return ''
  const choices = choicesOf(blueprint, element.kind, column) ?? []
  if (typeof value === 'object') {
    return Object.keys(value)
      .sort()
      .map((id) => choiceName(choices, id, language))
      .join('; ')
  }
  if (typeof value === 'number') return language === 'id' ? String(value).replace('.', ',') : String(value)
  return choiceName(choices, String(value), language)
}

/** The name of a choice; a value that is none of them stands for itself. */
function choiceName(choices: readonly Choice[], id: string, language: 'id' | 'en'): string {
  return choices.find((choice) => choice.id === id)?.name[language] ?? id
}
