// Which dialog of the catalogue is open.

import type { Id } from '../../model/blueprint.ts'
import { createExternalStore } from '../externalStore.ts'

export type CatalogueDialog =
  | { readonly kind: 'columns' }
  | { readonly kind: 'saveQuery' }
  | { readonly kind: 'queries' }
  /** Without cells it asks for the text first. */
  | { readonly kind: 'paste'; readonly cells?: readonly (readonly string[])[] }
  | { readonly kind: 'bulk' | 'view' | 'item' | 'delete'; readonly ids: readonly Id[] }

export const catalogueDialog = createExternalStore<CatalogueDialog | null>(null)

/** Closes the dialog. */
export function closeDialog(): void {
  catalogueDialog.set(null)
}
