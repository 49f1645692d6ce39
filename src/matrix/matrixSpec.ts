// What a matrix sets against each other: two axes, and what follows from them to stand in its cells.
// Must not know how a matrix is sorted or shown.

import { kindOf, metamodel } from '../model/metamodel.ts'

/** What stands along one side: elements of some kinds, the agencies, the kinds themselves, or the plan's indicators. */
export type Axis =
  | { readonly kind: 'elements'; readonly kinds: readonly string[] }
  | { readonly kind: 'kinds'; readonly kinds: readonly string[] }
  | { readonly kind: 'agencies' }
  | { readonly kind: 'indicators' }

export interface MatrixSpec {
  readonly rows: Axis
  readonly columns: Axis
}

/**
 * What a cell holds: relations of two elements · the owner of an element · the elements of a kind an agency owns ·
 * why an element counts for an indicator.
 */
export type MatrixContent = 'relations' | 'owners' | 'counts' | 'indicators'

/** What stands in the cells of a matrix. Every other pair of axes is a bug of the caller. */
export function contentOf({ rows, columns }: MatrixSpec): MatrixContent {
  const both = [rows.kind, columns.kind].sort().join(' ')
  switch (both) {
    case 'elements elements':
      return 'relations'
    case 'agencies elements':
      return 'owners'
    case 'agencies kinds':
      return 'counts'
    case 'elements indicators':
      return 'indicators'
    default:
      throw new Error(`no matrix of ${both}`)
  }
}

/** The same matrix with rows and columns changed over. */
export function transposed({ rows, columns }: MatrixSpec): MatrixSpec {
  return { rows: columns, columns: rows }
}

/** The kinds an axis id means: one kind, else all drawable kinds of a domain; none when it means nothing. */
export function kindsOfAxis(id: string): readonly string[] {
  if (kindOf(id)?.drawable) return [id]
  return metamodel.kinds.filter(({ drawable, domain }) => drawable && domain === id).map((kind) => kind.id)
}

/** Every kind that is drawn, in the order of the pack. */
export const DRAWN_KINDS: readonly string[] = metamodel.kinds.filter(({ drawable }) => drawable).map(({ id }) => id)
