// Changes fields and attributes of an element.

import type { AttributeValue, Blueprint, Element, Id } from '../../model/blueprint.ts'
import { relationKindsBetween } from '../../model/metamodel.ts'
import { relationIndex } from '../../model/relationIndex.ts'
import { byId } from '../../model/sortedIds.ts'
import { draftRow, getRow } from '../../model/table.ts'
import type { Command, Refusal } from '../command.ts'
import { attributesRefusal, ELEMENT_FIELDS, kindRefusal, lifeRefusal } from '../elementRules.ts'
import { agenciesRefusal, elementsRefusal } from '../existence.ts'
import { applyFields, type FieldPatch, patched, patchedKeys } from '../fieldPatch.ts'
import { fieldsRefusal } from '../fieldRules.ts'
import { elementName, kindName, relationName } from '../nameOf.ts'
import { firstRefusal, refusal } from '../refusal.ts'

/** New values of some fields; null clears one. Attributes are merged one by one, null removes one. */
export interface ElementPatch extends FieldPatch<Omit<Element, 'id' | 'attributes'>> {
  readonly attributes?: { readonly [attribute: string]: AttributeValue | null }
}

export interface EditElementArgs {
  readonly id: Id
  readonly set: ElementPatch
}

/** Changes an element: "Ubah “SIMDA”". Refuses bad values and a kind that its relations do not allow. */
export const editElement: Command<EditElementArgs> = {
  name: 'editElement',
  label: ({ id }, blueprint) => {
    const name = elementName(blueprint, id)
    return { id: `Ubah ${name}`, en: `Change ${name}` }
  },
  mergeKey: ({ id, set }) => `editElement:${id}:${patchedKeys(set)}:${patchedKeys(set.attributes ?? {})}`,
  refuse: (blueprint, { id, set }) => {
    const element = getRow(blueprint.elements, id)
    if (!element) return elementsRefusal(blueprint, [id])
    return firstRefusal(
      () => fieldsRefusal(set, ELEMENT_FIELDS),
      () => attributesRefusal(set.attributes ?? {}),
      () => agenciesRefusal(blueprint, [set.owner]),
      () => ('start' in set || 'end' in set ? endsRefusal(element, set) : undefined),
      () =>
        set.kind === undefined || set.kind === element.kind ? undefined : newKindRefusal(blueprint, element, set.kind),
    )
  },
  apply: (draft, { id, set: { attributes, ...fields } }) => {
    const element = draftRow(draft.elements, id)
    if (!element) return
    applyFields(element, fields)
    if (attributes) applyFields(element.attributes, attributes)
  },
}

function endsRefusal(element: Element, set: FieldPatch<Omit<Element, 'id' | 'attributes'>>): Refusal | undefined {
  return lifeRefusal(patched(element, set, 'start'), patched(element, set, 'end'))
}

function newKindRefusal(blueprint: Blueprint, element: Element, kind: string): Refusal | undefined {
  const refused = kindRefusal(kind)
  if (refused) return refused
  const index = relationIndex(blueprint)
  const relations = [...(index.outgoing.get(element.id) ?? []), ...(index.incoming.get(element.id) ?? [])].sort(
    (a, b) => byId(a.id, b.id),
  )
  const bad = relations.find((relation) => {
    const other = getRow(blueprint.elements, relation.source === element.id ? relation.target : relation.source)
    const pair = relation.source === element.id ? ([kind, other?.kind] as const) : ([other?.kind, kind] as const)
    return !relationKindsBetween(pair[0] ?? '', pair[1] ?? '').some((allowed) => allowed.id === relation.kind)
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
