// Which findings are listed: by rule, severity, agency, domain and words, with how many there would be by each choice.

import type { Issue, Severity } from '../../checks/check.ts'
import type { Blueprint, Id } from '../../model/blueprint.ts'
import { domainOfKind } from '../../model/metamodel.ts'
import { getRow } from '../../model/table.ts'
import type { Language } from '../../model/words.ts'

/** A finding with where it belongs; '' = to no agency, to no domain. */
export interface Placed {
  readonly issue: Issue
  readonly agency: string
  readonly domain: string
}

/** What is asked for; undefined = anything. */
export interface FindingConditions {
  readonly severity?: Severity
  readonly rule?: string
  readonly agency?: string
  readonly domain?: string
  readonly words?: string
}

/** The conditions that are chosen from a list. */
export const FACETS = ['severity', 'rule', 'agency', 'domain'] as const
export type Facet = (typeof FACETS)[number]

/** How many findings each choice of a facet would leave, all other conditions kept. */
export type FacetCounts = { readonly [facet in Facet]: ReadonlyMap<string, number> }

/** Findings with the owner and the domain of what they are about: a relation belongs to its source, satisfaction to its service. */
export function placeFindings(blueprint: Blueprint, issues: readonly Issue[]): readonly Placed[] {
  return issues.map((issue) => {
    const element = elementOf(blueprint, issue)
    const { kind, id } = issue.subject
    const agency = kind === 'agency' ? id : kind === 'item' ? blueprint.roadmap[id]?.owner : element?.owner
    return { issue, agency: agency ?? '', domain: (element && domainOfKind(element.kind)?.id) ?? '' }
  })
}

function elementOf(blueprint: Blueprint, { subject: { kind, id } }: Issue) {
  const of = (element: Id | undefined) => (element === undefined ? undefined : getRow(blueprint.elements, element))
  if (kind === 'element') return of(id)
  if (kind === 'relation') return of(getRow(blueprint.relations, id)?.source)
  return kind === 'satisfaction' ? of(blueprint.satisfaction[id]?.service) : undefined
}

const placeOf = ({ issue, agency, domain }: Placed, facet: Facet): string =>
  facet === 'agency' ? agency : facet === 'domain' ? domain : issue[facet]

/** The findings that fit, in the same order, and the counts of every choice. Linear. */
export function filterFindings(
  placed: readonly Placed[],
  conditions: FindingConditions,
  language: Language,
): { readonly fitting: readonly Placed[]; readonly counts: FacetCounts } {
  const words = conditions.words?.trim().toLowerCase() ?? ''
  const counts = { severity: new Map(), rule: new Map(), agency: new Map(), domain: new Map() } satisfies {
    [facet in Facet]: Map<string, number>
  }
  const fitting: Placed[] = []
  for (const each of placed) {
    if (words !== '' && !each.issue.message[language].toLowerCase().includes(words)) continue
    const failing = FACETS.filter((facet) => {
      const asked = conditions[facet]
      return asked !== undefined && asked !== placeOf(each, facet)
    })
    if (failing.length === 0) fitting.push(each)
    for (const facet of FACETS) {
      if (failing.length > 1 || (failing.length === 1 && failing[0] !== facet)) continue
      const value = placeOf(each, facet)
      counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1)
    }
  }
  return { fitting, counts }
}

/** A line of the list: the head of a rule, or a finding. */
export type FindingLine =
  | { readonly key: string; readonly rule: string; readonly issues: readonly Issue[] }
  | { readonly key: string; readonly issue: Issue }

/** Findings below the head of their rule, in the order of severity and rules. */
export function linesOf(fitting: readonly Placed[]): readonly FindingLine[] {
  const groups = new Map<string, Issue[]>()
  for (const { issue } of fitting) {
    const key = `${issue.severity} ${issue.rule}`
    const list = groups.get(key)
    if (list) list.push(issue)
    else groups.set(key, [issue])
  }
  // Two findings may say the very same of two things with one name.
  const times = new Map<string, number>()
  const ownKey = (issue: Issue): string => {
    const key = issueKey(issue)
    const before = times.get(key) ?? 0
    times.set(key, before + 1)
    return before === 0 ? key : `${key} ${before}`
  }
  return [...groups].flatMap(([key, issues]): FindingLine[] => [
    { key, rule: issues[0]?.rule ?? '', issues },
    ...issues.map((issue) => ({ key: ownKey(issue), issue })),
  ])
}

/** Tells a finding from others of a blueprint. */
export const issueKey = ({ rule, subject, message }: Issue): string =>
  `${rule} ${subject.kind} ${subject.id} ${message.id}`
