// The roles agencies play in a government and the role that usually answers for each indicator (models/agencies.json).
// Only a default to start from: a blueprint keeps its own responsibilities, and no regulation assigns them.
import pack from '../../models/agencies.json' with { type: 'json' }
import type { Words } from './words.ts'

export type AgencyRole = { readonly id: string; readonly name: Words; readonly functions: Words }

/** Who usually answers for an indicator. `contested`: the sources disagree; `agency-specific`: each government differs. */
export type DefaultOwner = {
  readonly indicator: string
  readonly owner: string
  readonly support: readonly string[]
  readonly confidence: 'high' | 'medium' | 'contested' | 'agency-specific'
  /** The roles each source names, by source id. */
  readonly bySource: Readonly<Record<string, readonly string[]>>
}

export type AgencyRoles = {
  readonly id: string
  readonly title: Words
  /** The instrument whose indicators `defaults` speaks of. */
  readonly instrument: string
  readonly note: Words
  /** Functions the regulation wants in the team of internal assessors. */
  readonly assessorFunctions: readonly Words[]
  readonly roles: readonly AgencyRole[]
  readonly sources: readonly { readonly id: string; readonly citation: string }[]
  readonly defaults: readonly DefaultOwner[]
}

/** Roles and defaults of the program. */
// The type of a JSON import knows no unions; test/model/agencyRoles.test.ts parses the pack.
export const agencyRoles: AgencyRoles = pack as unknown as AgencyRoles
