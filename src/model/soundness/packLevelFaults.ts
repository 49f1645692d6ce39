// Whether the levels of a pack fit its range: scales, criteria, rungs of its rules, bands of the index, time rules.
import type { Instrument } from '../instrument.ts'
import type { PackFault } from './packFaults.ts'

type Path = PackFault['path']

/** Faults of levels, bands and terms. Linear. */
export function packLevelFaults(pack: Instrument): PackFault[] {
  const { min, max, denominator } = pack.levels
  const faults: PackFault[] = []
  const tell = (path: Path, id: string, en: string): void => {
    faults.push({ path, message: { id, en } })
  }
  if (min >= max)
    tell(
      ['levels'],
      `tingkat terendah (${min}) harus di bawah yang tertinggi (${max})`,
      `the lowest level (${min}) must be below the highest (${max})`,
    )
  if (max > 10) tell(['levels', 'max'], 'tingkat tertinggi paling banyak 10', 'the highest level is 10 at most')
  if (![1, 10, 100].includes(denominator)) {
    tell(['levels', 'denominator'], 'penyebut harus 1, 10, atau 100', 'the denominator must be 1, 10 or 100')
  }
  const wanted = `${min}–${max}`
  const whole = (levels: readonly { readonly level: number }[]): boolean =>
    levels.length === max - min + 1 && levels.every(({ level }, at) => level === min + at)
  pack.scales.forEach(({ levels }, at) => {
    if (whole(levels)) return
    tell(
      ['scales', at, 'levels'],
      `tingkat harus ${wanted}, urut dan masing-masing sekali`,
      `levels must be ${wanted}, in order and once each`,
    )
  })
  pack.indicators.forEach((indicator, at) => {
    if (indicator.criteria.length > 0 && !whole(indicator.criteria)) {
      tell(
        ['indicators', at, 'criteria'],
        `kriteria harus untuk tingkat ${wanted}, urut dan masing-masing sekali, atau kosong`,
        `criteria must be for the levels ${wanted}, in order and once each, or none`,
      )
    }
    if (indicator.fractional && denominator === 1) {
      tell(
        ['indicators', at, 'fractional'],
        'pecahan perlu penyebut 10 atau 100',
        'fractions need a denominator of 10 or 100',
      )
    }
    if ((indicator.answers ?? 1) > 9)
      tell(['indicators', at, 'answers'], 'paling banyak 9 jawaban', '9 answers at most')
  })
  for (const [path, rung] of rungsOf(pack)) {
    if (rung > min && rung <= max) continue
    tell(path, `tingkat ${rung} harus ${min + 1} sampai ${max}`, `the level ${rung} must be ${min + 1} to ${max}`)
  }
  bandFaults(pack, tell)
  pack.timeRules.forEach(({ kind, months }, at) => {
    const timed = kind === 'evidence-age' || kind === 'deadline'
    if (timed === (months !== undefined)) return
    tell(
      ['timeRules', at, 'months'],
      timed ? 'jangka waktu (bulan) belum disebut' : 'aturan jenis ini tidak memiliki jangka waktu',
      timed ? 'the term in months is missing' : 'a rule of this kind has no term',
    )
  })
  return faults
}

function bandFaults({ predicates, levels }: Instrument, tell: (path: Path, id: string, en: string) => void): void {
  predicates.forEach(({ min }, at) => {
    const above = predicates[at - 1]
    if (above && min >= above.min) {
      tell(
        ['predicates', at, 'min'],
        'predikat harus urut dari batas tertinggi',
        'predicates must be in order, highest bound first',
      )
    }
  })
  const [first, last] = [predicates[0], predicates[predicates.length - 1]]
  if (first && first.min > levels.max * 10_000) {
    tell(
      ['predicates', 0, 'min'],
      'batas predikat tertinggi di atas indeks tertinggi',
      'the highest bound is above the highest index',
    )
  }
  if (last && last.min > levels.min * 10_000) {
    tell(
      ['predicates', predicates.length - 1, 'min'],
      'predikat terakhir harus mulai pada indeks terendah atau di bawahnya',
      'the last predicate must begin at the lowest index or below',
    )
  }
}

/** Every rung that a rule of the pack names: above the lowest level, which asks for nothing. */
function rungsOf(pack: Instrument): (readonly [Path, number])[] {
  return [
    ...pack.gates.flatMap(({ rung, requires }, at) => [
      [['gates', at, 'rung'], rung] as const,
      [['gates', at, 'requires', 'level'], requires.level] as const,
    ]),
    ...pack.dependencies.flatMap(({ rung }, at) =>
      rung === undefined ? [] : [[['dependencies', at, 'rung'], rung] as const],
    ),
    ...pack.timeRules.flatMap(({ scope }, at) =>
      scope.map(({ rung }, part) => [['timeRules', at, 'scope', part, 'rung'], rung] as const),
    ),
    ...pack.indicators.flatMap(({ reviewRequiredFromLevel: rung }, at) =>
      rung === undefined ? [] : [[['indicators', at, 'reviewRequiredFromLevel'], rung] as const],
    ),
  ]
}
