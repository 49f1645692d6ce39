// Something in a blueprint that does not hold together although every part has a legal shape. A file with findings opens
// (nothing is lost); reading lists them and checks show them.
import type { Blueprint, Id } from '../blueprint.ts'
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
  | 'scenario'
  | 'comment'

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
}

const nouns: Readonly<Record<SubjectKind, Words>> = {
  element: { id: 'Unsur', en: 'Element' },
  relation: { id: 'Relasi', en: 'Relation' },
  item: { id: 'Kegiatan', en: 'Item' },
  indicator: { id: 'Indikator', en: 'Indicator' },
  assessment: { id: 'Penilaian', en: 'Assessment' },
  view: { id: 'Tampilan', en: 'View' },
  plan: { id: 'Periode rencana', en: 'Plan period' },
  agency: { id: 'Perangkat daerah', en: 'Agency' },
  evidence: { id: 'Bukti', en: 'Evidence' },
  satisfaction: { id: 'Kepuasan', en: 'Satisfaction' },
  scenario: { id: 'Skenario', en: 'Scenario' },
  comment: { id: 'Komentar', en: 'Comment' },
}

/** What a sort of thing is called. */
export function subjectNoun(kind: SubjectKind): Words {
  return nouns[kind]
}

/** `Kegiatan “Audit internal”`, the beginning of a sentence. An element is called by its kind, a plan by the noun alone. */
export function subjectWords(blueprint: Blueprint, subject: Subject): Words {
  const name = subject.kind === 'plan' ? '' : ` ${quoted(subject.name)}`
  const kind = subject.kind === 'element' ? getRow(blueprint.elements, subject.id)?.kind : undefined
  const noun = (kind === undefined ? undefined : kindOf(kind)?.name) ?? nouns[subject.kind]
  return { id: noun.id + name, en: noun.en + name }
}

/** The finding as a whole sentence. */
export function findingWords(blueprint: Blueprint, finding: Finding): Words {
  const who = subjectWords(blueprint, finding.subject)
  return { id: `${who.id}: ${finding.message.id}.`, en: `${who.en}: ${finding.message.en}.` }
}

/** Name of a relation: "SIPD mendukung layanan Perizinan", from what is known of both ends. */
export function relationName(blueprint: Blueprint, id: Id): string {
  const relation = getRow(blueprint.relations, id)
  if (!relation) return id
  const source = getRow(blueprint.elements, relation.source)?.name ?? relation.source
  const target = getRow(blueprint.elements, relation.target)?.name ?? relation.target
  const verb = relationKindOf(relation.kind)?.name.id ?? relation.kind
  return `${cut(source)} ${verb} ${cut(target)}`
}

const cut = (name: string): string => (name.length > 40 ? `${name.slice(0, 39)}…` : name)
