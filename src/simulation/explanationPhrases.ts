// The turns of phrase of an explanation in both languages. Words only: which of them are used is decided elsewhere.

import type { CriterionAnswer, ItemStatus } from '../model/blueprint.ts'
import { numberEn, numberId } from '../model/numberText.ts'
import type { Language } from '../model/words.ts'

export interface Phrases {
  readonly head: (indicator: string, level: string, when: string) => string
  readonly metBy: (rungs: string, several: boolean, proof: string) => string
  readonly assessment: (name: string | undefined) => string
  readonly and: string
  readonly or: string
  /** Of one item: who and when; of an item still to come the month is a plan. */
  readonly finished: (month: string, done: boolean) => string
  readonly complete: (month: string) => string
  readonly countsSince: (month: string) => string
  readonly blocked: (rung: number, reasons: string) => string
  readonly needs: (items: string) => string
  readonly status: { readonly [S in ItemStatus]: string }
  readonly deleted: string
  readonly uncovered: string
  readonly unknown: string
  readonly criterion: { readonly [S in CriterionAnswer['status']]: string }
  readonly lapsed: (proof: string, month: string) => string
  readonly proofOf: (item: string) => string
  readonly gate: (proof: string, indicator: string, level: number, rule: string | undefined) => string
  readonly moreWays: (count: number) => string
  readonly banked: (rungs: string, several: boolean, proof: string) => string
  readonly perLevel: (points: string) => string
  readonly gained: (points: string, up: boolean) => string
}

export const EXPLANATION_PHRASES: { readonly [L in Language]: Phrases } = {
  id: {
    head: (indicator, level, when) => `${indicator}: tingkat ${level} pada ${when}.`,
    metBy: (rungs, _several, proof) => `Tangga ${rungs} dipenuhi oleh ${proof}.`,
    assessment: (name) => (name === undefined ? 'penilaian awal' : `penilaian “${name}”`),
    and: 'dan',
    or: 'atau',
    finished: (month, done) => (done ? `selesai ${month}` : `rencana selesai ${month}`),
    complete: (month) => `lengkap ${month}`,
    countsSince: (month) => `dihitung sejak ${month}`,
    blocked: (rung, reasons) => `Terhalang di tangga ${rung}: ${reasons}.`,
    needs: (items) => `perlu ${items}`,
    status: {
      planned: 'belum dimulai',
      'in-progress': 'sedang berjalan',
      done: 'selesai, belum dihitung pada bulan ini',
    },
    deleted: 'kegiatan yang sudah tidak ada',
    uncovered: 'belum ada kegiatan yang memenuhinya',
    unknown: 'tingkat awalnya belum dinilai',
    criterion: {
      met: 'kriterianya terpenuhi',
      partly: 'bukti kriterianya baru sebagian',
      not: 'bukti kriterianya belum ada',
      unknown: 'kriterianya belum dinilai',
    },
    lapsed: (proof, month) => `${proof} tidak berlaku lagi sejak ${month}`,
    proofOf: (item) => `bukti dari ${item}`,
    gate: (proof, indicator, level, rule) =>
      `${proof} baru dihitung bila ${indicator} mencapai tingkat ${level}${rule === undefined ? '' : ` (${rule})`}`,
    moreWays: (count) => `${numberId(count)} jalan lain`,
    banked: (rungs, _several, proof) => `Bukti tingkat ${rungs} (${proof}) belum dihitung.`,
    perLevel: (points) => `Satu tingkat bernilai ${points} pada indeks.`,
    gained: (points, up) => (up ? `Naik ${points} dari penilaian awal.` : `Turun ${points} dari penilaian awal.`),
  },
  en: {
    head: (indicator, level, when) => `${indicator}: level ${level} in ${when}.`,
    metBy: (rungs, several, proof) => `${several ? 'Rungs' : 'Rung'} ${rungs} met by ${proof}.`,
    assessment: (name) => (name === undefined ? 'the assessment' : `the assessment “${name}”`),
    and: 'and',
    or: 'or',
    finished: (month, done) => (done ? `finished ${month}` : `planned to finish ${month}`),
    complete: (month) => `complete ${month}`,
    countsSince: (month) => `counts since ${month}`,
    blocked: (rung, reasons) => `Blocked at rung ${rung}: ${reasons}.`,
    needs: (items) => `needs ${items}`,
    status: { planned: 'not started', 'in-progress': 'in progress', done: 'done, not yet counted in this month' },
    deleted: 'an item that no longer exists',
    uncovered: 'no item covers it yet',
    unknown: 'its assessed level is unknown',
    criterion: {
      met: 'its criterion is met',
      partly: 'its criterion is proved in part only',
      not: 'its criterion is not proved',
      unknown: 'its criterion is not judged yet',
    },
    lapsed: (proof, month) => `${proof} no longer counts since ${month}`,
    proofOf: (item) => `evidence of ${item}`,
    gate: (proof, indicator, level, rule) =>
      `${proof} counts only once ${indicator} reaches level ${level}${rule === undefined ? '' : ` (${rule})`}`,
    moreWays: (count) => (count === 1 ? 'one more way' : `${numberEn(count)} more ways`),
    banked: (rungs, several, proof) =>
      `Evidence of ${several ? 'levels' : 'level'} ${rungs} (${proof}) is not counted yet.`,
    perLevel: (points) => `One level is worth ${points} of the index.`,
    gained: (points, up) => (up ? `Up ${points} from the assessment.` : `Down ${points} from the assessment.`),
  },
}
