// A label of the overlay's catalogue in both languages: a legend reads one, an exported picture may read the other.

import type { Language, Words } from '../../model/words.ts'
import { textIn } from '../text/language.ts'
import { overlayText } from '../text/overlay.ts'

/** The words that `pick` takes from the catalogue. */
export function bothWords(pick: (text: typeof overlayText.id, language: Language) => string): Words {
  return { id: pick(textIn(overlayText, 'id'), 'id'), en: pick(textIn(overlayText, 'en'), 'en') }
}
