// File names from titles: plain letters, digits and hyphens, so that every system and mail program keeps them. Pure.

const LONGEST = 60

/** "Arsitektur SPBE Kota Bandung" → "arsitektur-spbe-kota-bandung"; "cetak-biru" when nothing is left. */
export function plainName(title: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  // A long title ends with a whole word.
  const short = plain.length <= LONGEST ? plain : plain.slice(0, LONGEST + 1).replace(/-[^-]*$/, '')
  return short.slice(0, LONGEST) || 'cetak-biru'
}

/** Name of the file for review: title and day, "kota-bandung-2026-03-31.karta.json". `iso` is an ISO time. */
export function reviewFileName(title: string, iso: string): string {
  return `${plainName(title)}-${iso.slice(0, 10)}.karta.json`
}

/** Name of a picture of a view: "kota-bandung-peta-layanan.svg". */
export function pictureFileName(title: string, view: string, ending: 'svg' | 'png'): string {
  return `${plainName(title)}-${plainName(view)}.${ending}`
}
