// How a piece of evidence is called on screen: its number and title, whichever it has.

import type { Evidence } from '../../model/blueprint.ts'

/** "Perwal 34/2024 · Peraturan wali kota tentang SPBE". */
export function evidenceTitle({ number, title }: Pick<Evidence, 'number' | 'title'>): string {
  return number ? `${number} · ${title}` : title
}
