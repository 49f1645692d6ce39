// The attributes of a kind in the groups of the metamodel pack: what a reader sees together.

import { metamodel } from './metamodel.ts'
import type { Attribute, AttributeGroup, Kind } from './metamodelShape.ts'

export interface GroupedAttributes {
  readonly group: AttributeGroup
  readonly attributes: readonly Attribute[]
}

/** Every attribute of a kind in its group, groups and attributes in the order of the pack; empty groups are left out. */
export function groupedAttributes(kind: Kind): readonly GroupedAttributes[] {
  return metamodel.attributeGroups.flatMap((group) => {
    const attributes = kind.attributes.filter(({ id }) => group.attributes.includes(id))
    return attributes.length > 0 ? [{ group, attributes }] : []
  })
}
