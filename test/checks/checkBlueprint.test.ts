// Every rule fires on the fault it is about, says so in both languages, and is silent on a complete blueprint.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Issue } from '../../src/checks/check.ts'
import { checkBlueprint, checks } from '../../src/checks/checkBlueprint.ts'
import { readBlueprint } from '../../src/files/readBlueprint.ts'
import { kindOf } from '../../src/model/metamodel.ts'
import { arbitraryBlueprint } from '../support/arbitraryBlueprint.ts'
import type { LooseFile } from '../support/fileWith.ts'
import { blueprintWith } from '../support/fileWith.ts'
import { ownPack } from '../support/ownPack.ts'
import { turned } from '../support/turned.ts'

const put = (thing: LooseFile | undefined, fields: object): void => void Object.assign(thing ?? {}, fields)
const element = (file: LooseFile, id: string): LooseFile | undefined => byId(file.elements, id)
const item = (file: LooseFile, id: string): LooseFile | undefined => byId(file.roadmap, id)
const byId = (list: LooseFile | undefined, id: string): LooseFile | undefined =>
  Object.values(list ?? {}).find((thing) => String(thing.id) === id)

const instrument = 'permenpanrb-59-2020'
const effect = (id: string, indicator: string, from: number, to: number, more: object = {}) => ({
  id,
  instrument,
  indicator,
  from,
  to,
  ...more,
})

/** Issues of one rule after a change. */
function broken(rule: string, change: (file: LooseFile) => void): readonly Issue[] {
  return checkBlueprint(blueprintWith(change)).filter((issue) => issue.rule === rule)
}

/** A second application that supports the service. */
function rival(file: LooseFile, fields: object): void {
  const other = { id: 'app-lain', kind: 'aplikasi', name: 'Aplikasi lain', state: 'as-is', ...fields }
  const relation = { id: 'r9', kind: 'mendukung-layanan', source: 'app-lain', target: 'izin-usaha' }
  put(file, {
    elements: [...Object.values(file.elements ?? {}), other],
    relations: [...Object.values(file.relations ?? {}), relation],
  })
}

/** What the frozen file leaves out here and there: codes, whether data is personal, targets that the items reach. */
function completed(file: LooseFile): void {
  for (const each of Object.values(file.elements ?? {})) {
    put(each, { reference: `${kindOf(String(each.kind))?.referenceModel}.01` })
  }
  put(element(file, 'data-pemohon'), { attributes: { 'data-pribadi': 'tidak' } })
  put(file.plan, { targets: { 2026: 10_000 } })
  put(file, { waivers: [] })
}

const add = (file: LooseFile, part: string, ...things: object[]): void =>
  put(file, { [part]: [...Object.values(file[part] ?? {}), ...things] })
const without = (file: LooseFile, part: string, id: string): void =>
  put(file, { [part]: Object.values(file[part] ?? {}).filter((each) => String(each.id) !== id) })
const attributes = (file: LooseFile, id: string, values: object): void => put(element(file, id), { attributes: values })

/** rule, what is wrong, the change, severity, id of the subject, a piece of the sentence. */
const faults: readonly [string, string, (file: LooseFile) => void, string, string, string][] = [
  [
    'dangling-reference',
    'a relation into nothing',
    (f) => put(byId(f.relations, 'r1'), { target: 'hilang' }),
    'error',
    'r1',
    'elemen “hilang”',
  ],
  [
    'dangling-reference',
    'a missing owner of an element',
    (f) => put(element(f, 'sistem-izin'), { owner: 'hilang' }),
    'error',
    'sistem-izin',
    'perangkat daerah “hilang”',
  ],
  [
    'dangling-reference',
    'a placement of nothing',
    (f) => put(f.views?.[0]?.placements?.[0], { element: 'hilang' }),
    'error',
    'perizinan',
    'elemen “hilang”',
  ],
  [
    'dangling-reference',
    'a missing predecessor',
    (f) => put(item(f, 'audit-internal'), { predecessors: ['hilang'] }),
    'error',
    'audit-internal',
    'kegiatan “hilang”',
  ],
  [
    'dangling-reference',
    'a missing supporter',
    (f) => put(item(f, 'pedoman'), { support: ['hilang'] }),
    'error',
    'pedoman',
    'perangkat daerah “hilang”',
  ],
  [
    'dangling-reference',
    'a change to nothing',
    (f) => put(item(f, 'pindah')?.changes?.[0], { by: 'hilang' }),
    'error',
    'pindah',
    'elemen “hilang”',
  ],
  [
    'dangling-reference',
    'a proof that is gone',
    (f) => put(item(f, 'pedoman')?.history?.[1]?.proofs, { '29-2': { evidence: 'hilang' } }),
    'error',
    'pedoman',
    'bukti “hilang”',
  ],
  [
    'dangling-reference',
    'evidence of a criterion that is gone',
    (f) => put(f.assessments?.[0]?.answers?.['29']?.criteria?.['2'], { evidence: ['hilang'] }),
    'error',
    'mandiri-2025',
    'bukti “hilang”',
  ],
  [
    'dangling-reference',
    'evidence of a missing agency',
    (f) => put(f.evidence?.[0], { agency: 'hilang' }),
    'error',
    'pedoman-audit',
    'perangkat daerah “hilang”',
  ],
  [
    'dangling-reference',
    'satisfaction with a missing service',
    (f) => put(f.satisfaction?.[0], { service: 'hilang' }),
    'error',
    'ikm-izin-2025',
    'elemen “hilang”',
  ],
  [
    'dangling-reference',
    'a missing baseline',
    (f) => put(f.plan, { baseline: 'hilang' }),
    'error',
    'contoh-kecil',
    'penilaian “hilang”',
  ],
  [
    'dangling-reference',
    'a scenario that moves nothing',
    (f) => put(f.scenarios?.[0], { included: { hilang: false } }),
    'error',
    'tanpa-dak',
    'kegiatan “hilang”',
  ],
  [
    'dangling-reference',
    'a scenario with a missing shock',
    (f) => put(f.scenarios?.[0], { shocks: { hilang: true } }),
    'error',
    'tanpa-dak',
    'guncangan “hilang”',
  ],
  [
    'dangling-reference',
    'a shock on nothing',
    (f) => put(byId(f.shocks, 'perwali-terlambat'), { items: ['hilang'] }),
    'error',
    'perwali-terlambat',
    'kegiatan “hilang”',
  ],
  [
    'proposed-but-begun',
    'a proposal that is done',
    (f) => put(item(f, 'pedoman'), { proposed: true }),
    'warning',
    'pedoman',
    'bertanda usulan',
  ],
  [
    'alternatives-together',
    'two planned alternatives',
    (f) => {
      put(item(f, 'pedoman'), { alternative: 'Audit' })
      put(item(f, 'audit-internal'), { alternative: 'Audit' })
    },
    'warning',
    'audit-internal',
    'pilihan “Audit” cukup satu',
  ],
  [
    'dangling-reference',
    'a comment on nothing',
    (f) => put(f.comments?.[0], { subject: { kind: 'item', id: 'hilang' } }),
    'error',
    'k1',
    'kegiatan “hilang”',
  ],
  [
    'dangling-reference',
    'an indicator with a missing owner',
    (f) => put(f.responsibilities?.[instrument], { 3: { owner: 'hilang' } }),
    'error',
    '3',
    'perangkat daerah “hilang”',
  ],
  [
    'forbidden-relation',
    'data delivered by a server',
    (f) => put(byId(f.relations, 'r2'), { source: 'peladen-izin' }),
    'error',
    'r2',
    'tidak boleh menghubungkan',
  ],
  [
    'unknown-name',
    'an unknown kind of element',
    (f) => put(element(f, 'sistem-izin'), { kind: 'asing' }),
    'error',
    'sistem-izin',
    'jenis “asing”',
  ],
  [
    'unknown-name',
    'an unknown kind of relation',
    (f) => put(byId(f.relations, 'r1'), { kind: 'asing' }),
    'error',
    'r1',
    'jenis “asing”',
  ],
  [
    'unknown-name',
    'an unknown instrument of the plan',
    (f) => put(f.plan, { instrument: 'asing' }),
    'error',
    'contoh-kecil',
    'instrumen “asing”',
  ],
  [
    'unknown-name',
    'an unknown indicator of an effect',
    (f) => put(item(f, 'pindah')?.effects?.[0], { indicator: '48' }),
    'error',
    'pindah',
    'indikator “48” tidak ada',
  ],
  [
    'unknown-name',
    'an unknown indicator of a gate',
    (f) => put(item(f, 'pindah')?.effects?.[0], { gate: { indicator: '48', level: 2 } }),
    'error',
    'pindah',
    'indikator “48” tidak ada',
  ],
  [
    'unknown-name',
    'an unknown category',
    (f) => put(item(f, 'pindah'), { category: 'asing' }),
    'error',
    'pindah',
    'muatan peta rencana “asing”',
  ],
  [
    'unknown-name',
    'an unknown source of funds',
    (f) => put(item(f, 'pindah'), { costs: { 2027: { asing: 1 } } }),
    'warning',
    'pindah',
    'sumber dana “asing”',
  ],
  [
    'unknown-name',
    'an unknown role of an agency',
    (f) => put(f.agencies?.[0], { role: 'asing' }),
    'warning',
    'bappeda',
    'peran perangkat daerah “asing”',
  ],
  [
    'level-outside-scale',
    'an answer of 7',
    (f) => put(f.assessments?.[0]?.answers, { 4: { level: 7 } }),
    'error',
    'mandiri-2025',
    'tingkat 7 pada indikator 4',
  ],
  [
    'level-outside-scale',
    'an answer of 0 on a scale from 1',
    (f) => put(f.assessments?.[0]?.answers, { 4: { level: 0 } }),
    'error',
    'mandiri-2025',
    'tingkat 0 pada indikator 4',
  ],
  [
    'level-outside-scale',
    'an effect up to 6',
    (f) => put(item(f, 'pindah')?.effects?.[0], { to: 6 }),
    'error',
    'pindah',
    'tingkat 6 pada indikator 16',
  ],
  [
    'predecessor-cycle',
    'two items that wait for each other',
    (f) => put(item(f, 'pedoman'), { predecessors: ['audit-internal'] }),
    'error',
    'audit-internal',
    '“Audit internal infrastruktur” → “Pedoman audit TIK” → “Audit internal infrastruktur”',
  ],
  [
    'predecessor-cycle',
    'an item that waits for itself',
    (f) => put(item(f, 'pindah'), { predecessors: ['pindah'] }),
    'error',
    'pindah',
    '“Pindah ke pusat data nasional” → “Pindah ke pusat data nasional”',
  ],
  [
    'gate-cycle',
    'an effect gated by its own indicator',
    (f) => put(item(f, 'pindah')?.effects?.[0], { gate: { indicator: '16', level: 3 } }),
    'error',
    'pindah',
    '16 Layanan Pusat Data tingkat 3 → 16 Layanan Pusat Data tingkat 3',
  ],
  [
    'gate-cycle',
    'a gate that meets a gate of the instrument',
    (f) => {
      put(f.plan, { packGates: true })
      put(item(f, 'pindah'), { effects: [effect('e1', '12', 1, 3, { gate: { indicator: '21', level: 2 } })] })
    },
    'error',
    'pindah',
    '12 Peta Rencana SPBE tingkat 2',
  ],
  [
    'unsound-pack',
    'a pack of its own whose weights do not sum',
    (f) => put(f, { instruments: [{ ...ownPack, aspects: [{ ...ownPack.aspects[0], weight: 9000 }] }] }),
    'error',
    'penilaian-kota',
    'aspects: bobot aspek berjumlah 9000',
  ],
  [
    'plan-period',
    'a plan that runs backwards',
    (f) => put(f.plan, { from: 2031 }),
    'error',
    'contoh-kecil',
    'berakhir (2030) sebelum dimulai (2031)',
  ],
  [
    'baseline',
    'a baseline of another instrument',
    (f) => put(f.assessments?.[0], { instrument: 'lain' }),
    'error',
    'contoh-kecil',
    'memakai lain, sedangkan rencana memakai',
  ],
  ['baseline', 'no baseline', (f) => delete f.plan?.baseline, 'info', 'contoh-kecil', 'belum memilih penilaian dasar'],
  [
    'target-above-scale',
    'a target of 5.2',
    (f) => put(f.plan?.targets, { 2029: 52000 }),
    'error',
    'contoh-kecil',
    'target 2029 (5,20) melebihi indeks tertinggi 5',
  ],
  [
    'effect-rungs',
    'an effect that goes nowhere',
    (f) => put(item(f, 'pindah')?.effects?.[0], { from: 3 }),
    'error',
    'pindah',
    'tidak naik (dari 3 ke 3)',
  ],
  [
    'item-dates',
    'an item planned backwards',
    (f) => put(item(f, 'pindah'), { finish: '2026-12' }),
    'error',
    'pindah',
    'selesai (Des 2026) sebelum mulai (Jan 2027)',
  ],
  [
    'item-dates',
    'an item finished before it was started',
    (f) => put(item(f, 'pedoman'), { actualFinish: '2025-12' }),
    'error',
    'pedoman',
    'kenyataannya selesai (Des 2025)',
  ],
  [
    'delay-chances',
    'delays likelier than certain',
    (f) => put(item(f, 'pedoman'), { risk: { delays: { 6: 700, 12: 400 } } }),
    'error',
    'pedoman',
    'berjumlah 110%',
  ],
  [
    'element-dates',
    'a retirement before the start',
    (f) => put(element(f, 'peladen-izin'), { end: '2019-01' }),
    'error',
    'peladen-izin',
    'pensiun (Jan 2019)',
  ],
  [
    'replacement-cycle',
    'two elements that replace each other',
    (f) =>
      void Object.assign(item(f, 'pedoman') ?? {}, {
        changes: [{ id: 'c', kind: 'replace', element: 'awan-pemerintah', by: 'peladen-izin' }],
      }),
    'error',
    'awan-pemerintah',
    '“Pusat data nasional” → “Peladen perizinan” → “Pusat data nasional”',
  ],
  [
    'replacement-without-successor',
    'a replacement by nothing',
    (f) => delete item(f, 'pindah')?.changes?.[0]?.by,
    'warning',
    'pindah',
    'mengganti “Peladen perizinan” tanpa',
  ],
  [
    'item-outside-plan',
    'an item after the plan',
    (f) => put(item(f, 'pindah'), { finish: '2031-02' }),
    'warning',
    'pindah',
    'keluar dari periode rencana 2026–2030',
  ],
  [
    'predecessor-overlap',
    'an item that starts before its predecessor is finished',
    (f) => put(item(f, 'pedoman'), { actualFinish: '2027-03' }),
    'warning',
    'audit-internal',
    'baru selesai Mar 2027',
  ],
  [
    'done-before-predecessor',
    'a done item with an open predecessor',
    (f) => put(item(f, 'pedoman'), { predecessors: ['pindah'] }),
    'warning',
    'pedoman',
    'padahal pendahulunya “Pindah ke pusat data nasional” belum',
  ],
  [
    'done-without-finish',
    'a done item without its month',
    (f) => delete item(f, 'pedoman')?.actualFinish,
    'error',
    'pedoman',
    'tanpa bulan selesai sebenarnya',
  ],
  [
    'status-history',
    'a status the history does not lead to',
    (f) => put(item(f, 'pedoman'), { status: 'in-progress' }),
    'warning',
    'pedoman',
    'riwayatnya berakhir pada selesai',
  ],
  [
    'status-history',
    'a started item without a history',
    (f) => put(item(f, 'pindah'), { status: 'in-progress' }),
    'warning',
    'pindah',
    'riwayatnya berakhir pada direncanakan',
  ],
  [
    'status-history',
    'a history with a gap',
    (f) => put(item(f, 'pedoman')?.history?.[1], { from: 'planned' }),
    'warning',
    'pedoman',
    'langkah 2',
  ],
  [
    'item-without-effect',
    'an item for nothing',
    (f) => delete item(f, 'pindah')?.effects,
    'warning',
    'pindah',
    'belum dihubungkan',
  ],
  [
    'item-without-owner',
    'an item nobody owns',
    (f) => delete item(f, 'pindah')?.owner,
    'warning',
    'pindah',
    'belum punya penanggung jawab',
  ],
  [
    'effect-never-counts',
    'an effect that needs a missing item',
    (f) => put(item(f, 'pindah')?.effects?.[0], { with: ['hilang'] }),
    'error',
    'pindah',
    'menunggu kegiatan “hilang”',
  ],
  [
    'effect-never-counts',
    'an effect above a rung nobody covers',
    (f) => put(item(f, 'pindah')?.effects?.[0], { from: 3, to: 4 }),
    'warning',
    'pindah',
    'tidak ada yang memenuhi tingkat 3',
  ],
  [
    'effect-never-counts',
    'a gate nothing opens',
    (f) => put(item(f, 'pindah')?.effects?.[0], { gate: { indicator: '30', level: 4 } }),
    'warning',
    'pindah',
    'tidak ada yang membawa indikator 30 ke tingkat 4',
  ],
  [
    'effect-already-met',
    'an effect on what is there',
    (f) => put(item(f, 'pindah')?.effects?.[0], { indicator: '1' }),
    'info',
    'pindah',
    'sudah dipenuhi penilaian dasar',
  ],
  [
    'duplicate-effect',
    'two items for one rung',
    (f) => put(item(f, 'pindah'), { effects: [effect('e1', '29', 1, 2), effect('e2', '16', 2, 3)] }),
    'warning',
    '29',
    'tingkat 2 dijanjikan oleh 2 kegiatan: “Pedoman audit TIK”, “Pindah ke pusat data nasional”',
  ],
  [
    'indicator-without-owner',
    'an indicator nobody answers for',
    (f) => delete f.responsibilities?.[instrument]?.['47'],
    'info',
    '47',
    'belum punya penanggung jawab',
  ],
  [
    'reference-code',
    'a code with blanks',
    (f) => put(element(f, 'izin-usaha'), { reference: 'RAL 1' }),
    'warning',
    'izin-usaha',
    '“RAL 1” tidak seperti RAL.04.01',
  ],
  [
    'reference-code',
    'a code below one that does not exist',
    (f) => put(element(f, 'izin-usaha'), { reference: 'RAL.01.77.01' }),
    'warning',
    'izin-usaha',
    'kode referensi RAL.01.77 tidak ada; yang terdekat RAL.01',
  ],
  [
    'reference-code',
    'a local level that hangs on nothing',
    (f) => put(f, { referenceCodes: [{ code: 'RAL.77.01', name: 'Lepas' }] }),
    'warning',
    'RAL.77.01',
    'kode referensi RAL.77 tidak ada',
  ],
  [
    'reference-code',
    'a local level that is national already',
    (f) => put(f, { referenceCodes: [{ code: 'RAL.01.01', name: 'Pertahanan' }] }),
    'warning',
    'RAL.01.01',
    'sudah ada dalam referensi nasional',
  ],
  [
    'local-code-without-name',
    'a code below the national ones without a name',
    (f) => put(element(f, 'izin-usaha'), { reference: 'RAL.01.01.77' }),
    'info',
    'izin-usaha',
    'kode RAL.01.01.77 bukan kode nasional',
  ],
  [
    'reference-code',
    'a code of another model',
    (f) => put(element(f, 'izin-usaha'), { reference: 'RAB.01.01' }),
    'warning',
    'izin-usaha',
    '“RAB.01.01”',
  ],
  [
    'service-without-application',
    'a service on nothing',
    (f) => put(byId(f.relations, 'r2'), { kind: 'mendukung-proses' }),
    'warning',
    'izin-usaha',
    'belum didukung aplikasi',
  ],
  [
    'application-without-owner',
    'an application nobody owns',
    (f) => delete element(f, 'sistem-izin')?.owner,
    'warning',
    'sistem-izin',
    'belum punya pemilik',
  ],
  [
    'data-without-steward',
    'data nobody keeps',
    (f) => delete element(f, 'data-pemohon')?.owner,
    'warning',
    'data-pemohon',
    'belum punya wali data',
  ],
  [
    'evidence-dates',
    'evidence that ends before it begins',
    (f) => put(f.evidence?.[0], { date: '2025-11-20', validUntil: '2025-11-19' }),
    'error',
    'pedoman-audit',
    'berakhir (2025-11-19) sebelum tanggalnya (2025-11-20)',
  ],
  [
    'unknown-criterion',
    'a criterion of a level the indicator does not describe',
    (f) => {
      const indicators = ownPack.indicators.map((each) => ({ ...each, criteria: each.criteria.slice(0, 2) }))
      put(f, { instruments: [{ ...ownPack, indicators }] })
      put(f.assessments?.[0], {
        instrument: ownPack.id,
        answers: { 1: { level: 1, criteria: { 3: { status: 'not' } } } },
      })
    },
    'error',
    'mandiri-2025',
    'tidak punya kriteria tingkat 3',
  ],
  [
    'level-unlike-criteria',
    'a level the criteria do not give, without a reason',
    (f) => put(f.assessments?.[0]?.answers, { 1: { level: 3, claimReason: ' ', criteria: { 2: { status: 'met' } } } }),
    'warning',
    'mandiri-2025',
    'indikator 1 tertulis tingkat 3, tetapi kriterianya memberi tingkat 2',
  ],
  [
    'met-without-evidence',
    'criteria called met without evidence',
    (f) =>
      put(f.assessments?.[0]?.answers, { 1: { level: 3, criteria: { 3: { status: 'met' }, 2: { status: 'met' } } } }),
    'info',
    'mandiri-2025',
    'kriteria tingkat 2, 3 terpenuhi tanpa bukti',
  ],
  [
    'assessment-year',
    'an assessment of long ago',
    (f) => put(f.assessments?.[0], { year: 2020 }),
    'info',
    'mandiri-2025',
    'tahun 2020 lebih dari lima tahun di luar',
  ],
  [
    'unknown-name',
    'satisfaction tied to an indicator nobody knows',
    (f) => put(f.satisfaction?.[0], { indicators: { [instrument]: ['99'] } }),
    'error',
    'ikm-izin-2025',
    'indikator “99”',
  ],
  [
    'satisfaction-service',
    'satisfaction of an application',
    (f) => put(f.satisfaction?.[0], { service: 'sistem-izin' }),
    'warning',
    'ikm-izin-2025',
    'bukan layanan',
  ],
  [
    'duplicate-satisfaction',
    'two results of a service in a year',
    (f) => put(f, { satisfaction: [f.satisfaction?.[0], { ...f.satisfaction?.[0], id: 'lagi' }] }),
    'warning',
    'lagi',
    'dua kali',
  ],
  [
    'satisfaction-counts',
    'more respondents than users',
    (f) => put(f.satisfaction?.[0], { users: 7 }),
    'info',
    'ikm-izin-2025',
    '412 responden',
  ],
  [
    'duplicate-name',
    'the same application twice',
    (f) => put(element(f, 'peladen-izin'), { kind: 'aplikasi', name: ' SISTEM  perizinan' }),
    'info',
    'sistem-izin',
    'perizinan” (namanya sama)',
  ],
  [
    'duplicate-relation',
    'a relation drawn twice',
    (f) => add(f, 'relations', { id: 'r9', kind: 'mendukung-layanan', source: 'sistem-izin', target: 'izin-usaha' }),
    'warning',
    'r9',
    'tercatat dua kali',
  ],
  [
    'relation-to-itself',
    'an application that exchanges data with itself',
    (f) => add(f, 'relations', { id: 'r9', kind: 'bertukar-data', source: 'sistem-izin', target: 'sistem-izin' }),
    'warning',
    'r9',
    'dirinya sendiri',
  ],
  [
    'personal-data-unsecured',
    'personal data in an application that only an audit looks at',
    (f) => attributes(f, 'data-pemohon', { 'data-pribadi': 'umum' }),
    'warning',
    'data-pemohon',
    'juga tidak melalui “Sistem perizinan”',
  ],
  [
    'personal-data-unstated',
    'data about people that does not say whether it is personal',
    () => {},
    'info',
    'data-pemohon',
    'atribut “Data pribadi” belum diisi',
  ],
  [
    'rung-without-item',
    'a target that all items together miss',
    () => {},
    'info',
    '29',
    'dari 3 indikator (I29 → 4, I30 → 2, I31 → 2)',
  ],
  [
    'as-is-not-yet',
    'a service of today that starts in two years',
    (f) => put(element(f, 'izin-usaha'), { start: '2028-01' }),
    'warning',
    'izin-usaha',
    'baru mulai Jan 2028',
  ],
  [
    'target-without-item',
    'a target that no item brings about',
    (f) => add(f, 'elements', { id: 'baru', kind: 'aplikasi', name: 'Baru', state: 'to-be' }),
    'info',
    'baru',
    'belum ada kegiatan',
  ],
  [
    'agency-without-work',
    'an agency that owns nothing',
    (f) => add(f, 'agencies', { id: 'dinsos', name: 'Dinas Sosial', short: 'Dinsos' }),
    'info',
    'dinsos',
    'belum punya elemen',
  ],
  [
    'empty-view',
    'a view without elements',
    (f) => add(f, 'views', { id: 'kosong', name: 'Kosong', order: 'z', placements: [] }),
    'info',
    'kosong',
    'masih kosong',
  ],
  [
    'element-in-no-view',
    'two elements that nobody drew',
    (f) =>
      add(
        f,
        'elements',
        { id: 'a', kind: 'server', name: 'Peladen a', state: 'as-is' },
        { id: 'b', kind: 'server', name: 'Peladen b', state: 'as-is' },
      ),
    'info',
    'a',
    'begitu juga',
  ],
  [
    'untidy-name',
    'blanks at the end of a name',
    (f) => put(element(f, 'izin-usaha'), { name: 'Izin  usaha ' }),
    'info',
    'izin-usaha',
    'berspasi berlebih',
  ],
  [
    'untidy-name',
    'a name in capitals',
    (f) => put(element(f, 'izin-usaha'), { name: 'LAYANAN PERIZINAN USAHA' }),
    'info',
    'izin-usaha',
    'huruf besar semua',
  ],
  [
    'untidy-name',
    'a name as long as a paragraph',
    (f) => put(element(f, 'izin-usaha'), { name: 'izin '.repeat(30).trim() }),
    'info',
    'izin-usaha',
    '149 huruf',
  ],
  [
    'link-not-secure',
    'a site without https',
    (f) => attributes(f, 'sistem-izin', { url: 'http://izin.contoh.go.id/' }),
    'info',
    'sistem-izin',
    'tanpa https: http://izin.contoh.go.id/',
  ],
  [
    'item-without-cost',
    'a planned item for nothing',
    (f) => put(item(f, 'pindah'), { costs: { 2027: { apbd: 0 } } }),
    'info',
    'pindah',
    'biayanya nol',
  ],
  [
    'cost-outside-item',
    'money a year after the work',
    (f) => put(item(f, 'pindah'), { costs: { 2029: { apbd: 5 } } }),
    'info',
    'pindah',
    'pada 2029, di luar masa pelaksanaannya 2027–2027',
  ],
  [
    'service-without-satisfaction',
    'a second service that nobody was asked about',
    (f) => add(f, 'elements', { id: 'izin-lain', kind: 'layanan', name: 'Izin praktik', state: 'as-is' }),
    'info',
    'izin-lain',
    'belum punya hasil survei',
  ],
  [
    'control-without-object',
    'a standard that only follows from an audit',
    (f) => {
      add(f, 'elements', { id: 'std', kind: 'standar-keamanan', name: 'Standar', state: 'as-is' })
      add(f, 'relations', { id: 'r9', kind: 'menggantikan', source: 'std', target: 'audit-izin' })
    },
    'info',
    'std',
    'belum mengamankan',
  ],
  [
    'application-without-host',
    'an application that runs nobody knows where',
    (f) => {
      without(f, 'relations', 'r4')
      without(f, 'relations', 'r5')
    },
    'info',
    'sistem-izin',
    'server atau komputasi awan',
  ],
  [
    'duplicate-code',
    'a code given twice',
    (f) => {
      rival(f, { code: 'APP-1' })
      put(element(f, 'sistem-izin'), { code: 'app-1' })
    },
    'warning',
    'sistem-izin',
    'sama dengan “Aplikasi lain”',
  ],
  [
    'duplicate-item',
    'an item entered twice',
    (f) => {
      const { id: _, ...copy } = item(f, 'audit-internal') ?? {}
      add(f, 'roadmap', { ...copy, id: 'audit-lagi' })
    },
    'info',
    'audit-lagi',
    'bernama sama',
  ],
  [
    'waiver-without-finding',
    'an acceptance of something that is no longer found',
    () => {},
    'info',
    'beda-izin',
    'tidak lagi mengenai temuan apa pun',
  ],
  [
    'application-hosted-outside',
    'an application in a foreign cloud',
    (f) =>
      put(element(f, 'awan-pemerintah'), { attributes: { 'status-kepemilikan': 'milik-pihak-ketiga-luar-negeri' } }),
    'warning',
    'sistem-izin',
    'ditempatkan di “Pusat data nasional”, milik pihak ketiga',
  ],
  [
    'lifecycle-conflict',
    'an application that retires before its service',
    (f) => put(element(f, 'sistem-izin'), { end: '2027-06' }),
    'warning',
    'sistem-izin',
    'pensiun Jun 2027, padahal “Layanan izin usaha” masih bergantung padanya',
  ],
  [
    'service-with-rival-applications',
    'two applications of different agencies for a service',
    (f) => rival(f, { owner: 'inspektorat' }),
    'info',
    'izin-usaha',
    'perangkat daerah yang berbeda: “Aplikasi lain”, “Sistem perizinan”',
  ],
  [
    'orphan-element',
    'data nothing leads to',
    (f) => put(f, { relations: Object.values(f.relations ?? {}).filter(({ id }) => String(id) !== 'r3') }),
    'info',
    'data-pemohon',
    'belum terhubung',
  ],
  [
    'element-without-reference',
    'a service without a code',
    (f) => delete element(f, 'izin-usaha')?.reference,
    'info',
    'izin-usaha',
    'belum punya kode RAL',
  ],
]

/** rule, what is right about it, the change: near the fault, and told nothing. */
const rights: readonly [string, string, (file: LooseFile) => void][] = [
  ['dangling-reference', 'an owner that is there', (f) => put(element(f, 'sistem-izin'), { owner: 'inspektorat' })],
  ['unknown-name', 'a kind of the metamodel', (f) => put(element(f, 'audit-izin'), { kind: 'kelaikan-keamanan' })],
  ['level-outside-scale', 'the highest level', (f) => put(answer(f, '1'), { level: 5 })],
  ['unknown-criterion', 'a criterion the instrument asks for', (f) => put(answer(f, '1'), { criteria: { 2: met } })],
  [
    'level-unlike-criteria',
    'a level claimed with a reason',
    (f) => put(answer(f, '2'), { level: 4, criteria: { 2: met }, claimReason: 'Sudah ditetapkan' }),
  ],
  [
    'evidence-dates',
    'evidence of one day',
    (f) => put(f.evidence?.[0], { date: '2025-01-01', validUntil: '2025-01-01' }),
  ],
  ['predecessor-cycle', 'a chain of items', (f) => put(item(f, 'pindah'), { predecessors: ['pedoman'] })],
  ['gate-cycle', 'a gate that waits for another indicator', (f) => gated(f, '16', 1)],
  ['unsound-pack', 'a sound pack of its own', (f) => put(f, { instruments: [ownPack] })],
  [
    'forbidden-relation',
    'data that an application makes',
    (f) => put(byId(f.relations, 'r3'), { kind: 'menghasilkan-data' }),
  ],
  ['relation-to-itself', 'two applications that exchange data', (f) => exchange(f, 'app-lain')],
  [
    'duplicate-relation',
    'another kind between the same two',
    (f) => add(f, 'relations', { id: 'r9', kind: 'menghasilkan-data', source: 'sistem-izin', target: 'data-pemohon' }),
  ],
  ['plan-period', 'a plan of one year', (f) => put(f.plan, { from: 2027, to: 2027, targets: {} })],
  ['baseline', 'the baseline it has', () => {}],
  ['target-above-scale', 'a target of the whole scale', (f) => put(f.plan, { targets: { 2030: 50_000 } })],
  ['effect-rungs', 'an effect of one rung', (f) => put(item(f, 'pindah'), { effects: [effect('e1', '16', 2, 3)] })],
  [
    'delay-chances',
    'chances that make a whole',
    (f) => put(item(f, 'pindah'), { risk: { delays: { 3: 400, 6: 600 } } }),
  ],
  ['item-dates', 'an item of one month', (f) => put(item(f, 'pindah'), { start: '2027-05', finish: '2027-05' })],
  [
    'element-dates',
    'a retirement after the start',
    (f) => put(element(f, 'sistem-izin'), { start: '2020-01', end: '2020-02' }),
  ],
  [
    'as-is-not-yet',
    'a start in the last month the roadmap tells of',
    (f) => put(element(f, 'izin-usaha'), { start: '2026-06' }),
  ],
  [
    'target-without-item',
    'a target with a month of its own',
    (f) => add(f, 'elements', { id: 'baru', kind: 'aplikasi', name: 'Baru', state: 'to-be', start: '2028-01' }),
  ],
  ['replacement-cycle', 'a chain of replacements', (f) => replacing(f, 'peladen-izin', 'awan-pemerintah')],
  [
    'replacement-without-successor',
    'a retirement',
    (f) => put(item(f, 'pindah'), { changes: [{ id: 'c1', kind: 'retire', element: 'peladen-izin' }] }),
  ],
  ['item-outside-plan', 'an item up to the last month', (f) => put(item(f, 'pindah'), { finish: '2030-12' })],
  [
    'predecessor-overlap',
    'one that starts in the month the other ends',
    (f) => put(item(f, 'pindah'), { start: '2026-06', predecessors: ['pedoman'] }),
  ],
  [
    'done-before-predecessor',
    'a done item whose predecessor is done',
    (f) => put(item(f, 'audit-internal'), { predecessors: ['pedoman'] }),
  ],
  ['done-without-finish', 'a done item with its month', () => {}],
  ['status-history', 'the history it has', () => {}],
  ['proposed-but-begun', 'a proposal that is planned', (f) => put(item(f, 'pindah'), { proposed: true })],
  [
    'alternatives-together',
    'one of two is only proposed',
    (f) => {
      put(item(f, 'pindah'), { alternative: 'Pusat data' })
      put(item(f, 'audit-internal'), { alternative: 'Pusat data', proposed: true })
    },
  ],
  [
    'item-without-effect',
    'an item in a joint effect of another',
    (f) => {
      put(item(f, 'pindah'), { effects: [] })
      put(item(f, 'audit-internal'), { effects: [effect('e1', '29', 2, 3, { with: ['pindah'] })] })
    },
  ],
  ['item-without-owner', 'another owner', (f) => put(item(f, 'pindah'), { owner: 'bappeda' })],
  ['item-without-cost', 'a done item without cost', (f) => put(item(f, 'pedoman'), { costs: {} })],
  [
    'cost-outside-item',
    'money of the year it really took',
    (f) => put(item(f, 'pedoman'), { actualFinish: '2027-02', costs: { 2027: { apbd: 5 } } }),
  ],
  [
    'duplicate-item',
    'one name in two agencies',
    (f) => {
      const { id: _, ...copy } = item(f, 'pindah') ?? {}
      add(f, 'roadmap', { ...copy, id: 'pindah-lagi', owner: 'inspektorat' })
    },
  ],
  ['effect-never-counts', 'an effect above a covered rung', () => {}],
  [
    'effect-already-met',
    'a renewal of evidence',
    (f) => put(item(f, 'pindah'), { effects: [effect('e1', '16', 0, 1, { validMonths: 12 })] }),
  ],
  [
    'duplicate-effect',
    'a renewal of evidence',
    (f) => put(item(f, 'pindah'), { effects: [effect('e1', '29', 2, 3, { validMonths: 24 })] }),
  ],
  ['rung-without-item', 'a target that is met without any item', (f) => put(f.plan, { targets: { 2030: 20_000 } })],
  ['indicator-without-owner', 'the owners it has', () => {}],
  ['reference-code', 'a code of three levels', (f) => put(element(f, 'sistem-izin'), { reference: 'RAA.01.01' })],
  [
    'local-code-without-name',
    'a local code with a name',
    (f) => {
      put(element(f, 'izin-usaha'), { reference: 'RAL.01.01.77' })
      put(f, { referenceCodes: [{ code: 'RAL.01.01.77', name: 'Izin kota' }] })
    },
  ],
  ['service-without-application', 'the application it has', () => {}],
  ['application-without-owner', 'another owner', (f) => put(element(f, 'sistem-izin'), { owner: 'bappeda' })],
  [
    'data-without-steward',
    'a steward by attribute',
    (f) => {
      delete element(f, 'data-pemohon')?.owner
      attributes(f, 'data-pemohon', { 'wali-data': 'diskominfo' })
    },
  ],
  [
    'personal-data-unsecured',
    'an application that meets a standard',
    (f) => {
      attributes(f, 'data-pemohon', { 'data-pribadi': 'spesifik' })
      add(f, 'elements', { id: 'std', kind: 'standar-keamanan', name: 'Standar', state: 'as-is' })
      add(f, 'relations', { id: 'r9', kind: 'memenuhi-standar', source: 'sistem-izin', target: 'std' })
    },
  ],
  [
    'personal-data-unstated',
    'data that says it is not personal',
    (f) => attributes(f, 'data-pemohon', { 'data-pribadi': 'tidak' }),
  ],
  ['control-without-object', 'an audit that secures an application', () => {}],
  [
    'application-hosted-outside',
    'a cloud of another government',
    (f) => attributes(f, 'awan-pemerintah', { 'status-kepemilikan': 'milik-instansi-pemerintah-lain' }),
  ],
  [
    'application-without-host',
    'an application that is only used',
    (f) => {
      without(f, 'relations', 'r4')
      without(f, 'relations', 'r5')
      attributes(f, 'sistem-izin', { 'status-kepemilikan-aplikasi': 'pengguna' })
    },
  ],
  ['lifecycle-conflict', 'a server with a cloud beside it', (f) => put(element(f, 'peladen-izin'), { end: '2027-01' })],
  ['service-with-rival-applications', 'two applications of one agency', (f) => rival(f, { owner: 'diskominfo' })],
  [
    'met-without-evidence',
    'a locked assessment',
    (f) => {
      put(answer(f, '1'), { criteria: { 2: { status: 'met' } } })
      put(f.assessments?.[0], { locked: true })
    },
  ],
  ['assessment-year', 'five years before the plan', (f) => put(f.assessments?.[0], { year: 2021 })],
  ['satisfaction-service', 'a survey of a service', () => {}],
  [
    'duplicate-satisfaction',
    'two years of one service',
    (f) => add(f, 'satisfaction', { id: 'k9', service: 'izin-usaha', year: 2024, score: 8000 }),
  ],
  ['satisfaction-counts', 'everybody answered', (f) => put(f.satisfaction?.[0], { respondents: 40, users: 40 })],
  [
    'service-without-satisfaction',
    'a target without a figure',
    (f) => add(f, 'elements', { id: 'nanti', kind: 'layanan', name: 'Izin praktik', state: 'to-be' }),
  ],
  [
    'duplicate-name',
    'a process and a service of one name',
    (f) => put(element(f, 'pengelolaan-izin'), { name: 'Layanan izin usaha' }),
  ],
  [
    'duplicate-code',
    'one code for two kinds',
    (f) => {
      put(element(f, 'izin-usaha'), { code: 'X-1' })
      put(element(f, 'sistem-izin'), { code: 'X-1' })
    },
  ],
  ['untidy-name', 'an abbreviation in capitals', (f) => put(element(f, 'sistem-izin'), { name: 'SIPD RI' })],
  [
    'link-not-secure',
    'a site with https, and an address inside the house',
    (f) => attributes(f, 'sistem-izin', { url: 'https://izin.contoh.go.id/' }),
  ],
  ['orphan-element', 'data with one relation', () => {}],
  ['element-without-reference', 'a code', (f) => put(element(f, 'sistem-izin'), { reference: 'RAA.01.01' })],
  [
    'agency-without-work',
    'an agency that only supports an item',
    (f) => {
      add(f, 'agencies', { id: 'dinsos', name: 'Dinas Sosial', short: 'Dinsos' })
      put(item(f, 'pindah'), { support: ['dinsos'] })
    },
  ],
  ['element-in-no-view', 'no view at all', (f) => put(f, { views: [] })],
  ['empty-view', 'the view it has', () => {}],
  [
    'waiver-without-finding',
    'an acceptance of what is still found',
    (f) => {
      rival(f, { name: 'Aplikasi perizinan', owner: 'diskominfo' })
      put(f, {
        waivers: [
          {
            id: 'w',
            rule: 'duplicate-name',
            subjects: ['app-lain', 'sistem-izin'],
            reason: 'Lain',
            by: 'Kabid',
            at: '2026-01-01T00:00:00Z',
          },
        ],
      })
    },
  ],
]

const met = { status: 'met', evidence: ['sk-pedoman'] }

function answer(file: LooseFile, indicator: string): LooseFile | undefined {
  return Object.values(file.assessments?.[0]?.answers ?? {}).find((each) => String(each.indicator) === indicator)
}

function gated(file: LooseFile, indicator: string, level: number): void {
  put(item(file, 'audit-internal'), { effects: [effect('e1', '29', 2, 3, { gate: { indicator, level } })] })
}

function exchange(file: LooseFile, other: string): void {
  rival(file, { owner: 'diskominfo' })
  add(file, 'relations', { id: 'r10', kind: 'bertukar-data', source: 'sistem-izin', target: other })
}

function replacing(file: LooseFile, element: string, by: string): void {
  put(item(file, 'pindah'), { changes: [{ id: 'c1', kind: 'replace', element, by }] })
}

describe('a complete blueprint', () => {
  it('breaks no rule', () => {
    expect(checkBlueprint(blueprintWith(completed))).toEqual([])
  })
})

describe('the rules', () => {
  it.each(faults)('%s tells %s', (rule, _, change, severity, subject, words) => {
    const issues = broken(rule, change)
    const issue = issues.find((each) => each.message.id.includes(words))
    expect(issue?.message.id ?? JSON.stringify(issues)).toContain(words)
    expect(issue?.severity).toBe(severity)
    expect(issue?.subject.id).toBe(subject)
    expect(issue?.message.id).toMatch(/: .+\.$/)
    expect(issue?.message.en).toMatch(/: .+\.$/)
    expect(issue?.message.en).not.toBe(issue?.message.id)
  })
  it.each(rights)('%s is silent about %s', (rule, _, change) => {
    const blueprint = blueprintWith((file) => {
      completed(file)
      change(file)
    })
    expect(checkBlueprint(blueprint).filter((issue) => issue.rule === rule)).toEqual([])
  })
  it('have each a fault and something right above', () => {
    for (const table of [faults, rights]) {
      expect(checks.map(({ id }) => id).filter((id) => !table.some(([rule]) => rule === id))).toEqual([])
    }
  })
  it('have ids of their own and titles in both languages', () => {
    expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length)
    for (const { title } of checks) expect(title.id && title.en && title.id !== title.en).toBe(true)
  })
  it('chances of delay may make up the whole, whatever their parts', () => {
    const delays = (f: LooseFile): void => put(item(f, 'pedoman'), { risk: { delays: { 3: 100, 6: 200, 12: 700 } } })
    expect(broken('delay-chances', delays)).toEqual([])
  })
  it('a renewal of evidence is no duplicate', () => {
    const renewal = (f: LooseFile): void =>
      put(item(f, 'pindah'), { effects: [effect('e1', '29', 2, 3, { validMonths: 24 })] })
    expect(broken('duplicate-effect', renewal)).toEqual([])
  })
  it('what retires is missed by nobody that goes with it, has another, or got a successor', () => {
    const server = (f: LooseFile): void => put(element(f, 'peladen-izin'), { end: '2027-01' })
    expect(broken('lifecycle-conflict', server)).toEqual([])
    const another = (f: LooseFile): void => {
      put(element(f, 'sistem-izin'), { end: '2027-06' })
      put(element(f, 'data-pemohon'), { end: '2027-06' })
      rival(f, { owner: 'diskominfo' })
    }
    expect(broken('lifecycle-conflict', another)).toEqual([])
  })
  it('two applications of one agency are no rivals, nor is one that retires', () => {
    expect(broken('service-with-rival-applications', (f) => rival(f, { owner: 'diskominfo' }))).toEqual([])
    const retiring = (f: LooseFile): void => rival(f, { owner: 'inspektorat', end: '2026-12' })
    expect(broken('service-with-rival-applications', retiring)).toEqual([])
  })
  it('an attribute may name the steward of data', () => {
    const steward = (f: LooseFile): void => {
      delete element(f, 'data-pemohon')?.owner
      put(element(f, 'data-pemohon'), { attributes: { 'wali-data': 'diskominfo' } })
    }
    expect(broken('data-without-steward', steward)).toEqual([])
  })
})

describe('checking', () => {
  it('puts errors before warnings before infos, and is the same for the same blueprint', () => {
    const blueprint = blueprintWith((f) => {
      put(byId(f.relations, 'r1'), { target: 'hilang' })
      delete item(f, 'pindah')?.owner
      put(f.assessments?.[0], { year: 2000 })
    })
    const rank = { error: 0, warning: 1, info: 2 }
    const ranks = checkBlueprint(blueprint).map(({ severity }) => rank[severity])
    expect(new Set(ranks)).toEqual(new Set([0, 1, 2]))
    expect(ranks).toEqual([...ranks].sort())
    expect(checkBlueprint(blueprint)).toBe(checkBlueprint(blueprint))
  })
  it('tells many faults in an order that does not depend on the order of records', () => {
    const faulty = readFileSync(resolve(import.meta.dirname, '../../examples/faulty.karta.json'), 'utf8')
    const result = readBlueprint(faulty)
    if (!result.ok) throw new Error('the faulty example does not open')
    const [forward, backward] = [result.blueprint, turned(result.blueprint)].map((blueprint) =>
      checkBlueprint(blueprint),
    )
    expect(backward).toEqual(forward)
    expect(new Set(forward?.map(({ rule }) => rule)).size).toBeGreaterThan(25)
  })
  it('tells what sounds the same in the order of ids, with its own fix', () => {
    const blueprint = blueprintWith((f) => {
      const change = (id: string): object => ({ id, kind: 'replace', element: 'peladen-izin' })
      put(item(f, 'pindah'), { changes: [change('c1'), change('c2')] })
    })
    const fixes = [blueprint, turned(blueprint)].map((each) =>
      checkBlueprint(each).flatMap(({ fix }) => (fix?.command.name === 'setChange' ? fix.command.args.change.id : [])),
    )
    expect(fixes).toEqual([
      ['c1', 'c2'],
      ['c1', 'c2'],
    ])
  })
  it('does not depend on the order of records and never throws', () => {
    fc.assert(
      fc.property(arbitraryBlueprint, (blueprint) => {
        expect(checkBlueprint(turned(blueprint))).toEqual(checkBlueprint(blueprint))
      }),
      { numRuns: 60 },
    )
  })
})
