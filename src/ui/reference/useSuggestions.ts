// Suggestions for every element without a code, worked out in short slices beside the page: at 5,000 elements one go would take
// longer than a keystroke may wait. The last ones stay in view until the new ones are there.

import { useEffect, useState } from 'react'
import type { Blueprint, Id } from '../../model/blueprint.ts'
import { elementSuggestions, elementsToCode, surestFirst } from '../../reference/elementSuggestions.ts'
import type { ReferenceBook } from '../../reference/referenceBook.ts'
import type { CodeSuggestion } from '../../reference/suggestCodes.ts'

export type Suggestions = ReadonlyMap<Id, readonly CodeSuggestion[]>

/** So long one slice may take. */
const SLICE_MS = 8
const NONE: Suggestions = new Map()

/** The suggestions, and whether they are those of the blueprint as it stands. */
export function useSuggestions(blueprint: Blueprint, book: ReferenceBook): { found: Suggestions; ready: boolean } {
  const [kept, setKept] = useState<{ blueprint: Blueprint; book: ReferenceBook; found: Suggestions }>()
  useEffect(() => {
    const waiting = elementsToCode(blueprint)
    const found: [Id, readonly CodeSuggestion[]][] = []
    let timer = 0
    const slice = () => {
      const until = performance.now() + SLICE_MS
      while (found.length < waiting.length && performance.now() < until) {
        const element = waiting[found.length]
        if (element) found.push([element.id, elementSuggestions(blueprint, book, element)])
      }
      if (found.length < waiting.length) timer = window.setTimeout(slice)
      else setKept({ blueprint, book, found: surestFirst(found) })
    }
    timer = window.setTimeout(slice)
    return () => window.clearTimeout(timer)
  }, [blueprint, book])
  return { found: kept?.found ?? NONE, ready: kept?.blueprint === blueprint && kept.book === book }
}
