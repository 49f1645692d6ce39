// Which findings were accepted with a reason. A finding is accepted when all it is about was named; another thing beside them
// makes it a new finding. Errors cannot be accepted: figures made with them mean nothing.
import type { Blueprint, Id, Waiver } from '../model/blueprint.ts'
import { sortedThings } from '../model/sortedIds.ts'
import type { Issue } from './check.ts'
import { duplicateClusters } from './duplicates/duplicateClusters.ts'

/** A finding and the reason it was accepted for. */
export interface WaivedIssue {
  readonly issue: Issue
  readonly waiver: Waiver
}

export interface SortedOut {
  readonly open: readonly Issue[]
  readonly waived: readonly WaivedIssue[]
  /** Reasons that no finding answers to any more, by id. */
  readonly idle: readonly Waiver[]
}

/** The ids of everything a finding is about. */
export function subjectsOf({ subject, others = [] }: Issue): readonly Id[] {
  return [subject.id, ...others]
}

/** Whether a finding may be accepted at all. */
export function mayBeWaived({ severity, rule }: Issue): boolean {
  return severity !== 'error' && rule !== WAIVER_RULE
}

/** The rule that tells of idle reasons; accepting what it finds would make another. */
export const WAIVER_RULE = 'waiver-without-finding'

/** Sorts out what was accepted. Linear in findings times the reasons of their rule. */
export function withoutWaived(blueprint: Blueprint, issues: readonly Issue[]): SortedOut {
  const waivers = sortedThings(blueprint.waivers)
  if (waivers.length === 0) return { open: issues, waived: [], idle: [] }
  const byRule = new Map<string, Waiver[]>()
  for (const waiver of waivers) byRule.set(waiver.rule, [...(byRule.get(waiver.rule) ?? []), waiver])
  const open: Issue[] = []
  const waived: WaivedIssue[] = []
  const used = new Set<Waiver>()
  for (const issue of issues) {
    const subjects = mayBeWaived(issue) ? subjectsOf(issue) : []
    const waiver = byRule
      .get(issue.rule)
      ?.find((each) => subjects.length > 0 && subjects.every((id) => Object.hasOwn(each.subjects, id)))
    if (!waiver) open.push(issue)
    else {
      used.add(waiver)
      waived.push({ issue, waiver })
    }
  }
  return { open, waived, idle: waivers.filter((each) => !used.has(each) && !saysDifferent(blueprint, each)) }
}

/** Two of the things are still alike in a looser search: the reason waits for it. */
function saysDifferent(blueprint: Blueprint, { rule, subjects }: Waiver): boolean {
  if (rule !== 'duplicate-name') return false
  return duplicateClusters(blueprint, 'loose').some(
    ({ elements }) => elements.filter((id) => Object.hasOwn(subjects, id)).length > 1,
  )
}
