// Which relations may be drawn: only what the metamodel allows between two kinds, never to itself, never twice.
// The palette, the drag preview, the keyboard and paste all ask here.

import type { Blueprint, Id } from '../model/blueprint.ts'
import { relationKindsBetween } from '../model/metamodel.ts'
import { relationIndex } from '../model/relationIndex.ts'
import { getRow } from '../model/table.ts'
import type { Refusal } from './command.ts'
import { elementsRefusal } from './existence.ts'
import { elementName, kindName, relationName } from './nameOf.ts'
import { refusal } from './refusal.ts'

export interface RelationEnds {
  readonly kind: string
  readonly source: Id
  readonly target: Id
}

/** Refuses a relation that may not be; `except` is the id of the relation being changed, which may be like itself. */
export function relationEndsRefusal(blueprint: Blueprint, ends: RelationEnds, except?: Id): Refusal | undefined {
  return (
    relationFitRefusal(blueprint, ends) ?? (hasTwin(blueprint, ends, except) ? twinRefusal(blueprint, ends) : undefined)
  )
}

/** Refuses a relation to itself and one the metamodel does not allow; does not look for a twin. */
export function relationFitRefusal(blueprint: Blueprint, { kind, source, target }: RelationEnds): Refusal | undefined {
  const from = getRow(blueprint.elements, source)
  const to = getRow(blueprint.elements, target)
  if (!from || !to) return elementsRefusal(blueprint, [source, target])
  if (source === target) {
    const name = elementName(blueprint, source)
    return refusal(
      'to-itself',
      `${name} tidak dapat dihubungkan ke dirinya sendiri.`,
      `${name} cannot be connected to itself.`,
    )
  }
  if (!relationKindsBetween(from.kind, to.kind).some((allowed) => allowed.id === kind)) {
    return notAllowed(blueprint, kind, source, target, from.kind, to.kind)
  }
  return undefined
}

function hasTwin(blueprint: Blueprint, { kind, source, target }: RelationEnds, except: Id | undefined): boolean {
  const others = relationIndex(blueprint).outgoing.get(source) ?? []
  return others.some((other) => other.target === target && other.kind === kind && other.id !== except)
}

/** Why a relation is refused that is already there. */
export function twinRefusal(blueprint: Blueprint, { kind, source, target }: RelationEnds): Refusal {
  const name = relationName(kind)
  const [a, b] = [elementName(blueprint, source), elementName(blueprint, target)]
  return refusal(
    'same-relation',
    `Relasi “${name.id}” dari ${a} ke ${b} sudah ada.`,
    `The relation “${name.en}” from ${a} to ${b} is already there.`,
  )
}

/** Says what may join the two kinds instead: this way, else the other way round, else nothing. */
function notAllowed(
  blueprint: Blueprint,
  kind: string,
  source: Id,
  target: Id,
  sourceKind: string,
  targetKind: string,
): Refusal {
  const [a, b] = [kindName(sourceKind), kindName(targetKind)]
  const [from, to] = [elementName(blueprint, source), elementName(blueprint, target)]
  const name = relationName(kind)
  const start = {
    id: `Relasi “${name.id}” dari ${a.id} ${from} ke ${b.id} ${to} tidak diperbolehkan.`,
    en: `The relation “${name.en}” from ${a.en} ${from} to ${b.en} ${to} is not allowed.`,
  }
  const list = (source: string, target: string, language: 'id' | 'en'): string =>
    relationKindsBetween(source, target)
      .map((allowed) => `“${allowed.name[language]}”`)
      .join(', ')
  const forward = list(sourceKind, targetKind, 'id')
  if (forward) {
    return refusal(
      'not-allowed',
      `${start.id} Yang diperbolehkan: ${forward}.`,
      `${start.en} Allowed: ${list(sourceKind, targetKind, 'en')}.`,
    )
  }
  const backward = list(targetKind, sourceKind, 'id')
  if (backward) {
    return refusal(
      'not-allowed',
      `${start.id} Yang diperbolehkan hanya arah sebaliknya, dari ${b.id} ke ${a.id}: ${backward}.`,
      `${start.en} Only the other way round is allowed, from ${b.en} to ${a.en}: ${list(targetKind, sourceKind, 'en')}.`,
    )
  }
  return refusal(
    'not-allowed',
    `${start.id} Tidak ada relasi yang diperbolehkan antara ${a.id} dan ${b.id}.`,
    `${start.en} No relation is allowed between ${a.en} and ${b.en}.`,
  )
}
