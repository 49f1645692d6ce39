// A value that several components read and few write, kept outside React; setting the same value tells nobody.

import { useSyncExternalStore } from 'react'

export interface ExternalStore<T> {
  get(): T
  set(next: T): void
  subscribe(listener: () => void): () => void
}

/** A store that starts with `initial`; `onChange` hears every new value before the readers do. */
export function createExternalStore<T>(initial: T, onChange?: (next: T) => void): ExternalStore<T> {
  let current = initial
  const listeners = new Set<() => void>()
  return {
    get: () => current,
    set: (next) => {
      if (Object.is(next, current)) return
      current = next
      onChange?.(next)
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Reads a store in a component. */
export function useExternalStore<T>(store: Pick<ExternalStore<T>, 'get' | 'subscribe'>): T {
  return useSyncExternalStore(store.subscribe, store.get)
}
