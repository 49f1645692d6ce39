// Prints the tables of the README: the contenders, the figures beside their bounds, the ways of a planner.

import type { Gesture } from '../pageClock.ts'
import { type Figures, medianOf, type Run } from './figures.ts'

const FRAME = 1000 / 60
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
const ms = (value: number | undefined, digits = 1): string =>
  value === undefined || Number.isNaN(value) ? '–' : value.toFixed(digits)
const whole = (value: number): string => value.toLocaleString('en')
const pair = ({ p50, p95 }: Gesture): string => `${ms(p50)} / ${ms(p95)}`
const inFrames = (value: number | undefined): string => ms(value === undefined ? undefined : value / FRAME)

function table(head: readonly string[], rows: readonly (readonly string[])[]): void {
  console.log(`${row(head)}\n${row(head.map(() => '---'))}\n${rows.map(row).join('\n')}\n`)
}

/** Prints the medians of the runs. */
export function printTables(runs: readonly Run[], machine: string): void {
  const names = [...new Set(runs.map(({ contender }) => contender))].sort((a, b) => placeOf(a) - placeOf(b))
  const versions = [...new Set(runs.flatMap(({ browser }) => browser || []))]
  console.log(`${machine}, Chromium ${versions.join(', ')}; ms, medians.\n`)
  const medians = new Map<string, Figures>()
  for (const name of names) {
    const figures = runs.flatMap((run) => (run.contender === name && run.figures ? [run.figures] : []))
    if (figures.length > 0) medians.set(name, medianOf(figures))
  }
  const ran = (name: string): string => {
    const all = runs.filter(({ contender }) => contender === name)
    const failed = all.filter((run) => run.failed).length
    return failed > 0 ? `${all.length} (${failed} not ended)` : String(all.length)
  }
  const heads = 'runs|usable s|far pan p50 / p95|zoom|near pan|CPU far / near|DOM far / near|drag p50 / p95|select'
  table(
    ['contender', ...heads.split('|'), 'add', 'undo', 'sharp'],
    names.flatMap((name) => {
      const of = medians.get(name)
      if (of) return [[titleOf(name), ran(name), ...cellsOf(of)]]
      return name.startsWith('work') ? [] : [[titleOf(name), ran(name), ...Array<string>(11).fill('–')]]
    }),
  )
  printBounds(medians)
  const works = runs.flatMap(({ work }) => work ?? [])
  if (works.length > 0) printWork(medianOf(works), runs.find(({ work }) => work)?.size ?? 0)
}

const ORDER = ['blank', 'empty', 'documented', 'karta', 'work']
const placeOf = (name: string): number => {
  const [kind = '', size = '0'] = name.split('-')
  return ORDER.indexOf(kind) * 1e6 + Number(size)
}

function titleOf(name: string): string {
  const [kind, size] = name.split('-')
  if (kind === 'blank') return 'blank page'
  if (kind === 'empty') return 'React Flow, empty'
  const elements = whole(Number(size))
  return kind === 'documented' ? `React Flow as documented, ${elements}` : `**Karta, ${elements}**`
}

function cellsOf(of: Figures): string[] {
  return [
    ms(of.usable / 1000, 2),
    pair(of.far),
    pair(of.zoom),
    pair(of.near),
    `${ms(of.far.cpu)} / ${ms(of.near.cpu)}`,
    `${whole(of.domFar)} / ${whole(of.domNear)}`,
    of.dragP50 === undefined ? '–' : `${ms(of.dragP50, 0)} / ${ms(of.dragP95, 0)}`,
    ms(of.select, 0),
    ms(of.add, 0),
    ms(of.undo, 0),
    ms(of.sharp, 0),
  ]
}

/** The bounds of the design, for the middle size; those of what has not run are left out. */
function printBounds(medians: ReadonlyMap<string, Figures>): void {
  const [blank, empty, plain] = [medians.get('blank'), medians.get('empty'), medians.get('documented-5000')]
  const own = medians.get('karta-5000')
  if (!own) return
  const rows: string[][] = []
  const bound = (what: string, figure: string, limit: string) => rows.push([what, figure, limit])
  if (blank) {
    const worst = (part: 'far' | 'zoom' | 'near') => ms(own[part].p95 / blank[part].p95, 2)
    bound(
      'frame p95 ÷ blank page: far pan, zoom, near pan',
      (['far', 'zoom', 'near'] as const).map(worst).join(', '),
      '≤ 1.1',
    )
  }
  const cpu = (of: Figures, floor: Figures, part: 'far' | 'near') => of[part].cpu / floor[part].cpu
  if (empty) {
    const ratios = `${ms(cpu(own, empty, 'far'), 2)} / ${ms(cpu(own, empty, 'near'), 2)}`
    bound('CPU per pan frame ÷ empty React Flow, far / near', ratios, '≤ 1.5')
  }
  if (plain) {
    const ratios = `1/${ms(cpu(plain, own, 'far'), 0)} / 1/${ms(cpu(plain, own, 'near'), 0)}`
    bound('the same ÷ documented React Flow', ratios, '≤ 1/30')
  }
  const [least, most] = [medians.get('karta-1000'), medians.get('karta-20000')]
  if (least && most) {
    const ratios = `${ms(cpu(most, least, 'far'), 2)} / ${ms(cpu(most, least, 'near'), 2)}`
    bound('the same, 20,000 ÷ 1,000 elements', ratios, '≤ 1.3')
  }
  if (empty) bound('usable ÷ empty React Flow', ms(own.usable / empty.usable, 2), '≤ 2')
  if (plain) bound('usable ÷ documented React Flow', `1/${ms(plain.usable / own.usable)}`, '≤ 1/5')
  bound('elements of the drawing, far', whole(own.drawingFar), '≤ 200')
  bound('elements of the whole page, near', whole(own.domNear), '≤ 1,500')
  bound('drag p50 / p95, frames', `${inFrames(own.dragP50)} / ${inFrames(own.dragP95)}`, '≤ 1.5 / 3')
  bound('select, add, undo, frames', [own.select, own.add, own.undo].map(inFrames).join(', '), '≤ 2')
  bound('sharp and fully mounted after a gesture, s', ms((own.sharp ?? Number.NaN) / 1000, 2), '≤ 0.3')
  table(['Karta with 5,000 elements and 10,000 relations', 'figure', 'bound'], rows)
}

function printWork(work: NonNullable<Run['work']>, size: number): void {
  const told = (value: number): string => (value === 0 ? 'none over 50' : ms(value, 0))
  table(
    [`${whole(size)} elements, ${whole(2 * size)} relations, ${whole(size / 10)} items`, 'ms'],
    [
      ['open a file, until the drawing is there', told(work.open)],
      ['longest task while opening', told(work.openHeld)],
      ['a key in the palette until its frame, median / p95', `${ms(work.key, 0)} / ${ms(work.keyP95, 0)}`],
      ['longest task while searching', told(work.searchHeld)],
      ['longest task of an edit', told(work.editHeld)],
      ['longest task of saving it', told(work.saveHeld)],
      ['longest task of undoing it', told(work.undoHeld)],
    ],
  )
}
