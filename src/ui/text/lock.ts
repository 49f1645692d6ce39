// Words of locking and unlocking an assessment.

import { defineText } from './language.ts'

export const lockText = defineText(
  {
    lock: 'Kunci',
    unlock: 'Buka kunci',
    lockTitle: (name: string) => `Kunci “${name}”`,
    unlockTitle: (name: string) => `Buka kunci “${name}”`,
    lockHint: 'Setelah dikunci, tingkat, bukti, dan keterangannya hanya dapat dibaca.',
    unlockHint: 'Penilaian ini sudah disahkan. Alasan membukanya tersimpan dalam riwayat berkas.',
    by: 'Oleh (nama atau jabatan)',
    reasonLock: 'Alasan (boleh kosong)',
    reasonUnlock: 'Alasan',
    reasonMissing: 'Tulis alasan membuka kunci.',
    history: 'Riwayat kunci',
    entry: (event: string, date: string, by: string) => `${event} · ${date} · ${by}`,
    locked: 'Dikunci',
    unlocked: 'Dibuka',
  },
  {
    lock: 'Lock',
    unlock: 'Unlock',
    lockTitle: (name: string) => `Lock “${name}”`,
    unlockTitle: (name: string) => `Unlock “${name}”`,
    lockHint: 'Once locked, its levels, evidence and details can only be read.',
    unlockHint: 'This assessment was signed off. Why it is unlocked stays in the history of the file.',
    by: 'By (name or role)',
    reasonLock: 'Reason (optional)',
    reasonUnlock: 'Reason',
    reasonMissing: 'Say why it is unlocked.',
    history: 'History of locks',
    entry: (event: string, date: string, by: string) => `${event} · ${date} · ${by}`,
    locked: 'Locked',
    unlocked: 'Unlocked',
  },
)
