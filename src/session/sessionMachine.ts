// What may happen now with the open blueprint: is one open, may this tab write, is a write on its way, did the last one fail.
// Holds ids, revisions, codes and a file name; the blueprint itself is in the store, the texts are in the database.

import { assign, setup } from 'xstate'

/** Why this tab may not write: another tab writes · it was taken by another tab · somebody wrote a newer revision. */
export type ReadOnlyCode = 'other-tab' | 'taken' | 'conflict'
/** Why the last write failed, as the database says it. */
export type SaveProblem = 'quota' | 'blocked' | 'unavailable' | 'unknown'

export interface SessionContext {
  readonly blueprintId: string | undefined
  /** Revision in the database that the next write replaces; 0 = not stored yet. */
  readonly revision: number
  /** When the database last got the blueprint, milliseconds since 1970. */
  readonly savedAt: number
  readonly fileName: string | undefined
  /** Revision of the store that the real file stands for: changes since are the difference. */
  readonly fileBase: number
  readonly readOnly: ReadOnlyCode | undefined
  /** Stays while a failed write is tried again. */
  readonly problem: SaveProblem | undefined
}

export type SessionEvent =
  | {
      readonly type: 'OPENED'
      readonly blueprintId: string
      readonly revision: number
      readonly savedAt: number
      readonly fileName: string | undefined
      readonly fileBase: number
      readonly readOnly: ReadOnlyCode | undefined
      /** Whether the database holds exactly what was opened. */
      readonly stored: boolean
    }
  | { readonly type: 'CLOSED' }
  | { readonly type: 'CHANGED' }
  | { readonly type: 'SAVE' }
  /** clean: nothing changed while it was written. */
  | { readonly type: 'SAVED'; readonly revision: number; readonly at: number; readonly clean: boolean }
  | { readonly type: 'SAVE_FAILED'; readonly code: SaveProblem }
  | { readonly type: 'READ_ONLY'; readonly code: ReadOnlyCode }
  | { readonly type: 'FILED'; readonly fileName: string; readonly fileBase: number }

const NOTHING: SessionContext = {
  blueprintId: undefined,
  revision: 0,
  savedAt: 0,
  fileName: undefined,
  fileBase: 0,
  readOnly: undefined,
  problem: undefined,
}

export const sessionMachine = setup({
  types: { context: {} as SessionContext, events: {} as SessionEvent },
  guards: {
    opensReadOnly: ({ event }) => event.type === 'OPENED' && event.readOnly !== undefined,
    opensUnstored: ({ event }) => event.type === 'OPENED' && !event.stored,
    wroteEverything: ({ event }) => event.type === 'SAVED' && event.clean,
  },
  actions: {
    open: assign(({ event }) => {
      if (event.type !== 'OPENED') return {}
      const { blueprintId, revision, savedAt, fileName, fileBase, readOnly } = event
      return { blueprintId, revision, savedAt, fileName, fileBase, readOnly, problem: undefined }
    }),
    forget: assign(NOTHING),
    noteWritten: assign(({ event }) =>
      event.type === 'SAVED' ? { revision: event.revision, savedAt: event.at, problem: undefined } : {},
    ),
    noteProblem: assign(({ event }) => (event.type === 'SAVE_FAILED' ? { problem: event.code } : {})),
    noteReadOnly: assign(({ event }) =>
      event.type === 'READ_ONLY' ? { readOnly: event.code, problem: undefined } : {},
    ),
    noteFile: assign(({ event }) =>
      event.type === 'FILED' ? { fileName: event.fileName, fileBase: event.fileBase } : {},
    ),
  },
}).createMachine({
  id: 'session',
  context: NOTHING,
  initial: 'starting',
  on: {
    OPENED: [
      { guard: 'opensReadOnly', target: '.open.readOnly', actions: 'open' },
      { guard: 'opensUnstored', target: '.open.unsaved', actions: 'open' },
      { target: '.open.saved', actions: 'open' },
    ],
    CLOSED: { target: '.home', actions: 'forget' },
  },
  states: {
    starting: {},
    home: {},
    open: {
      initial: 'saved',
      on: {
        READ_ONLY: { target: '.readOnly', actions: 'noteReadOnly' },
        FILED: { actions: 'noteFile' },
      },
      states: {
        saved: { on: { CHANGED: 'unsaved' } },
        unsaved: { on: { SAVE: 'saving' } },
        saving: {
          on: {
            SAVED: [
              { guard: 'wroteEverything', target: 'saved', actions: 'noteWritten' },
              { target: 'unsaved', actions: 'noteWritten' },
            ],
            SAVE_FAILED: { target: 'failed', actions: 'noteProblem' },
          },
        },
        failed: { on: { SAVE: 'saving' } },
        readOnly: {},
      },
    },
  },
})
