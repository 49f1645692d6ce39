// Says what a JSON value that is not a blueprint looks like, so that the planner knows which file was picked by mistake.

import { FORMAT } from '../model/fileFormat.ts'
import { programInstrument } from '../model/instruments.ts'
import { numberEn, numberId } from '../model/numberText.ts'
import { quoted } from '../model/quoted.ts'
import type { Words } from '../model/words.ts'

type JsonObject = { readonly [key: string]: unknown }

/** True for a JSON object (not a list, not null). */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** True when the value says of itself that it is a blueprint, whatever its version. */
export function saysItIsABlueprint(value: unknown): value is JsonObject {
  return isJsonObject(value) && Object.hasOwn(value, 'format') && value.format === FORMAT
}

/** What the value seems to be: "sebuah berkas GeoJSON". */
export function recognise(value: unknown): Words {
  if (value === null) return { id: 'nilai kosong (null)', en: 'an empty value (null)' }
  if (Array.isArray(value))
    return {
      id: `sebuah daftar berisi ${numberId(value.length)} isian`,
      en: `a list of ${numberEn(value.length)} entries`,
    }
  if (!isJsonObject(value)) {
    const sorts: Readonly<Record<string, Words>> = {
      string: { id: 'sepotong teks', en: 'a piece of text' },
      number: { id: 'sebuah angka', en: 'a number' },
      boolean: { id: 'nilai benar/salah', en: 'a true/false value' },
    }
    return sorts[typeof value] ?? { id: 'nilai lain', en: 'another value' }
  }
  return known(value) ?? byKeys(value)
}

function known(value: JsonObject): Words | undefined {
  const has = (...keys: string[]): boolean => keys.every((key) => Object.hasOwn(value, key))
  const text = (key: string): string => (Object.hasOwn(value, key) && typeof value[key] === 'string' ? value[key] : '')
  if (
    /^(FeatureCollection|Feature|GeometryCollection|(Multi)?(Point|LineString|Polygon))$/.test(text('type')) &&
    !has('elements')
  ) {
    return { id: 'data peta (GeoJSON)', en: 'map data (GeoJSON)' }
  }
  if (text('type') === 'excalidraw') return { id: 'gambar Excalidraw', en: 'an Excalidraw drawing' }
  if (has('lockfileVersion'))
    return { id: 'berkas kunci paket npm (package-lock.json)', en: 'an npm lock file (package-lock.json)' }
  if (
    has('name', 'version') &&
    ['dependencies', 'devDependencies', 'scripts', 'main', 'type'].some((key) => has(key))
  ) {
    return { id: 'keterangan paket JavaScript (package.json)', en: 'a JavaScript package description (package.json)' }
  }
  if (has('compilerOptions'))
    return { id: 'setelan TypeScript (tsconfig.json)', en: 'TypeScript settings (tsconfig.json)' }
  if (has('cells', 'nbformat')) return { id: 'buku catatan Jupyter', en: 'a Jupyter notebook' }
  if (text('$schema').includes('json-schema.org')) return { id: 'sebuah JSON Schema', en: 'a JSON Schema' }
  if (programInstrument(text('id')) || has('indicators', 'predicates'))
    return { id: 'paket instrumen Karta', en: 'an instrument pack of Karta' }
  if (has('nodes', 'edges'))
    return { id: 'diagram simpul dan garis dari program lain', en: 'a diagram of nodes and edges from another program' }
  if (text('format') !== '')
    return { id: `berkas berformat ${quoted(text('format'))}`, en: `a file of format ${quoted(text('format'))}` }
  if (has('elements', 'relations')) {
    return {
      id: 'mirip cetak biru, tetapi tanpa tanda "format": "karta-blueprint"',
      en: 'something like a blueprint, but without the mark "format": "karta-blueprint"',
    }
  }
  return undefined
}

function byKeys(value: JsonObject): Words {
  const keys = Object.keys(value)
  if (keys.length === 0) return { id: 'objek kosong', en: 'an empty object' }
  const some = keys.slice(0, 4).map(quoted).join(', ')
  const more = keys.length > 4
  return {
    id: `objek dengan isian ${some}${more ? ' dan lainnya' : ''}`,
    en: `an object with the fields ${some}${more ? ' and others' : ''}`,
  }
}
