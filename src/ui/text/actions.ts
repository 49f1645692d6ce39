// Words of the command palette and of the list of shortcuts.

import { defineText } from './language.ts'

export const actionsText = defineText(
  {
    palette: 'Cari dan perintah',
    placeholder: 'Ketik perintah, nama elemen, kegiatan, indikator, atau perangkat daerah',
    results: 'Hasil',
    nothing: 'Tidak ada yang cocok. Coba kata lain atau lebih pendek.',
    hint: '↑ ↓ memilih · Enter menjalankan · Esc menutup · saring: opd:dinkes indikator:29 status:selesai',
    status: {
      'as-is': 'saat ini',
      'to-be': 'target',
      planned: 'direncanakan',
      'in-progress': 'sedang berjalan',
      done: 'selesai',
    },
    group: {
      actions: 'Perintah',
      elements: 'Elemen',
      items: 'Kegiatan peta rencana',
      indicators: 'Indikator',
      views: 'Tampilan',
      agencies: 'Perangkat daerah',
    },
    shortcuts: 'Pintasan papan ketik',
    shortcutsHint:
      'Huruf dan angka tanpa Ctrl tidak berlaku selama Anda mengetik di isian. Semua perintah lain ada di palet.',
    openPalette: 'Buka palet',
    here: (screen: string) => `Di layar ${screen}`,
    everywhere: 'Di semua layar',
    elsewhere: (screens: string) => `Di layar ${screens}`,
    or: 'atau',
  },
  {
    palette: 'Search and commands',
    placeholder: 'Type a command or the name of an element, item, indicator or agency',
    results: 'Results',
    nothing: 'Nothing matches. Try another or a shorter word.',
    hint: '↑ ↓ choose · Enter runs · Esc closes · narrow down: opd:dinkes indicator:29 status:done',
    status: {
      'as-is': 'as is',
      'to-be': 'to be',
      planned: 'planned',
      'in-progress': 'in progress',
      done: 'done',
    },
    group: {
      actions: 'Commands',
      elements: 'Elements',
      items: 'Roadmap items',
      indicators: 'Indicators',
      views: 'Views',
      agencies: 'Agencies',
    },
    shortcuts: 'Keyboard shortcuts',
    shortcutsHint:
      'Letters and digits without Ctrl do nothing while you type in a field. All other commands are in the palette.',
    openPalette: 'Open the palette',
    here: (screen: string) => `On the ${screen} screen`,
    everywhere: 'On every screen',
    elsewhere: (screens: string) => `On the screen ${screens}`,
    or: 'or',
  },
)
