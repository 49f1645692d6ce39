// Real files on the planner's disk, as the session asks for them. Two makers: one that writes into the same file again, one
// that can only download. Answers are results; nothing here knows what a text says.

/**
 * cancelled: the planner closed the picker · denied: the browser or the planner said no · gone: the file is no longer there ·
 * again: the browser wants a fresh press of the button · changed: somebody else changed the file · too-big · not-text: no
 * UTF-8 · quota: the disk is full · failed
 */
export type FileProblem =
  | 'cancelled'
  | 'denied'
  | 'gone'
  | 'again'
  | 'changed'
  | 'too-big'
  | 'not-text'
  | 'quota'
  | 'failed'

export type FileResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: FileProblem }

export interface OpenedFile {
  readonly fileName: string
  readonly text: string
  /** Remembers this file as the real file of a blueprint, so that it can be written again. */
  keepFor(id: string): Promise<void>
}

export interface SaveRequest {
  /** Blueprint whose real file is written. */
  readonly id: string
  readonly suggestedName: string
  readonly text: string
  /** Ask for a place even when one is known. */
  readonly as: boolean
}

export interface SavedFile {
  readonly fileName: string
  readonly how: 'written' | 'downloaded'
  /** Why the known file was not simply written again: it is gone, not allowed, or somebody else changed it. */
  readonly instead?: 'gone' | 'denied' | 'changed'
}

export interface FilePickers {
  /** Whether the same file can be written again; else every save is a new download. */
  readonly writesInPlace: boolean
  open(): Promise<FileResult<OpenedFile>>
  save(request: SaveRequest): Promise<FileResult<SavedFile>>
  /** Forgets which real file belongs to the blueprint. */
  forget(id: string): Promise<void>
}

/** Files above this are not even read: 50 MB, ten times the largest blueprint we plan for. */
export const FILE_LIMIT_BYTES = 50_000_000

/** What of a File is read. */
export interface ReadableFile {
  readonly name: string
  readonly size: number
  readonly lastModified: number
  arrayBuffer(): Promise<ArrayBuffer>
}
