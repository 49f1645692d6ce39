// The lockfile must install anywhere: no download address, every entry with its integrity, every named package present
// (npm silently leaves out platform packages it could not find, and the next `npm ci` then fails).

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

interface Entry {
  readonly resolved?: string
  readonly integrity?: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const root = resolve(import.meta.dirname, '../..')
const lock = JSON.parse(readFileSync(resolve(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, Entry> }
const manifest = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as Record<
  string,
  Record<string, string>
>
const entries = Object.entries(lock.packages).filter(([path]) => path !== '')

describe('the lockfile', () => {
  it('holds no download address', () => {
    expect(entries.filter(([, entry]) => entry.resolved).map(([path]) => path)).toEqual([])
  })

  it('has the integrity of every package', () => {
    expect(entries.filter(([, entry]) => !entry.integrity).map(([path]) => path)).toEqual([])
  })

  it('has an entry for every package that another names', () => {
    const paths = entries.map(([path]) => path)
    const missing = entries.flatMap(([path, entry]) =>
      Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })
        .filter(
          (name) => !paths.some((other) => other === `node_modules/${name}` || other.endsWith(`/node_modules/${name}`)),
        )
        .map((name) => `${name} (of ${path})`),
    )
    expect(missing).toEqual([])
  })

  it('pins exact versions', () => {
    const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
      ([, version]) => !/^\d/.test(version),
    )
    expect(loose).toEqual([])
  })
})
