// Random sequences of commands, undos and redos. Every command is in the table; arguments are drawn from the blueprint of
// that moment by whole numbers, good and bad ones mixed, so that refusals happen too.
import fc from 'fast-check'
import { checkBlueprint } from '../../src/checks/checkBlueprint.ts'
import { subjectsOf } from '../../src/checks/waivers.ts'
import { copyFragment, fragmentIds } from '../../src/editing/clipboard.ts'
import type { Command } from '../../src/editing/command.ts'
import { addAgency } from '../../src/editing/commands/addAgency.ts'
import { addAssessment } from '../../src/editing/commands/addAssessment.ts'
import { addElement } from '../../src/editing/commands/addElement.ts'
import { addEvidence } from '../../src/editing/commands/addEvidence.ts'
import { addInstrument } from '../../src/editing/commands/addInstrument.ts'
import { addItem } from '../../src/editing/commands/addItem.ts'
import { addPickValue } from '../../src/editing/commands/addPickValue.ts'
import { addSatisfaction } from '../../src/editing/commands/addSatisfaction.ts'
import { addScenario } from '../../src/editing/commands/addScenario.ts'
import { addShock } from '../../src/editing/commands/addShock.ts'
import { addView } from '../../src/editing/commands/addView.ts'
import { alignElements } from '../../src/editing/commands/alignElements.ts'
import { answerIndicator } from '../../src/editing/commands/answerIndicator.ts'
import { applyScenario } from '../../src/editing/commands/applyScenario.ts'
import { assignDefaults } from '../../src/editing/commands/assignDefaults.ts'
import { assignIndicator } from '../../src/editing/commands/assignIndicator.ts'
import { assignReferences } from '../../src/editing/commands/assignReferences.ts'
import { changeRelations } from '../../src/editing/commands/changeRelations.ts'
import { chooseBaseline } from '../../src/editing/commands/chooseBaseline.ts'
import { claimLevel } from '../../src/editing/commands/claimLevel.ts'
import { collapseGroups } from '../../src/editing/commands/collapseGroups.ts'
import { connectElements } from '../../src/editing/commands/connectElements.ts'
import { deleteAgency } from '../../src/editing/commands/deleteAgency.ts'
import { deleteAssessment } from '../../src/editing/commands/deleteAssessment.ts'
import { deleteElements } from '../../src/editing/commands/deleteElements.ts'
import { deleteEvidence } from '../../src/editing/commands/deleteEvidence.ts'
import { deleteItems } from '../../src/editing/commands/deleteItems.ts'
import { deletePickValue } from '../../src/editing/commands/deletePickValue.ts'
import { deleteQuery } from '../../src/editing/commands/deleteQuery.ts'
import { deleteReferenceCode } from '../../src/editing/commands/deleteReferenceCode.ts'
import { deleteRelations } from '../../src/editing/commands/deleteRelations.ts'
import { deleteSatisfaction } from '../../src/editing/commands/deleteSatisfaction.ts'
import { deleteScenario } from '../../src/editing/commands/deleteScenario.ts'
import { deleteShock } from '../../src/editing/commands/deleteShock.ts'
import { deleteView } from '../../src/editing/commands/deleteView.ts'
import { distributeElements } from '../../src/editing/commands/distributeElements.ts'
import { duplicateElements } from '../../src/editing/commands/duplicateElements.ts'
import { duplicateScenario } from '../../src/editing/commands/duplicateScenario.ts'
import { editAgency } from '../../src/editing/commands/editAgency.ts'
import { editAssessment } from '../../src/editing/commands/editAssessment.ts'
import { editBlueprint } from '../../src/editing/commands/editBlueprint.ts'
import { editElement } from '../../src/editing/commands/editElement.ts'
import { editElements } from '../../src/editing/commands/editElements.ts'
import { editEvidence } from '../../src/editing/commands/editEvidence.ts'
import { editItem } from '../../src/editing/commands/editItem.ts'
import { editPlan } from '../../src/editing/commands/editPlan.ts'
import { editRelation } from '../../src/editing/commands/editRelation.ts'
import { editSatisfaction } from '../../src/editing/commands/editSatisfaction.ts'
import { editScenario, type ScenarioPatch } from '../../src/editing/commands/editScenario.ts'
import { editShock } from '../../src/editing/commands/editShock.ts'
import { editView } from '../../src/editing/commands/editView.ts'
import { fixIssues } from '../../src/editing/commands/fixIssues.ts'
import { groupView } from '../../src/editing/commands/groupView.ts'
import { importBlueprint } from '../../src/editing/commands/importBlueprint.ts'
import { keepElement } from '../../src/editing/commands/keepElement.ts'
import { lockAssessment } from '../../src/editing/commands/lockAssessment.ts'
import { mergeElements } from '../../src/editing/commands/mergeElements.ts'
import { moveElements } from '../../src/editing/commands/moveElements.ts'
import { nameReferenceCode } from '../../src/editing/commands/nameReferenceCode.ts'
import { pasteFragment } from '../../src/editing/commands/pasteFragment.ts'
import { pinElements } from '../../src/editing/commands/pinElements.ts'
import { placeElements } from '../../src/editing/commands/placeElements.ts'
import { removeChange } from '../../src/editing/commands/removeChange.ts'
import { removeEffect } from '../../src/editing/commands/removeEffect.ts'
import { removeFromView } from '../../src/editing/commands/removeFromView.ts'
import { removeInstrument } from '../../src/editing/commands/removeInstrument.ts'
import { renamePickValue } from '../../src/editing/commands/renamePickValue.ts'
import { replaceRelationEnds } from '../../src/editing/commands/replaceRelationEnds.ts'
import { scheduleItem } from '../../src/editing/commands/scheduleItem.ts'
import { setChange } from '../../src/editing/commands/setChange.ts'
import { setCost } from '../../src/editing/commands/setCost.ts'
import { setCriterion } from '../../src/editing/commands/setCriterion.ts'
import { setEffect } from '../../src/editing/commands/setEffect.ts'
import { setQuery } from '../../src/editing/commands/setQuery.ts'
import { transitionItem } from '../../src/editing/commands/transitionItem.ts'
import { unlockAssessment } from '../../src/editing/commands/unlockAssessment.ts'
import { updateFromTemplate } from '../../src/editing/commands/updateFromTemplate.ts'
import { waiveIssue } from '../../src/editing/commands/waiveIssue.ts'
import { withdrawClaim } from '../../src/editing/commands/withdrawClaim.ts'
import { withdrawWaiver } from '../../src/editing/commands/withdrawWaiver.ts'
import type { Blueprint, ElementChange, Id, ItemEvent } from '../../src/model/blueprint.ts'
import { DEFAULT_INSTRUMENT } from '../../src/model/instruments.ts'
import { metamodel, relationKindsBetween } from '../../src/model/metamodel.ts'
import { monthOf } from '../../src/model/month.ts'
import type { Shock } from '../../src/model/scenario.ts'
import { ALL_FUNDS } from '../../src/model/scenario.ts'
import { getRow, rowsOf } from '../../src/model/table.ts'
import { viewGroups } from '../../src/model/viewGroups.ts'
import { promisedRungs } from '../../src/roadmap/promisedRungs.ts'
import { compact } from './compact.ts'
import { ownPack } from './ownPack.ts'

/**
 * One act of a planner: a command by its place in the table with numbers to draw arguments from, the same command again
 * with other values (as typing or nudging does), undo or redo.
 */
export type Act =
  | { readonly kind: 'run'; readonly command: number; readonly seeds: readonly number[]; readonly text: string }
  | { readonly kind: 'again'; readonly seed: number; readonly text: string }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }

const text = fc.oneof(
  { arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), weight: 9 },
  { arbitrary: fc.constantFrom('', '   '), weight: 1 },
)

const run = fc.record({
  kind: fc.constant('run' as const),
  command: fc.nat(),
  seeds: fc.array(fc.nat(), { minLength: 8, maxLength: 8 }),
  text,
})

const again = fc.record({ kind: fc.constant('again' as const), seed: fc.nat(), text })

/** Acts, mostly commands. */
export const arbitraryActs: fc.Arbitrary<Act[]> = fc.array(
  fc.oneof(
    { arbitrary: run, weight: 8 },
    { arbitrary: again, weight: 3 },
    { arbitrary: fc.constant({ kind: 'undo' as const }), weight: 2 },
    { arbitrary: fc.constant({ kind: 'redo' as const }), weight: 1 },
  ),
  { minLength: 1, maxLength: 25, size: 'max' },
)

/** The command an act means: an "again" is the last command before it with another last number and text. */
export function meantAct(acts: readonly Act[], at: number): Exclude<Act, { kind: 'again' }> {
  const what = acts[at]
  if (!what) return { kind: 'undo' }
  if (what.kind !== 'again') return what
  const last = acts.slice(0, at).findLast((before) => before.kind === 'run')
  if (last?.kind !== 'run') return { kind: 'undo' }
  return { ...last, seeds: [...last.seeds.slice(0, -1), what.seed], text: what.text }
}

/** A command with its arguments, ready to run. */
export interface Ready {
  readonly name: string
  with<T>(use: <Args>(command: Command<Args>, args: Args) => T): T
}

function ready<Args>(command: Command<Args>, args: Args): Ready {
  return { name: command.name, with: (use) => use(command, args) }
}

const licence = { kind: 'aplikasi', attribute: 'tipe-lisensi' }
const ownLicences = ({ pickLists }: Blueprint): string[] =>
  Object.keys(pickLists.aplikasi?.['tipe-lisensi'] ?? {}).sort()

interface Draw {
  readonly blueprint: Blueprint
  /** A number from 0 up to, but not, `below`. */
  number(below: number): number
  /** A thing of the list, or an id that does not exist when the list is empty. */
  id(ids: readonly Id[]): Id
  some(ids: readonly Id[]): Id[]
  readonly text: string
  /** A new id. */
  fresh(prefix: string): Id
}

/** The command of an act against the blueprint of the moment; `step` makes new ids different at each step. */
export function readyCommand(blueprint: Blueprint, act: Extract<Act, { kind: 'run' }>, step: number): Ready {
  let at = 0
  let made = 0
  const number = (below: number): number => (act.seeds[at++ % act.seeds.length] ?? 0) % Math.max(1, below)
  const draw: Draw = {
    blueprint,
    number,
    id: (ids) => ids[number(ids.length)] ?? 'missing',
    some: (ids) => [...new Set(Array.from({ length: 1 + number(3) }, () => ids[number(ids.length)] ?? 'missing'))],
    text: act.text,
    fresh: (prefix) => `${prefix}-new-${step}-${made++}`,
  }
  // The table is not empty.
  return (TABLE[act.command % TABLE.length] as (draw: Draw) => Ready)(draw)
}

const keys = (record: object): Id[] => Object.keys(record).sort()
const elementIds = (blueprint: Blueprint): Id[] =>
  rowsOf(blueprint.elements)
    .map(({ id }) => id)
    .sort()
const relationIds = (blueprint: Blueprint): Id[] =>
  rowsOf(blueprint.relations)
    .map(({ id }) => id)
    .sort()
const month = (draw: Draw) => monthOf(2024 * 12 + draw.number(72))
const kinds = metamodel.kinds.filter(({ drawable }) => drawable).map(({ id }) => id)
const indicators = ['1', '11', '12', '21', '29', '42', '99']
const instrument = DEFAULT_INSTRUMENT

/** Local codes of the moment, levels below them, and codes that are national, malformed or hang on nothing. */
const referenceCodes = ({ referenceCodes: local }: Blueprint): string[] => [
  ...keys(local),
  ...keys(local).map((code) => `${code}.01`),
  ...['RAB.04.01.01.77', 'RAA.02.02.01', 'RAL.01', 'RAB.99.01', 'RAB 4', '__proto__'],
]

const positions = (draw: Draw): Record<Id, { x: number; y: number }> =>
  Object.fromEntries(
    draw.some(elementIds(draw.blueprint)).map((id) => [id, { x: draw.number(900) - 450.5, y: draw.number(900) / 7 }]),
  )

const relation = (draw: Draw): { kind: string; source: Id; target: Id } => {
  const ids = elementIds(draw.blueprint)
  const [source, target] = [draw.id(ids), draw.id(ids)]
  const allowed = relationKindsBetween(
    getRow(draw.blueprint.elements, source)?.kind ?? '',
    getRow(draw.blueprint.elements, target)?.kind ?? '',
  )
  return { kind: draw.id([...allowed.map(({ id }) => id), 'mendukung-layanan']), source, target }
}

const lockArgs = (draw: Draw) => ({
  id: draw.id(keys(draw.blueprint.assessments)),
  historyId: draw.fresh('lock'),
  at: '2026-03-31T08:00:00Z',
  by: 'Sekda',
  reason: draw.text,
})

const shockOf = (draw: Draw, id: string): Shock => {
  const shared = { id, name: draw.text, chance: draw.number(1002) }
  if (draw.number(2) === 0) {
    return { ...shared, kind: 'budget-cut', year: 2024 + draw.number(6), ...(draw.number(2) === 0 && { fund: 'apbd' }) }
  }
  const items = Object.fromEntries(draw.some(keys(draw.blueprint.roadmap)).map((item) => [item, true as const]))
  return { ...shared, kind: 'late', items, months: draw.number(14) }
}

const scenarioPatch = (draw: Draw): ScenarioPatch => {
  const item = draw.id(keys(draw.blueprint.roadmap))
  const year = String(2024 + draw.number(6))
  const clears = draw.number(3) === 0
  return (
    [
      { name: draw.text, notes: clears ? null : draw.text },
      { included: { [item]: clears ? null : draw.number(2) === 0 } },
      { moves: { [item]: clears ? null : { start: month(draw), finish: month(draw) } } },
      { forced: { [item]: clears ? null : { mode: draw.number(2) === 0 ? 'in' : 'out', reason: draw.text } } },
      { budget: clears ? null : draw.number(9) - 1, packGates: clears ? null : draw.number(2) === 0 },
      { budgets: { [year]: { [draw.id(['apbd', ALL_FUNDS, 'emas'])]: clears ? null : draw.number(9) - 1 } } },
      { capacity: { [draw.id(keys(draw.blueprint.agencies))]: { [year]: clears ? null : draw.number(9) - 1 } } },
      { shocks: { [draw.id(keys(draw.blueprint.shocks))]: clears ? null : draw.number(2) === 0 } },
    ] as const
  )[draw.number(8)] as ScenarioPatch
}

const AT = '2026-03-31T08:00:00Z'

const TABLE: ReadonlyArray<(draw: Draw) => Ready> = [
  (draw) =>
    ready(
      addElement,
      compact({
        element: compact({
          id: draw.fresh('element'),
          kind: draw.id(kinds),
          name: draw.text,
          owner: draw.number(2) === 0 ? draw.id(keys(draw.blueprint.agencies)) : undefined,
          state: 'as-is' as const,
          attributes: {},
        }),
        view: draw.number(2) === 0 ? draw.id(keys(draw.blueprint.views)) : undefined,
        x: draw.number(500) - 250.4,
        y: -0.2,
      }),
    ),
  (draw) =>
    ready(editElement, {
      id: draw.id(elementIds(draw.blueprint)),
      set:
        [
          { name: draw.text },
          { description: null, code: draw.text },
          { start: month(draw), end: month(draw) },
          { kind: draw.id(kinds) },
          { owner: draw.id(keys(draw.blueprint.agencies)) },
          { attributes: { catatan: draw.text, jumlah: null, tanda: { a: true as const } } },
        ][draw.number(6)] ?? {},
    }),
  (draw) =>
    ready(editElements, {
      set: Object.fromEntries(
        draw
          .some(elementIds(draw.blueprint))
          .map((id) => [
            id,
            [
              { owner: draw.number(2) === 0 ? null : draw.id(keys(draw.blueprint.agencies)) },
              { kind: draw.id(kinds) },
              { name: draw.text, start: month(draw), end: null, attributes: { catatan: null, jumlah: draw.number(9) } },
            ][draw.number(3)] ?? {},
          ]),
      ),
      add: Array.from({ length: draw.number(3) }, () => ({
        id: draw.fresh('element'),
        kind: draw.id(kinds),
        name: draw.text,
        state: 'to-be' as const,
        attributes: {},
      })),
    }),
  (draw) => {
    const ids = keys(draw.blueprint.queries)
    const id = draw.number(2) === 0 ? draw.id(ids) : draw.fresh('query')
    const owners = draw.number(2) === 0 ? { owners: { [draw.id(keys(draw.blueprint.agencies))]: true as const } } : {}
    const query = { id, name: draw.text, order: 'm', without: { owner: true as const }, columns: ['name'], ...owners }
    return ready(setQuery, { query })
  },
  (draw) => ready(deleteQuery, { id: draw.id(keys(draw.blueprint.queries)) }),
  (draw) => ready(deleteElements, { ids: draw.some(elementIds(draw.blueprint)) }),
  (draw) => {
    const keep = draw.id(elementIds(draw.blueprint))
    const kind = getRow(draw.blueprint.elements, keep)?.kind
    const alike = rowsOf(draw.blueprint.elements).filter((each) => each.kind === kind && each.id !== keep)
    const others = alike.map(({ id }) => id).sort()
    return ready(mergeElements, { keep, gone: draw.some(draw.number(5) === 0 ? elementIds(draw.blueprint) : others) })
  },
  (draw) => {
    const fixes = checkBlueprint(draw.blueprint, 'loose').flatMap(({ fix }) => fix?.command ?? [])
    const chosen = Array.from({ length: 1 + draw.number(5) }, () => fixes[draw.number(fixes.length)])
    return ready(fixIssues, { fixes: chosen.flatMap((fix) => fix ?? []) })
  },
  (draw) => {
    const issues = checkBlueprint(draw.blueprint)
    const issue = issues[draw.number(issues.length)]
    const subjects = issue ? subjectsOf(issue) : []
    const reason = draw.text
    return ready(waiveIssue, {
      id: draw.fresh('waiver'),
      rule: 'duplicate-name',
      subjects,
      reason,
      by: 'Kabid',
      at: AT,
    })
  },
  (draw) => ready(withdrawWaiver, { id: draw.id(keys(draw.blueprint.waivers)) }),
  (draw) => ready(connectElements, { id: draw.fresh('relation'), ...relation(draw), note: draw.text }),
  (draw) => ready(connectElements, { id: draw.fresh('relation'), ...relation(draw) }),
  (draw) =>
    ready(editRelation, {
      id: draw.id(relationIds(draw.blueprint)),
      set: draw.number(2) === 0 ? { note: null } : { kind: draw.id(metamodel.relationKinds.map(({ id }) => id)) },
    }),
  (draw) =>
    ready(changeRelations, {
      add: Array.from({ length: draw.number(3) }, () => ({ id: draw.fresh('relation'), ...relation(draw) })),
      remove: draw.number(2) === 0 ? draw.some(relationIds(draw.blueprint)) : [],
    }),
  (draw) => ready(deleteRelations, { ids: draw.some(relationIds(draw.blueprint)) }),
  (draw) => {
    const { source, target } = relation(draw)
    return ready(replaceRelationEnds, { id: draw.id(relationIds(draw.blueprint)), source, target })
  },
  (draw) => ready(moveElements, { view: draw.id(keys(draw.blueprint.views)), positions: positions(draw) }),
  (draw) => ready(placeElements, { view: draw.id(keys(draw.blueprint.views)), positions: positions(draw) }),
  (draw) =>
    ready(removeFromView, { view: draw.id(keys(draw.blueprint.views)), ids: draw.some(elementIds(draw.blueprint)) }),
  (draw) =>
    ready(alignElements, {
      view: draw.id(keys(draw.blueprint.views)),
      ids: elementIds(draw.blueprint),
      edge: (['left', 'center', 'right', 'top', 'middle', 'bottom'] as const)[draw.number(6)] ?? 'left',
    }),
  (draw) =>
    ready(distributeElements, {
      view: draw.id(keys(draw.blueprint.views)),
      ids: elementIds(draw.blueprint),
      axis: draw.number(2) === 0 ? 'horizontal' : 'vertical',
    }),
  (draw) =>
    ready(pinElements, {
      view: draw.id(keys(draw.blueprint.views)),
      ids: draw.some(elementIds(draw.blueprint)),
      pinned: draw.number(2) === 0,
    }),
  (draw) =>
    ready(groupView, {
      view: draw.id(keys(draw.blueprint.views)),
      by: ([null, 'agency', 'domain', 'kind'] as const)[draw.number(4)] ?? null,
    }),
  (draw) => {
    const view = draw.id(keys(draw.blueprint.views))
    const shown = draw.blueprint.views[view]
    const groups = shown ? viewGroups(draw.blueprint, shown).map(({ id }) => id) : []
    return ready(collapseGroups, { view, groups: draw.some(groups), collapsed: draw.number(3) > 0 })
  },
  (draw) => ready(updateFromTemplate, { view: draw.id(keys(draw.blueprint.views)), positions: positions(draw) }),
  (draw) => ready(addView, { view: { id: draw.fresh('view'), name: draw.text, order: 'm', placements: {} } }),
  (draw) => ready(editView, { id: draw.id(keys(draw.blueprint.views)), set: { name: draw.text, audience: null } }),
  (draw) => ready(deleteView, { id: draw.id(keys(draw.blueprint.views)) }),
  (draw) => {
    const { views } = draw.blueprint
    const fragment = copyFragment(draw.blueprint, draw.some(elementIds(draw.blueprint)), draw.id(keys(views)))
    const newIds = Object.fromEntries(fragmentIds(fragment).map((id) => [id, draw.fresh('pasted')]))
    if (draw.number(2) === 0) {
      const positions = Object.fromEntries(fragment.elements.map(({ id }, i) => [id, { x: 24.2 * i, y: 8 }]))
      const ids = fragment.elements.map(({ id }) => id)
      return ready(duplicateElements, { ids, newIds, view: draw.id(keys(views)), positions })
    }
    return ready(pasteFragment, { fragment, newIds, view: draw.id(keys(views)), dx: 24, dy: 24.6 })
  },
  (draw) =>
    ready(editBlueprint, {
      set:
        draw.number(2) === 0
          ? { title: draw.text }
          : { notice: draw.number(2) === 0 ? null : { id: 'a', en: draw.text } },
    }),
  (draw) =>
    ready(editPlan, {
      set:
        [
          { from: 2024 + draw.number(8) },
          { cutoff: draw.number(14) },
          { targets: { [2025 + draw.number(5)]: draw.number(2) === 0 ? null : draw.number(70_000) } },
          { baseline: draw.number(2) === 0 ? null : draw.id(keys(draw.blueprint.assessments)) },
        ][draw.number(4)] ?? {},
    }),
  (draw) => ready(addAgency, { agency: { id: draw.fresh('agency'), name: draw.text, short: draw.text } }),
  (draw) => ready(editAgency, { id: draw.id(keys(draw.blueprint.agencies)), set: { short: draw.text, role: null } }),
  (draw) => ready(addPickValue, { ...licence, value: { id: draw.fresh('value'), name: draw.text } }),
  (draw) => ready(renamePickValue, { ...licence, id: draw.id(ownLicences(draw.blueprint)), name: draw.text }),
  (draw) => ready(deletePickValue, { ...licence, id: draw.id(ownLicences(draw.blueprint)) }),
  (draw) => ready(deleteAgency, { id: draw.id(keys(draw.blueprint.agencies)) }),
  (draw) =>
    ready(assignIndicator, {
      instrument,
      indicator: draw.id(indicators),
      owner: draw.number(3) === 0 ? null : draw.id(keys(draw.blueprint.agencies)),
      support: draw.number(3) === 0 ? [] : draw.some(keys(draw.blueprint.agencies)),
    }),
  (draw) =>
    ready(addAssessment, {
      assessment: {
        id: draw.fresh('assessment'),
        name: draw.text,
        instrument,
        year: 2024,
        kind: 'claim',
        answers: { [draw.id(indicators)]: { level: draw.number(7) } },
      },
    }),
  (draw) =>
    ready(editAssessment, {
      id: draw.id(keys(draw.blueprint.assessments)),
      set: draw.number(2) === 0 ? { name: draw.text } : { source: draw.number(2) === 0 ? null : draw.text },
    }),
  (draw) => ready(lockAssessment, lockArgs(draw)),
  (draw) => ready(unlockAssessment, lockArgs(draw)),
  (draw) => ready(chooseBaseline, { assessment: draw.id(keys(draw.blueprint.assessments)) }),
  (draw) => ready(assignDefaults, { instrument: draw.id([instrument, 'pemdi-8-2026']) }),
  (draw) =>
    ready(addSatisfaction, {
      satisfaction: {
        id: draw.fresh('satisfaction'),
        service: draw.id(elementIds(draw.blueprint)),
        year: 2024 + draw.number(3),
        score: 2400 + draw.number(7700),
        indicators: { [instrument]: { [draw.id(indicators)]: true } },
      },
    }),
  (draw) =>
    ready(editSatisfaction, {
      id: draw.id(keys(draw.blueprint.satisfaction)),
      set:
        [
          { score: 2500 + draw.number(7501) },
          { respondents: draw.number(60), users: null },
          { year: 2024 + draw.number(3) },
          { source: draw.text },
        ][draw.number(4)] ?? {},
    }),
  (draw) => {
    const pack = { ...ownPack, id: draw.number(2) === 0 ? ownPack.id : 'penilaian-lain' }
    return draw.number(3) === 0
      ? ready(addInstrument, { pack: { ...pack, regulation: `Keputusan ${draw.number(9)}` }, replace: true })
      : ready(addInstrument, { pack })
  },
  (draw) => ready(removeInstrument, { id: draw.id(keys(draw.blueprint.instruments)) }),
  (draw) => ready(deleteSatisfaction, { id: draw.id(keys(draw.blueprint.satisfaction)) }),
  (draw) => ready(deleteAssessment, { id: draw.id(keys(draw.blueprint.assessments)) }),
  (draw) =>
    ready(answerIndicator, {
      assessment: draw.id(keys(draw.blueprint.assessments)),
      indicator: draw.id(indicators),
      set:
        [
          { level: draw.number(7) },
          { level: null, note: null, criteria: { 1: null, 2: null, 3: null, 4: null, 5: null } },
          { note: draw.text },
          { validUntil: { [draw.number(6)]: draw.number(2) === 0 ? null : month(draw) } },
          {
            criteria: {
              3: { status: 'met' as const, evidence: { [draw.id(keys(draw.blueprint.evidence))]: true as const } },
            },
          },
        ][draw.number(5)] ?? {},
    }),
  (draw) => {
    const start = month(draw)
    const items = keys(draw.blueprint.roadmap)
    return ready(addItem, {
      item: {
        id: draw.fresh('item'),
        name: draw.text,
        category: draw.id(metamodel.roadmap.categories.map(({ id }) => id)),
        support: {},
        start,
        finish: start,
        costs: {},
        predecessors: items.length > 0 ? { [draw.id(items)]: true } : {},
        effects: {},
        changes: {},
        status: 'planned',
        history: {},
      },
    })
  },
  (draw) =>
    ready(editItem, {
      id: draw.id(keys(draw.blueprint.roadmap)),
      set:
        [
          { name: draw.text, owner: null },
          { predecessors: { [draw.id(keys(draw.blueprint.roadmap))]: true as const } },
          { support: { [draw.id(keys(draw.blueprint.agencies))]: true as const }, output: draw.text },
          { start: month(draw) },
          { actualFinish: null },
        ][draw.number(5)] ?? {},
    }),
  (draw) => ready(deleteItems, { ids: draw.some(keys(draw.blueprint.roadmap)) }),
  (draw) => ready(scheduleItem, { id: draw.id(keys(draw.blueprint.roadmap)), start: month(draw), finish: month(draw) }),
  (draw) =>
    ready(setCost, {
      item: draw.id(keys(draw.blueprint.roadmap)),
      year: String(2024 + draw.number(6)),
      fund: draw.id(metamodel.roadmap.fundSources.map(({ id }) => id)),
      amount: [null, 0, 5_000_000, 0.5, -1][draw.number(5)] ?? null,
    }),
  (draw) => {
    const item = draw.id(keys(draw.blueprint.roadmap))
    const effects = keys(draw.blueprint.roadmap[item]?.effects ?? {})
    return ready(setEffect, {
      item,
      effect: compact({
        id: draw.number(2) === 0 && effects.length > 0 ? draw.id(effects) : draw.fresh('effect'),
        instrument,
        indicator: draw.id(indicators),
        from: 1 + draw.number(3),
        to: 2 + draw.number(5),
        with: draw.number(2) === 0 ? {} : { [draw.id(keys(draw.blueprint.roadmap))]: true as const },
        gate: draw.number(2) === 0 ? undefined : { indicator: draw.id(indicators), level: 2 + draw.number(4) },
      }),
    })
  },
  (draw) => {
    const item = draw.id(keys(draw.blueprint.roadmap))
    return ready(removeEffect, { item, effect: draw.id(keys(draw.blueprint.roadmap[item]?.effects ?? {})) })
  },
  (draw) => {
    const ids = elementIds(draw.blueprint)
    const kind = (['introduce', 'change', 'retire', 'replace'] as const)[draw.number(4)] ?? 'change'
    const change: ElementChange = { id: draw.fresh('change'), kind, element: draw.id(ids), by: draw.id(ids) }
    return ready(setChange, { item: draw.id(keys(draw.blueprint.roadmap)), change })
  },
  (draw) => {
    const item = draw.id(keys(draw.blueprint.roadmap))
    return ready(removeChange, { item, change: draw.id(keys(draw.blueprint.roadmap[item]?.changes ?? {})) })
  },
  (draw) => {
    const changed = Object.values(draw.blueprint.roadmap).flatMap(({ changes }) =>
      Object.values(changes).map((c) => c.element),
    )
    const id = draw.number(2) === 0 ? draw.id(elementIds(draw.blueprint)) : draw.id(changed.sort())
    const until = draw.number(3) === 0 ? null : monthOf(2024 * 12 + draw.number(96))
    return ready(keepElement, { id, until })
  },
  (draw) => {
    const id = draw.id(keys(draw.blueprint.roadmap))
    const item = draw.blueprint.roadmap[id]
    const events: readonly ItemEvent[] = ['START', 'COMPLETE', 'PAUSE', 'REOPEN']
    return ready(transitionItem, {
      id,
      event: events[draw.number(4)] ?? 'START',
      at: '2026-03-31T08:00:00Z',
      by: 'Perencana',
      historyId: draw.fresh('history'),
      month: monthOf(2030 * 12 + draw.number(12)),
      note: draw.text,
      proofs: Object.fromEntries((item ? promisedRungs(item) : []).map(({ key }) => [key, { named: 'Laporan' }])),
      agency: draw.id(keys(draw.blueprint.agencies)),
    })
  },
  (draw) =>
    ready(addEvidence, {
      evidence: compact({
        id: draw.fresh('evidence'),
        title: draw.text,
        date: draw.number(2) === 0 ? `${month(draw)}-15` : undefined,
        validUntil: draw.number(2) === 0 ? `${month(draw)}-15` : undefined,
        link: draw.number(3) === 0 ? draw.text : undefined,
      }),
    }),
  (draw) =>
    ready(editEvidence, {
      id: draw.id(keys(draw.blueprint.evidence)),
      set:
        [{ title: draw.text }, { date: `${month(draw)}-01` }, { validUntil: null }, { link: 'https://contoh.go.id/a' }][
          draw.number(4)
        ] ?? {},
    }),
  (draw) => ready(deleteEvidence, { id: draw.id(keys(draw.blueprint.evidence)) }),
  (draw) =>
    ready(setCriterion, {
      assessment: draw.id(keys(draw.blueprint.assessments)),
      indicator: draw.id(indicators),
      level: 1 + draw.number(6),
      set:
        [
          { status: (['met', 'partly', 'not', 'unknown'] as const)[draw.number(4)] ?? 'met' },
          { status: 'met' as const },
          { evidence: draw.some(keys(draw.blueprint.evidence)) },
          { note: draw.number(2) === 0 ? null : draw.text },
          { status: 'unknown' as const, evidence: [], note: null },
        ][draw.number(5)] ?? {},
    }),
  (draw) =>
    ready(claimLevel, {
      assessment: draw.id(keys(draw.blueprint.assessments)),
      indicator: draw.id(indicators),
      level: 1 + draw.number(6),
      reason: draw.text,
    }),
  (draw) =>
    ready(withdrawClaim, { assessment: draw.id(keys(draw.blueprint.assessments)), indicator: draw.id(indicators) }),
  (draw) =>
    ready(addScenario, {
      scenario: {
        id: draw.fresh('scenario'),
        name: draw.text,
        included: Object.fromEntries(draw.some(keys(draw.blueprint.roadmap)).map((id) => [id, draw.number(2) === 0])),
        moves: {},
        forced: {},
        budgets: {},
        capacity: {},
        shocks: {},
      },
    }),
  (draw) => ready(duplicateScenario, { id: draw.id(keys(draw.blueprint.scenarios)), newId: draw.fresh('scenario') }),
  (draw) => ready(editScenario, { id: draw.id(keys(draw.blueprint.scenarios)), set: scenarioPatch(draw) }),
  (draw) => ready(deleteScenario, { id: draw.id(keys(draw.blueprint.scenarios)) }),
  (draw) => ready(applyScenario, { id: draw.id(keys(draw.blueprint.scenarios)) }),
  (draw) => ready(addShock, { shock: shockOf(draw, draw.fresh('shock')) }),
  (draw) => ready(editShock, { shock: shockOf(draw, draw.id(keys(draw.blueprint.shocks))) }),
  (draw) => ready(deleteShock, { id: draw.id(keys(draw.blueprint.shocks)) }),
  (draw) =>
    ready(nameReferenceCode, {
      code: draw.id(referenceCodes(draw.blueprint)),
      name: draw.text,
      ...(draw.number(2) === 0 && { note: draw.number(2) === 0 ? null : draw.text }),
    }),
  (draw) => ready(deleteReferenceCode, { code: draw.id(referenceCodes(draw.blueprint)) }),
  (draw) =>
    ready(assignReferences, {
      codes: Object.fromEntries(
        draw.some(elementIds(draw.blueprint)).map((id) => [id, draw.id(referenceCodes(draw.blueprint))]),
      ),
    }),
  (draw) => ready(importBlueprint, { incoming: renamed(draw.blueprint, draw.text || 'x', draw.number(3)) }),
]

/** A blueprint to import: the same with some names changed, or without its roadmap. */
function renamed(blueprint: Blueprint, text: string, way: number): Blueprint {
  if (way === 0) return { ...blueprint, title: text, roadmap: {}, scenarios: {}, comments: {} }
  const views = Object.fromEntries(keys(blueprint.views).map((id) => [id, { ...blueprint.views[id], name: text }]))
  return { ...blueprint, views: views as Blueprint['views'], responsibilities: {} }
}
