// A change of one element's fields and attributes: what it may hold, and how it is written. Shared by the commands that
// change one element and many.

import type { AttributeValue, Blueprint, Element, Id } from '../model/blueprint.ts'
import { relationKindsBetween } from '../model/metamodel.ts'
import { relationIndex } from '../model/relationIndex.ts'
import { byId } from '../model/sortedIds.ts'
import { getRow } from '../model/table.ts'
import type { Refusal } from './command.ts'
import { attributesRefusal, ELEMENT_FIELDS, kindRefusal, lifeRefusal } from './elementRules.ts'
import { agenciesRefusal, elementsRefusal } from './existence.ts'
import { applyFields, type FieldPatch, patched } from './fieldPatch.ts'
import { fieldsRefusal } from './fieldRules.ts'
import { elementName, kindName, relationName } from './nameOf.ts'
import { firstRefusal, refusal } from './refusal.ts'

type Fields = FieldPatch<Omit<Element, 'id' | 'attributes'>>

/** New values of some fields; null clears one. Attributes are merged one by one, null removes one. */
export interface ElementPatch extends Fields {
  readonly attributes?: { readonly [attribute: string]: AttributeValue | null }
}

/**
 * Refuses a missing element, bad values and a kind that its relations do not allow. `kindAfter` tells the kind of another
 * element where the same step changes that too.
 */
export function elementPatchRefusal(
  blueprint: Blueprint,
  id: Id,
  set: ElementPatch,
  kindAfter: (id: Id) => string | undefined = (other) => getRow(blueprint.elements, other)?.kind,
): Refusal | undefined {
  const element = getRow(blueprint.elements, id)
  if (!element) return elementsRefusal(blueprint, [id])
  return firstRefusal(
    () => fieldsRefusal(set, ELEMENT_FIELDS),
    () => attributesRefusal(set.attributes ?? {}),
    () => agenciesRefusal(blueprint, [set.owner]),
    () => ('start' in set || 'end' in set ? endsRefusal(element, set) : undefined),
    () =>
      set.kind === undefined || set.kind === element.kind
        ? undefined
        : newKindRefusal(blueprint, element, set.kind, kindAfter),
  )
}

/** Writes a patch into the draft of an element. */
export function applyElementPatch(draft: { attributes: object }, { attributes, ...fields }: ElementPatch): void {
  applyFields(draft, fields)
  if (attributes) applyFields(draft.attributes, attributes)
}

function endsRefusal(element: Element, set: Fields): Refusal | undefined {
  return lifeRefusal(patched(element, set, 'start'), patched(element, set, 'end'))
}

function newKindRefusal(
  blueprint: Blueprint,
  element: Element,
  kind: string,
  kindAfter: (id: Id) => string | undefined,
): Refusal | undefined {
  const refused = kindRefusal(kind)
  if (refused) return refused
  const index = relationIndex(blueprint)
  const relations = [...(index.outgoing.get(element.id) ?? []), ...(index.incoming.get(element.id) ?? [])].sort(
    (a, b) => byId(a.id, b.id),
  )
  const bad = relations.find((relation) => {
    const source = relation.source === element.id ? kind : kindAfter(relation.source)
    const target = relation.target === element.id ? kind : kindAfter(relation.target)
    return !relationKindsBetween(source ?? '', target ?? '').some((allowed) => allowed.id === relation.kind)
  })
  if (!bad) return undefined
  const [words, relation] = [kindName(kind), relationName(bad.kind)]
  const other = elementName(blueprint, bad.source === element.id ? bad.target : bad.source)
  return refusal(
    'kind-breaks-relation',
    `${elementName(blueprint, element.id)} tidak dapat menjadi ${words.id}: relasi “${relation.id}” dengan ${other} tidak diperbolehkan untuk jenis itu. Hapus relasinya dahulu.`,
    `${elementName(blueprint, element.id)} cannot become ${words.en}: the relation “${relation.en}” with ${other} is not allowed for that kind. Delete the relation first.`,
  )
}
