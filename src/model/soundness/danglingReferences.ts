// References to something the blueprint does not hold. A merge or a hand edit can make one; it is told, never thrown.
// Must not judge references to the program's packs (kinds, instruments, indicators): see unknownNames.ts.
import type { Answer, Blueprint, IdSet, Relation, RoadmapItem } from '../blueprint.ts'
import { quoted } from '../quoted.ts'
import { sortedIds } from '../sortedIds.ts'
import { entriesOf, hasRow, rowsOf } from '../table.ts'
import type { Words } from '../words.ts'
import type { Finding, Subject } from './finding.ts'
import { relationName } from './finding.ts'

type Target =
  | 'agency'
  | 'element'
  | 'item'
  | 'assessment'
  | 'evidence'
  | 'comment'
  | 'view'
  | 'relation'
  | 'scenario'
  | 'shock'

const targetNouns: Readonly<Record<Target, Words>> = {
  agency: { id: 'perangkat daerah', en: 'agency' },
  element: { id: 'elemen', en: 'element' },
  item: { id: 'kegiatan', en: 'item' },
  assessment: { id: 'penilaian', en: 'assessment' },
  evidence: { id: 'bukti', en: 'evidence' },
  comment: { id: 'komentar', en: 'comment' },
  view: { id: 'tampilan', en: 'view' },
  relation: { id: 'relasi', en: 'relation' },
  scenario: { id: 'skenario', en: 'scenario' },
  shock: { id: 'guncangan', en: 'shock' },
}

function holds(blueprint: Blueprint, target: Target, id: string): boolean {
  switch (target) {
    case 'agency':
      return Object.hasOwn(blueprint.agencies, id)
    case 'element':
      return hasRow(blueprint.elements, id)
    case 'item':
      return Object.hasOwn(blueprint.roadmap, id)
    case 'assessment':
      return Object.hasOwn(blueprint.assessments, id)
    case 'evidence':
      return Object.hasOwn(blueprint.evidence, id)
    case 'comment':
      return Object.hasOwn(blueprint.comments, id)
    case 'view':
      return Object.hasOwn(blueprint.views, id)
    case 'relation':
      return hasRow(blueprint.relations, id)
    case 'scenario':
      return Object.hasOwn(blueprint.scenarios, id)
    case 'shock':
      return Object.hasOwn(blueprint.shocks, id)
  }
}

/** Every reference to a missing agency, element, item, assessment, piece of evidence or comment. Linear. */
export function danglingReferences(blueprint: Blueprint): readonly Finding[] {
  const findings: Finding[] = []

  function ask(subject: () => Subject, path: readonly string[], target: Target, id: string | undefined): void {
    if (id === undefined || holds(blueprint, target, id)) return
    const noun = targetNouns[target]
    findings.push({
      subject: subject(),
      path,
      message: {
        id: `menunjuk ${noun.id} ${quoted(id)} yang tidak ada`,
        en: `refers to a missing ${noun.en}, ${quoted(id)}`,
      },
    })
  }
  function askSet(subject: () => Subject, path: readonly string[], target: Target, ids: IdSet): void {
    for (const id in ids) ask(subject, [...path, id], target, id)
  }

  const { baseline } = blueprint.plan
  ask(() => ({ kind: 'plan', id: blueprint.id, name: blueprint.title }), ['plan', 'baseline'], 'assessment', baseline)

  for (const instrument of sortedIds(blueprint.responsibilities)) {
    const byIndicator = blueprint.responsibilities[instrument] ?? {}
    for (const [indicator, { owner, support }] of Object.entries(byIndicator)) {
      const subject = (): Subject => ({ kind: 'indicator', id: indicator, name: indicator })
      const path = ['responsibilities', instrument, indicator]
      ask(subject, [...path, 'owner'], 'agency', owner)
      askSet(subject, [...path, 'support'], 'agency', support)
    }
  }
  // Of the many a question is only made where there is something to tell.
  for (const { id, name, owner } of rowsOf(blueprint.elements)) {
    if (owner === undefined || holds(blueprint, 'agency', owner)) continue
    ask(() => ({ kind: 'element', id, name }), ['elements', id, 'owner'], 'agency', owner)
  }
  for (const relation of rowsOf(blueprint.relations)) {
    if (!hasRow(blueprint.elements, relation.source)) askEnd(relation, 'source')
    if (!hasRow(blueprint.elements, relation.target)) askEnd(relation, 'target')
  }
  for (const [id, view] of Object.entries(blueprint.views)) {
    const subject = (): Subject => ({ kind: 'view', id, name: view.name })
    for (const [element] of entriesOf(view.placements)) {
      if (!hasRow(blueprint.elements, element)) ask(subject, ['views', id, 'placements', element], 'element', element)
    }
  }
  for (const [id, assessment] of Object.entries(blueprint.assessments)) {
    const subject = (): Subject => ({ kind: 'assessment', id, name: assessment.name })
    ask(subject, ['assessments', id, 'agency'], 'agency', assessment.agency)
    for (const [indicator, answer] of Object.entries(assessment.answers)) {
      for (const [level, evidence] of evidenceOf(answer)) {
        const path = ['assessments', id, 'answers', indicator, 'criteria', level, 'evidence']
        askSet(subject, path, 'evidence', evidence)
      }
    }
  }
  for (const [id, evidence] of Object.entries(blueprint.evidence)) {
    ask(() => ({ kind: 'evidence', id, name: evidence.title }), ['evidence', id, 'agency'], 'agency', evidence.agency)
  }
  for (const [id, satisfaction] of Object.entries(blueprint.satisfaction)) {
    const subject = (): Subject => ({ kind: 'satisfaction', id, name: `${satisfaction.service} ${satisfaction.year}` })
    ask(subject, ['satisfaction', id, 'service'], 'element', satisfaction.service)
  }
  for (const item of Object.values(blueprint.roadmap)) askItem(item)
  for (const [id, scenario] of Object.entries(blueprint.scenarios)) {
    const subject = (): Subject => ({ kind: 'scenario', id, name: scenario.name })
    for (const field of ['included', 'moves', 'forced'] as const) {
      for (const item in scenario[field]) ask(subject, ['scenarios', id, field, item], 'item', item)
    }
    for (const agency in scenario.capacity) ask(subject, ['scenarios', id, 'capacity', agency], 'agency', agency)
    for (const shock in scenario.shocks) ask(subject, ['scenarios', id, 'shocks', shock], 'shock', shock)
  }
  for (const [id, shock] of Object.entries(blueprint.shocks)) {
    if (shock.kind !== 'late') continue
    askSet(() => ({ kind: 'shock', id, name: shock.name }), ['shocks', id, 'items'], 'item', shock.items)
  }
  for (const [id, comment] of Object.entries(blueprint.comments)) {
    const subject = (): Subject => ({ kind: 'comment', id, name: comment.text })
    ask(subject, ['comments', id, 'agency'], 'agency', comment.agency)
    ask(subject, ['comments', id, 'replyTo'], 'comment', comment.replyTo)
    const target = comment.subject.kind
    if (isTarget(target)) ask(subject, ['comments', id, 'subject', 'id'], target, comment.subject.id)
  }
  for (const [id, query] of Object.entries(blueprint.queries)) {
    askSet(() => ({ kind: 'query', id, name: query.name }), ['queries', id, 'owners'], 'agency', query.owners ?? {})
  }
  return findings

  function askEnd(relation: Relation, end: 'source' | 'target'): void {
    const { id } = relation
    const subject = (): Subject => ({ kind: 'relation', id, name: relationName(blueprint, id) })
    ask(subject, ['relations', id, end], 'element', relation[end])
  }

  function askItem(item: RoadmapItem): void {
    const subject = (): Subject => ({ kind: 'item', id: item.id, name: item.name })
    const path = ['roadmap', item.id]
    ask(subject, [...path, 'owner'], 'agency', item.owner)
    askSet(subject, [...path, 'support'], 'agency', item.support)
    askSet(subject, [...path, 'predecessors'], 'item', item.predecessors)
    for (const effect of Object.values(item.effects)) {
      for (const id in effect.with) ask(subject, [...path, 'effects', effect.id, 'with', id], 'item', id)
    }
    for (const change of Object.values(item.changes)) {
      for (const end of ['element', 'by'] as const) {
        const id = change[end]
        if (id !== undefined && !hasRow(blueprint.elements, id))
          ask(subject, [...path, 'changes', change.id, end], 'element', id)
      }
    }
    for (const entry of Object.values(item.history)) {
      if (entry.agency !== undefined) ask(subject, [...path, 'history', entry.id, 'agency'], 'agency', entry.agency)
      for (const [rung, proof] of Object.entries(entry.proofs ?? {})) {
        ask(subject, [...path, 'history', entry.id, 'proofs', rung, 'evidence'], 'evidence', proof.evidence)
      }
    }
  }
}

const isTarget = (kind: string): kind is Target => Object.hasOwn(targetNouns, kind)

function evidenceOf(answer: Answer): readonly (readonly [string, IdSet])[] {
  if (!answer.criteria) return []
  return Object.entries(answer.criteria).map(([level, criterion]) => [level, criterion.evidence] as const)
}
