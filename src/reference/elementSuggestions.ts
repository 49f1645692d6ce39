// Which codes the elements of a blueprint may belong to: by their names, their kinds, and the codes their neighbours have in the
// other models. And the reverse: which elements may belong to a code.

import type { Blueprint, Element, Id } from '../model/blueprint.ts'
import { kindOf } from '../model/metamodel.ts'
import type { ReferenceModelCode } from '../model/metamodelShape.ts'
import { isBelow } from '../model/referenceCode.ts'
import { relationIndex } from '../model/relationIndex.ts'
import { byId } from '../model/sortedIds.ts'
import { getRow, rowsOf } from '../model/table.ts'
import { foldedWords } from './foldedWords.ts'
import { kinCode } from './kinCode.ts'
import type { BookEntry, ReferenceBook } from './referenceBook.ts'
import { type CodeSuggestion, kindsOfModel, type SuggestionHint, suggestCodes } from './suggestCodes.ts'

/** The codes one element may belong to, best first, at most three; none for a kind without a reference model. */
export function elementSuggestions(
  blueprint: Blueprint,
  book: ReferenceBook,
  element: Element,
): readonly CodeSuggestion[] {
  const model = kindOf(element.kind)?.referenceModel
  if (!model) return []
  return suggestCodes(book, {
    name: element.name,
    model,
    hints: [...kindHint(book, element.kind, model), ...neighbourHints(blueprint, book, element, model)],
    ignore: new Set(foldedWords(blueprint.government.name)),
  })
}

/** The elements without a code whose kind asks for one. */
export function elementsToCode(blueprint: Blueprint): readonly Element[] {
  return rowsOf(blueprint.elements).filter(({ kind, reference }) => !reference && kindOf(kind)?.referenceModel)
}

/** Suggestions for every element without a code, by element, the surest elements first. */
export function suggestionsForAll(
  blueprint: Blueprint,
  book: ReferenceBook,
): ReadonlyMap<Id, readonly CodeSuggestion[]> {
  return surestFirst(
    elementsToCode(blueprint).map((element) => [element.id, elementSuggestions(blueprint, book, element)]),
  )
}

const SURENESS = { sure: 3, likely: 2, possible: 1 } as const

/** Elements with their suggestions, the surest first, those without any last. */
export function surestFirst(
  found: readonly (readonly [Id, readonly CodeSuggestion[]])[],
): ReadonlyMap<Id, readonly CodeSuggestion[]> {
  const best = ([first]: readonly CodeSuggestion[]): number => (first ? SURENESS[first.sure] + first.score : 0)
  return new Map([...found].sort(([a, x], [b, y]) => best(y) - best(x) || byId(a, b)))
}

export interface FittingElement {
  readonly element: Id
  readonly suggestion: CodeSuggestion
}

/** The elements whose best suggestions lie at a code or below it, the surest first. */
export function elementsFitting(
  suggestions: ReadonlyMap<Id, readonly CodeSuggestion[]>,
  entry: BookEntry,
): readonly FittingElement[] {
  const fits = (code: string): boolean => code === entry.code || isBelow(code, entry.code)
  return [...suggestions].flatMap(([element, list]) => {
    const suggestion = list.find((each) => fits(each.entry.code))
    return suggestion ? [{ element, suggestion }] : []
  })
}

const kindHints = new WeakMap<ReferenceBook, Map<string, readonly SuggestionHint[]>>()

/** Kinds of infrastructure and security are codes by themselves: a server belongs to "Server". */
function kindHint(book: ReferenceBook, kind: string, model: ReferenceModelCode): readonly SuggestionHint[] {
  let known = kindHints.get(book)
  if (!known) {
    known = new Map()
    kindHints.set(book, known)
  }
  const found = known.get(kind)
  if (found) return found
  // Where a model has one kind only, the kind tells nothing.
  const asked = kindsOfModel(model).length > 1
  const names = asked ? [kindOf(kind)?.name.id ?? '', kindOf(kind)?.shortName.id ?? ''] : []
  const [best] = names
    .flatMap((name) => suggestCodes(book, { name, model, limit: 1 }))
    .sort((a, b) => b.score - a.score || byId(a.entry.code, b.entry.code))
  const says = best !== undefined && best.sure !== 'possible'
  const hints: SuggestionHint[] = says ? [{ code: best.entry.code, reason: { by: 'kind' } }] : []
  known.set(kind, hints)
  return hints
}

/** What a neighbour of another model says: the code of the same affair in this element's model. */
function neighbourHints(
  blueprint: Blueprint,
  book: ReferenceBook,
  { id }: Element,
  model: ReferenceModelCode,
): SuggestionHint[] {
  const index = relationIndex(blueprint)
  const others = [
    ...(index.outgoing.get(id) ?? []).map(({ target }) => target),
    ...(index.incoming.get(id) ?? []).map(({ source }) => source),
  ]
  return [...new Set(others)].sort(byId).flatMap((other) => {
    const code = getRow(blueprint.elements, other)?.reference
    if (!code || code.startsWith(model)) return []
    const kin = kinCode(book, code, model)
    return kin === undefined ? [] : [{ code: kin, reason: { by: 'neighbour', element: other, code } }]
  })
}
