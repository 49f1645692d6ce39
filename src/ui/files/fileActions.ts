// The actions on files, on every screen.

import { writeBlueprint } from '../../files/writeBlueprint.ts'
import type { Words } from '../../model/words.ts'
import type { Action } from '../actions/action.ts'
import type { Karta } from '../karta.ts'
import { download } from './download.ts'
import { reviewFileName } from './fileNames.ts'
import { importFile, openFile, saveFile } from './openAndSave.ts'

/** Why something that needs an open blueprint cannot run. */
export function needsBlueprint(karta: Karta): Words | undefined {
  if (karta.session.getState().phase === 'open') return undefined
  return { id: 'Belum ada cetak biru yang terbuka.', en: 'No blueprint is open.' }
}

/** Downloads the canonical text of the open blueprint for a reviewer. */
export function exportForReview(karta: Karta): void {
  const blueprint = karta.store.getBlueprint()
  const fileName = reviewFileName(blueprint.title, karta.nowIso())
  download(fileName, new Blob([writeBlueprint(blueprint)], { type: 'application/json' }))
  karta.announce({ id: `${fileName} diunduh.`, en: `${fileName} was downloaded.` })
}

export const fileActions: readonly Action[] = [
  {
    id: 'file.save',
    label: { id: 'Simpan ke berkas', en: 'Save to file' },
    group: 'file',
    keys: ['Mod+S'],
    inFields: true,
    inDialogs: true,
    whyNot: needsBlueprint,
    run: (karta) => void saveFile(karta),
  },
  {
    id: 'file.save-as',
    label: { id: 'Simpan ke berkas lain…', en: 'Save to another file…' },
    group: 'file',
    keys: ['Shift+Mod+S'],
    inFields: true,
    whyNot: needsBlueprint,
    run: (karta) => void saveFile(karta, true),
  },
  {
    id: 'file.open',
    label: { id: 'Buka berkas…', en: 'Open a file…' },
    group: 'file',
    keys: ['Mod+O'],
    inFields: true,
    run: (karta) => void openFile(karta),
  },
  {
    id: 'file.export',
    label: { id: 'Ekspor JSON untuk ditinjau', en: 'Export JSON for review' },
    group: 'file',
    whyNot: needsBlueprint,
    run: exportForReview,
  },
  {
    id: 'file.import',
    label: { id: 'Impor ke cetak biru ini…', en: 'Import into this blueprint…' },
    group: 'file',
    whyNot: (karta) =>
      needsBlueprint(karta) ??
      (karta.store.isReadOnly() ? { id: 'Tab ini hanya membaca.', en: 'This tab only reads.' } : undefined),
    run: (karta) => void importFile(karta),
  },
]
