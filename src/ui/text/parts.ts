// Words of the small parts that every screen uses.

import { numberEn, numberId } from '../../model/numberText.ts'
import { defineText } from './language.ts'

export const partsText = defineText(
  {
    close: 'Tutup',
    cancel: 'Batal',
    save: 'Simpan',
    delete: 'Hapus',
    none: 'Belum ditetapkan',
    asTable: 'Lihat sebagai tabel',
    asChart: 'Lihat sebagai grafik',
    moreTabs: (count: number) => `Lainnya (${numberId(count)})`,
    resize: 'Ubah lebar panel',
    empty: 'Tidak ada',
    search: 'Cari',
    noMatch: 'Tidak ada yang cocok',
    provisional: 'Sementara',
  },
  {
    close: 'Close',
    cancel: 'Cancel',
    save: 'Save',
    delete: 'Delete',
    none: 'Not set yet',
    asTable: 'Show as table',
    asChart: 'Show as chart',
    moreTabs: (count: number) => `More (${numberEn(count)})`,
    resize: 'Resize panel',
    empty: 'None',
    search: 'Search',
    noMatch: 'Nothing matches',
    provisional: 'Provisional',
  },
)
