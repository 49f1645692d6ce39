// Something in a blueprint that does not hold together although every part has a legal shape. A file with findings opens
// (nothing is lost); reading lists them and checks show them.
import type { Blueprint, Id } from '../blueprint.ts'
import { indicatorOf } from '../indicatorOf.ts'
import { instrumentOf } from '../instruments.ts'
import { kindOf, relationKindOf } from '../metamodel.ts'
import { quoted } from '../quoted.ts'
import { getRow } from '../table.ts'
import type { Words } from '../words.ts'

export type SubjectKind =
  | 'element'
  | 'relation'
  | 'item'
  | 'indicator'
  | 'assessment'
  | 'view'
  | 'plan'
  | 'agency'
  | 'evidence'
  | 'satisfaction'
  | 'instrument'
  | 'scenario'
  | 'shock'
  | 'comment'
  | 'query'
  | 'reference-code'
  | 'waiver'

/** The thing a sentence is about. `name` is as written in the blueprint (or made of the names at both ends). */
export interface Subject {
  readonly kind: SubjectKind
  readonly id: Id
  readonly name: string
}

export interface Finding {
  readonly subject: Subject
  /** Where in the blueprint: keys and ids from the top, ["roadmap", "p1", "predecessors", "p9"]. */
  readonly path: readonly string[]
  /** What is wrong, without the subject's name: "menunjuk kegiatan “p9” yang tidak ada". */
  readonly message: Words
  /** True where nothing is computed from it: a role or a source of funds the pick lists do not know. */
  readonly minor?: boolean
}

const nouns: Readonly<Record<SubjectKind, Words>> = {
  element: { id: 'Elemen', en: 'Element' },
  relation: { id: 'Relasi', en: 'Relation' },
  item: { id: 'Kegiatan', en: 'Item' },
  indicator: { id: 'Indikator', en: 'Indicator' },
  assessment: { id: 'Penilaian', en: 'Assessment' },
  view: { id: 'Tampilan', en: 'View' },
  plan: { id: 'Periode rencana', en: 'Plan period' },
  agency: { id: 'Perangkat daerah', en: 'Agency' },
  evidence: { id: 'Bukti', en: 'Evidence' },
  satisfaction: { id: 'Kepuasan', en: 'Satisfaction' },
  instrument: { id: 'Instrumen', en: 'Instrument' },
  scenario: { id: 'Skenario', en: 'Scenario' },
  shock: { id: 'Guncangan', en: 'Shock' },
  comment: { id: 'Komentar', en: 'Comment' },
  query: { id: 'Kueri', en: 'Query' },
  'reference-code': { id: 'Kode referensi lokal', en: 'Local reference code' },
  waiver: { id: 'Temuan yang diterima', en: 'Accepted finding' },
}

/** What a sort of thing is called. */
export function subjectNoun(kind: SubjectKind): Words {
  return nouns[kind]
}

/** `Kegiatan “Audit internal”`, the beginning of a sentence. An element is called by its kind, a plan by the noun alone. */
export function subjectWords(blueprint: Blueprint, subject: Subject): Words {
  const noun = nouns[subject.kind]
  switch (subject.kind) {
    case 'plan':
      return noun
    case 'element': {
      const kind = kindOf(getRow(blueprint.elements, subject.id)?.kind ?? '')
      return called(kind?.name ?? noun, { id: subject.name, en: subject.name })
    }
    case 'relation':
      return called(noun, relationWords(blueprint, subject.id))
    case 'indicator': {
      const instrument = instrumentOf(blueprint, blueprint.plan.instrument)
      const name = instrument && indicatorOf(instrument, subject.id)?.shortName
      return called({ id: `${noun.id} ${subject.id}`, en: `${noun.en} ${subject.id}` }, name)
    }
    default:
      return called(noun, { id: subject.name, en: subject.name })
  }
}

function called(noun: Words, name?: Words): Words {
  if (!name) return noun
  const id = quoted(name.id)
  return { id: `${noun.id} ${id}`, en: `${noun.en} ${name.en === name.id ? id : quoted(name.en)}` }
}

/** The finding as a whole sentence. */
export function findingWords(blueprint: Blueprint, finding: Finding): Words {
  const who = subjectWords(blueprint, finding.subject)
  return { id: `${who.id}: ${finding.message.id}.`, en: `${who.en}: ${finding.message.en}.` }
}

/** Name of a relation: "SIPD mendukung layanan Perizinan", from what is known of both ends. */
export function relationName(blueprint: Blueprint, id: Id): string {
  return relationWords(blueprint, id).id
}

function relationWords(blueprint: Blueprint, id: Id): Words {
  const relation = getRow(blueprint.relations, id)
  if (!relation) return { id, en: id }
  const source = cut(getRow(blueprint.elements, relation.source)?.name ?? relation.source)
  const target = cut(getRow(blueprint.elements, relation.target)?.name ?? relation.target)
  const verb = relationKindOf(relation.kind)?.name ?? { id: relation.kind, en: relation.kind }
  return { id: `${source} ${verb.id} ${target}`, en: `${source} ${verb.en} ${target}` }
}

/** Both ends must show before the whole is cut at 60. */
const cut = (name: string): string => (name.length > 20 ? `${name.slice(0, 19).trimEnd()}…` : name)
