// Which tool is in the planner's hand on the canvas: selecting, placing something new, or connecting two elements.
// Knows ids only; whether a relation is allowed is asked of the commands, never here.

import { assign, setup } from 'xstate'

export interface CanvasToolContext {
  /** Kind of a new element, or an element that exists, while placing. */
  readonly placing: { readonly kind: string } | { readonly element: string } | null
  /** Ends picked so far while connecting. */
  readonly source: string | null
  readonly target: string | null
}

export type CanvasToolEvent =
  | { readonly type: 'PLACE_KIND'; readonly kind: string }
  | { readonly type: 'PLACE_ELEMENT'; readonly element: string }
  /** Without a source the next element pressed is the source. `byList` opens the list of targets at once. */
  | { readonly type: 'CONNECT'; readonly source?: string; readonly byList?: boolean }
  | { readonly type: 'PICK'; readonly element: string }
  /** Both ends are known, the kind is not: drawn from handle to handle. */
  | { readonly type: 'CHOOSE_KIND'; readonly source: string; readonly target: string }
  | { readonly type: 'LIST' }
  | { readonly type: 'DONE' }
  | { readonly type: 'CANCEL' }

const NOTHING: CanvasToolContext = { placing: null, source: null, target: null }

export const canvasToolMachine = setup({
  types: { context: {} as CanvasToolContext, events: {} as CanvasToolEvent },
  guards: {
    fromList: ({ event }) => event.type === 'CONNECT' && event.source !== undefined && event.byList === true,
    fromSource: ({ event }) => event.type === 'CONNECT' && event.source !== undefined,
    otherElement: ({ context, event }) => event.type === 'PICK' && event.element !== context.source,
  },
  actions: {
    clear: assign(() => NOTHING),
    takePlacing: assign(({ event }) => {
      if (event.type === 'PLACE_KIND') return { ...NOTHING, placing: { kind: event.kind } }
      if (event.type === 'PLACE_ELEMENT') return { ...NOTHING, placing: { element: event.element } }
      return NOTHING
    }),
    takeSource: assign(({ event }) => {
      if (event.type === 'CONNECT') return { ...NOTHING, source: event.source ?? null }
      return event.type === 'PICK' ? { ...NOTHING, source: event.element } : NOTHING
    }),
    takeTarget: assign(({ event }) => (event.type === 'PICK' ? { target: event.element } : {})),
    takeEnds: assign(({ event }) =>
      event.type === 'CHOOSE_KIND' ? { ...NOTHING, source: event.source, target: event.target } : {},
    ),
  },
}).createMachine({
  id: 'canvasTool',
  context: NOTHING,
  initial: 'selecting',
  on: {
    CANCEL: '.selecting',
    DONE: '.selecting',
    PLACE_KIND: { target: '.placing', actions: 'takePlacing' },
    PLACE_ELEMENT: { target: '.placing', actions: 'takePlacing' },
    CHOOSE_KIND: { target: '.connecting.kind', actions: 'takeEnds' },
    CONNECT: [
      { guard: 'fromList', target: '.connecting.list', actions: 'takeSource' },
      { guard: 'fromSource', target: '.connecting.target', actions: 'takeSource' },
      { target: '.connecting.source', actions: 'takeSource' },
    ],
  },
  states: {
    selecting: { entry: 'clear' },
    placing: {},
    connecting: {
      initial: 'source',
      states: {
        source: { on: { PICK: { target: 'target', actions: 'takeSource' } } },
        target: {
          on: {
            PICK: { guard: 'otherElement', target: 'kind', actions: 'takeTarget' },
            LIST: 'list',
          },
        },
        list: { on: { PICK: { guard: 'otherElement', target: 'kind', actions: 'takeTarget' } } },
        kind: {},
      },
    },
  },
})
