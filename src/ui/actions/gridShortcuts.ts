// The keys that a grid handles itself while it has the focus, for the list of keys: no action runs by them.

import type { Words } from '../../model/words.ts'
import type { Shortcut } from './shortcutGroups.ts'

const ARROWS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']

function ofGrid(grid: string, name: Words, keys: readonly (readonly [label: Words, keys: readonly string[]])[]) {
  return keys.map(
    ([label, chords], at): Shortcut => ({
      id: `${grid}.key-${at}`,
      label: { id: `${name.id}: ${label.id}`, en: `${name.en}: ${label.en}` },
      keys: chords,
      screens: ['arsitektur'],
    }),
  )
}

export const gridShortcuts: readonly Shortcut[] = [
  ...ofGrid('catalogue', { id: 'Katalog', en: 'Catalogue' }, [
    [{ id: 'pindah sel', en: 'move between cells' }, ARROWS],
    [{ id: 'tulis di sel', en: 'write in the cell' }, ['Enter', 'F2']],
    [{ id: 'ambil isian dan maju', en: 'take what is written and go on' }, ['Tab']],
    [{ id: 'batal menulis, lepaskan pilihan', en: 'stop writing, let go of the selection' }, ['Escape']],
    [{ id: 'pilih beberapa sel', en: 'select several cells' }, ARROWS.map((key) => `Shift+${key}`)],
    [{ id: 'pilih semua sel', en: 'select all cells' }, ['Mod+A']],
    [{ id: 'salin, potong, tempel', en: 'copy, cut, paste' }, ['Mod+C', 'Mod+X', 'Mod+V']],
    [{ id: 'isi ke bawah', en: 'fill down' }, ['Mod+D']],
    [{ id: 'kosongkan sel', en: 'clear the cells' }, ['Delete', 'Backspace']],
    [{ id: 'centang baris', en: 'tick the row' }, ['Space', 'Shift+Space']],
    [{ id: 'urutkan menurut kolom (di kepala)', en: 'sort by the column (in the head)' }, ['Enter']],
    [
      { id: 'ubah lebar kolom (di kepala)', en: 'change the width of the column (in the head)' },
      ['Shift+ArrowLeft', 'Shift+ArrowRight'],
    ],
    [
      { id: 'pindahkan kolom (di kepala)', en: 'move the column (in the head)' },
      ['Shift+Mod+ArrowLeft', 'Shift+Mod+ArrowRight'],
    ],
  ]),
]
