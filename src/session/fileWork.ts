// Real files on the planner's disk: open, read for an import, save. Turns what the pickers answer into sentences.

import type { Words } from '../model/words.ts'
import type { FileProblem, OpenedFile } from '../storage/filePickers.ts'
import type { Desk } from './desk.ts'
import type { Opening } from './opening.ts'
import type { OpenResult, Session } from './session.ts'
import type { SessionParts } from './sessionParts.ts'
import { FILE_PROBLEM, REFUSAL, SAVED_INSTEAD } from './sessionWords.ts'
import { noticesOf, problemsOf, refused } from './showing.ts'

export interface FileWork {
  /** Opens a text; `file` when a picker gave it and it can be written again. */
  openText(text: string, fileName: string | undefined, file?: OpenedFile): Promise<OpenResult>
  readonly openFile: Session['openFile']
  readonly readFile: Session['readFile']
  readonly saveFile: Session['saveFile']
}

/** File work on the given desk. `inTurn` keeps it apart from other openings; pickers are asked before, while the press counts. */
export function createFileWork(
  parts: SessionParts,
  desk: Desk,
  opening: Opening,
  inTurn: <T>(task: () => Promise<T>) => Promise<T>,
): FileWork {
  const { pickers, store } = parts

  function openText(text: string, fileName: string | undefined, file?: OpenedFile): Promise<OpenResult> {
    return inTurn(async () => {
      const result = await parts.read(text)
      if (!result.ok) return refused(...problemsOf(result))
      const { blueprint, migratedFrom } = result
      const opened = await opening.openIncoming({
        blueprint,
        reason: 'replace',
        ...(fileName !== undefined ? { fileName } : {}),
        unfiled: 0,
        notices: noticesOf(result),
        ...(migratedFrom !== undefined ? { original: text } : {}),
        taken: 'refuse',
      })
      if (!opened.ok) return opened
      // A text without a handle must not be written into the file that an older text of this blueprint came from.
      if (file) await file.keepFor(blueprint.id)
      else await pickers.forget(blueprint.id)
      return opened
    })
  }

  return {
    openText,
    async openFile() {
      const picked = await pickers.open()
      if (!picked.ok) return told(picked.code)
      return openText(picked.value.text, picked.value.fileName, picked.value)
    },
    async readFile() {
      const picked = await pickers.open()
      if (!picked.ok) return told(picked.code)
      const result = await parts.read(picked.value.text)
      return result.ok ? { ok: true, blueprint: result.blueprint } : { ok: false, messages: problemsOf(result) }
    },
    async saveFile(options = {}) {
      const id = desk.openId()
      if (id === undefined) return refused(REFUSAL.nothingOpen)
      const { title } = store.getBlueprint()
      const revision = store.getRevision()
      const text = await desk.text()
      const saved = await pickers.save({
        id,
        suggestedName: desk.context().fileName ?? fileNameFor(title),
        text,
        // A tab that only reads may hold an older state than the file: never into the same file unasked.
        as: options.as === true || !desk.mayWrite(),
      })
      if (!saved.ok) return told(saved.code)
      if (desk.openId() === id) await desk.noteFile(saved.value.fileName, revision)
      if (saved.value.instead) desk.tell(SAVED_INSTEAD[saved.value.instead])
      return { ok: true }
    },
  }
}

/** Nothing when the planner cancelled, else why it did not work. */
function told(code: FileProblem): { readonly ok: false; readonly messages: readonly Words[] } | undefined {
  return code === 'cancelled' ? undefined : { ok: false, messages: [FILE_PROBLEM[code]] }
}

/** A file name for a title: letters and digits of any script, words joined by hyphens, at most 80 characters. */
export function fileNameFor(title: string): string {
  const stem = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  const short = [...stem].slice(0, 80).join('').replace(/-+$/, '')
  return `${short || 'cetak-biru'}.karta.json`
}
