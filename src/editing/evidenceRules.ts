// What the fields of evidence may hold, and where a piece of evidence is named: told before it is deleted.

import type { Assessment, Blueprint, Evidence, Id, RoadmapItem } from '../model/blueprint.ts'
import { quoted } from '../model/quoted.ts'
import { sortedThings } from '../model/sortedIds.ts'
import type { Words } from '../model/words.ts'
import type { Refusal } from './command.ts'
import { joined } from './deletion.ts'
import { agenciesRefusal } from './existence.ts'
import type { FieldPatch } from './fieldPatch.ts'
import { type FieldRule, fieldsRefusal } from './fieldRules.ts'
import { counted } from './nameOf.ts'
import { firstRefusal, refusal } from './refusal.ts'

const FIELDS: Readonly<Record<string, FieldRule>> = {
  title: 'name',
  number: 'line',
  kind: 'line',
  date: 'day',
  validUntil: 'day',
  link: 'line',
  fileName: 'line',
  note: 'text',
}

/** Refuses fields that are no evidence: an empty title, a day that is none, a link that is no web address, an end before the start. */
export function evidenceFieldsRefusal(
  blueprint: Blueprint,
  set: FieldPatch<Omit<Evidence, 'id'>>,
  before?: Evidence,
): Refusal | undefined {
  const date = set.date === undefined ? before?.date : (set.date ?? undefined)
  const end = set.validUntil === undefined ? before?.validUntil : (set.validUntil ?? undefined)
  return firstRefusal(
    () => fieldsRefusal(set, FIELDS),
    () => agenciesRefusal(blueprint, [set.agency]),
    () => linkRefusal(set.link),
    () =>
      date === undefined || end === undefined || date <= end
        ? undefined
        : refusal(
            'day-order',
            `Bukti tidak dapat berakhir (${end}) sebelum tanggalnya (${date}).`,
            `Evidence cannot end (${end}) before its date (${date}).`,
          ),
  )
}

function linkRefusal(link: string | null | undefined): Refusal | undefined {
  if (link === undefined || link === null || /^https?:\/\/\S+$/i.test(link)) return undefined
  return refusal(
    'bad-link',
    `Tautan ${quoted(link)} harus alamat web yang dimulai dengan https:// atau http://.`,
    `The link ${quoted(link)} must be a web address that begins with https:// or http://.`,
  )
}

/** A criterion that names a piece of evidence. */
export interface EvidenceUse {
  readonly assessment: Assessment
  readonly indicator: string
  readonly level: string
}

/** Every criterion that names the evidence, by assessment id, whatever the order of records. Linear in the answers. */
export function evidenceUses(blueprint: Blueprint, id: Id): readonly EvidenceUse[] {
  return sortedThings(blueprint.assessments).flatMap((assessment) =>
    Object.entries(assessment.answers).flatMap(([indicator, { criteria }]) =>
      Object.entries(criteria ?? {})
        .filter(([, criterion]) => criterion.evidence[id])
        .map(([level]): EvidenceUse => ({ assessment, indicator, level })),
    ),
  )
}

/** A finished item that names the evidence, with the rungs "29-3" it proves there. */
export interface EvidenceProof {
  readonly item: RoadmapItem
  readonly rungs: readonly string[]
}

/** Every item whose history names the evidence, by item id. Linear in the history. */
export function evidenceProofs(blueprint: Blueprint, id: Id): readonly EvidenceProof[] {
  return sortedThings(blueprint.roadmap).flatMap((item): readonly EvidenceProof[] => {
    const rungs = Object.values(item.history).flatMap(({ proofs }) =>
      Object.entries(proofs ?? {}).flatMap(([rung, { evidence }]) => (evidence === id ? [rung] : [])),
    )
    return rungs.length > 0 ? [{ item, rungs }] : []
  })
}

/** Where deleting leaves a gap: criteria lose the evidence, proofs of items keep its title in words. */
export interface EvidenceConsequences {
  readonly criteria: number
  readonly proofs: number
}

/** What deleting a piece of evidence touches. */
export function evidenceConsequences(blueprint: Blueprint, id: Id): EvidenceConsequences {
  return {
    criteria: evidenceUses(blueprint, id).length,
    proofs: evidenceProofs(blueprint, id).reduce((sum, { rungs }) => sum + rungs.length, 0),
  }
}

/** The consequences in words: "3 kriteria, 1 bukti kegiatan"; undefined when nothing names the evidence. */
export function evidenceConsequenceWords({ criteria, proofs }: EvidenceConsequences): Words | undefined {
  return joined([
    [criteria, counted(criteria, 'kriteria', 'criterion', 'criteria')],
    [proofs, counted(proofs, 'bukti penyelesaian kegiatan', 'proof of a finished item', 'proofs of finished items')],
  ])
}
