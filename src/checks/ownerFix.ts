// An owner that follows from what is next to an element: the one agency that owns all of it. A proposal, never done unasked.
import type { Blueprint, Id } from '../model/blueprint.ts'
import { getRow } from '../model/table.ts'
import type { Fix } from './fix.ts'

/** A fix that gives the element the sole owner of its neighbours; nothing where there is none or several. */
export function ownerFix(blueprint: Blueprint, element: Id, neighbours: readonly Id[]): { readonly fix?: Fix } {
  const owners = new Set(neighbours.flatMap((id) => getRow(blueprint.elements, id)?.owner ?? []))
  const [owner] = owners
  const agency = owner !== undefined && owners.size === 1 ? blueprint.agencies[owner] : undefined
  if (!agency || owner === undefined) return {}
  return {
    fix: {
      label: { id: `Pakai ${agency.short}`, en: `Use ${agency.short}` },
      preview: {
        id: `${agency.name} menjadi pemilik, seperti pada elemen yang terhubung dengannya.`,
        en: `${agency.name} becomes the owner, as of the elements connected to it.`,
      },
      command: { name: 'editElement', args: { id: element, set: { owner } } },
    },
  }
}
