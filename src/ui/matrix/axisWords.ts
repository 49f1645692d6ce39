// What the things along a side are called within a sentence: "layanan", "infrastructure", "agencies".

import { kindName } from '../../editing/nameOf.ts'
import type { Axis } from '../../matrix/matrixSpec.ts'
import { domainOfKind } from '../../model/metamodel.ts'
import type { Language } from '../../model/words.ts'
import { textIn } from '../text/language.ts'
import { matrixText } from '../text/matrix.ts'

/** The noun of an axis; in English in the plural. */
export function axisNoun(axis: Axis, language: Language): string {
  const text = textIn(matrixText, language)
  if (axis.kind === 'agencies') return text.agencies
  if (axis.kind === 'indicators') return text.indicators
  if (axis.kind === 'kinds') return text.elementKinds
  const [only, ...others] = axis.kinds
  if (only === undefined) return text.elements
  if (others.length === 0) return manyOf(kindName(only)[language], language)
  const domains = new Set(axis.kinds.map((kind) => domainOfKind(kind)?.id))
  return domains.size === 1 ? (domainOfKind(only)?.name[language].toLowerCase() ?? text.elements) : text.elements
}

/** English nouns that have no plural. */
const UNCOUNTED = /(information|hardware|storage|education|handling|fitness)$/

function manyOf(noun: string, language: Language): string {
  if (language === 'id' || UNCOUNTED.test(noun)) return noun
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  return /(s|x|ch)$/.test(noun) ? `${noun}es` : `${noun}s`
}
