// The door to the metamodel pack: kinds of elements and relations, and which may join which, each found in one step.
// Must not name any one kind and must not decide whether a relation is allowed in a blueprint (editing asks here).
import pack from '../../models/metamodel.json' with { type: 'json' }
import type { Attribute, Kind, Metamodel, MetamodelDomain, RelationKind } from './metamodelShape.ts'

/** The metamodel of the program. */
// The type of a JSON import knows no unions and no pairs; test/model/metamodel.test.ts parses the pack.
export const metamodel: Metamodel = pack as unknown as Metamodel

const kinds: ReadonlyMap<string, Kind> = new Map(metamodel.kinds.map((kind) => [kind.id, kind]))
const relationKinds: ReadonlyMap<string, RelationKind> = new Map(metamodel.relationKinds.map((kind) => [kind.id, kind]))
const domains: ReadonlyMap<string, MetamodelDomain> = new Map(metamodel.domains.map((domain) => [domain.id, domain]))

/** The element kind with this id. */
export function kindOf(id: string): Kind | undefined {
  return kinds.get(id)
}

/** The relation kind with this id. */
export function relationKindOf(id: string): RelationKind | undefined {
  return relationKinds.get(id)
}

/** The domain an element kind belongs to. */
export function domainOfKind(kindId: string): MetamodelDomain | undefined {
  const kind = kinds.get(kindId)
  return kind && domains.get(kind.domain)
}

/** By source kind and target kind. */
const between: ReadonlyMap<string, ReadonlyMap<string, readonly RelationKind[]>> = (() => {
  const found = new Map<string, Map<string, RelationKind[]>>()
  for (const relationKind of metamodel.relationKinds) {
    for (const [source, target] of relationKind.allowed) {
      const targets = found.get(source) ?? new Map<string, RelationKind[]>()
      found.set(source, targets)
      const list = targets.get(target)
      if (list) list.push(relationKind)
      else targets.set(target, [relationKind])
    }
  }
  return found
})()

const NONE: readonly RelationKind[] = []

/** The relation kinds that may lead from an element of one kind to one of another, in the order of the pack; often empty. */
export function relationKindsBetween(sourceKind: string, targetKind: string): readonly RelationKind[] {
  return between.get(sourceKind)?.get(targetKind) ?? NONE
}

/** The six domains of an SPBE architecture, in the order of Perpres 132/2022. */
export const architectureDomains: readonly MetamodelDomain[] = metamodel.domains.filter((domain) => domain.architecture)

/** What government apps ask about a roadmap item: the attributes of the pack's item kind. */
export const roadmapAttributes: readonly Attribute[] = kinds.get(metamodel.roadmap.itemKind)?.attributes ?? []
