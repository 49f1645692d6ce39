// How lists of the architecture screen name elements: kind, owner and code beside the name, and how a typed word finds them.

import type { Blueprint, Element } from '../../model/blueprint.ts'
import { kindOf } from '../../model/metamodel.ts'
import type { Language } from '../../model/words.ts'

/** Kind and owner of an element as one quiet line: "Aplikasi · Disdukcapil". */
export function elementDetail(blueprint: Blueprint, element: Element, language: Language): string {
  const kind = kindOf(element.kind)?.shortName[language] ?? element.kind
  const owner = element.owner ? blueprint.agencies[element.owner]?.short : undefined
  return [kind, owner].filter(Boolean).join(' · ')
}

/** Text without accents and in lower case, for comparing. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
}

/** Everything an element can be found by, folded: name, code, reference, kind, owner. */
export function searchText(blueprint: Blueprint, element: Element, language: Language): string {
  const owner = element.owner ? blueprint.agencies[element.owner] : undefined
  return folded(
    [
      element.name,
      element.code ?? '',
      element.reference ?? '',
      kindOf(element.kind)?.name[language] ?? '',
      owner?.short ?? '',
      owner?.name ?? '',
    ].join(' '),
  )
}

/** True when every word of the query occurs. An empty query finds everything. */
export function matches(text: string, query: string): boolean {
  return folded(query)
    .split(/\s+/)
    .every((word) => text.includes(word))
}

const collator = new Intl.Collator('id', { numeric: true })

/** Names compared as people sort them ("Server 2" before "Server 10"), then by id so that the order is one. */
export function byName(a: Element, b: Element): number {
  return collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1)
}
