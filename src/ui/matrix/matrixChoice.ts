// Which matrix is open: read from and written to the last part of the address, and what it sets against each other. Pure.

import { type Axis, DRAWN_KINDS, kindsOfAxis, type MatrixSpec, transposed } from '../../matrix/matrixSpec.ts'
import { relationKindsBetween } from '../../model/metamodel.ts'

export const MATRIX_IDS = [
  'layanan-aplikasi',
  'proses-aplikasi',
  'aplikasi-data',
  'aplikasi-infrastruktur',
  'elemen-indikator',
  'perangkat-daerah',
  'bebas',
] as const
export type MatrixId = (typeof MATRIX_IDS)[number]

export interface MatrixChoice {
  readonly id: MatrixId
  /** "elemen-indikator" and "perangkat-daerah": the one kind or domain shown; absent = all. "bebas": that of the rows. */
  readonly row?: string
  /** "bebas": the kind or domain of the columns. */
  readonly column?: string
  /** Rows and columns are changed over. */
  readonly turned?: true
}

const TURNED = 'tukar'

/** The choice in an address, "bebas.data.layanan.tukar"; what is unknown is the first matrix. */
export function readChoice(part: string | undefined): MatrixChoice {
  const pieces = (part ?? '').split('.')
  const turned = pieces.at(-1) === TURNED
  const [name, ...axes] = turned ? pieces.slice(0, -1) : pieces
  const id = MATRIX_IDS.find((each) => each === name) ?? MATRIX_IDS[0]
  const [row, column] = axes.map((axis) => (kindsOfAxis(axis).length > 0 ? axis : undefined))
  const base: MatrixChoice =
    id === 'bebas'
      ? { id, row: row ?? 'layanan', column: column ?? 'data' }
      : row !== undefined && (id === 'elemen-indikator' || id === 'perangkat-daerah')
        ? { id, row }
        : { id }
  return turned ? { ...base, turned } : base
}

/** The address part of a choice. */
export function writeChoice({ id, row, column, turned }: MatrixChoice): string {
  return [id, row, column, turned ? TURNED : undefined].filter(Boolean).join('.')
}

const elements = (axis: string): Axis => ({ kind: 'elements', kinds: kindsOfAxis(axis) })

/** What a choice sets against each other. Of a domain only the kinds that some relation joins with the other side. */
export function specOf(choice: MatrixChoice): MatrixSpec {
  const spec = plainSpec(choice)
  return choice.turned ? transposed(spec) : spec
}

function plainSpec({ id, row, column }: MatrixChoice): MatrixSpec {
  switch (id) {
    case 'layanan-aplikasi':
      return { rows: elements('layanan'), columns: elements('aplikasi') }
    case 'proses-aplikasi':
      return { rows: elements('proses-bisnis'), columns: elements('aplikasi') }
    case 'aplikasi-data':
      return { rows: elements('aplikasi'), columns: elements('data') }
    case 'aplikasi-infrastruktur':
      return joinable('aplikasi', 'infrastruktur')
    case 'elemen-indikator':
      return {
        rows: row === undefined ? { kind: 'elements', kinds: DRAWN_KINDS } : elements(row),
        columns: { kind: 'indicators' },
      }
    case 'perangkat-daerah':
      return row === undefined
        ? { rows: { kind: 'agencies' }, columns: { kind: 'kinds', kinds: DRAWN_KINDS } }
        : { rows: elements(row), columns: { kind: 'agencies' } }
    case 'bebas':
      return joinable(row ?? 'layanan', column ?? 'data')
  }
}

function joinable(row: string, column: string): MatrixSpec {
  const [rows, columns] = [kindsOfAxis(row), kindsOfAxis(column)]
  const joined = (a: string, others: readonly string[]): boolean =>
    others.some((b) => relationKindsBetween(a, b).length > 0 || relationKindsBetween(b, a).length > 0)
  const within = (kinds: readonly string[], others: readonly string[]): readonly string[] =>
    kinds.length === 1 ? kinds : kinds.filter((kind) => joined(kind, others))
  return {
    rows: { kind: 'elements', kinds: within(rows, columns) },
    columns: { kind: 'elements', kinds: within(columns, rows) },
  }
}
