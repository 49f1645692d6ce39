// What tabs of the program say to each other. Messages are small and may be lost; nothing that must be right depends on them
// alone (the database compares revisions).

export type TabMessage =
  /** "Please save blueprint `id` and let go of it; tell `from`." */
  | { readonly kind: 'please'; readonly id: string; readonly from: string }
  /** The writer's answer: saved and let go, or not able to save. */
  | { readonly kind: 'answer'; readonly id: string; readonly to: string; readonly saved: boolean }
  /** A new revision is in the database. */
  | { readonly kind: 'saved'; readonly id: string; readonly from: string }
  /** Without Web Locks: "does anybody write `id`?", "I do", "I let go", "I took it, whoever had it". */
  | { readonly kind: 'who'; readonly id: string; readonly from: string }
  | { readonly kind: 'mine'; readonly id: string; readonly to: string }
  | { readonly kind: 'released'; readonly id: string; readonly from: string }
  | { readonly kind: 'taken'; readonly id: string; readonly from: string }

export interface TabChannel {
  post(message: TabMessage): void
  /** Hears what other tabs say; the result stops listening. */
  listen(listener: (message: TabMessage) => void): () => void
}

const KINDS: ReadonlySet<unknown> = new Set(['please', 'answer', 'saved', 'who', 'mine', 'released', 'taken'])

/** The channel of this browser, or undefined where tabs cannot talk. */
export function openTabChannel(name = 'karta'): TabChannel | undefined {
  if (typeof BroadcastChannel === 'undefined') return undefined
  try {
    const channel = new BroadcastChannel(name)
    return {
      post: (message) => channel.postMessage(message),
      listen(listener) {
        const hear = (event: MessageEvent<unknown>) => {
          if (isTabMessage(event.data)) listener(event.data)
        }
        channel.addEventListener('message', hear)
        return () => channel.removeEventListener('message', hear)
      },
    }
  } catch {
    return undefined
  }
}

/** Another tab may run another version of the program: what is not understood is not heard. */
function isTabMessage(data: unknown): data is TabMessage {
  return typeof data === 'object' && data !== null && 'kind' in data && 'id' in data && KINDS.has(data.kind)
}
