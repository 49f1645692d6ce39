// What is selected right now. Never saved; screens and actions read it. Holds ids only.

export type Selected =
  | { readonly kind: 'none' }
  | { readonly kind: 'elements'; readonly ids: readonly string[] }
  | { readonly kind: 'relation'; readonly id: string }
  | { readonly kind: 'item'; readonly id: string }
  | { readonly kind: 'indicator'; readonly id: string }

export interface Selection {
  get(): Selected
  set(selected: Selected): void
  subscribe(listener: () => void): () => void
}

const NONE: Selected = { kind: 'none' }

/** A selection that starts empty; setting an equal one tells nobody. */
export function createSelection(): Selection {
  let current: Selected = NONE
  const listeners = new Set<() => void>()
  return {
    get: () => current,
    set: (selected) => {
      const next = selected.kind === 'elements' && selected.ids.length === 0 ? NONE : selected
      if (same(current, next)) return
      current = next
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function same(a: Selected, b: Selected): boolean {
  if (a.kind === 'none') return b.kind === 'none'
  if (a.kind === 'elements') {
    return b.kind === 'elements' && a.ids.length === b.ids.length && a.ids.every((id, i) => id === b.ids[i])
  }
  return a.kind === b.kind && 'id' in b && a.id === b.id
}

/** The selected element ids, or none. */
export function selectedElements(selected: Selected): readonly string[] {
  return selected.kind === 'elements' ? selected.ids : EMPTY
}

const EMPTY: readonly string[] = []
