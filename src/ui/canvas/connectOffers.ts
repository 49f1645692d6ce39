// Which relations can join two elements, asked of the command that would draw them; and in words why none can.

import type { Refusal } from '../../editing/command.ts'
import { connectElements } from '../../editing/commands/connectElements.ts'
import type { Blueprint, Element, Id } from '../../model/blueprint.ts'
import { kindOf, metamodel, relationKindsBetween } from '../../model/metamodel.ts'
import type { RelationKind } from '../../model/metamodelShape.ts'
import { quoted } from '../../model/quoted.ts'
import { getRow } from '../../model/table.ts'
import type { Words } from '../../model/words.ts'

export interface ConnectOffer {
  readonly kind: RelationKind
  readonly source: Id
  readonly target: Id
  /** Read from the element one started at: the relation's name, or its inverse name when it runs the other way. */
  readonly name: Words
  readonly backward: boolean
  readonly refusal?: Refusal
}

/** An id that no relation has, for asking before there is one. */
const PROBE = 'probe'

/** Every relation kind that may join two elements, in the direction drawn first, then the other way round. */
export function connectOffers(blueprint: Blueprint, from: Id, to: Id): readonly ConnectOffer[] {
  const a = getRow(blueprint.elements, from)
  const b = getRow(blueprint.elements, to)
  if (!a || !b || from === to) return []
  return [...offers(blueprint, a, b, false), ...offers(blueprint, b, a, true)]
}

function offers(blueprint: Blueprint, source: Element, target: Element, backward: boolean): ConnectOffer[] {
  return relationKindsBetween(source.kind, target.kind).map((kind) => {
    const refusal = connectElements.refuse?.(blueprint, {
      id: PROBE,
      kind: kind.id,
      source: source.id,
      target: target.id,
    })
    const name = backward ? kind.inverseName : kind.name
    return { kind, source: source.id, target: target.id, name, backward, ...(refusal ? { refusal } : {}) }
  })
}

/** True when at least one relation can be drawn between two elements, one way or the other. */
export function canConnect(blueprint: Blueprint, from: Id, to: Id): boolean {
  return connectOffers(blueprint, from, to).some((offer) => !offer.refusal)
}

/** True when the metamodel knows a relation between two kinds, one way or the other. Asks no blueprint: cheap. */
export function kindsJoin(a: string, b: string): boolean {
  return relationKindsBetween(a, b).length > 0 || relationKindsBetween(b, a).length > 0
}

/** Why nothing can be drawn between two elements; undefined when something can. */
export function whyNotConnect(blueprint: Blueprint, from: Id, to: Id): Words | undefined {
  const a = getRow(blueprint.elements, from)
  const b = getRow(blueprint.elements, to)
  if (!a || !b) return { id: 'Elemen yang dimaksud sudah tidak ada.', en: 'The element meant is no longer there.' }
  if (from === to) {
    const name = quoted(a.name)
    return { id: `${name} tidak dapat dihubungkan ke dirinya sendiri.`, en: `${name} cannot be connected to itself.` }
  }
  const all = connectOffers(blueprint, from, to)
  if (all.some((offer) => !offer.refusal)) return undefined
  const [kindA, kindB] = [shortName(a.kind), shortName(b.kind)]
  if (all.length > 0) {
    return {
      id: `Semua relasi yang diperbolehkan antara ${quoted(a.name)} dan ${quoted(b.name)} sudah ada.`,
      en: `Every relation allowed between ${quoted(a.name)} and ${quoted(b.name)} is already there.`,
    }
  }
  const partners = partnersOf(a.kind)
  return {
    id: `Tidak ada relasi antara ${kindA.id} dan ${kindB.id} menurut metamodel. ${kindA.id} dapat dihubungkan dengan ${partners.map((kind) => kind.id).join(', ')}.`,
    en: `The metamodel has no relation between ${kindA.en} and ${kindB.en}. ${kindA.en} can be connected with ${partners.map((kind) => kind.en).join(', ')}.`,
  }
}

function shortName(kind: string): Words {
  return kindOf(kind)?.shortName ?? { id: kind, en: kind }
}

/** Drawable kinds that some relation joins with this one. */
function partnersOf(kind: string): readonly Words[] {
  return metamodel.kinds.filter((other) => other.drawable && kindsJoin(kind, other.id)).map((other) => other.shortName)
}
