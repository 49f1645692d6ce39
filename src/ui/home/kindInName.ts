// The kind of government its name tells: "Kabupaten Sleman" is a kabupaten. A name that tells none tells nothing.

import type { Government } from '../../model/blueprint.ts'

const KIND_WORDS: ReadonlyArray<readonly [RegExp, Government['kind']]> = [
  [/^kota\s/, 'kota'],
  [/^kab(upaten|\.)\s?/, 'kabupaten'],
  [/^prov(insi|\.)\s?/, 'provinsi'],
]

/** The kind, with or without "Pemerintah" before it; undefined when the name does not say. */
export function kindInName(name: string): Government['kind'] | undefined {
  const plain = name
    .trim()
    .toLowerCase()
    .replace(/^pemerintah\s+(daerah\s+)?/, '')
  return KIND_WORDS.find(([pattern]) => pattern.test(plain))?.[1]
}
