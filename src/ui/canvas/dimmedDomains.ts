// Domains that are dimmed in the drawing of a view, so that the others can be read. Lives as long as the tab; never saved,
// for a file must look the same to everyone.

import type { Id } from '../../model/blueprint.ts'
import { createExternalStore, useExternalStore } from '../externalStore.ts'

/** Dimmed domain ids by view. */
export const dimmedDomains = createExternalStore<ReadonlyMap<Id, ReadonlySet<string>>>(new Map())

const NONE: ReadonlySet<string> = new Set()

/** The dimmed domains of a view; the same object until they change. */
export function useDimmedDomains(view: Id): ReadonlySet<string> {
  return useExternalStore(dimmedDomains).get(view) ?? NONE
}

/** Dims a domain of a view or shows it again. */
export function toggleDomain(view: Id, domain: string): void {
  const dimmed = new Set(dimmedDomains.get().get(view))
  if (!dimmed.delete(domain)) dimmed.add(domain)
  dimmedDomains.set(new Map(dimmedDomains.get()).set(view, dimmed))
}

/** Shows every domain of a view again. */
export function showAllDomains(view: Id): void {
  dimmedDomains.set(new Map(dimmedDomains.get()).set(view, NONE))
}
