// The codes of the open blueprint for screens: the national ones, fetched once, and its local levels.

import { use } from 'react'
import type { Blueprint } from '../../model/blueprint.ts'
import { loadReferenceArchitecture, type ReferenceArchitecture } from '../../model/referenceArchitecture.ts'
import { type ReferenceBook, referenceBook } from '../../reference/referenceBook.ts'
import { useBlueprint } from '../karta.ts'

/** The pack, once; null when its script could not be loaded. */
let loading: Promise<ReferenceArchitecture | null> | undefined

function loadOnce(): Promise<ReferenceArchitecture | null> {
  loading ??= loadReferenceArchitecture().catch(() => null)
  return loading
}

const localCodes = (blueprint: Blueprint) => blueprint.referenceCodes

/** The book; suspends while it loads, null when it could not be. */
export function useReferenceBook(): ReferenceBook | null {
  const local = useBlueprint(localCodes)
  const architecture = use(loadOnce())
  return architecture && referenceBook(architecture, local)
}
