// Bahasa Indonesia for what react-aria's parts say to screen readers: the package has no Indonesian of its own.
// Pure words; `ariaStrings.ts` puts them in use.

import { numberId } from '../../model/numberText.ts'

/** A string of react-aria: words, or a function of its values and a formatter. */
export type AriaString = string | ((values: never, formatter: never) => string)
export type AriaStrings = Readonly<Record<string, Readonly<Record<string, AriaString>>>>

interface Counted {
  readonly count: number
}

/** Bahasa Indonesia for every package of react-aria whose parts are used; a test holds the list complete. */
export const indonesian: AriaStrings = {
  '@react-aria/overlays': { dismiss: 'Tutup' },
  '@react-aria/menu': { longPressMessage: 'Tekan lama atau tekan Alt + panah bawah untuk membuka menu' },
  '@react-aria/autocomplete': { collectionLabel: 'Saran' },
  '@react-aria/searchfield': { 'Clear search': 'Kosongkan pencarian' },
  '@react-aria/combobox': {
    focusAnnouncement: (v: {
      readonly isGroupChange: boolean
      readonly groupTitle: string
      readonly groupCount: number
      readonly optionText: string
      readonly isSelected: boolean
    }) =>
      `${v.isGroupChange ? `Masuk ke kelompok ${v.groupTitle}, ${numberId(v.groupCount)} pilihan. ` : ''}${v.optionText}${v.isSelected ? ', dipilih' : ''}`,
    countAnnouncement: (v: { readonly optionCount: number }) => `${numberId(v.optionCount)} pilihan tersedia.`,
    selectedAnnouncement: (v: { readonly optionText: string }) => `${v.optionText}, dipilih`,
    buttonLabel: 'Tampilkan pilihan',
    listboxLabel: 'Pilihan',
  },
  '@react-aria/tag': { removeDescription: 'Tekan Delete untuk menghapus.', removeButtonLabel: 'Hapus' },
  '@react-aria/tree': { expand: 'Buka', collapse: 'Tutup' },
  '@react-aria/gridlist': {
    hasActionAnnouncement: 'baris memiliki tindakan',
    hasLinkAnnouncement: (v: { readonly link: string }) => `baris memiliki tautan: ${v.link}`,
  },
  '@react-aria/grid': {
    deselectedItem: (v: { readonly item: string }) => `${v.item} tidak dipilih.`,
    select: 'Pilih',
    selectedCount: (v: Counted) => (v.count === 0 ? 'Tidak ada yang dipilih.' : `${numberId(v.count)} dipilih.`),
    selectedAll: 'Semua dipilih.',
    selectedItem: (v: { readonly item: string }) => `${v.item} dipilih.`,
    longPressToSelect: 'Tekan lama untuk mulai memilih.',
  },
  '@react-aria/spinbutton': { Empty: 'Kosong' },
  '@react-aria/numberfield': {
    decrease: (v: { readonly fieldLabel: string }) => `Kurangi ${v.fieldLabel}`,
    increase: (v: { readonly fieldLabel: string }) => `Tambah ${v.fieldLabel}`,
    numberField: 'Isian angka',
  },
  'react-aria-components': {
    selectPlaceholder: 'Pilih',
    tableResizer: 'Pengubah lebar kolom',
    dropzoneLabel: 'Tempat menjatuhkan berkas',
    colorSwatchPicker: 'Pilihan warna',
  },
}
