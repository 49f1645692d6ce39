// Names a place in a blueprint file in planners' words: `Kegiatan “Audit internal” (roadmap[3]).costs.2026.apbd`.

import { kindOf } from '../model/metamodel.ts'
import { quoted } from '../model/quoted.ts'
import type { SubjectKind } from '../model/soundness/finding.ts'
import { subjectNoun } from '../model/soundness/finding.ts'
import type { Words } from '../model/words.ts'
import type { JsonPath } from './scanJson.ts'

const PLAIN_KEY = /^[A-Za-z0-9$_-]{1,80}$/

const collections: Readonly<Record<string, SubjectKind>> = {
  agencies: 'agency',
  elements: 'element',
  relations: 'relation',
  views: 'view',
  assessments: 'assessment',
  evidence: 'evidence',
  instruments: 'instrument',
  satisfaction: 'satisfaction',
  roadmap: 'item',
  scenarios: 'scenario',
  shocks: 'shock',
  comments: 'comment',
  queries: 'query',
  referenceCodes: 'reference-code',
  waivers: 'waiver',
}

const parts: Readonly<Record<string, Words>> = {
  government: { id: 'Pemerintah', en: 'Government' },
  plan: { id: 'Periode rencana', en: 'Plan period' },
  responsibilities: { id: 'Penanggung jawab indikator', en: 'Owners of indicators' },
  pickLists: { id: 'Daftar pilihan', en: 'Pick lists' },
  title: { id: 'Judul', en: 'Title' },
  notice: { id: 'Pemberitahuan', en: 'Notice' },
}

/** "roadmap[3].costs.2026.apbd"; the top is "". */
export function placeText(path: JsonPath): string {
  let text = ''
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`
    else if (!PLAIN_KEY.test(step)) text += `[${quoted(step)}]`
    else text += text === '' ? step : `.${step}`
  }
  return text
}

/** The place in planners' words, with the name of the thing it lies in; `root` is the whole file as parsed. */
export function placeWords(root: unknown, path: JsonPath): Words {
  const [first, second, ...rest] = path
  if (typeof first !== 'string') return { id: 'Berkas', en: 'File' }
  const kind = Object.hasOwn(collections, first) ? collections[first] : undefined
  if (kind && typeof second === 'number') {
    const thing = valueAt(root, [first, second])
    const noun = (kind === 'element' ? kindOf(textOf(thing, 'kind'))?.name : undefined) ?? subjectNoun(kind)
    const name = textOf(thing, 'name') || textOf(thing, 'title') || textOf(thing, 'code') || textOf(thing, 'id')
    const called = name ? ` ${quoted(name)}` : ''
    const below = placeText(rest)
    const where = `${called} (${first}[${second}])${below && !below.startsWith('[') ? '.' : ''}${below}`
    return { id: noun.id + where, en: noun.en + where }
  }
  const part = Object.hasOwn(parts, first) ? parts[first] : undefined
  const where = placeText(path)
  return part ? { id: `${part.id} (${where})`, en: `${part.en} (${where})` } : { id: where, en: where }
}

/** The value at a path; undefined where there is none. */
export function valueAt(root: unknown, path: JsonPath): unknown {
  let value = root
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
    // Just seen to be an own key of an object.
    value = (value as { readonly [key: string | number]: unknown })[step]
  }
  return value
}

function textOf(thing: unknown, key: string): string {
  const value = valueAt(thing, [key])
  return typeof value === 'string' ? value : ''
}
