// Agencies as choices of a list, by abbreviation, with the full name beside it.

import type { Blueprint } from '../../model/blueprint.ts'

/** "Diskominfo — Dinas Komunikasi dan Informatika", sorted by abbreviation. */
export function agencyChoices(agencies: Blueprint['agencies']): { readonly value: string; readonly label: string }[] {
  return Object.values(agencies)
    .sort((a, b) => a.short.localeCompare(b.short, 'id') || (a.id < b.id ? -1 : 1))
    .map(({ id, short, name }) => ({ value: id, label: short === name ? name : `${short} — ${name}` }))
}
