// A relation in words, read from one of its ends: "mendukung layanan" from its source, "didukung aplikasi" from its target.
import type { Id, Relation } from './blueprint.ts'
import { relationKindOf } from './metamodel.ts'
import type { Words } from './words.ts'

/** The name of its kind as read from `end`; the kind itself where the metamodel does not know it. */
export function readFrom({ kind, source }: Relation, end: Id): Words {
  const known = relationKindOf(kind)
  if (!known) return { id: kind, en: kind }
  return end === source ? known.name : known.inverseName
}
