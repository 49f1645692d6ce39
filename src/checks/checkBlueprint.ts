// Runs every check on a blueprint. A new rule is a file in rules/ and a line here.
import type { Blueprint } from '../model/blueprint.ts'
import { byId } from '../model/sortedIds.ts'
import type { Check, Issue, Severity } from './check.ts'
import { checkContext } from './checkContext.ts'
import { alternativesTogether } from './rules/alternativesTogether.ts'
import { applicationHostedOutside } from './rules/applicationHostedOutside.ts'
import { applicationWithoutOwner } from './rules/applicationWithoutOwner.ts'
import { assessmentYear } from './rules/assessmentYear.ts'
import { baseline } from './rules/baseline.ts'
import { danglingReference } from './rules/danglingReference.ts'
import { dataWithoutSteward } from './rules/dataWithoutSteward.ts'
import { delayChances } from './rules/delayChances.ts'
import { doneBeforePredecessor } from './rules/doneBeforePredecessor.ts'
import { doneWithoutFinish } from './rules/doneWithoutFinish.ts'
import { duplicateEffect } from './rules/duplicateEffect.ts'
import { duplicateName } from './rules/duplicateName.ts'
import { duplicateSatisfaction } from './rules/duplicateSatisfaction.ts'
import { effectAlreadyMet } from './rules/effectAlreadyMet.ts'
import { effectNeverCounts } from './rules/effectNeverCounts.ts'
import { effectRungs } from './rules/effectRungs.ts'
import { elementDates } from './rules/elementDates.ts'
import { elementWithoutReference } from './rules/elementWithoutReference.ts'
import { evidenceDates } from './rules/evidenceDates.ts'
import { forbiddenRelation } from './rules/forbiddenRelation.ts'
import { gateCycle } from './rules/gateCycle.ts'
import { indicatorWithoutOwner } from './rules/indicatorWithoutOwner.ts'
import { itemDates } from './rules/itemDates.ts'
import { itemOutsidePlan } from './rules/itemOutsidePlan.ts'
import { itemWithoutEffect } from './rules/itemWithoutEffect.ts'
import { itemWithoutOwner } from './rules/itemWithoutOwner.ts'
import { levelOutsideScale } from './rules/levelOutsideScale.ts'
import { levelUnlikeCriteria } from './rules/levelUnlikeCriteria.ts'
import { lifecycleConflict } from './rules/lifecycleConflict.ts'
import { localCodeWithoutName } from './rules/localCodeWithoutName.ts'
import { metWithoutEvidence } from './rules/metWithoutEvidence.ts'
import { orphanElement } from './rules/orphanElement.ts'
import { planPeriod } from './rules/planPeriod.ts'
import { predecessorCycle } from './rules/predecessorCycle.ts'
import { predecessorOverlap } from './rules/predecessorOverlap.ts'
import { proposedButBegun } from './rules/proposedButBegun.ts'
import { referenceCode } from './rules/referenceCode.ts'
import { replacementCycle } from './rules/replacementCycle.ts'
import { replacementWithoutSuccessor } from './rules/replacementWithoutSuccessor.ts'
import { satisfactionCounts } from './rules/satisfactionCounts.ts'
import { satisfactionService } from './rules/satisfactionService.ts'
import { serviceWithoutApplication } from './rules/serviceWithoutApplication.ts'
import { serviceWithRivalApplications } from './rules/serviceWithRivalApplications.ts'
import { statusHistory } from './rules/statusHistory.ts'
import { targetAboveScale } from './rules/targetAboveScale.ts'
import { unknownCriterion } from './rules/unknownCriterion.ts'
import { unknownName } from './rules/unknownName.ts'
import { unsoundPack } from './rules/unsoundPack.ts'

/** Every rule, in the order of the architecture, the plan and the small things. */
export const checks: readonly Check[] = [
  danglingReference,
  unknownName,
  levelOutsideScale,
  unknownCriterion,
  levelUnlikeCriteria,
  evidenceDates,
  predecessorCycle,
  gateCycle,
  unsoundPack,
  forbiddenRelation,
  planPeriod,
  baseline,
  targetAboveScale,
  effectRungs,
  delayChances,
  itemDates,
  elementDates,
  replacementCycle,
  replacementWithoutSuccessor,
  itemOutsidePlan,
  predecessorOverlap,
  doneBeforePredecessor,
  doneWithoutFinish,
  statusHistory,
  proposedButBegun,
  alternativesTogether,
  itemWithoutEffect,
  itemWithoutOwner,
  effectNeverCounts,
  effectAlreadyMet,
  duplicateEffect,
  indicatorWithoutOwner,
  referenceCode,
  serviceWithoutApplication,
  applicationWithoutOwner,
  dataWithoutSteward,
  applicationHostedOutside,
  lifecycleConflict,
  serviceWithRivalApplications,
  metWithoutEvidence,
  assessmentYear,
  satisfactionService,
  duplicateSatisfaction,
  satisfactionCounts,
  duplicateName,
  orphanElement,
  localCodeWithoutName,
  elementWithoutReference,
]

const severities: readonly Severity[] = ['error', 'warning', 'info']

const cache = new WeakMap<Blueprint, readonly Issue[]>()

/**
 * All issues: errors first, then warnings and infos; within these by rule, then by subject. The order of records plays no
 * part, and the same blueprint gives the same list.
 */
export function checkBlueprint(blueprint: Blueprint): readonly Issue[] {
  const known = cache.get(blueprint)
  if (known) return known
  const context = checkContext(blueprint)
  const issues = checks.flatMap((check) => [...check.run(blueprint, context)].sort(bySubject))
  const sorted = severities.flatMap((severity) => issues.filter((issue) => issue.severity === severity))
  cache.set(blueprint, sorted)
  return sorted
}

function bySubject(a: Issue, b: Issue): number {
  return (
    byId(a.subject.kind, b.subject.kind) || numbered(a.subject.id, b.subject.id) || byId(a.message.id, b.message.id)
  )
}

/** Numbers of indicators by size, other ids by code unit. */
function numbered(a: string, b: string): number {
  const difference = Number(a) - Number(b)
  return Number.isNaN(difference) || difference === 0 ? byId(a, b) : difference
}
