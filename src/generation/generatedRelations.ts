// Relations of an invented architecture: first what every element of a kind has (a service its application, an application
// its server), then more of the same sort until there are enough. Only pairs the metamodel allows.
import type { Element, Relation } from '../model/blueprint.ts'
import type { Draw } from './draw.ts'

/** Relation kind, kind of the source, kind of the target. */
type Recipe = readonly [relation: string, source: string, target: string]

/** What each element of the first kind named has one of. */
const USUAL: readonly { readonly of: 'source' | 'target'; readonly recipe: Recipe }[] = [
  { of: 'target', recipe: ['mendukung-layanan', 'aplikasi', 'layanan'] },
  { of: 'target', recipe: ['menghasilkan-layanan', 'proses-bisnis', 'layanan'] },
  { of: 'target', recipe: ['mengelola-data', 'aplikasi', 'data'] },
  { of: 'source', recipe: ['ditempatkan-di', 'aplikasi', 'server'] },
  { of: 'source', recipe: ['berada-di', 'server', 'fasilitas-komputasi'] },
  { of: 'source', recipe: ['berjalan-di', 'sistem-database', 'server'] },
  { of: 'source', recipe: ['berjalan-di', 'sistem-operasi', 'server'] },
  { of: 'source', recipe: ['menjadi-bagian-jaringan', 'perangkat-jaringan', 'jaringan-intra'] },
  { of: 'source', recipe: ['mengamankan', 'standar-keamanan', 'aplikasi'] },
]

/** What more there is; named again what is more frequent. */
const MORE: readonly Recipe[] = [
  ['menggunakan-data', 'aplikasi', 'data'],
  ['menggunakan-data', 'aplikasi', 'data'],
  ['menggunakan-data', 'layanan', 'data'],
  ['menghasilkan-data', 'proses-bisnis', 'data'],
  ['mendukung-proses', 'aplikasi', 'proses-bisnis'],
  ['mendukung-proses', 'aplikasi', 'proses-bisnis'],
  ['mendukung-layanan', 'aplikasi', 'layanan'],
  ['bertukar-data', 'aplikasi', 'aplikasi'],
  ['bertukar-data', 'aplikasi', 'sistem-penghubung'],
  ['terhubung-melalui', 'aplikasi', 'jaringan-intra'],
  ['menggunakan-perangkat-lunak', 'aplikasi', 'sistem-database'],
  ['menyimpan-data', 'sistem-database', 'data'],
  ['ditempatkan-di', 'aplikasi', 'komputasi-awan'],
  ['mendahului', 'proses-bisnis', 'proses-bisnis'],
  ['memenuhi-standar', 'aplikasi', 'standar-keamanan'],
  ['menjadi-bagian-jaringan', 'perangkat-keamanan', 'jaringan-intra'],
]

/** At most so many relations; fewer where the elements do not give that many different ones. */
export function generatedRelations(
  count: number,
  byKind: ReadonlyMap<string, readonly Element[]>,
  topics: number,
  draw: Draw,
): readonly Relation[] {
  const found = new Map<string, Relation>()
  const add = (kind: string, source: Element | undefined, target: Element | undefined): void => {
    if (!source || !target || source === target || found.size >= count) return
    const key = `${kind} ${source.id} ${target.id}`
    if (found.has(key)) return
    const id = `r-${String(found.size + 1).padStart(5, '0')}`
    found.set(key, { id, kind, source: source.id, target: target.id })
  }
  for (const { of, recipe } of USUAL) {
    const [kind, sourceKind, targetKind] = recipe
    const [sources, targets] = [byKind.get(sourceKind) ?? [], byKind.get(targetKind) ?? []]
    if (of === 'source') sources.forEach((source, at) => void add(kind, source, near(targets, at, topics, draw)))
    else targets.forEach((target, at) => void add(kind, near(sources, at, topics, draw), target))
  }
  for (let tries = count * 4; found.size < count && tries > 0; tries--) {
    const [kind, sourceKind, targetKind] = draw.pick(MORE)
    const [sources, targets] = [byKind.get(sourceKind) ?? [], byKind.get(targetKind) ?? []]
    if (sources.length === 0 || targets.length === 0) continue
    const at = draw.below(sources.length)
    add(kind, sources[at], near(targets, at, topics, draw))
  }
  return [...found.values()]
}

/** One of the list, most often of the same topic as the thing at this place, sometimes of any. */
function near(list: readonly Element[], at: number, topics: number, draw: Draw): Element | undefined {
  if (list.length === 0) return undefined
  const topic = at % topics
  const turns = Math.ceil((list.length - topic) / topics)
  if (turns <= 0) return list[(topic + draw.below(3)) % list.length]
  if (draw.percent(15)) return draw.pick(list)
  return list[topic + topics * draw.below(turns)]
}
