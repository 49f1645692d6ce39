// A small picture of what a template draws: boxes in the colours of domains, and lines between them.

import { Fragment } from 'react'
import type { TemplateKind } from '../../views/viewTemplates.ts'
import { domainStyle } from '../parts/domainStyle.ts'
import styles from './NewViewDialog.module.css'

/** Left and top in cells of a grid of 7 × 6, and the domain. */
type Box = readonly [x: number, y: number, domain: string]
type Line = readonly [from: number, to: number]

const PROCESS = 'proses-bisnis'
const SERVICE = 'layanan'
const DATA = 'data-informasi'
const APP = 'aplikasi'
const INFRA = 'infrastruktur'
const SECURITY = 'keamanan'

const PICTURES: { readonly [kind in TemplateKind | 'empty']: readonly [readonly Box[], readonly Line[]] } = {
  layers: [
    [PROCESS, SERVICE, DATA, APP, INFRA, SECURITY].flatMap((domain, y) =>
      [0, 1.75, 3.5, 5.25].slice(0, y % 2 === 0 ? 4 : 3).map((x): Box => [x + (y % 2) * 0.85, y, domain]),
    ),
    [],
  ],
  agency: [
    [
      [2.6, 0, PROCESS],
      [0.6, 2, SERVICE],
      [2.6, 2, SERVICE],
      [4.6, 2, SERVICE],
      [1.6, 4, APP],
      [3.6, 4, APP],
    ],
    [
      [0, 2],
      [4, 1],
      [4, 2],
      [5, 3],
    ],
  ],
  service: [
    [
      [2.6, 0, SERVICE],
      [1.4, 1.6, APP],
      [3.8, 1.6, DATA],
      [2.6, 3.2, INFRA],
      [0.4, 3.2, INFRA],
      [2.6, 4.8, SECURITY],
    ],
    [
      [0, 1],
      [0, 2],
      [1, 3],
      [1, 4],
      [3, 5],
    ],
  ],
  data: [
    [
      [2.6, 2.4, DATA],
      [0, 0.6, APP],
      [5.2, 0.6, APP],
      [0, 4.2, APP],
      [5.2, 4.2, SERVICE],
    ],
    [
      [1, 0],
      [0, 2],
      [3, 0],
      [0, 4],
      [1, 3],
    ],
  ],
  infrastructure: [
    [
      [0.4, 0.4, APP],
      [2.6, 0.4, APP],
      [4.8, 0.4, APP],
      [1.4, 2.4, INFRA],
      [3.8, 2.4, INFRA],
      [2.6, 4.4, SECURITY],
    ],
    [
      [0, 3],
      [1, 3],
      [2, 4],
      [3, 5],
      [4, 5],
    ],
  ],
  trace: [
    [
      [0, 2.4, 'evaluasi'],
      [2.2, 1, APP],
      [2.2, 3.8, DATA],
      [4.8, 0.4, SERVICE],
      [4.8, 2.4, SERVICE],
      [4.8, 4.4, SERVICE],
    ],
    [
      [0, 1],
      [0, 2],
      [1, 3],
      [1, 4],
      [2, 5],
    ],
  ],
  empty: [[], []],
}

const [CELL_X, CELL_Y, WIDTH, HEIGHT] = [14, 11, 20, 8]
const centre = ([x, y]: Box): readonly [number, number] => [x * CELL_X + WIDTH / 2, y * CELL_Y + HEIGHT / 2]

/** Decoration beside the words of a template. */
export function TemplatePicture({ kind }: { readonly kind: TemplateKind | 'empty' }) {
  const [boxes, lines] = PICTURES[kind]
  return (
    <svg className={styles.picture} viewBox="-4 -3 104 70" aria-hidden="true" focusable="false">
      {lines.map(([from, to]) => {
        const [a, b] = [boxes[from], boxes[to]]
        if (!a || !b) return <Fragment key={`${from} ${to}`} />
        const [[x1, y1], [x2, y2]] = [centre(a), centre(b)]
        return <line key={`${from} ${to}`} x1={x1} y1={y1} x2={x2} y2={y2} className={styles.line} />
      })}
      {boxes.map(([x, y, domain]) => (
        <rect
          key={`${x} ${y}`}
          x={x * CELL_X}
          y={y * CELL_Y}
          width={WIDTH}
          height={HEIGHT}
          rx="2"
          style={domainStyle(domain)}
          className={styles.box}
        />
      ))}
      {kind === 'empty' ? <path d="M40 32h16M48 24v16" className={styles.line} /> : null}
    </svg>
  )
}
