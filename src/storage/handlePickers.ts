// Real files through the File System Access API: the picker gives a handle, the handle is kept, and the next save writes into
// the same file. Before it writes it makes sure nobody else changed that file meanwhile.

import type {
  FilePickers,
  FileProblem,
  FileResult,
  OpenedFile,
  ReadableFile,
  SavedFile,
  SaveRequest,
} from './filePickers.ts'
import { fileProblemOf } from './fileProblem.ts'
import type { HandleShelf } from './handleShelf.ts'
import { readFileText } from './readFileText.ts'

interface Writing {
  write(text: string): Promise<void>
  close(): Promise<void>
  abort(): Promise<void>
}

type Permission = (wish: { readonly mode: 'readwrite' }) => Promise<string>

/** What of FileSystemFileHandle is used; TypeScript's DOM types lack the permissions. */
export interface FileHandle {
  readonly name: string
  getFile(): Promise<ReadableFile>
  createWritable(): Promise<Writing>
  readonly queryPermission?: Permission
  readonly requestPermission?: Permission
}

interface PickerType {
  readonly description: string
  readonly accept: { readonly [mime: string]: readonly string[] }
}

/** The two pickers of `window`; TypeScript's DOM types lack them. */
export interface PickerWindow {
  showOpenFilePicker(options: {
    readonly multiple: false
    readonly types: readonly PickerType[]
  }): Promise<FileHandle[]>
  showSaveFilePicker(options: {
    readonly suggestedName: string
    readonly types: readonly PickerType[]
  }): Promise<FileHandle>
}

const TYPES: readonly PickerType[] = [{ description: 'Karta', accept: { 'application/json': ['.json'] } }]

/** Pickers that keep a handle per blueprint. */
export function createHandlePickers(picker: PickerWindow, shelf: HandleShelf<FileHandle>): FilePickers {
  /** Writes into the known file, or says why it may not be written. */
  async function writeKnown(
    request: SaveRequest,
  ): Promise<FileResult<SavedFile> | { instead: 'gone' | 'denied' | 'changed' } | undefined> {
    const known = await shelf.load(request.id)
    if (!known) return undefined
    const { handle } = known
    try {
      if (!(await mayWrite(handle))) return { instead: 'denied' }
      if ((await handle.getFile()).lastModified !== known.lastModified) return { instead: 'changed' }
    } catch (error) {
      return { instead: fileProblemOf(error) === 'gone' ? 'gone' : 'denied' }
    }
    const problem = await write(handle, request)
    if (problem === 'gone' || problem === 'denied') return { instead: problem }
    return problem ? { ok: false, code: problem } : { ok: true, value: { fileName: handle.name, how: 'written' } }
  }

  /** Writes the whole text; the browser swaps the file only when all of it is there. */
  async function write(handle: FileHandle, request: SaveRequest): Promise<FileProblem | undefined> {
    let writing: Writing | undefined
    try {
      writing = await handle.createWritable()
      await writing.write(request.text)
      await writing.close()
      await shelf.keep(request.id, { handle, lastModified: (await handle.getFile()).lastModified })
      return undefined
    } catch (error) {
      await writing?.abort().catch(() => undefined)
      const problem = fileProblemOf(error)
      return problem === 'cancelled' ? 'failed' : problem
    }
  }

  async function writeNew(
    request: SaveRequest,
    instead?: 'gone' | 'denied' | 'changed',
  ): Promise<FileResult<SavedFile>> {
    let handle: FileHandle
    try {
      handle = await picker.showSaveFilePicker({ suggestedName: request.suggestedName, types: TYPES })
    } catch (error) {
      // The press that started this has been used up by a question: the next one leads straight to the picker.
      if (instead) await shelf.forget(request.id)
      const problem = fileProblemOf(error)
      // Whoever closes a picker that came unasked still learns why it came.
      return { ok: false, code: problem === 'cancelled' && instead ? instead : problem }
    }
    const problem = await write(handle, request)
    if (problem) return { ok: false, code: problem }
    return { ok: true, value: { fileName: handle.name, how: 'written', ...(instead ? { instead } : {}) } }
  }

  return {
    writesInPlace: true,
    async open(): Promise<FileResult<OpenedFile>> {
      try {
        const [handle] = await picker.showOpenFilePicker({ multiple: false, types: TYPES })
        if (!handle) return { ok: false, code: 'cancelled' }
        const file = await handle.getFile()
        const text = await readFileText(file)
        if (!text.ok) return text
        const keepFor = (id: string) => shelf.keep(id, { handle, lastModified: file.lastModified })
        return { ok: true, value: { fileName: file.name, text: text.value, keepFor } }
      } catch (error) {
        return { ok: false, code: fileProblemOf(error) }
      }
    },
    async save(request) {
      const known = request.as ? undefined : await writeKnown(request)
      if (known && 'ok' in known) return known
      return writeNew(request, known?.instead)
    },
    forget: (id) => shelf.forget(id),
  }
}

async function mayWrite(handle: FileHandle): Promise<boolean> {
  const wish = { mode: 'readwrite' } as const
  if (!handle.queryPermission || (await handle.queryPermission(wish)) === 'granted') return true
  return (await handle.requestPermission?.(wish)) === 'granted'
}

/** Whether a value from the database is still a handle. */
export function isFileHandle(value: unknown): value is FileHandle {
  return typeof value === 'object' && value !== null && 'createWritable' in value && 'getFile' in value
}
