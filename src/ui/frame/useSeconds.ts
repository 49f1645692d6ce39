// A clock for words such as "12 dtk lalu": ticks once a second while somebody looks at it.

import { useSyncExternalStore } from 'react'

function subscribe(listener: () => void): () => void {
  const timer = setInterval(listener, 1000)
  return () => clearInterval(timer)
}

const seconds = (): number => Math.floor(Date.now() / 1000)

/** Whole seconds since 1970, told anew each second. */
export function useSeconds(): number {
  return useSyncExternalStore(subscribe, seconds)
}
