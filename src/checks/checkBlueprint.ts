// Runs every check on a blueprint. A new rule is a file in rules/ and a line here.
import type { Blueprint } from '../model/blueprint.ts'
import { byId } from '../model/sortedIds.ts'
import type { Check, Issue, Severity } from './check.ts'
import { checkContext } from './checkContext.ts'
import type { Sensitivity } from './duplicates/namesAlike.ts'
import { agencyWithoutWork } from './rules/agencyWithoutWork.ts'
import { alternativesTogether } from './rules/alternativesTogether.ts'
import { applicationHostedOutside } from './rules/applicationHostedOutside.ts'
import { applicationWithoutHost } from './rules/applicationWithoutHost.ts'
import { applicationWithoutOwner } from './rules/applicationWithoutOwner.ts'
import { asIsNotYet } from './rules/asIsNotYet.ts'
import { assessmentYear } from './rules/assessmentYear.ts'
import { baseline } from './rules/baseline.ts'
import { controlWithoutObject } from './rules/controlWithoutObject.ts'
import { costOutsideItem } from './rules/costOutsideItem.ts'
import { danglingReference } from './rules/danglingReference.ts'
import { dataWithoutSteward } from './rules/dataWithoutSteward.ts'
import { delayChances } from './rules/delayChances.ts'
import { doneBeforePredecessor } from './rules/doneBeforePredecessor.ts'
import { doneWithoutFinish } from './rules/doneWithoutFinish.ts'
import { duplicateCode } from './rules/duplicateCode.ts'
import { duplicateEffect } from './rules/duplicateEffect.ts'
import { duplicateItem } from './rules/duplicateItem.ts'
import { duplicateName } from './rules/duplicateName.ts'
import { duplicateRelation } from './rules/duplicateRelation.ts'
import { duplicateSatisfaction } from './rules/duplicateSatisfaction.ts'
import { effectAlreadyMet } from './rules/effectAlreadyMet.ts'
import { effectNeverCounts } from './rules/effectNeverCounts.ts'
import { effectRungs } from './rules/effectRungs.ts'
import { elementDates } from './rules/elementDates.ts'
import { elementInNoView } from './rules/elementInNoView.ts'
import { elementWithoutReference } from './rules/elementWithoutReference.ts'
import { emptyView } from './rules/emptyView.ts'
import { evidenceDates } from './rules/evidenceDates.ts'
import { forbiddenRelation } from './rules/forbiddenRelation.ts'
import { gateCycle } from './rules/gateCycle.ts'
import { indicatorWithoutOwner } from './rules/indicatorWithoutOwner.ts'
import { itemDates } from './rules/itemDates.ts'
import { itemOutsidePlan } from './rules/itemOutsidePlan.ts'
import { itemWithoutCost } from './rules/itemWithoutCost.ts'
import { itemWithoutEffect } from './rules/itemWithoutEffect.ts'
import { itemWithoutOwner } from './rules/itemWithoutOwner.ts'
import { levelOutsideScale } from './rules/levelOutsideScale.ts'
import { levelUnlikeCriteria } from './rules/levelUnlikeCriteria.ts'
import { lifecycleConflict } from './rules/lifecycleConflict.ts'
import { linkNotSecure } from './rules/linkNotSecure.ts'
import { localCodeWithoutName } from './rules/localCodeWithoutName.ts'
import { metWithoutEvidence } from './rules/metWithoutEvidence.ts'
import { orphanElement } from './rules/orphanElement.ts'
import { personalDataUnsecured } from './rules/personalDataUnsecured.ts'
import { personalDataUnstated } from './rules/personalDataUnstated.ts'
import { planPeriod } from './rules/planPeriod.ts'
import { predecessorCycle } from './rules/predecessorCycle.ts'
import { predecessorOverlap } from './rules/predecessorOverlap.ts'
import { proposedButBegun } from './rules/proposedButBegun.ts'
import { referenceCode } from './rules/referenceCode.ts'
import { relationToItself } from './rules/relationToItself.ts'
import { replacementCycle } from './rules/replacementCycle.ts'
import { replacementWithoutSuccessor } from './rules/replacementWithoutSuccessor.ts'
import { rungWithoutItem } from './rules/rungWithoutItem.ts'
import { satisfactionCounts } from './rules/satisfactionCounts.ts'
import { satisfactionService } from './rules/satisfactionService.ts'
import { serviceWithoutApplication } from './rules/serviceWithoutApplication.ts'
import { serviceWithoutSatisfaction } from './rules/serviceWithoutSatisfaction.ts'
import { serviceWithRivalApplications } from './rules/serviceWithRivalApplications.ts'
import { statusHistory } from './rules/statusHistory.ts'
import { targetAboveScale } from './rules/targetAboveScale.ts'
import { targetWithoutItem } from './rules/targetWithoutItem.ts'
import { unknownCriterion } from './rules/unknownCriterion.ts'
import { unknownName } from './rules/unknownName.ts'
import { unsoundPack } from './rules/unsoundPack.ts'
import { untidyName } from './rules/untidyName.ts'
import { waiverWithoutFinding } from './rules/waiverWithoutFinding.ts'
import type { WaivedIssue } from './waivers.ts'
import { withoutWaived } from './waivers.ts'

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
  relationToItself,
  duplicateRelation,
  planPeriod,
  baseline,
  targetAboveScale,
  effectRungs,
  delayChances,
  itemDates,
  elementDates,
  asIsNotYet,
  targetWithoutItem,
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
  itemWithoutCost,
  costOutsideItem,
  duplicateItem,
  effectNeverCounts,
  effectAlreadyMet,
  duplicateEffect,
  rungWithoutItem,
  indicatorWithoutOwner,
  referenceCode,
  serviceWithoutApplication,
  applicationWithoutOwner,
  dataWithoutSteward,
  personalDataUnsecured,
  personalDataUnstated,
  controlWithoutObject,
  applicationHostedOutside,
  applicationWithoutHost,
  lifecycleConflict,
  serviceWithRivalApplications,
  metWithoutEvidence,
  assessmentYear,
  satisfactionService,
  duplicateSatisfaction,
  satisfactionCounts,
  serviceWithoutSatisfaction,
  duplicateName,
  duplicateCode,
  untidyName,
  linkNotSecure,
  orphanElement,
  localCodeWithoutName,
  elementWithoutReference,
  agencyWithoutWork,
  elementInNoView,
  emptyView,
  waiverWithoutFinding,
]

const severities: readonly Severity[] = ['error', 'warning', 'info']

/** What the checks say of a blueprint. */
export interface CheckResult {
  /** What is open: errors first, then warnings and infos; within these by rule, then by subject. */
  readonly issues: readonly Issue[]
  /** What was accepted with a reason, in the same order. */
  readonly waived: readonly WaivedIssue[]
}

const cache = new WeakMap<Blueprint, Map<Sensitivity, CheckResult>>()

/** All that is open and all that was accepted. The order of records plays no part; the same blueprint gives the same lists. */
export function checkResult(blueprint: Blueprint, sensitivity: Sensitivity = 'normal'): CheckResult {
  const kept = cache.get(blueprint) ?? new Map<Sensitivity, CheckResult>()
  const known = kept.get(sensitivity)
  if (known) return known
  const context = checkContext(blueprint, sensitivity)
  const found = inOrder(checks.flatMap((check) => [...check.run(blueprint, context)].sort(bySubject)))
  const { open, waived, idle } = withoutWaived(blueprint, found)
  const told = idle.length === 0 ? [] : waiverWithoutFinding.run(blueprint, { ...context, idleWaivers: idle })
  const result = { issues: told.length === 0 ? open : inOrder([...open, ...[...told].sort(bySubject)]), waived }
  kept.set(sensitivity, result)
  cache.set(blueprint, kept)
  return result
}

/** All issues that are open: see `checkResult`. */
export function checkBlueprint(blueprint: Blueprint, sensitivity: Sensitivity = 'normal'): readonly Issue[] {
  return checkResult(blueprint, sensitivity).issues
}

const inOrder = (issues: readonly Issue[]): readonly Issue[] =>
  severities.flatMap((severity) => issues.filter((issue) => issue.severity === severity))

function bySubject(a: Issue, b: Issue): number {
  return (
    byId(a.subject.kind, b.subject.kind) || numbered(a.subject.id, b.subject.id) || byId(a.message.id, b.message.id)
  )
}

/** Numbers of indicators by size, other ids by code unit. */
function numbered(a: string, b: string): number {
  // Most ids begin with a letter, and no number does: asking for one costs twenty times as much as comparing.
  if (a >= 'a' || b >= 'a') return byId(a, b)
  const difference = Number(a) - Number(b)
  return Number.isNaN(difference) || difference === 0 ? byId(a, b) : difference
}
