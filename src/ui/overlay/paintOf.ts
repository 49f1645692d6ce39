// The paint of an overlay, from the blueprint and what everyone looks at; kept while nothing it depends on changes. Moving
// elements in a drawing changes none of it.

import { duplicateGroups } from '../../checks/duplicates/duplicateGroups.ts'
import { elementLevels } from '../../impact/elementLevels.ts'
import { elementSatisfaction } from '../../impact/elementSatisfaction.ts'
import type { Blueprint, Id } from '../../model/blueprint.ts'
import { instrumentOf } from '../../model/instruments.ts'
import { yearOf } from '../../model/month.ts'
import type { Overlay } from '../../roadmap/delivery.ts'
import { elementCosts } from '../../roadmap/elementCosts.ts'
import { standingsAt } from '../architecture/presence.ts'
import type { Viewpoint } from '../karta.ts'
import { completenessPaint } from './completenessPaint.ts'
import { costPaint } from './costPaint.ts'
import { duplicatePaint } from './duplicatePaint.ts'
import { levelPaint } from './levelPaint.ts'
import { lifecyclePaint } from './lifecyclePaint.ts'
import type { OverlayId } from './overlayIds.ts'
import { ownerPaint } from './ownerPaint.ts'
import type { Paint } from './paint.ts'
import { satisfactionPaint } from './satisfactionPaint.ts'

/** What a paint is asked under: the month and view everyone looks at, and the assumptions that are tried. */
export interface PaintQuestion {
  readonly viewpoint: Viewpoint
  readonly assumptions: Overlay
  /** Groups of likely duplicates that were worked out beside the page; worked out here when absent. */
  readonly duplicates?: readonly (readonly Id[])[]
}

/** Computes the paint of an overlay; every element of the blueprint has a look. Linear in the blueprint. */
export function computePaint(blueprint: Blueprint, overlay: OverlayId, question: PaintQuestion): Paint {
  const { elements } = blueprint
  const { viewpoint, assumptions, duplicates } = question
  switch (overlay) {
    case 'owner':
      return ownerPaint(blueprint)
    case 'lifecycle':
      return lifecyclePaint(elements, standingsAt(blueprint, viewpoint, assumptions).presence)
    case 'cost':
      return costPaint(elements, elementCosts(blueprint, assumptions))
    case 'level':
      return levelPaint(
        elements,
        elementLevels(blueprint, { ...viewpoint, overlay: assumptions }),
        instrumentOf(blueprint, blueprint.plan.instrument),
      )
    case 'satisfaction':
      return satisfactionPaint(elements, elementSatisfaction(blueprint, yearOf(viewpoint.month)))
    case 'completeness':
      return completenessPaint(elements)
    case 'duplicates':
      return duplicatePaint(elements, duplicates ?? duplicateGroups(blueprint))
  }
}

let last: { readonly key: readonly unknown[]; readonly paint: Paint } | undefined

/** The paint of an overlay; the same object while all it could depend on is the same. */
export function paintOf(blueprint: Blueprint, overlay: OverlayId, question: PaintQuestion): Paint {
  const {
    elements,
    relations,
    roadmap,
    agencies,
    satisfaction,
    assessments,
    evidence,
    plan,
    instruments,
    shocks,
    waivers,
  } = blueprint
  const parts = [elements, relations, roadmap, agencies, satisfaction, assessments, evidence, plan, instruments, shocks]
  const key = [overlay, question.viewpoint, question.assumptions, question.duplicates, waivers, ...parts]
  if (last?.key.every((part, i) => part === key[i])) return last.paint
  const paint = computePaint(blueprint, overlay, question)
  last = { key, paint }
  return paint
}
