// Real files in browsers without the File System Access API (Firefox, Safari, plain http): an `<input type=file>` to open, a
// download to save. A file cannot be written again; every save is a new one.

import type { FilePickers, FileResult, OpenedFile } from './filePickers.ts'
import { readFileText } from './readFileText.ts'
import type { Schedule } from './schedule.ts'

/** How long the browser may take to fetch the text of a download. */
const DOWNLOAD_MS = 60_000

/** Pickers by page elements that are shown to nobody. */
export function createDownloadPickers(document: Document, schedule: Schedule): FilePickers {
  let giveUp = (): void => undefined

  /** Resolves with the chosen file, or undefined when the planner cancels or opens the picker anew. */
  function choose(): Promise<File | undefined> {
    giveUp()
    return new Promise((resolve) => {
      const input = document.createElement('input')
      const finish = (file: File | undefined) => {
        input.remove()
        resolve(file)
      }
      giveUp = () => finish(undefined)
      input.type = 'file'
      input.accept = '.json,application/json'
      input.hidden = true
      input.addEventListener('change', () => finish(input.files?.[0]))
      input.addEventListener('cancel', () => finish(undefined))
      document.body.append(input)
      input.click()
    })
  }

  return {
    writesInPlace: false,
    async open(): Promise<FileResult<OpenedFile>> {
      const file = await choose()
      if (!file) return { ok: false, code: 'cancelled' }
      const text = await readFileText(file)
      if (!text.ok) return text
      return { ok: true, value: { fileName: file.name, text: text.value, keepFor: () => Promise.resolve() } }
    },
    async save({ suggestedName, text }) {
      try {
        const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
        const link = document.createElement('a')
        link.href = address
        link.download = suggestedName
        link.hidden = true
        document.body.append(link)
        link.click()
        link.remove()
        schedule.after(DOWNLOAD_MS, () => URL.revokeObjectURL(address))
        return { ok: true, value: { fileName: suggestedName, how: 'downloaded' } }
      } catch {
        return { ok: false, code: 'failed' }
      }
    },
    forget: () => Promise.resolve(),
  }
}
