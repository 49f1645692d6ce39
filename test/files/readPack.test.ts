// A pack of one's own from a file: taken in as it is, or refused with the place named in both languages.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readPack } from '../../src/files/readPack.ts'
import { ownPack } from '../support/ownPack.ts'

// biome-ignore lint/suspicious/noExplicitAny: faults of every shape are planted in it
type Loose = Record<string, any>

function said(text: string): string[] {
  const result = readPack(text)
  return result.ok ? [] : result.issues.map(({ message }) => `${message.id} | ${message.en}`)
}
function after(change: (pack: Loose) => void): string[] {
  const pack = structuredClone(ownPack) as unknown as Loose
  change(pack)
  return said(JSON.stringify(pack))
}

describe('a pack of one’s own', () => {
  it('is taken in exactly as it is written', () => {
    expect(readPack(JSON.stringify(ownPack))).toEqual({ ok: true, pack: ownPack })
    expect(readPack(`\ufeff${JSON.stringify(ownPack)}`).ok).toBe(true)
  })

  it('may hold markup in its names: it is text like any other', () => {
    const text = JSON.stringify({ ...ownPack, title: { id: '<img src=x onerror=alert(1)>', en: '<b>x</b>' } })
    const result = readPack(text)
    expect(result.ok && result.pack.title.id).toBe('<img src=x onerror=alert(1)>')
  })
})

describe.each<[string, string, RegExp]>([
  ['nothing', ' \n', /Berkas kosong.*The file is empty/],
  ['a text that is not JSON', '{"id": oops}', /Baris 1, kolom 8.*Line 1, column 8/],
  ['half a file', JSON.stringify(ownPack).slice(0, 900), /berakhir.*ends/],
  ['a list', '[1, 2]', /bukan paket instrumen.*daftar berisi 2/],
  ['a blueprint', readFileSync('examples/minimal.karta.json', 'utf8'), /sebuah cetak biru Karta.*a Karta blueprint/],
  [
    'the key __proto__',
    JSON.stringify(ownPack).replace('{"id"', '{"__proto__":{"x":1},"id"'),
    /“__proto__” tidak boleh.*not allowed/,
  ],
  [
    'a key twice',
    JSON.stringify(ownPack).replace('{"id"', '{"id":"lain","id"'),
    /“id” ditulis dua kali.*written twice/,
  ],
  ['more than 2 MB', ' '.repeat(2_000_001), /2 MB.*2 MB/],
  ['deep nesting', `${'['.repeat(100)}${']'.repeat(100)}`, /64/],
])('%s', (_, text, told) => {
  it('is refused with a sentence', () => {
    expect(said(text).join('\n')).toMatch(told)
  })
})

describe.each<[string, (pack: Loose) => void, RegExp]>([
  [
    'a weight that is text',
    (p) => {
      p.indicators[1].weight = '5000'
    },
    /indicators\[1\]\.weight.* harus bilangan bulat, bukan “5000”.*must be a whole number/,
  ],
  [
    'an empty list',
    (p) => {
      p.indicators = []
    },
    /indicators: “indicators” harus berisi paling sedikit 1 isian\. .*must hold at least 1 entry\./,
  ],
  [
    'a missing list',
    (p) => {
      delete p.scales
    },
    /scales.*wajib diisi.*is missing/,
  ],
  [
    'an unknown field',
    (p) => {
      p.colour = 'red'
    },
    /“colour” tidak dikenal.*unknown field “colour”/,
  ],
  [
    'an empty English name',
    (p) => {
      p.aspects[0].name.en = ''
    },
    /aspects\[0\]\.name\.en.*kosong.*must be a text that is not empty|aspects\[0\]\.name\.en.*tidak kosong.*not empty/,
  ],
  [
    'an id with an underscore',
    (p) => {
      p.indicators[0].id = '__proto__'
    },
    /indicators\[0\]\.id.*huruf kecil.*lower-case/,
  ],
  [
    'a date that is none',
    (p) => {
      p.status.from = 'kemarin'
    },
    /status\.from.*tanggal.*a day/,
  ],
  [
    'the id of a program pack',
    (p) => {
      p.id = 'pemdi-8-2026'
    },
    /id “pemdi-8-2026” milik paket bawaan.*belongs to a pack of the program/,
  ],
  [
    'weights that do not sum',
    (p) => {
      p.indicators[0].weight = 4000
    },
    /indicators: bobot indikator berjumlah 9000, seharusnya 10000.*sum to 9000/,
  ],
  [
    'an unknown scale',
    (p) => {
      p.indicators[1].scale = 'x'
    },
    /Indikator 2 “Pengaduan warga” \(indicators\[1\]\.scale\): skala “x” tidak ada/,
  ],
])('%s', (_, change, told) => {
  it('is refused with the place named', () => {
    expect(after(change).join('\n')).toMatch(told)
  })
})

it('tells at most 20 faults one by one and counts the rest', () => {
  const issues = after((pack) => {
    pack.indicators = Array.from({ length: 40 }, () => ({}))
  })
  expect(issues).toHaveLength(21)
  expect(issues[20]).toMatch(/lagi.*more/)
})
