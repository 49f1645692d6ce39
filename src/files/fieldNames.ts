// What the fields of a blueprint file are called in a sentence.
import type { Words } from '../model/words.ts'
import type { JsonPath } from './scanJson.ts'

const names: Readonly<Record<string, Words>> = {
  name: { id: 'nama', en: 'the name' },
  title: { id: 'judul', en: 'the title' },
  short: { id: 'singkatan', en: 'the abbreviation' },
  kind: { id: 'jenis', en: 'the kind' },
  state: { id: 'kondisi', en: 'the state' },
  status: { id: 'status', en: 'the status' },
  level: { id: 'tingkat', en: 'the level' },
  from: { id: 'awal', en: 'the start' },
  to: { id: 'akhir', en: 'the end' },
  cutoff: { id: 'bulan batas evaluasi', en: 'the cut-off month' },
  year: { id: 'tahun', en: 'the year' },
  start: { id: 'bulan mulai', en: 'the first month' },
  finish: { id: 'bulan selesai', en: 'the last month' },
  end: { id: 'bulan pensiun', en: 'the month of retirement' },
  actualStart: { id: 'bulan mulai sebenarnya', en: 'the actual first month' },
  actualFinish: { id: 'bulan selesai sebenarnya', en: 'the actual last month' },
  costs: { id: 'biaya', en: 'the cost' },
  budget: { id: 'pagu', en: 'the budget' },
  chance: { id: 'peluang (dalam perseribu)', en: 'the chance (in thousandths)' },
  months: { id: 'jumlah bulan', en: 'the number of months' },
  budgets: { id: 'anggaran', en: 'the budget' },
  source: { id: 'asal', en: 'the source' },
  target: { id: 'tujuan', en: 'the target' },
  owner: { id: 'pemilik', en: 'the owner' },
  score: { id: 'nilai kepuasan (dalam perseratus)', en: 'the satisfaction (in hundredths)' },
  respondents: { id: 'jumlah responden', en: 'the number of respondents' },
  users: { id: 'jumlah pengguna', en: 'the number of users' },
  category: { id: 'muatan', en: 'the category' },
  indicator: { id: 'indikator', en: 'the indicator' },
  instrument: { id: 'instrumen', en: 'the instrument' },
  id: { id: 'id', en: 'the id' },
  x: { id: 'letak mendatar', en: 'the horizontal position' },
  y: { id: 'letak tegak', en: 'the vertical position' },
  formatVersion: { id: 'versi format', en: 'the format version' },
}

/** True for a place that holds an amount of money. */
export function isMoney(path: JsonPath): boolean {
  const field = path.at(-3)
  return (field === 'costs' || field === 'budgets') && typeof path.at(-1) === 'string'
}

/** The field at the end of a path: "biaya", "nama", or “kunci” for one that has no name here. */
export function fieldName(path: JsonPath): Words {
  if (isMoney(path)) return names[String(path.at(-3))] ?? { id: 'biaya', en: 'the cost' }
  if (path.at(-2) === 'targets') return { id: 'target indeks', en: 'the target index' }
  const last = path.at(-1)
  if (typeof last === 'string') {
    const known = Object.hasOwn(names, last) ? names[last] : undefined
    return known ?? { id: `“${last.slice(0, 60)}”`, en: `“${last.slice(0, 60)}”` }
  }
  return last === undefined ? { id: 'isinya', en: 'the content' } : { id: 'isian', en: 'the entry' }
}
