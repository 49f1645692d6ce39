// Hands files to the page as a person does, by the file dialog or by dropping them, and reads what the browser has stored.

import type { Page } from 'playwright-core'

/** A file by its text, or by a path on the disk for what is too large to hand over. */
export type Handed = { readonly name: string; readonly text: string } | { readonly path: string }

/** Opens a file with the file dialog. */
export async function openByDialog(page: Page, file: Handed): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Control+o')])
  await chooser.setFiles(
    'path' in file ? file.path : { name: file.name, mimeType: 'application/json', buffer: Buffer.from(file.text) },
  )
}

/** Drops a file anywhere on the page; with a blueprint open the question that follows is still to be answered. */
export async function drop(page: Page, name: string, text: string, repeat = 1): Promise<void> {
  await page.evaluate(
    ([called, content, times]) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([content.repeat(times)], called, { type: 'application/json' }))
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
    },
    [name, text, repeat] as const,
  )
}

/** Everything in the database of the page, by store and key, as one text for each row. */
export function stored(page: Page): Promise<{ readonly [row: string]: string }> {
  return page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const database = await done(indexedDB.open('karta'))
    const rows: { [row: string]: string } = {}
    for (const name of database.objectStoreNames) {
      const store = database.transaction(name).objectStore(name)
      const [keys, values] = await Promise.all([done(store.getAllKeys()), done(store.getAll())])
      for (const [at, key] of keys.entries()) rows[`${name}/${String(key)}`] = JSON.stringify(values[at])
    }
    database.close()
    return rows
  })
}
