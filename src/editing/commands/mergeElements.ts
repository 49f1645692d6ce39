// Makes one element of several that were entered for the same thing. `merging.ts` tells beforehand what moves and what is lost.

import type { Draft } from 'immer'
import type { Blueprint, ElementChange, Id } from '../../model/blueprint.ts'
import { sortedIds, sortedThings } from '../../model/sortedIds.ts'
import { draftRow, getRow, hasRow, putRow, removeRow } from '../../model/table.ts'
import type { Command } from '../command.ts'
import { removeComments } from '../commentRemoval.ts'
import { elementsRefusal } from '../existence.ts'
import { type MergeElementsArgs, mergedRelations, placedOf, takenFields } from '../merging.ts'
import { elementName } from '../nameOf.ts'
import { firstRefusal, refusal } from '../refusal.ts'

export type { MergeElementsArgs } from '../merging.ts'

/**
 * Merges elements of one kind: the one that stays takes over relations, places, mentions in roadmap items, satisfaction,
 * comments and the fields it lacks. Relations said twice and relations between them go. Refuses different kinds.
 */
export const mergeElements: Command<MergeElementsArgs> = {
  name: 'mergeElements',
  label: ({ keep, gone }, blueprint) => {
    const [name, others] = [elementName(blueprint, keep), gone.map((id) => elementName(blueprint, id)).join(', ')]
    return { id: `Gabungkan ${others} ke ${name}`, en: `Merge ${others} into ${name}` }
  },
  refuse: (blueprint, { keep, gone }) =>
    firstRefusal(
      () => elementsRefusal(blueprint, [keep, ...gone]),
      () =>
        gone.length === 0 || gone.includes(keep)
          ? refusal('nothing-to-merge', 'Pilih dua elemen yang berbeda.', 'Choose two different elements.')
          : undefined,
      () => {
        const kind = getRow(blueprint.elements, keep)?.kind
        return gone.some((id) => getRow(blueprint.elements, id)?.kind !== kind)
          ? refusal(
              'other-kind',
              'Hanya elemen sejenis yang dapat digabungkan; ubah dahulu jenisnya.',
              'Only elements of one kind can be merged; change the kind first.',
            )
          : undefined
      },
    ),
  apply: (draft, args, blueprint) => {
    const { keep } = args
    const gone = [...new Set(args.gone)]
    const stays = draftRow(draft.elements, keep)
    const element = getRow(blueprint.elements, keep)
    if (!stays || !element) return
    Object.assign(
      stays,
      takenFields(
        element,
        gone.flatMap((id) => getRow(blueprint.elements, id) ?? []),
      ),
    )
    mergeRelations(draft, args, blueprint)
    mergePlaces(draft, keep, gone, blueprint)
    mergeChanges(draft, keep, new Set(gone), blueprint)
    for (const row of Object.values(blueprint.satisfaction)) {
      const survey = gone.includes(row.service) ? draft.satisfaction[row.id] : undefined
      if (survey) survey.service = keep
    }
    moveComments(draft, blueprint, 'element', new Map(gone.map((id) => [id, keep])))
    mergeWaivers(draft, keep, new Set(gone), blueprint)
    for (const id of gone) removeRow(draft.elements, id)
  },
}

function mergeRelations(draft: Draft<Blueprint>, args: MergeElementsArgs, blueprint: Blueprint): void {
  const { moved, twins, loops } = mergedRelations(blueprint, args)
  for (const { id, source, target } of moved) {
    const relation = draftRow(draft.relations, id)
    if (relation) Object.assign(relation, { source, target })
  }
  for (const [id, twin] of twins) {
    const note = getRow(blueprint.relations, id)?.note
    const kept = draftRow(draft.relations, twin.id)
    if (kept && kept.note === undefined && note !== undefined) kept.note = note
    removeRow(draft.relations, id)
  }
  for (const id of loops) removeRow(draft.relations, id)
  moveComments(draft, blueprint, 'relation', new Map([...twins].map(([id, twin]) => [id, twin.id])))
  removeComments(draft, blueprint, 'relation', new Set(loops))
}

function mergePlaces(draft: Draft<Blueprint>, keep: Id, gone: readonly Id[], blueprint: Blueprint): void {
  for (const view of Object.values(blueprint.views)) {
    const placed = placedOf(blueprint, view.id, gone)
    const placements = draft.views[view.id]?.placements
    const [first] = placed
    if (placements && first !== undefined) {
      const place = getRow(view.placements, first)
      if (place && !hasRow(view.placements, keep)) putRow(placements, keep, { ...place })
      for (const id of placed) removeRow(placements, id)
    }
    const origin = view.template?.subject !== undefined && gone.includes(view.template.subject)
    const template = origin ? draft.views[view.id]?.template : undefined
    if (template) template.subject = keep
  }
}

/** Mentions in roadmap items: said twice they stay once, and nothing replaces itself. */
function mergeChanges(draft: Draft<Blueprint>, keep: Id, gone: ReadonlySet<Id>, blueprint: Blueprint): void {
  const now = (id: Id): Id => (gone.has(id) ? keep : id)
  const keyOf = ({ kind, element, by = '' }: ElementChange): string => `${kind} ${now(element)} ${by && now(by)}`
  for (const item of Object.values(blueprint.roadmap)) {
    const changes = sortedThings(item.changes)
    const touched = changes.filter(({ element, by }) => gone.has(element) || (by !== undefined && gone.has(by)))
    const said = new Set(changes.filter((change) => !touched.includes(change)).map(keyOf))
    for (const change of touched) {
      const kept = draft.roadmap[item.id]?.changes
      const element = now(change.element)
      const by = change.by === undefined ? undefined : now(change.by)
      if (element === by || said.has(keyOf(change))) delete kept?.[change.id]
      else Object.assign(kept?.[change.id] ?? {}, { element, ...(by !== undefined && { by }) })
      said.add(keyOf(change))
    }
  }
}

function moveComments(
  draft: Draft<Blueprint>,
  blueprint: Blueprint,
  kind: 'element' | 'relation',
  to: ReadonlyMap<Id, Id>,
): void {
  for (const { id, subject } of Object.values(blueprint.comments)) {
    const next = subject.kind === kind ? to.get(subject.id) : undefined
    const comment = next === undefined ? undefined : draft.comments[id]
    if (comment && next !== undefined) comment.subject.id = next
  }
}

/** An acceptance that spoke of both speaks of the one; that the two are different things needs no saying any more. */
function mergeWaivers(draft: Draft<Blueprint>, keep: Id, gone: ReadonlySet<Id>, blueprint: Blueprint): void {
  for (const { id, rule, subjects } of Object.values(blueprint.waivers)) {
    const named = sortedIds(subjects)
    if (!named.some((each) => gone.has(each))) continue
    const next = new Set(named.map((each) => (gone.has(each) ? keep : each)))
    const waiver = draft.waivers[id]
    if (rule === 'duplicate-name' && next.size < 2) delete draft.waivers[id]
    else if (waiver) waiver.subjects = Object.fromEntries([...next].map((each) => [each, true]))
  }
}
