// Laws of the catalogue: a filter is what looking at each element by hand finds, an order is one and loses nobody, copied
// cells pasted where they came from change nothing, and what was changed in bulk is undone whole.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogueContext } from '../../src/catalogue/catalogueContext.ts'
import { cellText } from '../../src/catalogue/cellText.ts'
import { attributeColumnsOf, columnOf, FIELD_COLUMNS } from '../../src/catalogue/column.ts'
import { type Conditions, filterElements } from '../../src/catalogue/filterElements.ts'
import { foldedText } from '../../src/catalogue/foldedText.ts'
import { planCells } from '../../src/catalogue/planCells.ts'
import { planPaste } from '../../src/catalogue/planPaste.ts'
import { sortElements } from '../../src/catalogue/sortElements.ts'
import { editElements } from '../../src/editing/commands/editElements.ts'
import { createStore } from '../../src/editing/createStore.ts'
import { readDelimited, writeDelimited } from '../../src/files/delimited.ts'
import { writeBlueprint } from '../../src/files/writeBlueprint.ts'
import type { Blueprint, Element } from '../../src/model/blueprint.ts'
import { kindOf, metamodel } from '../../src/model/metamodel.ts'
import { rowsOf } from '../../src/model/table.ts'
import { arbitraryBlueprint } from '../support/arbitraryBlueprint.ts'
import { setOf } from '../support/compact.ts'

const drawable = metamodel.kinds.filter((kind) => kind.drawable).map(({ id }) => id)
const columns = [...FIELD_COLUMNS, ...attributeColumnsOf(new Set(drawable))].map(({ id }) => id)
const column = fc.constantFrom(...columns)
const language = fc.constantFrom('id' as const, 'en' as const)

const someOf = <T extends string>(...ids: T[]) =>
  fc.subarray(ids, { maxLength: Math.min(3, ids.length) }).map((chosen) => setOf(chosen))

const conditions: fc.Arbitrary<Conditions> = fc.record(
  {
    text: fc.constantFrom('', 'a', 'SIPD', 'layanan per', 'é', 'tik audit'),
    kinds: someOf('aplikasi', 'layanan', 'data', 'proses-bisnis'),
    owners: someOf('agency-1', 'agency-2', 'agency-9'),
    states: someOf('as-is', 'to-be'),
    without: someOf('owner', 'reference', 'code', 'relations', 'items', 'application', 'wali-data', 'tidak-ada'),
    marks: someOf('present', 'issue'),
    attributes: fc.constantFrom(
      {},
      { 'tipe-lisensi': setOf(['terbuka']) },
      { 'sifat-data': setOf(['terbuka', 'terbatas']) },
    ),
  },
  { requiredKeys: [] },
)

/** The same question answered by looking at one element, written apart from the program. */
function answersByHand(blueprint: Blueprint, element: Element, ask: Conditions, present: Set<string>): boolean {
  const relations = rowsOf(blueprint.relations).filter((each) => [each.source, each.target].includes(element.id))
  const items = Object.values(blueprint.roadmap).filter((item) =>
    Object.values(item.changes).some((change) => change.element === element.id || change.by === element.id),
  )
  const agency = element.owner ? blueprint.agencies[element.owner] : undefined
  const words = [element.name, element.code, element.reference, element.description, agency?.short, agency?.name]
  const has = (set: object | undefined, value: string | undefined): boolean =>
    set === undefined || Object.keys(set).length === 0 || (value !== undefined && value in set)
  const empty: Record<string, boolean> = {
    owner: element.owner === undefined,
    reference: kindOf(element.kind)?.referenceModel != null && (element.reference ?? '') === '',
    code: (element.code ?? '') === '',
    relations: relations.length === 0,
    items: items.length === 0,
    application:
      element.kind === 'layanan' &&
      !relations.some(({ kind, target }) => kind === 'mendukung-layanan' && target === element.id),
    'wali-data': element.kind === 'data' && (element.attributes['wali-data'] ?? '') === '',
  }
  return (
    has(ask.kinds, element.kind) &&
    has(ask.owners, element.owner) &&
    has(ask.states, element.state) &&
    Object.keys(ask.without ?? {}).every((id) => empty[id] ?? false) &&
    (!ask.marks?.present || present.has(element.id)) &&
    !ask.marks?.issue &&
    Object.entries(ask.attributes ?? {}).every(([id, values]) => {
      const value = element.attributes[id]
      return typeof value === 'object'
        ? Object.keys(value).some((each) => each in values)
        : has(values, value as string)
    }) &&
    foldedText(ask.text ?? '')
      .split(' ')
      .every((word) => foldedText(words.filter((each) => each !== undefined).join(' ')).includes(word))
  )
}

describe('whatever the blueprint holds', () => {
  it('a filter finds what looking at each element finds', () => {
    fc.assert(
      fc.property(arbitraryBlueprint, conditions, fc.nat(), (blueprint, ask, half) => {
        const elements = rowsOf(blueprint.elements)
        const present = new Set(elements.filter((_, at) => (half >> (at % 20)) % 2 === 0).map(({ id }) => id))
        const context = catalogueContext(blueprint, 'id', { present })
        expect(filterElements(context, elements, ask)).toEqual(
          elements.filter((element) => answersByHand(blueprint, element, ask, present)),
        )
      }),
      { numRuns: 400 },
    )
  })

  it('sorting loses nobody, is one order whatever came first, and puts the empty last both ways', () => {
    fc.assert(
      fc.property(
        arbitraryBlueprint,
        column,
        fc.boolean(),
        language,
        fc.func(fc.integer()),
        (blueprint, by, down, words, weight) => {
          const context = catalogueContext(blueprint, words)
          const elements = rowsOf(blueprint.elements)
          const sort = { by, ...(down && { descending: true as const }) }
          const sorted = sortElements(context, elements, sort)
          expect(new Set(sorted)).toEqual(new Set(elements))
          expect(sorted).toHaveLength(elements.length)
          const shuffled = [...elements].sort((a, b) => weight(a.id) - weight(b.id))
          expect(sortElements(context, shuffled, sort)).toEqual(sorted)
          expect(sortElements(context, sorted, sort)).toEqual(sorted)
          const full = sorted.map((element) => cellText(context, element, by) !== '')
          expect(full.lastIndexOf(true)).toBeLessThanOrEqual(
            full.includes(false) ? full.indexOf(false) - 1 : full.length,
          )
        },
      ),
      { numRuns: 300 },
    )
  })

  it('cells copied and pasted where they came from change nothing', () => {
    fc.assert(
      fc.property(
        arbitraryBlueprint,
        fc.shuffledSubarray(columns, { minLength: 1 }),
        language,
        (blueprint, shown, words) => {
          const context = catalogueContext(blueprint, words)
          const rows = sortElements(context, rowsOf(blueprint.elements), undefined)
          const texts = rows.map((element) => shown.map((id) => cellText(context, element, id)))
          const pasted = readDelimited(writeDelimited(texts, { separator: '\t', newline: '\n' }), '\t')
          const target = {
            rows: rows.map(({ id }) => id),
            columns: shown,
            mode: 'over' as const,
            kind: 'aplikasi',
            newId: () => 'x',
          }
          const plan = planPaste(context, pasted, target)
          expect(plan.args).toEqual({ set: {} })
          expect(plan.counts).toEqual({ new: 0, changed: 0, problem: 0, same: rows.length })
        },
      ),
      { numRuns: 200 },
    )
  })

  it('a bulk edit goes through as planned, in one step, and undone is the start to the byte', () => {
    const text = fc.constantFrom(
      '',
      'Baru',
      'Agu 2026',
      '2027-01',
      'aplikasi',
      'Layanan',
      'agency-1',
      'to-be',
      '5',
      '1.500',
      'terbuka',
    )
    const edit = fc.tuple(fc.nat(), column, text)
    fc.assert(
      fc.property(arbitraryBlueprint, fc.array(edit, { minLength: 1, maxLength: 12 }), (start, edits) => {
        const ids = rowsOf(start.elements).map(({ id }) => id)
        const context = catalogueContext(start, 'id')
        const cells = edits.map(([nth, id, typed]) => ({
          element: ids[nth % ids.length] ?? '',
          column: id,
          text: typed,
        }))
        const plan = planCells(context, cells)
        expect(plan.changed + plan.same + plan.problems.length).toBe(cells.length)
        const store = createStore({ blueprint: start, now: () => 0 })
        const outcome = store.run(editElements, { set: plan.set })
        // Two elements that both change their kind can disagree where each alone would not; nothing else may be refused.
        if (!outcome.ok) {
          expect(outcome.refusal.code).toBe('kind-breaks-relation')
          return
        }
        expect(store.getUndoSteps().length).toBeLessThanOrEqual(1)
        store.undo()
        expect(writeBlueprint(store.getBlueprint())).toBe(writeBlueprint(start))
      }),
      { numRuns: 300 },
    )
  })
})

describe('the columns', () => {
  it('have ids of their own: no attribute hides behind a field', () => {
    const attributes = metamodel.kinds.flatMap((kind) => kind.attributes.filter(({ field }) => field === undefined))
    for (const { id } of attributes) expect(FIELD_COLUMNS.some((field) => field.id === id)).toBe(false)
    expect(columnOf('url')).toMatchObject({ type: 'text', editable: true })
  })
})
