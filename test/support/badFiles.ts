// Files that are no blueprints, and what is said about each: the place and what is wrong there, in both languages.

import { writeBlueprint } from '../../src/files/writeBlueprint.ts'
import { FORMAT_VERSION } from '../../src/model/fileFormat.ts'
import { smallBlueprint } from './smallBlueprint.ts'

export interface BadFile {
  readonly what: string
  readonly text: string
  /** Must stand in the sentence. */
  readonly id: RegExp
  readonly en: RegExp
}

const good = writeBlueprint(smallBlueprint)

/** The small blueprint with one passage of its text replaced; throws when it has no such passage. */
function changed(from: string | RegExp, to: string): string {
  const text = good.replace(from, to)
  if (text === good) throw new Error(`the small blueprint does not hold ${from}`)
  return text
}

/** Refused: nothing of them is opened. */
export const refusedFiles: readonly BadFile[] = [
  {
    what: 'text that is no JSON',
    text: 'Ini bukan JSON.',
    id: /Baris 1, kolom 1: di sini harus ada nilai .* bukan “I”/,
    en: /Line 1, column 1: a value must stand here .* not “I”/,
  },
  {
    what: 'a file cut off in the middle',
    text: good.slice(0, 2000),
    id: /Baris 106, kolom 11: berkas berakhir di tengah sebuah teks; mungkin terpotong/,
    en: /Line 106, column 11: the file ends inside a text; it may have been cut off/,
  },
  {
    what: 'another JSON',
    text: '{"name":"karta","dependencies":{}}',
    id: /bukan cetak biru Karta; isinya tampak seperti objek dengan isian “name”, “dependencies”/,
    en: /not a Karta blueprint; it looks like an object with the fields “name”, “dependencies”/,
  },
  {
    what: 'a newer version',
    text: changed(`"formatVersion": ${FORMAT_VERSION}`, '"formatVersion": 99'),
    id: new RegExp(`format versi 99, sedangkan program ini membaca sampai versi ${FORMAT_VERSION}`),
    en: new RegExp(`format version 99, but this program reads up to version ${FORMAT_VERSION}`),
  },
  {
    what: 'a number for a name',
    text: changed('"name": "SIPD"', '"name": 7'),
    id: /Aplikasi “sipd” \(elements\[4\]\)\.name: nama harus teks, bukan 7/,
    en: /Application “sipd” \(elements\[4\]\)\.name: the name must be a text, not 7/,
  },
  {
    what: 'an id twice',
    text: changed('"id": "sipd"', '"id": "simda"'),
    id: /“SIMDA” \(elements\[3\]\) dan Aplikasi “SIPD” \(elements\[4\]\) memakai id yang sama, “simda”/,
    en: /“SIMDA” \(elements\[3\]\) and Application “SIPD” \(elements\[4\]\) have the same id, “simda”/,
  },
  {
    what: 'the id __proto__',
    text: changed('"id": "sipd"', '"id": "__proto__"'),
    id: /“SIPD” \(elements\[4\]\)\.id: id harus terdiri dari huruf kecil.* bukan “__proto__”/,
    en: /“SIPD” \(elements\[4\]\)\.id: the id must be made of lower-case letters.* not “__proto__”/,
  },
  {
    what: 'the field __proto__',
    text: changed('"catatan"', '"__proto__"'),
    id: /“SIMDA” \(elements\[3\]\).*isian “__proto__” tidak boleh ada dalam cetak biru \(baris 76, kolom 9\)/,
    en: /“SIMDA” \(elements\[3\]\).*the field “__proto__” is not allowed in a blueprint \(line 76, column 9\)/,
  },
  {
    what: 'half a rupiah',
    text: changed('120000000', '120000000.5'),
    id: /Kegiatan “Pedoman audit” .*biaya harus rupiah bulat, bukan 120000000\.5/,
    en: /Item “Pedoman audit” .*the cost must be whole rupiah, not 120000000\.5/,
  },
  {
    what: 'negative money',
    text: changed('120000000', '-120000000'),
    id: /Kegiatan “Pedoman audit” .*biaya harus rupiah bulat mulai dari 0, bukan -120000000/,
    en: /Item “Pedoman audit” .*the cost must be whole rupiah from 0 up, not -120000000/,
  },
  {
    what: '10,000 nested brackets',
    text: `${'['.repeat(10_000)}${']'.repeat(10_000)}`,
    id: /Baris 1, kolom 65: isi bersarang lebih dari 64 tingkat/,
    en: /Line 1, column 65: the content nests more than 64 levels deep/,
  },
]

/** Readable but wrong in meaning: opened, and the fault is told at once. */
export const faultyFiles: readonly BadFile[] = [
  {
    what: 'a level out of range',
    text: changed('"level": 3', '"level": 6'),
    id: /Penilaian “Mandiri 2024”: tingkat 6 pada indikator 1 di luar skala 1–5/,
    en: /Assessment “Mandiri 2024”: level 6 of indicator 1 is outside the scale 1–5/,
  },
  {
    what: 'predecessors in a circle',
    text: changed('"id": "pedoman",', '"id": "pedoman", "predecessors": ["reviu"],'),
    id: /pendahulunya berputar: “Audit internal” → “Reviu berkala” → “Pedoman audit” → “Audit internal”/,
    en: /predecessors run in a circle: “Audit internal” → “Reviu berkala” → “Pedoman audit” → “Audit internal”/,
  },
  {
    what: 'an effect on an unknown indicator',
    text: changed('"indicator": "29"', '"indicator": "99"'),
    id: /Kegiatan “Audit internal”: indikator “99” tidak ada dalam PermenPANRB 59\/2020/,
    en: /Item “Audit internal”: indicator “99” does not exist in PermenPANRB 59\/2020/,
  },
]

/** The small blueprint with other names for its elements. */
export function withElementNames(names: readonly string[]): string {
  let index = 0
  const text = good.replace(/"name": "(?:Perizinan|Data penduduk|Server utama|SIPD|SIMDA)"/g, (name) => {
    const other = names[index++]
    return other === undefined ? name : `"name": ${JSON.stringify(other)}`
  })
  if (index < names.length) throw new Error('the small blueprint has fewer elements')
  return text
}
