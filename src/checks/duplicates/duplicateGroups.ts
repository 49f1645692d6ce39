// Groups of elements that are probably one thing, as drawings show them.

import type { Blueprint, Id } from '../../model/blueprint.ts'
import { duplicateName } from '../rules/duplicateName.ts'
import { duplicateClusters } from './duplicateClusters.ts'

/** Groups of two or more; those a planner accepted as different things are left out. */
export function duplicateGroups(blueprint: Blueprint): readonly (readonly Id[])[] {
  const accepted = Object.values(blueprint.waivers).filter(({ rule }) => rule === duplicateName.id)
  return duplicateClusters(blueprint, 'normal')
    .map(({ elements }) => elements)
    .filter((ids) => !accepted.some(({ subjects }) => ids.every((id) => subjects[id] === true)))
}
