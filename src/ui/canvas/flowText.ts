// React Flow's own words in the language of the page.

import type { AriaLabelConfig } from '@xyflow/react'
import type { Language } from '../../model/words.ts'

const DIRECTIONS: Readonly<Record<string, string>> = { left: 'kiri', right: 'kanan', up: 'atas', down: 'bawah' }

/** The sentences React Flow would else say in English. */
export const flowText: Readonly<Record<Language, AriaLabelConfig>> = {
  id: {
    'node.a11yDescription.default': 'Enter memilih elemen. Panah menggeser, Del menghapus, Esc membatalkan pilihan.',
    'node.a11yDescription.keyboardDisabled':
      'Enter memilih elemen. Panah menggeser, Del menghapus, Esc membatalkan pilihan.',
    'node.a11yDescription.ariaLiveMessage': ({ direction, x, y }) =>
      `Elemen digeser ke ${DIRECTIONS[direction] ?? direction}. Letak baru: ${x}, ${y}.`,
    'edge.a11yDescription.default': 'Klik untuk memilih relasi, Del menghapusnya.',
    'controls.ariaLabel': 'Alat kanvas',
    'controls.zoomIn.ariaLabel': 'Perbesar',
    'controls.zoomOut.ariaLabel': 'Perkecil',
    'controls.fitView.ariaLabel': 'Tampilkan semua',
    'controls.interactive.ariaLabel': 'Kunci atau buka kanvas',
    'minimap.ariaLabel': 'Peta kecil',
    'handle.ariaLabel': 'Titik hubung',
  },
  en: {
    'node.a11yDescription.default': 'Enter selects the element. Arrows move it, Del deletes it, Esc lets go.',
    'node.a11yDescription.keyboardDisabled': 'Enter selects the element. Arrows move it, Del deletes it, Esc lets go.',
    'node.a11yDescription.ariaLiveMessage': ({ direction, x, y }) =>
      `Element moved ${direction}. New place: ${x}, ${y}.`,
    'edge.a11yDescription.default': 'Click to select the relation, Del deletes it.',
    'controls.ariaLabel': 'Canvas tools',
    'controls.zoomIn.ariaLabel': 'Zoom in',
    'controls.zoomOut.ariaLabel': 'Zoom out',
    'controls.fitView.ariaLabel': 'Show everything',
    'controls.interactive.ariaLabel': 'Lock or unlock the canvas',
    'minimap.ariaLabel': 'Small map',
    'handle.ariaLabel': 'Connection point',
  },
}
