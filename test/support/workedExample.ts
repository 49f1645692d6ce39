// The worked example of the semantics (§10): 14 items over a made-up base. Every figure there is exact and public.
import type { Blueprint } from '../../src/model/blueprint.ts'
import { buildBlueprint, buildItem, type EffectPart, type ItemPart } from './simulationBuild.ts'

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at)

/** i1–10 = 3, i11–20 = 2, i21–31 = 1, i32–41 = 4, i42–47 = 3. */
export const WORKED_BASE: { readonly [indicator: string]: number } = Object.fromEntries(
  range(1, 47).map((id) => [String(id), id <= 10 ? 3 : id <= 20 ? 2 : id <= 31 ? 1 : id <= 41 ? 4 : 3]),
)

const lift = (indicators: readonly number[], from: number, to: number, needs: readonly string[] = []): EffectPart[] =>
  indicators.map((indicator) => ({ indicator, from, to, with: needs }))

const AUDIT = range(29, 31)

const ITEMS: {
  readonly [id: string]: ItemPart & { readonly agency: string; readonly million: number; readonly p: number }
} = {
  p1: {
    name: 'Perwali arsitektur & peta rencana',
    agency: 'bappelitbang',
    million: 150,
    p: 900,
    effects: [...lift([1, 2], 3, 4), ...lift([11, 12], 2, 3)],
  },
  p2: { name: 'Pedoman manajemen risiko', agency: 'inspektorat', million: 80, p: 850, effects: lift([21], 1, 3) },
  p3: { name: 'ISMS', agency: 'diskominfo', million: 600, p: 700, effects: [...lift([22], 1, 3), ...lift([8], 3, 4)] },
  p4: {
    name: 'Manajemen data',
    agency: 'bappelitbang',
    million: 250,
    p: 800,
    effects: [...lift([23], 1, 3), ...lift([3], 3, 4)],
  },
  p5: { name: 'Manajemen aset TIK', agency: 'bkad', million: 200, p: 850, effects: lift([24], 1, 3) },
  p6: {
    name: 'Kompetensi SDM',
    agency: 'bkpsdm',
    million: 300,
    p: 800,
    effects: [...lift([25], 1, 3), ...lift([26], 1, 2)],
  },
  p7: {
    name: 'Pedoman audit TIK',
    agency: 'inspektorat',
    million: 120,
    p: 850,
    effects: [...lift([9], 3, 4), ...lift(AUDIT, 1, 2)],
  },
  p8: {
    name: 'Audit internal',
    agency: 'diskominfo',
    million: 260,
    p: 750,
    after: ['p7'],
    effects: lift(AUDIT, 2, 3, ['p7']),
  },
  p9: {
    name: 'Audit eksternal',
    agency: 'inspektorat',
    million: 500,
    p: 600,
    after: ['p8'],
    effects: lift(AUDIT, 3, 4),
  },
  p10: { name: 'Sistem penghubung', agency: 'diskominfo', million: 900, p: 650, effects: lift([18], 2, 4) },
  p11: {
    name: 'Helpdesk',
    agency: 'diskominfo',
    million: 180,
    p: 850,
    effects: [...lift([28], 1, 3), ...lift([27], 1, 2)],
  },
  p12: {
    name: 'Portal layanan publik',
    agency: 'diskominfo',
    million: 1500,
    p: 600,
    effects: lift(range(42, 44), 3, 4),
  },
  p13: { name: 'SK tim koordinasi & kolaborasi', agency: 'setda', million: 60, p: 950, effects: lift([19, 20], 2, 3) },
  p14: {
    name: 'Reviu berkala',
    agency: 'inspektorat',
    million: 100,
    p: 800,
    after: ['p1'],
    effects: lift([11, 12, 19], 3, 4),
  },
}

const AGENCIES: { readonly [id: string]: string } = {
  bappelitbang: 'Bappelitbang',
  inspektorat: 'Inspektorat',
  diskominfo: 'Diskominfo',
  bkad: 'BKAD',
  bkpsdm: 'BKPSDM',
  setda: 'Setda',
}

/** Ids of the 14 items in the order of the table. */
export const WORKED_ITEMS: readonly string[] = Object.keys(ITEMS)

/** The example as a blueprint: item k is delivered in month k of 2026 (p13 and p14 in 2027); no gates of the instrument. */
export const workedExample: Blueprint = {
  ...buildBlueprint({
    base: WORKED_BASE,
    items: Object.entries(ITEMS).map(([id, { agency, million, p, ...part }], at) => {
      const finish = `${2026 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
      const costs = { 2026: { apbd: million * 1_000_000 } }
      return buildItem(id, { ...part, owner: agency, start: '2026-01', finish, costs, risk: { deliver: p } })
    }),
  }),
  agencies: Object.fromEntries(Object.entries(AGENCIES).map(([id, short]) => [id, { id, name: short, short }])),
}
