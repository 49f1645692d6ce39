// What the tab Perubahan can show; also the last word of its address.

export const CHANGE_PARTS = ['daftar', 'tahun', 'celah', 'konflik'] as const
export type ChangePart = (typeof CHANGE_PARTS)[number]
