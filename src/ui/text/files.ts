// Words of the Files screen and of everything that opens, imports or saves a file.

import { defineText } from './language.ts'

export const filesText = defineText(
  {
    dropHere: 'Lepaskan berkas untuk membukanya',
    problems: {
      open: 'Berkas tidak dapat dibuka',
      import: 'Berkas tidak dapat diimpor',
      save: 'Berkas tidak dapat disimpan',
    },
    unchanged: {
      open: 'Cetak biru yang terbuka tidak berubah. Yang ditemukan:',
      import: 'Cetak biru yang terbuka tidak berubah. Yang ditemukan:',
      save: 'Cetak biru di peramban ini tidak berubah. Yang terjadi:',
    },
    importTitle: (title: string) => `Impor “${title}”`,
    importLead: (title: string) =>
      `Yang akan berubah pada “${title}” (satu langkah, dapat diurungkan; tidak ada yang dihapus):`,
    importNothing: 'Semua isi berkas ini sudah ada dan sama; tidak ada yang perlu diimpor.',
    importConfirm: 'Impor',
    droppedTitle: (name: string) => `Berkas “${name}”`,
    droppedLead: (title: string) =>
      `“${title}” sedang terbuka. Buka berkas ini sebagai gantinya (yang terbuka tetap tersimpan di peramban), atau impor isinya ke dalam cetak biru yang terbuka?`,
    droppedOpen: 'Buka',
    droppedImport: 'Impor…',
  },
  {
    dropHere: 'Let go to open the file',
    problems: {
      open: 'The file cannot be opened',
      import: 'The file cannot be imported',
      save: 'The file cannot be saved',
    },
    unchanged: {
      open: 'The open blueprint is unchanged. What was found:',
      import: 'The open blueprint is unchanged. What was found:',
      save: 'The blueprint in this browser is unchanged. What happened:',
    },
    importTitle: (title: string) => `Import “${title}”`,
    importLead: (title: string) => `What will change in “${title}” (one step that can be undone; nothing is deleted):`,
    importNothing: 'Everything in this file is already here and the same; there is nothing to import.',
    importConfirm: 'Import',
    droppedTitle: (name: string) => `File “${name}”`,
    droppedLead: (title: string) =>
      `“${title}” is open. Open this file instead (what is open stays stored in the browser), or import its content into the open blueprint?`,
    droppedOpen: 'Open',
    droppedImport: 'Import…',
  },
)
