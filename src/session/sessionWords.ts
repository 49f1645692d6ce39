// What the session says to the planner: why something is not saved, why this tab may only read, what opening found.

import { numberEn, numberId } from '../model/numberText.ts'
import type { Words } from '../model/words.ts'
import type { FileProblem } from '../storage/filePickers.ts'
import type { StorageProblem } from '../storage/storageResult.ts'
import type { ReadOnlyCode, SaveProblem } from './sessionMachine.ts'

/** Why the last write into the browser failed, and what to do. */
export const SAVE_PROBLEM: Readonly<Record<SaveProblem, Words>> = {
  quota: {
    id: 'Belum tersimpan: ruang simpan peramban penuh. Simpan ke berkas, atau hapus cetak biru dan cadangan lama. Dicoba lagi secara otomatis.',
    en: 'Not saved: the browser’s storage is full. Save to a file, or delete old blueprints and backups. Trying again automatically.',
  },
  blocked: {
    id: 'Belum tersimpan: versi Karta yang lebih baru terbuka di tab lain. Simpan ke berkas, lalu muat ulang halaman ini.',
    en: 'Not saved: a newer version of Karta is open in another tab. Save to a file, then reload this page.',
  },
  unavailable: {
    id: 'Belum tersimpan: peramban menutup ruang simpannya. Simpan ke berkas. Dicoba lagi secara otomatis.',
    en: 'Not saved: the browser closed its storage. Save to a file. Trying again automatically.',
  },
  unknown: {
    id: 'Belum tersimpan: peramban gagal menulis. Simpan ke berkas. Dicoba lagi secara otomatis.',
    en: 'Not saved: the browser failed to write. Save to a file. Trying again automatically.',
  },
}

/** Why this tab may only read; "Sunting di sini" is the way out of each. */
export const READ_ONLY: Readonly<Record<ReadOnlyCode, Words>> = {
  'other-tab': {
    id: 'Hanya baca: cetak biru ini terbuka di tab lain. Pilih “Sunting di sini” untuk mengambil alih.',
    en: 'Read-only: this blueprint is open in another tab. Choose “Edit here” to take over.',
  },
  taken: {
    id: 'Hanya baca: penyuntingan diambil alih oleh tab lain. Pilih “Sunting di sini” untuk mengambilnya kembali.',
    en: 'Read-only: another tab took over the editing. Choose “Edit here” to take it back.',
  },
  conflict: {
    id: 'Hanya baca: tab lain menyimpan versi yang lebih baru. Pilih “Sunting di sini” untuk memuat versi itu.',
    en: 'Read-only: another tab saved a newer version. Choose “Edit here” to load that version.',
  },
}

/** What the browser lacks and what follows from it. */
export const LIMIT = {
  memory: {
    id: 'Peramban ini tidak menyimpan apa pun di sini (mode privat atau setelan). Pekerjaan hilang saat tab ditutup: simpan ke berkas.',
    en: 'This browser stores nothing here (private mode or settings). Work is lost when the tab closes: save to a file.',
  },
  blocked: {
    id: 'Ruang simpan sedang dipakai oleh versi Karta lain. Tutup tab Karta yang lain lalu muat ulang; sampai saat itu simpan ke berkas.',
    en: 'The storage is in use by another version of Karta. Close the other Karta tabs and reload; until then save to a file.',
  },
  lonely: {
    id: 'Peramban ini tidak dapat mengetahui tab Karta lain. Buka satu cetak biru hanya di satu tab.',
    en: 'This browser cannot tell about other Karta tabs. Keep a blueprint open in one tab only.',
  },
  downloads: {
    id: 'Peramban ini tidak dapat menulis kembali ke berkas yang sama; setiap penyimpanan ke berkas menjadi unduhan baru.',
    en: 'This browser cannot write to the same file again; every save to a file is a new download.',
  },
  mayBeErased: {
    id: 'Peramban boleh menghapus simpanan ini bila ruang disk menipis, dan sudah banyak perubahan yang belum ada di berkas. Simpan ke berkas.',
    en: 'The browser may erase this storage when the disk runs short, and many changes are in no file yet. Save to a file.',
  },
} as const satisfies Readonly<Record<string, Words>>

/** Why a blueprint cannot be opened, closed, deleted, imported or saved now. */
export const REFUSAL = {
  openElsewhere: {
    id: 'Cetak biru ini sedang terbuka di tab lain. Tutup di sana dulu, lalu coba lagi.',
    en: 'This blueprint is open in another tab. Close it there first, then try again.',
  },
  unsavedWork: {
    id: 'Perubahan pada cetak biru yang terbuka belum dapat disimpan. Simpan ke berkas dulu agar tidak hilang.',
    en: 'Changes to the open blueprint could not be saved. Save to a file first so that they are not lost.',
  },
  noBackup: {
    id: 'Versi di peramban ini tidak dapat dicadangkan, jadi tidak diganti. Kosongkan ruang simpan atau simpan ke berkas dulu.',
    en: 'The version in this browser could not be backed up, so it was not replaced. Free some storage or save to a file first.',
  },
  missing: {
    id: 'Cetak biru atau cadangan ini tidak ada lagi di peramban ini.',
    en: 'This blueprint or backup is no longer in this browser.',
  },
  unreadable: {
    id: 'Ruang simpan peramban tidak dapat dibaca. Muat ulang halaman; bila tetap gagal, buka dari berkas.',
    en: 'The browser’s storage cannot be read. Reload the page; if that fails, open from a file.',
  },
  nothingOpen: { id: 'Belum ada cetak biru yang terbuka.', en: 'No blueprint is open.' },
  readOnly: {
    id: 'Tab ini hanya membaca. Pilih “Sunting di sini” dulu.',
    en: 'This tab only reads. Choose “Edit here” first.',
  },
  cannotLetGo: {
    id: 'Tab lain belum dapat menyimpan pekerjaannya, jadi tetap memegang cetak biru ini. Simpan ke berkas di tab itu dulu.',
    en: 'The other tab cannot save its work yet, so it keeps this blueprint. Save to a file in that tab first.',
  },
} as const satisfies Readonly<Record<string, Words>>

/** Why a real file was not opened or written; nothing is said when the planner cancelled. */
export const FILE_PROBLEM: Readonly<Record<Exclude<FileProblem, 'cancelled'>, Words>> = {
  denied: {
    id: 'Peramban tidak diizinkan memakai berkas itu. Pilih berkas atau folder lain.',
    en: 'The browser is not allowed to use that file. Choose another file or folder.',
  },
  gone: {
    id: 'Berkas itu tidak ditemukan lagi; mungkin dipindah atau dihapus. Pilih tempat lain.',
    en: 'That file can no longer be found; it may have been moved or deleted. Choose another place.',
  },
  again: {
    id: 'Peramban meminta tombol ditekan sekali lagi.',
    en: 'The browser asks you to press the button once more.',
  },
  changed: {
    id: 'Berkas itu diubah di luar Karta, jadi tidak ditimpa. Pilih tempat lain.',
    en: 'That file was changed outside Karta, so it was not overwritten. Choose another place.',
  },
  'too-big': {
    id: 'Berkas lebih besar dari 50 MB, jadi tidak dibuka.',
    en: 'The file is larger than 50 MB, so it was not opened.',
  },
  'not-text': {
    id: 'Isi berkas bukan teks UTF-8, jadi tidak dapat dibaca sebagai cetak biru.',
    en: 'The file does not hold UTF-8 text, so it cannot be read as a blueprint.',
  },
  quota: {
    id: 'Disk penuh: berkas tidak tertulis dan isi lamanya tetap. Pilih tempat lain.',
    en: 'The disk is full: the file was not written and keeps its old content. Choose another place.',
  },
  failed: {
    id: 'Berkas gagal dibaca atau ditulis. Coba lagi, atau pilih tempat lain.',
    en: 'The file could not be read or written. Try again, or choose another place.',
  },
}

/** Why a save asked for a new place although the file was known. */
export const SAVED_INSTEAD: Readonly<Record<'gone' | 'denied' | 'changed', Words>> = {
  gone: {
    id: 'Berkas semula tidak ditemukan lagi; cetak biru disimpan ke tempat yang baru dipilih.',
    en: 'The former file can no longer be found; the blueprint was saved to the place just chosen.',
  },
  denied: {
    id: 'Izin menulis ke berkas semula sudah dicabut; cetak biru disimpan ke tempat yang baru dipilih.',
    en: 'The permission to write to the former file was withdrawn; the blueprint was saved to the place just chosen.',
  },
  changed: {
    id: 'Berkas semula diubah di luar Karta, jadi tidak ditimpa begitu saja; cetak biru disimpan ke tempat yang baru dipilih.',
    en: 'The former file was changed outside Karta, so it was not simply overwritten; the blueprint was saved to the place just chosen.',
  },
}

/** What opening or losing the right to write has to tell. */
export const NOTICE = {
  rescued: {
    id: 'Perubahan terakhir sebelum tab tertutup telah dipulihkan.',
    en: 'The last changes before the tab closed have been recovered.',
  },
  fromBackup: {
    id: 'Simpanan terakhir tidak dapat dibaca; yang dibuka adalah cadangan terbaru. Simpanan yang rusak tetap disimpan sebagai cadangan.',
    en: 'The last saved state could not be read; the newest backup was opened. The damaged state is kept as a backup.',
  },
  lost: {
    id: 'Cetak biru yang terakhir dibuka tidak dapat dibaca dan tidak ada cadangannya. Isinya tetap disimpan di peramban ini.',
    en: 'The blueprint opened last could not be read and has no backup. Its content is still kept in this browser.',
  },
  keptAside: {
    id: 'Perubahan di tab ini yang belum tersimpan disimpan sebagai cadangan.',
    en: 'Unsaved changes of this tab were kept as a backup.',
  },
  replaced: {
    id: 'Versi yang sebelumnya ada di peramban ini disimpan sebagai cadangan.',
    en: 'The version this browser had before was kept as a backup.',
  },
  copied: {
    id: 'Cetak biru ini sudah ada di peramban dengan isi lain; yang dibuka adalah salinan baru.',
    en: 'This browser already has this blueprint with other content; a new copy was opened.',
  },
} as const satisfies Readonly<Record<string, Words>>

/** Why a backup was made, by the word the database keeps. */
const BACKUP_REASON: Readonly<Record<string, Words>> = {
  open: { id: 'sebelum membuka cetak biru lain', en: 'before another blueprint was opened' },
  replace: { id: 'sebelum diganti isi berkas', en: 'before a file’s content replaced it' },
  restore: { id: 'sebelum cadangan dipulihkan', en: 'before a backup was restored' },
  import: { id: 'sebelum impor', en: 'before an import' },
  migration: { id: 'sebelum diubah ke format baru', en: 'before it was changed to the new format' },
  conflict: { id: 'perubahan yang kalah cepat dari tab lain', en: 'changes another tab was ahead of' },
  damaged: { id: 'simpanan yang tidak dapat dibaca', en: 'a saved state that could not be read' },
  delete: { id: 'sebelum dihapus', en: 'before it was deleted' },
}

/** Why a backup was made, in words. */
export function backupReason(reason: string): Words {
  return BACKUP_REASON[reason] ?? { id: 'cadangan', en: 'backup' }
}

/** What opening an older format says. */
export function migrated(from: number): Words {
  return {
    id: `Berkas format lama (versi ${from}) telah diubah ke format sekarang; aslinya disimpan sebagai cadangan.`,
    en: `A file of the old format (version ${from}) was changed to the present one; the original is kept as a backup.`,
  }
}

/** Several sentences as one, or nothing when there is none. */
export function joined(sentences: readonly Words[]): Words | undefined {
  if (sentences.length === 0) return undefined
  return { id: sentences.map((words) => words.id).join(' '), en: sentences.map((words) => words.en).join(' ') }
}

/** Warnings of a file in one message: the first three sentences and how many more there are. */
export function warned(sentences: readonly Words[]): Words | undefined {
  const more = sentences.length - 3
  if (more <= 0) return joined(sentences)
  return joined([
    ...sentences.slice(0, 3),
    { id: `Dan ${numberId(more)} hal lain; lihat Pemeriksaan.`, en: `And ${numberEn(more)} more; see Checks.` },
  ])
}

/** Why the database could not be read or written, where nothing is lost by it. */
export function storageSentence(code: StorageProblem): Words {
  return code === 'quota' ? SAVE_PROBLEM.quota : REFUSAL.unreadable
}
