// Every way a file can be bad ends in sentences that name the place in both languages, and never in an exception.
import { describe, expect, it } from 'vitest'
import { MAX_BYTES, readBlueprint } from '../../src/files/readBlueprint.ts'
import type { FileIssue, FileProblemCode } from '../../src/files/readResult.ts'
import { getRow } from '../../src/model/table.ts'
import type { LooseFile } from '../support/fileWith.ts'
import { textWith } from '../support/fileWith.ts'

function refused(text: string): { code: FileProblemCode; issues: readonly FileIssue[]; first: FileIssue } {
  const result = readBlueprint(text)
  if (result.ok) throw new Error('the file was opened')
  const { code, issues } = result.problem
  for (const { message } of issues) {
    expect(message.id).toMatch(/\.$/)
    expect(message.en).toMatch(/\.$/)
    expect(message.id).not.toBe(message.en)
  }
  return { code, issues, first: issues[0] as FileIssue }
}

function warned(text: string): readonly FileIssue[] {
  const result = readBlueprint(text)
  if (!result.ok) throw new Error(result.problem.issues[0]?.message.en)
  return result.warnings
}

describe('a file that is not JSON', () => {
  it.each([
    ['an empty file', '', 'Berkas kosong.', 'The file is empty.'],
    ['blanks only', ' \n ', 'Berkas kosong.', 'The file is empty.'],
    [
      'a cut file',
      '{"format": "karta-blueprint",\n "title": "Kota',
      'Baris 2, kolom 16: berkas berakhir di tengah sebuah teks',
      'Line 2, column 16: the file ends inside a text',
    ],
    [
      'a file cut between things',
      '{"a": [1, 2',
      'Baris 1, kolom 12: berkas berakhir sebelum selesai',
      'Line 1, column 12: the file ends before it is complete',
    ],
    [
      'a comma too many',
      '{"a": 1,\n}',
      'Baris 2, kolom 1: ada koma yang berlebih',
      'Line 2, column 1: there is a comma too many',
    ],
    [
      'single quotes',
      "{'a': 1}",
      'Baris 1, kolom 2: nama isian harus ditulis dalam tanda kutip ganda, bukan tanda kutip tunggal',
      'not a single quote',
    ],
    [
      'a forgotten comma',
      '{"a": 1\n"b": 2}',
      'Baris 2, kolom 1: di sini harus ada koma atau kurung penutup',
      'Line 2, column 1: a comma or a closing bracket',
    ],
    [
      'a forgotten colon',
      '{"a" 1}',
      'Baris 1, kolom 6: setelah nama isian harus ada titik dua',
      'Line 1, column 6: a colon must follow',
    ],
    [
      'a word that is no value',
      '{"a": NaN}',
      'Baris 1, kolom 7: di sini harus ada nilai',
      'Line 1, column 7: a value must stand here',
    ],
    [
      'a wrong number',
      '{"a": 01}',
      'Baris 1, kolom 8: angka ini tidak ditulis dengan benar',
      'Line 1, column 8: this number is not written correctly',
    ],
    [
      'a line break in a text',
      '{"a": "b\nc"}',
      'Baris 1, kolom 9: sebuah teks terputus',
      'Line 1, column 9: a text is broken',
    ],
    ['a wrong escape', '{"a": "\\x"}', 'Baris 1, kolom 8: garis miring terbalik', 'Line 1, column 8: a backslash'],
    [
      'something after the end',
      '{} {}',
      'Baris 1, kolom 4: setelah akhir isi berkas masih ada “{”',
      'Line 1, column 4: after the end',
    ],
    ['a web page', '<!doctype html><p>', 'berkas HTML atau XML', 'HTML or XML'],
    ['a spreadsheet', 'PK\u0003\u0004\u0014', 'berkas ZIP atau Office', 'ZIP or Office'],
    ['a PDF', '%PDF-1.7', 'berkas PDF', 'a PDF'],
  ])('%s is refused with the line, the column and what is wrong', (_, text, id, en) => {
    const { code, first } = refused(text)
    expect(code).toBe('not-json')
    expect(first.message.id).toContain(id)
    expect(first.message.en).toContain(en)
  })
})

describe('a file too large or too deep to be a blueprint', () => {
  it('10,000 nested brackets answer in milliseconds with the place', () => {
    const text = '['.repeat(10_000) + ']'.repeat(10_000)
    const before = performance.now()
    const { code, first } = refused(text)
    expect(performance.now() - before).toBeLessThan(50)
    expect(code).toBe('too-deep')
    expect(first.message.id).toContain('Baris 1, kolom 65')
  })
  it('nesting inside a blueprint is refused the same way', () => {
    const deep = `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`
    expect(refused(textWith().replace('{', `{"x":${deep},`)).code).toBe('too-deep')
  })
  it('more than 50 MB are refused without being read', () => {
    const before = performance.now()
    expect(refused('x'.repeat(MAX_BYTES + 1)).code).toBe('too-large')
    expect(performance.now() - before).toBeLessThan(50)
  })
  it('50 MB are counted in bytes, not in letters', () => {
    expect(refused('é'.repeat(MAX_BYTES / 2 + 1)).code).toBe('too-large')
    expect(refused('é'.repeat(MAX_BYTES / 2)).code).toBe('not-json')
  })
  it('a list of 200,001 entries is refused before each is looked at', () => {
    expect(refused(`{"format":"karta-blueprint","elements":[${'0,'.repeat(200_000)}0]}`).code).toBe('too-large')
  })
})

describe('another JSON', () => {
  it.each([
    ['{"name":"x","version":"1.0.0","dependencies":{}}', 'package.json'],
    ['{"type":"FeatureCollection","features":[]}', 'GeoJSON'],
    ['[1,2,3]', 'daftar berisi 3 isian'],
    ['null', 'null'],
    ['"teks"', 'sepotong teks'],
    ['3', 'sebuah angka'],
    ['{}', 'objek kosong'],
    ['{"nodes":[],"edges":[]}', 'diagram simpul dan garis'],
    ['{"format":"lain"}', 'berkas berformat “lain”'],
    ['{"elements":[],"relations":[]}', 'mirip cetak biru'],
    ['{"kucing":1,"anjing":2}', '“kucing”, “anjing”'],
  ])('%s is refused and told what it looks like', (text, like) => {
    const { code, first } = refused(text)
    expect(code).toBe('not-a-blueprint')
    expect(first.message.id).toContain(like)
  })
})

describe('versions', () => {
  it('a newer version is refused, naming it and saying that nothing was changed', () => {
    const { code, first } = refused(textWith((file) => Object.assign(file, { formatVersion: 7 })))
    expect(code).toBe('too-new')
    expect(first.message.id).toContain('versi 7')
    expect(first.message.id).toContain('Tidak ada yang diubah')
    expect(first.message.en).toContain('Nothing was changed')
  })
  it('a file that names no version and for which there is no step is refused', () => {
    const { code, first } = refused(textWith((file) => delete file.formatVersion))
    expect(code).toBe('migration-failed')
    expect(first.message.id).toContain('formatVersion')
  })
  it.each(['"1"', '1.5', '-1', 'null'])('the version %s is refused as no whole number', (version) => {
    const { code, first } = refused(textWith().replace('"formatVersion":3', `"formatVersion":${version}`))
    expect(code).toBe('invalid')
    expect(first.place).toBe('formatVersion')
  })
})

describe('wrong shapes name the thing and the place', () => {
  const item = (change: (item: LooseFile) => void): string => textWith((file) => change(file.roadmap?.[0] ?? {}))

  it('a fraction of a rupiah', () => {
    const { code, first } = refused(item((it) => Object.assign(it, { costs: { 2026: { apbd: 1.5 } } })))
    expect(code).toBe('invalid')
    expect(first.place).toBe('roadmap[0].costs.2026.apbd')
    expect(first.message.id).toBe(
      'Kegiatan “Audit internal infrastruktur” (roadmap[0]).costs.2026.apbd: biaya harus rupiah bulat, bukan 1.5.',
    )
    expect(first.message.en).toBe(
      'Item “Audit internal infrastruktur” (roadmap[0]).costs.2026.apbd: the cost must be whole rupiah, not 1.5.',
    )
  })
  it('a negative cost', () => {
    const { first } = refused(item((it) => Object.assign(it, { costs: { 2026: { apbd: -5 } } })))
    expect(first.message.id).toContain('biaya harus rupiah bulat mulai dari 0, bukan -5')
  })
  it('money beyond what integers carry', () => {
    const { first } = refused(item((it) => Object.assign(it, { costs: { 2026: { apbd: 1e20 } } })))
    expect(first.message.id).toContain('biaya harus')
  })
  it('a month that is none', () => {
    const { first } = refused(item((it) => Object.assign(it, { start: '2026-13' })))
    expect(first.message.id).toContain('bulan mulai harus bulan “TTTT-BB” (contoh 2026-08), bukan “2026-13”')
  })
  it('a wrong type', () => {
    const { first } = refused(textWith((file) => Object.assign(file, { elements: {} })))
    expect(first.message.id).toContain('harus daftar [ … ], bukan objek')
  })
  it('a missing field', () => {
    const { first } = refused(item((it) => delete it.name))
    expect(first.message.id).toContain('Kegiatan “K2” (roadmap[0]).name: nama wajib diisi')
  })
  it('an empty name', () => {
    const { first } = refused(item((it) => Object.assign(it, { name: '' })))
    expect(first.message.id).toContain('nama tidak boleh kosong')
  })
  it('a field the format does not know', () => {
    const { first } = refused(item((it) => Object.assign(it, { mulai: '2026-01' })))
    expect(first.message.id).toContain('isian “mulai” tidak dikenal')
  })
  it('a choice that does not exist', () => {
    const { first } = refused(item((it) => Object.assign(it, { status: 'batal' })))
    expect(first.message.id).toContain('status harus salah satu dari “planned”, “in-progress”, “done”, bukan “batal”')
  })
  it('a negative level', () => {
    const { first } = refused(
      textWith((file) => Object.assign(file.assessments?.[0] ?? {}, { answers: { 3: { level: -1 } } })),
    )
    expect(first.message.id).toBe(
      'Penilaian “Penilaian mandiri 2025” (assessments[0]).answers.3.level: tingkat harus paling kecil 0, bukan -1.',
    )
  })
  it('a year as key that is none', () => {
    const { first } = refused(item((it) => Object.assign(it, { costs: { tahun: { apbd: 1 } } })))
    expect(first.message.id).toContain('kunci “tahun” tidak boleh dipakai: harus tahun empat angka')
  })
  it('lists 20 issues and counts the rest', () => {
    const { issues } = refused(
      textWith((file) => Object.assign(file, { elements: Array.from({ length: 33 }, () => 0) })),
    )
    expect(issues).toHaveLength(21)
    expect(issues[20]?.message).toEqual({ id: 'dan 13 lagi.', en: 'and 13 more.' })
  })
  it('stops counting at a thousand', () => {
    const { issues } = refused(
      textWith((file) => Object.assign(file, { elements: Array.from({ length: 150_000 }, () => 0) })),
    )
    expect(issues[20]?.message.id).toBe('dan sedikitnya 980 lagi.')
  })
})

describe('ids', () => {
  it.each(['constructor', '__proto__', 'Huruf Besar', '', 'a'.repeat(65), 'a_b', 'hasOwnProperty'])(
    'the id %j is refused with its place',
    (id) => {
      const { code, first } = refused(textWith((file) => Object.assign(file.elements?.[0] ?? {}, { id })))
      expect(code).toBe('invalid')
      expect(first.place).toBe('elements[0].id')
    },
  )
  it.each([
    ['in the file', (text: string) => text.replace('{', '{"__proto__":{"a":1},'), '__proto__'],
    [
      'in an element',
      (text: string) => text.replace('"kind":"audit-keamanan"', '"__proto__":{},"kind":"audit-keamanan"'),
      'elements[0].__proto__',
    ],
    [
      'in answers',
      (text: string) => text.replace('"answers":{', '"answers":{"__proto__":{"level":5},'),
      'assessments[0].answers.__proto__',
    ],
    [
      'escaped',
      (text: string) => text.replace('"answers":{', '"answers":{"\\u005f_proto__":{"level":5},'),
      'assessments[0].answers.__proto__',
    ],
    ['in costs', (text: string) => text.replace('"costs":{', '"costs":{"__proto__":{},'), 'roadmap[0].costs.__proto__'],
  ])('the key __proto__ %s is refused with its place', (_, change, place) => {
    const { code, first } = refused(change(textWith()))
    expect(code).toBe('forbidden-key')
    expect(first.place).toBe(place)
    expect(first.message.id).toContain('“__proto__” tidak boleh ada')
    expect(({} as { a?: number }).a).toBeUndefined()
  })
  it('the key constructor among ids is refused', () => {
    const { first } = refused(
      textWith((file) => Object.assign(file.assessments?.[0]?.answers ?? {}, { constructor: { level: 1 } })),
    )
    expect(first.message.id).toContain('kunci “constructor” tidak boleh dipakai')
  })
  it('two things with one id are refused, naming both', () => {
    const { code, first } = refused(textWith((file) => Object.assign(file.elements?.[1] ?? {}, { id: 'audit-izin' })))
    expect(code).toBe('duplicate-id')
    expect(first.message.id).toBe(
      'Audit Keamanan “Audit keamanan perizinan” (elements[0]) dan Komputasi Awan “Pusat data nasional” (elements[1]) memakai id yang sama, “audit-izin”; ganti salah satunya.',
    )
    expect(first.message.en).toContain('have the same id')
  })
  it('one element placed twice in a view is refused', () => {
    const { code } = refused(
      textWith((file) => Object.assign(file.views?.[0]?.placements?.[1] ?? {}, { element: 'audit-izin' })),
    )
    expect(code).toBe('duplicate-id')
  })
  it('a field written twice is refused: one of the two would be lost', () => {
    const { code, first } = refused(textWith().replace('"title":', '"title":"Judul lain","title":'))
    expect(code).toBe('duplicate-key')
    expect(first.message.id).toContain('“title” ditulis dua kali')
  })
})

describe('what does not hold together opens, and is listed', () => {
  it('a complete file opens without warnings', () => {
    expect(warned(textWith())).toEqual([])
  })
  it('a byte order mark and CRLF do not matter', () => {
    expect(warned(`\ufeff${JSON.stringify(JSON.parse(textWith()), null, 2).replaceAll('\n', '\r\n')}`)).toEqual([])
  })
  it('minus nought is nought, so that what was read is what is written', () => {
    const text = textWith((file) => {
      Object.assign(file.elements?.[0] ?? {}, { attributes: { 'nilai-kematangan': 12345 } })
      Object.assign(file.views?.[0]?.placements?.[0] ?? {}, { x: 12345 })
    })
    const result = readBlueprint(text.replaceAll('12345', '-0'))
    if (!result.ok) throw new Error('the file was refused')
    expect(getRow(result.blueprint.elements, 'audit-izin')?.attributes['nilai-kematangan']).toBe(0)
    expect(getRow(result.blueprint.views.perizinan?.placements ?? {}, 'audit-izin')?.x).toBe(0)
  })
  it('missing references are kept and told with their place', () => {
    const text = textWith((file) => {
      Object.assign(file.relations?.[0] ?? {}, { target: 'hilang' })
      Object.assign(file.elements?.[0] ?? {}, { owner: 'dinas-hilang' })
    })
    const result = readBlueprint(text)
    expect(result.ok && getRow(result.blueprint.relations, 'r1')?.target).toBe('hilang')
    expect(result.ok && result.warnings.map(({ place }) => place)).toEqual(['elements[0].owner', 'relations[0].target'])
    expect(warned(text)[1]?.message.id).toContain('menunjuk elemen “hilang” yang tidak ada')
    expect(warned(text)[1]?.message.en).toContain('refers to a missing element, “hilang”')
  })
  it('a circle of predecessors is told by the names of its items', () => {
    const [warning] = warned(
      textWith((file) => Object.assign(file.roadmap?.[1] ?? {}, { predecessors: ['audit-internal'] })),
    )
    expect(warning?.message.id).toContain(
      '“Audit internal infrastruktur” → “Pedoman audit TIK” → “Audit internal infrastruktur”',
    )
  })
  it('a circle of gates is told by its indicators', () => {
    const warnings = warned(
      textWith((file) => {
        Object.assign(file.roadmap?.[0]?.effects?.[0] ?? {}, { gate: { indicator: '16', level: 3 } })
        Object.assign(file.roadmap?.[2]?.effects?.[0] ?? {}, { gate: { indicator: '29', level: 3 } })
      }),
    )
    expect(warnings[0]?.message.id).toContain('gerbangnya saling menunggu')
    expect(warnings[0]?.message.id).toContain('29 Audit Infrastruktur tingkat 3')
  })
  it('gates that climb past each other rung by rung are no circle', () => {
    const warnings = warned(
      textWith((file) => {
        Object.assign(file.roadmap?.[0]?.effects?.[0] ?? {}, { gate: { indicator: '16', level: 3 } })
        Object.assign(file.roadmap?.[2]?.effects?.[0] ?? {}, { gate: { indicator: '29', level: 2 } })
      }),
    )
    expect(warnings).toEqual([])
  })
  it('a level off the scale, an unknown indicator and an unknown kind are kept and told', () => {
    const warnings = warned(
      textWith((file) => {
        Object.assign(file.assessments?.[0]?.answers ?? {}, { 1: { level: 9 } })
        Object.assign(file.roadmap?.[0]?.effects?.[0] ?? {}, { indicator: '99' })
        Object.assign(file.elements?.[0] ?? {}, { kind: 'jenis-asing' })
      }),
    )
    expect(warnings.map(({ place }) => place)).toEqual([
      'elements[0].kind',
      'roadmap[0].effects[0].indicator',
      'assessments[0].answers.1.level',
    ])
    expect(warnings[2]?.message.id).toContain('tingkat 9 pada indikator 1 di luar skala 1–5')
  })
  it('names with HTML, right-to-left letters, emoji and 5,000 letters open as they are', () => {
    for (const name of [
      '<script>alert(1)</script>',
      'أمانة المدينة',
      '🏛️👩‍💼',
      'é'.repeat(5000),
      '\u202eabc',
      '\ud800',
    ]) {
      const result = readBlueprint(textWith((file) => Object.assign(file.elements?.[0] ?? {}, { name })))
      expect(result.ok && getRow(result.blueprint.elements, 'audit-izin')?.name).toBe(name)
    }
  })
  it('5,001 letters are refused, naming the place and both lengths', () => {
    const { first } = refused(textWith((file) => Object.assign(file.elements?.[0] ?? {}, { name: 'a'.repeat(5001) })))
    expect(first.place).toBe('elements[0].name')
    expect(first.message.id).toContain('paling panjang 5.000 karakter, bukan 5.001 karakter')
    expect(first.message.id.length).toBeLessThan(250)
  })
})
