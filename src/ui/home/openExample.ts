// Opens the example blueprint of Kota Bandung. Loaded when asked for; one that was opened and changed before is opened as
// it was left, so that nothing typed into it is lost.

import { openAndShow } from '../files/openAndSave.ts'
import type { Karta } from '../karta.ts'

/** The address that opens the example at once. */
export const EXAMPLE_ADDRESS = '#/contoh'

/** Id of the example blueprint, as its file says. */
export const EXAMPLE_ID = 'kota-bandung'

/** Opens the example, or the copy of it this browser already has. */
export function openExample(karta: Karta): Promise<boolean> {
  return openAndShow(karta, async () => {
    const stored = await karta.session.listStored()
    if (stored.some((kept) => kept.id === EXAMPLE_ID)) return karta.session.openStored(EXAMPLE_ID)
    const { default: text } = await import('../../../examples/kota-bandung.karta.json?raw')
    return karta.session.openText(text)
  })
}
