// Opening, importing and saving files as every door does it (buttons, keys, palette, a dropped file): ask the session,
// then say what happened. A file that cannot be read changes nothing.

import { readWhenLoaded } from '../../files/readWhenLoaded.ts'
import type { Blueprint } from '../../model/blueprint.ts'
import { quoted } from '../../model/quoted.ts'
import type { Words } from '../../model/words.ts'
import type { OpenResult } from '../../session/session.ts'
import type { Karta } from '../karta.ts'
import type { ScreenId } from '../route.ts'
import { closeFileTask, fileTask } from './fileTask.ts'

/** Shows the problems of a failed result; true when it went well. */
function settled(result: OpenResult, what: 'open' | 'import' | 'save'): boolean {
  if (!result.ok) fileTask.set({ kind: 'problems', what, messages: result.messages })
  return result.ok
}

/** What is said once a blueprint is open. */
function openedWords(title: string): Words {
  return { id: `“${title}” dibuka.`, en: `“${title}” is open.` }
}

/**
 * Opens what `open` opens, shows a screen and says so (`said` instead of the usual words); problems go to a dialog. Whoever
 * went to another screen while it was opening stays there: the later wish wins. The screen is shown as soon as the blueprint
 * is there, before this browser has kept it.
 */
export async function openAndShow(
  karta: Karta,
  open: () => Promise<OpenResult | undefined>,
  screen: ScreenId = 'arsitektur',
  said?: Words,
): Promise<boolean> {
  const asked = karta.route.get()
  const before = karta.store.getBlueprint()
  const show = () => {
    if (karta.route.get() === asked) karta.route.set({ screen })
  }
  karta.prepare(screen)
  const stop = karta.store.subscribe(() => {
    // Revision 0 with another blueprint is an opening.
    if (karta.store.getBlueprint() === before || karta.store.getRevision() !== 0) return
    stop()
    show()
  })
  const result = await open().finally(stop)
  if (!result || !settled(result, 'open')) return false
  karta.announce(said ?? openedWords(karta.store.getBlueprint().title))
  show()
  return true
}

/** Asks for a file and opens it. */
export function openFile(karta: Karta): Promise<boolean> {
  return openAndShow(karta, () => karta.session.openFile())
}

/** Opens the text of a dropped file. */
export function openDropped(karta: Karta, text: string, fileName: string): Promise<boolean> {
  closeFileTask()
  return openAndShow(karta, () => karta.session.openText(text, fileName))
}

/** Asks for a file and then whether to import it. */
export async function importFile(karta: Karta): Promise<void> {
  const read = await karta.session.readFile()
  if (!read) return
  if (read.ok) fileTask.set({ kind: 'import', incoming: read.blueprint })
  else fileTask.set({ kind: 'problems', what: 'import', messages: read.messages })
}

/** Reads a dropped file: one that cannot be read says so at once, of another is asked whether to open or import it. */
export async function askDropped(text: string, fileName: string): Promise<void> {
  const read = await readWhenLoaded(text)
  if (read.ok) fileTask.set({ kind: 'dropped', text, incoming: read.blueprint, fileName })
  else fileTask.set({ kind: 'problems', what: 'open', messages: read.problem.issues.map((issue) => issue.message) })
}

/** Says that the browser could not read a dropped file at all: a folder, or a file that was taken away. */
export function refuseDropped(fileName: string): void {
  const name = quoted(fileName)
  const message = {
    id: `Peramban tidak dapat membaca ${name}. Yang dilepas harus sebuah berkas, bukan folder.`,
    en: `The browser cannot read ${name}. Drop a file, not a folder.`,
  }
  fileTask.set({ kind: 'problems', what: 'open', messages: [message] })
}

/** Imports into the open blueprint as one step that can be undone. */
export async function confirmImport(karta: Karta, incoming: Blueprint): Promise<void> {
  closeFileTask()
  if (!settled(await karta.session.importBlueprint(incoming), 'import')) return
  karta.announce({
    id: `“${incoming.title}” diimpor sebagai satu langkah yang dapat diurungkan.`,
    en: `“${incoming.title}” was imported as one step that can be undone.`,
  })
}

/** Saves to the real file; `as` asks for a new one. */
export async function saveFile(karta: Karta, as = false): Promise<void> {
  const result = await karta.session.saveFile(as ? { as: true } : {})
  if (!result || !settled(result, 'save')) return
  const name = karta.session.getState().fileName
  karta.announce(
    name
      ? { id: `Disimpan ke ${name}.`, en: `Saved to ${name}.` }
      : { id: 'Berkas diunduh.', en: 'The file was downloaded.' },
  )
}
