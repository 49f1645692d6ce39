// The command line as other people's scripts see it: keys of the JSON, exit codes, and messages on the right stream.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runCommand } from '../../src/cli/runCommand.ts'
import { writeBlueprint } from '../../src/files/writeBlueprint.ts'
import { blueprintWith, textWith } from '../support/fileWith.ts'

const complete = writeBlueprint(blueprintWith())

interface Run {
  readonly code: number
  readonly out: string
  readonly err: string
  readonly files: Readonly<Record<string, string>>
}

function run(args: readonly string[], files: Readonly<Record<string, string>> = { 'a.json': complete }): Run {
  const written = { ...files }
  let out = ''
  let err = ''
  const code = runCommand(args, {
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
    readText: (path) => {
      const text = written[path]
      if (text === undefined) throw new Error(`ENOENT: ${path}`)
      return text
    },
    writeText: (path, text) => {
      written[path] = text
    },
  })
  if (typeof code !== 'number') throw new Error('The verb has not ended yet')
  return { code, out, err, files: written }
}

const json = (args: readonly string[], files?: Readonly<Record<string, string>>) => {
  const { code, out, err } = run([...args, '--json'], files)
  expect(err).toBe('')
  return { code, value: JSON.parse(out) }
}

/** The worked example of the semantics, §10: i1–10 = 3, i11–20 = 2, i21–31 = 1, i32–41 = 4, i42–47 = 3. */
const worked = [
  ...Array(10).fill(3),
  ...Array(10).fill(2),
  ...Array(11).fill(1),
  ...Array(10).fill(4),
  ...Array(6).fill(3),
]

describe('score --levels of the other instruments', () => {
  const threes = (count: number) => Array(count).fill('3')

  it('takes 35, 36 or 37 answers of 5/2018, the further ones for indicator 35', () => {
    const of = (levels: readonly string[]) =>
      json(['score', '--levels', levels.join(','), '--instrument', 'permenpanrb-5-2018']).value
    // 0 to 35 is 80 % of 3 and 20 % of the mean of aspect 7: (3+3+3+3+5)/5 = 3.4, (…+5+0)/6 = 17/6.
    expect(of(threes(35)).index).toEqual({ exact: '3', shown: '3.00' })
    expect(of([...threes(35), '5']).index).toEqual({ exact: '3.08', shown: '3.08' })
    expect(of([...threes(35), '5', '0']).index).toEqual({ exact: '89/30', shown: '2.97' })
    expect(of([...threes(35), '5', '0']).levels).toMatchObject({ 35: 3, '35-2': 5, '35-3': 0 })
  })

  it('takes hundredths of Pemdi where its scores come from elsewhere, exactly', () => {
    const levels = threes(20)
    levels[4] = '3.25'
    levels[17] = '4.01'
    const { value } = json(['score', '--levels', levels.join(','), '--instrument', 'pemdi-8-2026'])
    // 5 % × 0.25 + 3 % × 1.01
    expect(value.index).toEqual({ exact: '3.0428', shown: '3.04' })
    expect(value.domains).toEqual([])
    expect(value.levels).toMatchObject({ 5: 3.25, 18: 4.01 })
  })

  it.each([
    ['a fraction where whole levels are asked for', 'pemdi-8-2026', 20, 0, '3.5', 'bilangan bulat'],
    ['three decimals', 'pemdi-8-2026', 20, 4, '3.255', 'paling banyak dua desimal'],
    ['a decimal comma, which parts two levels', 'pemdi-8-2026', 20, 4, '3,25', 'perlu 20 tingkat, bukan 21'],
    ['a level above the scale', 'pemdi-8-2026', 20, 4, '5.01', 'bukan tingkat 1–5'],
    ['a level below the scale', 'permenpanrb-5-2018', 35, 0, '-1', 'bukan tingkat 0–5'],
    ['a fourth service', 'permenpanrb-5-2018', 37, 36, '3,3', 'perlu 35 sampai 37 tingkat, bukan 38'],
    ['an exponent', 'pemdi-8-2026', 20, 4, '3e0', 'bukan tingkat'],
  ])('refuses %s', (_, instrument, count, at, typed, said) => {
    const levels = threes(count)
    levels[at] = typed
    const { code, err } = run(['score', '--levels', levels.join(','), '--instrument', instrument])
    expect(code).toBe(2)
    expect(err).toContain(said)
    expect(err).toContain(' / ')
  })
})

describe('score --levels', () => {
  it('gives the index of the worked example, exactly', () => {
    const { code, value } = json(['score', '--levels', worked.join(','), '--instrument', 'permenpanrb-59-2020'])
    expect(code).toBe(0)
    expect(value).toMatchObject({
      instrument: 'permenpanrb-59-2020',
      index: { exact: '2.695', shown: '2.70' },
      predicate: 'Baik',
    })
    expect(Object.keys(value)).toEqual(['instrument', 'index', 'predicate', 'domains', 'aspects', 'levels'])
    expect(value.domains[0]).toEqual({ id: 'd1', exact: '3', shown: '3.00' })
    expect(value.domains.map(({ id }: { id: string }) => id)).toEqual(['d1', 'd2', 'd3', 'd4'])
    expect(value.aspects).toHaveLength(8)
    expect(Object.keys(value.levels)).toHaveLength(47)
    expect(value.levels['47']).toBe(3)
  })
  it.each(['?', '-'])('takes %j as unknown and gives a range', (unknown) => {
    const levels = [unknown, ...worked.slice(1)].join(',')
    const { value } = json(['score', '--levels', levels])
    expect(value.index).toEqual({ min: { exact: '2.669', shown: '2.67' }, max: { exact: '2.721', shown: '2.72' } })
    expect(value.predicate).toEqual({ min: 'Baik', max: 'Baik' })
    expect(value.levels['1']).toBeNull()
    expect(value.domains[0]).toMatchObject({ id: 'd1', min: { exact: '2.8' }, max: { exact: '3.2' } })
    expect(value.domains[1]).toEqual({ id: 'd2', exact: '2', shown: '2.00' })
  })
  it('everything unknown runs from the lowest to the highest index', () => {
    const { value } = json(['score', '--levels', Array(47).fill('?').join(',')])
    expect(value.index).toEqual({ min: { exact: '1', shown: '1.00' }, max: { exact: '5', shown: '5.00' } })
    expect(value.predicate).toEqual({ min: 'Kurang', max: 'Memuaskan' })
  })
  it.each([
    ['too few', worked.slice(1).join(',')],
    ['a level of 6', ['6', ...worked.slice(1)].join(',')],
    ['a level of 0', ['0', ...worked.slice(1)].join(',')],
    ['half a level', ['2.5', ...worked.slice(1)].join(',')],
    ['a word', ['tiga', ...worked.slice(1)].join(',')],
  ])('%s is wrong usage', (_, levels) => {
    expect(run(['score', '--levels', levels])).toMatchObject({ code: 2, out: '' })
  })
})

describe('score FILE', () => {
  it('scores the baseline', () => {
    expect(json(['score', 'a.json']).value.index).toEqual({ exact: '2.695', shown: '2.70' })
  })
  it('scores a chosen assessment, and one that does not exist is wrong usage', () => {
    expect(json(['score', 'a.json', '--assessment', 'mandiri-2025']).value.predicate).toBe('Baik')
    expect(run(['score', 'a.json', '--assessment', 'constructor']).code).toBe(2)
  })
  it('without a baseline everything is unknown', () => {
    const files = { 'a.json': textWith((file) => delete file.plan?.baseline) }
    expect(json(['score', 'a.json'], files).value.index.max).toEqual({ exact: '5', shown: '5.00' })
  })
  it('at a month looks at the planned state, or at the view asked for', () => {
    // Pedoman (done May 2026) +0.015; Audit internal (June 2027) +0.015; Pindah (December 2027) +0.025 at indicator 16.
    expect(json(['score', 'a.json', '--at', '2026-04']).value.index.exact).toBe('2.695')
    expect(json(['score', 'a.json', '--at', '2026-06']).value.index.exact).toBe('2.71')
    expect(json(['score', 'a.json', '--at', '2027-08']).value.index.exact).toBe('2.725')
    expect(json(['score', 'a.json', '--at', '2027-08', '--view', 'realised']).value.index.exact).toBe('2.71')
    expect(json(['score', 'a.json', '--at', '2027-08']).value.levels['29']).toBe(3)
  })
  it.each([
    [['score', 'a.json', '--at', '2027-13']],
    [['score', 'a.json', '--at', '2027-01', '--view', 'semua']],
    [['score', 'a.json', '--view', 'planned']],
    [['score', 'a.json', '--levels', '3']],
    [['score', 'a.json', 'b.json']],
    [['score', 'a.json', '--apa']],
    [['score', 'a.json', '--lang', 'fr']],
    [['score']],
    [['score', '--levels']],
  ])('%j is wrong usage', (args) => {
    const { code, out, err } = run(args)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toContain('karta')
  })
  it.each([
    [['score', 'a.json', '--apa'], '--apa: pilihan tidak dikenal', 'unknown option; there are: --json'],
    [['score', 'a.json', '-j'], '-j: pilihan tidak dikenal', 'unknown option'],
    [['score', '--levels'], '--levels: nilainya belum disebut', 'its value is missing'],
    [['score', 'a.json', '--at', '--json'], '--at: nilainya belum disebut', 'its value is missing'],
    [['score', 'a.json', '--json=ya'], '--json: tidak memakai nilai', 'takes no value'],
    [['score', 'a.json', '--json', '--json'], '--json: disebut dua kali', 'given twice'],
    [['score', 'a.json', '--at', '2027-01', '--at', '2028-01'], '--at: disebut dua kali', 'given twice'],
    [['score', 'a.json', '--__proto__'], 'pilihan tidak dikenal', 'unknown option'],
    [['score', '--levels', '3,,2'], '--levels: nilai ke-2 kosong; tulis ?', 'value 2 is empty; write ? for unknown'],
    [['score', '--levels', `${worked.join(',')},`], '--levels: nilai ke-48 kosong', 'value 48 is empty'],
    [['score', 'a.json', '--at', '2027-13'], '--at: perlu bulan YYYY-MM, bukan “2027-13”', 'a month YYYY-MM is needed'],
    [
      ['score', 'a.json', '--at', '2027-01', '--view', 'semua'],
      '--view: pilih realised, committed, atau planned, bukan “semua”',
      'choose realised, committed or planned, not “semua”',
    ],
    [
      ['score', 'a.json', '--assessment', 'x'],
      '--assessment: “x” tidak ada; yang ada: ',
      '“x” does not exist; there are: ',
    ],
    [['explain', 'a.json', '--indicator', '99'], '“99” bukan indikator', '“99” is no indicator of'],
    [['explain', 'a.json', '--indicator', '1', '--at', '08-2027'], 'perlu bulan YYYY-MM', 'a month YYYY-MM is needed'],
    [['explain', 'a.json', '--indicator', '1', '--view', 'all'], 'bukan “all”', 'or planned, not “all”'],
  ])('%j is refused in both languages', (args, indonesian, english) => {
    const { code, err } = run(args)
    expect(code).toBe(2)
    expect(err).toContain(indonesian)
    expect(err).toContain(english)
  })
  it('speaks to people in the language asked for, with its decimal sign', () => {
    expect(run(['score', 'a.json']).out).toContain('PermenPANRB 59/2020: 2,70 Baik (2,695)')
    expect(run(['score', 'a.json', '--lang', 'en']).out).toContain('2.70 Good (2.695)')
  })
})

describe('simulate FILE', () => {
  it('gives every year in three views', () => {
    const { code, value } = json(['simulate', 'a.json'])
    expect(code).toBe(0)
    expect(value.years).toHaveLength(5)
    const [first, second] = value.years
    expect(Object.keys(first)).toEqual(['year', 'cutoff', 'target', 'realised', 'committed', 'planned'])
    expect(first).toMatchObject({ year: 2026, cutoff: '2026-08', target: { exact: '2.7', shown: '2.70' } })
    expect(Object.keys(first.planned)).toEqual(['index', 'predicate', 'levels'])
    expect(second.target).toBeNull()
    expect(second.planned).toMatchObject({ index: { exact: '2.725', shown: '2.73' }, predicate: 'Baik' })
    expect(second.realised.index.exact).toBe('2.71')
  })
  it('prints a table for people', () => {
    expect(run(['simulate', 'a.json']).out).toContain('2027   2027-08       –         2,71      2,71     2,73  Baik')
  })
})

describe('check FILE', () => {
  it('is 0 for a blueprint without errors', () => {
    const { code, value } = json(['check', 'a.json'])
    expect(code).toBe(0)
    expect(new Set(value.issues.map(({ severity }: { severity: string }) => severity))).toEqual(new Set(['info']))
  })
  it('is 1 when there is an error, and says each in both languages', () => {
    const files = { 'a.json': textWith((file) => Object.assign(file.relations?.[0] ?? {}, { target: 'hilang' })) }
    const { code, value } = json(['check', 'a.json'], files)
    expect(code).toBe(1)
    expect(value.issues[0]).toEqual({
      rule: 'dangling-reference',
      severity: 'error',
      subject: { kind: 'relation', id: 'r1', name: 'Pengelolaan perizin… menghasilkan layanan hilang' },
      message: 'Relasi “Pengelolaan perizin… menghasilkan layanan hilang”: menunjuk elemen “hilang” yang tidak ada.',
      messages: {
        id: 'Relasi “Pengelolaan perizin… menghasilkan layanan hilang”: menunjuk elemen “hilang” yang tidak ada.',
        en: 'Relation “Pengelolaan perizin… delivers service hilang”: refers to a missing element, “hilang”.',
      },
    })
  })
  it('is 0 when there are only warnings', () => {
    const files = { 'a.json': textWith((file) => delete file.roadmap?.[0]?.owner) }
    expect(json(['check', 'a.json'], files).code).toBe(0)
    expect(run(['check', 'a.json'], files).out).toContain('peringatan item-without-owner')
  })
})

describe('format FILE', () => {
  it('rewrites the file canonically and names it', () => {
    const { code, out, files } = run(['format', 'a.json'], { 'a.json': JSON.stringify(JSON.parse(complete)) })
    expect({ code, out }).toEqual({ code: 0, out: 'a.json\n' })
    expect(files['a.json']).toBe(complete)
  })
  it('says nothing about a canonical file', () => {
    expect(run(['format', 'a.json'])).toMatchObject({ code: 0, out: '' })
  })
  it('--check only tells', () => {
    const minified = JSON.stringify(JSON.parse(complete))
    const { code, err, files } = run(['format', 'a.json', '--check'], { 'a.json': minified })
    expect(code).toBe(1)
    expect(err).toContain('kanonis')
    expect(files['a.json']).toBe(minified)
  })
  it('leaves a file that cannot be opened as it is', () => {
    const { code, files } = run(['format', 'a.json'], { 'a.json': '{"x":' })
    expect(code).toBe(1)
    expect(files['a.json']).toBe('{"x":')
  })
})

describe('schema', () => {
  it('prints the published schema', () => {
    const published = readFileSync(resolve(import.meta.dirname, '../../models/blueprint.schema.json'), 'utf8')
    expect(run(['schema'])).toMatchObject({ code: 0, out: published, err: '' })
  })
})

describe('a bad file', () => {
  it.each(['score', 'simulate', 'check', 'format'])(
    '%s is 1 with a sentence in both languages on the error stream',
    (verb) => {
      const text = textWith((file) => Object.assign(file.roadmap?.[0] ?? {}, { costs: { 2026: { apbd: 1.5 } } }))
      const { code, out, err } = run([verb, 'a.json', '--json'], { 'a.json': text })
      expect({ code, out }).toEqual({ code: 1, out: '' })
      expect(err).toContain('biaya harus rupiah bulat, bukan 1.5')
      expect(err).toContain('the cost must be whole rupiah, not 1.5')
    },
  )
  it('that is not there is 1', () => {
    const { code, err } = run(['check', 'tidak-ada.json'])
    expect(code).toBe(1)
    expect(err).toContain('tidak-ada.json')
  })
})

describe('wrong usage', () => {
  it.each([[[]], [['apa']], [['constructor']], [['schema', 'a.json']]])(
    '%j is 2 with the usage on the error stream',
    (args) => {
      const { code, out, err } = run(args)
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).toContain('npm run --silent karta')
    },
  )
  it('help is no error', () => {
    expect(run(['--help'])).toMatchObject({ code: 0, err: '' })
  })
})
