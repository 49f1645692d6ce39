// The outline as flat rows: a row for each domain that has elements, and under it its elements by name. Pure.

import type { Blueprint, Element, View } from '../../model/blueprint.ts'
import { domainOfKind, metamodel } from '../../model/metamodel.ts'
import type { MetamodelDomain } from '../../model/metamodelShape.ts'
import { hasRow } from '../../model/table.ts'
import type { Language } from '../../model/words.ts'
import { finderOf, folded, sortedByName } from '../architecture/elementNames.ts'

export type OutlineRow =
  | { readonly key: string; readonly domain: MetamodelDomain; readonly count: number; readonly open: boolean }
  | {
      readonly key: string
      readonly element: Element
      readonly domain: MetamodelDomain
      readonly here: boolean
      /** Place among its siblings, from 1, and how many they are. */
      readonly position: number
      readonly siblings: number
    }

export interface OutlineQuestion {
  readonly query: string
  readonly closed: ReadonlySet<string>
  readonly onlyHere: boolean
  readonly view: View | undefined
  readonly language: Language
}

/** Domains as the outline shows them: the six of the architecture, then the others. */
const domains: readonly MetamodelDomain[] = [
  ...metamodel.domains.filter((domain) => domain.architecture),
  ...metamodel.domains.filter((domain) => !domain.architecture),
]

/** Rows from top to bottom, and how many elements were found. While a query is typed every domain is open. */
export function outlineRows(blueprint: Blueprint, question: OutlineQuestion): { rows: OutlineRow[]; found: number } {
  const { query, closed, onlyHere, view, language } = question
  const here = (element: Element): boolean => view !== undefined && hasRow(view.placements, element.id)
  const byDomain = new Map<string, Element[]>()
  let found = 0
  const isFound = finderOf(blueprint, query, language)
  for (const element of sortedByName(blueprint.elements)) {
    if (onlyHere && !here(element)) continue
    if (!isFound(element)) continue
    const domain = domainOfKind(element.kind)?.id ?? ''
    const list = byDomain.get(domain)
    if (list) list.push(element)
    else byDomain.set(domain, [element])
    found++
  }
  const rows: OutlineRow[] = []
  for (const domain of domains) {
    const elements = byDomain.get(domain.id)
    if (!elements) continue
    const open = query.trim() !== '' || !closed.has(domain.id)
    rows.push({ key: `domain ${domain.id}`, domain, count: elements.length, open })
    if (!open) continue
    for (const [i, element] of elements.entries()) {
      const [position, siblings] = [i + 1, elements.length]
      rows.push({ key: element.id, element, domain, here: here(element), position, siblings })
    }
  }
  return { rows, found }
}

/** What a row is called, for jumping by letter. */
export function rowName(row: OutlineRow, language: Language): string {
  return folded('element' in row ? row.element.name : row.domain.name[language])
}

/** The row after `from` whose name starts with what was typed, going round; repeated letters step on. */
export function typedRow(rows: readonly OutlineRow[], from: number, typed: string, language: Language): number {
  const letters = folded(typed)
  const repeated = letters.length > 1 && [...letters].every((letter) => letter === letters[0])
  const wanted = repeated ? letters.slice(0, 1) : letters
  const first = letters.length === 1 || repeated ? 1 : 0
  for (let step = first; step <= rows.length; step++) {
    const i = (from + step) % rows.length
    const row = rows[i]
    if (row && rowName(row, language).startsWith(wanted)) return i
  }
  return from
}
