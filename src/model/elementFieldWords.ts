// What the fields of an element are called, the same on every screen, in every file for a spreadsheet and in every message.
// A kind may store one of its attributes in a field; then the field's name is used, not the attribute's.

import type { Attribute } from './metamodelShape.ts'
import type { Words } from './words.ts'

export const elementFieldWords = {
  name: { id: 'Nama', en: 'Name' },
  kind: { id: 'Jenis', en: 'Kind' },
  code: { id: 'Kode', en: 'Code' },
  reference: { id: 'Kode referensi', en: 'Reference code' },
  owner: { id: 'Pemilik', en: 'Owner' },
  state: { id: 'Kondisi', en: 'State' },
  start: { id: 'Mulai', en: 'Start' },
  end: { id: 'Berhenti', en: 'End' },
  description: { id: 'Uraian', en: 'Description' },
} as const satisfies Readonly<Record<string, Words>>

/** What an attribute of a kind is called: by the field it is stored in, else by its own name. */
export function attributeWords({ field, name }: Attribute): Words {
  return field === undefined ? name : elementFieldWords[field]
}
