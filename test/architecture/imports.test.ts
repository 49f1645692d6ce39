// Holds the import rule: rooms import one way, packages stay in their rooms, and the core touches no browser and no clock.

import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const SRC = resolve(import.meta.dirname, '../../src')

/** What each room may import besides itself. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  checks: ['model'],
  scoring: ['model'],
  roadmap: ['model'],
  simulation: ['model', 'scoring', 'roadmap'],
  portfolio: ['model', 'scoring', 'roadmap', 'simulation'],
  review: ['model'],
  generation: ['model', 'simulation'],
  catalogue: ['model', 'editing', 'roadmap'],
  impact: ['model', 'scoring', 'roadmap', 'simulation'],
  views: ['model', 'impact'],
  matrix: ['model', 'scoring'],
  files: ['model'],
  reference: ['model'],
  editing: ['model', 'roadmap', 'checks'],
  storage: [],
  session: ['model', 'editing', 'files', 'storage'],
  ui: [
    'model',
    'checks',
    'scoring',
    'roadmap',
    'simulation',
    'impact',
    'views',
    'matrix',
    'portfolio',
    'reference',
    'catalogue',
    'review',
    'files',
    'editing',
    'session',
  ],
  cli: [
    'model',
    'checks',
    'scoring',
    'roadmap',
    'simulation',
    'impact',
    'portfolio',
    'reference',
    'review',
    'generation',
    'files',
    'editing',
  ],
}

const CORE = [
  'model',
  'checks',
  'scoring',
  'roadmap',
  'simulation',
  'portfolio',
  'reference',
  'review',
  'generation',
  'impact',
  'views',
  'catalogue',
  'matrix',
  'editing',
  'files',
]

/** Packages and the only places (room or folder prefix) that may import them. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  zod: ['model'],
  xstate: ['roadmap', 'session'],
  immer: ['editing'],
  idb: ['storage'],
  // The solver's binary is fetched by the page, which hands it to the worker compiled.
  // Layouts along relations: only in a worker, see editing/flowLayout.ts.
  '@dagrejs/dagre': ['editing/flowLayout.ts'],
  highs: ['portfolio/highsSolver.ts', 'ui/workers/solverBinary.ts'],
  react: ['ui', 'main.tsx'],
  'react-dom': ['ui', 'main.tsx'],
  '@xstate/react': ['ui'],
  '@xyflow/react': ['ui/canvas'],
  'react-aria-components': ['ui'],
  'lucide-react': ['ui'],
  '@tanstack/react-virtual': ['ui'],
  minisearch: ['ui'],
  'd3-scale': ['ui'],
  'd3-shape': ['ui'],
}

/** Words of the browser, the clock and chance that the core may not say. */
const FORBIDDEN_IN_CORE = [
  /\bwindow\./,
  /\bdocument\./,
  /\blocalStorage\b/,
  /\bDate\.now\b/,
  /\bnew Date\b/,
  /\bMath\.random\b/,
  /\bcrypto\./,
  /\bfetch\(/,
  /\bperformance\.now\b/,
]

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) return filesBelow(path)
    return /\.tsx?$/.test(name) ? [path] : []
  })
}

const files = filesBelow(SRC).map((path) => ({
  path: relative(SRC, path),
  room: relative(SRC, path).split('/')[0] ?? '',
  folder: dirname(path),
  text: readFileSync(path, 'utf8'),
}))

function importsOf(text: string): string[] {
  // Statements at the start of a line and import(...) only: sentences for planners also say "from" and "import".
  const pattern = /(?:^(?:import|export)\s(?:[^'"`;]*?\sfrom\s)?|\bimport\s*\(\s*)['"]([^'"]+)['"]/gm
  return [...text.matchAll(pattern)].map((match) => match[1] ?? '')
}

describe('the import rule', () => {
  it('reads every source file', () => {
    expect(files.length).toBeGreaterThan(50)
    expect(new Set(files.map((file) => file.room).filter((room) => !room.includes('.')))).toEqual(
      new Set(Object.keys(ROOMS).filter((room) => files.some((file) => file.room === room))),
    )
  })

  it('lets rooms import one way only', () => {
    const broken = files.flatMap((file) =>
      importsOf(file.text)
        .filter((target) => target.startsWith('.'))
        .map((target) => relative(SRC, resolve(file.folder, target.split('?')[0] ?? target)))
        .filter((target) => !target.startsWith('..'))
        .map((target) => target.split('/')[0] ?? '')
        .filter((room) => file.room !== room && file.path !== 'main.tsx' && !ROOMS[file.room]?.includes(room))
        .map((room) => `src/${file.path} may not import ${room}`),
    )
    expect(broken).toEqual([])
  })

  it('lets only models/ and examples/ be imported from outside src', () => {
    const broken = files.flatMap((file) =>
      importsOf(file.text)
        .filter((target) => target.startsWith('.'))
        .map((target) => relative(resolve(SRC, '..'), resolve(file.folder, target)))
        .filter((target) => !/^(src|models|examples|public)\//.test(target))
        .map((target) => `src/${file.path} may not import ${target}`),
    )
    expect(broken).toEqual([])
  })

  it('keeps every package in its room', () => {
    const broken = files.flatMap((file) =>
      importsOf(file.text)
        .filter((target) => !target.startsWith('.') && !target.startsWith('node:'))
        .map((target) =>
          target
            .split('/')
            .slice(0, target.startsWith('@') ? 2 : 1)
            .join('/'),
        )
        .filter((name) => !PACKAGES[name]?.some((place) => file.path === place || file.path.startsWith(`${place}/`)))
        .map((name) => `src/${file.path} may not import the package ${name}`),
    )
    expect(broken).toEqual([])
  })

  it('keeps Node out of everything but the command line', () => {
    const broken = files
      .filter((file) => file.room !== 'cli' && importsOf(file.text).some((target) => target.startsWith('node:')))
      .map((file) => file.path)
    expect(broken).toEqual([])
  })

  it('keeps browser, clock and chance out of the core', () => {
    const broken = files
      .filter((file) => CORE.includes(file.room))
      .flatMap((file) =>
        file.text
          .split('\n')
          .map((line, index) => ({ line: line.replace(/\/\/.*|^\s*\/?\*.*/, ''), number: index + 1 }))
          .filter(({ line }) => FORBIDDEN_IN_CORE.some((word) => word.test(line)))
          .map(({ line, number }) => `src/${file.path}:${number} ${line.trim()}`),
      )
    expect(broken).toEqual([])
  })

  it('has no file over 400 lines and starts each with a comment on what it is for', () => {
    const long = files.filter((file) => file.text.split('\n').length > 400).map((file) => file.path)
    const silent = files.filter((file) => !file.text.startsWith('//')).map((file) => file.path)
    expect(long).toEqual([])
    expect(silent).toEqual([])
  })
})
