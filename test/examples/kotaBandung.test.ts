// What the Kota Bandung example promises: published figures exactly, everything allowed and resolved, a legal roadmap
// whose path passes what the city reached, and drawings where nothing lies on anything.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkBlueprint } from '../../src/checks/checkBlueprint.ts'
import { readBlueprint } from '../../src/files/readBlueprint.ts'
import { writeBlueprint } from '../../src/files/writeBlueprint.ts'
import type { Blueprint, Element, HistoryEntry, RoadmapItem } from '../../src/model/blueprint.ts'
import { programInstrument } from '../../src/model/instruments.ts'
import { architectureDomains, domainOfKind, metamodel, relationKindsBetween } from '../../src/model/metamodel.ts'
import { NODE_HEIGHT, NODE_WIDTH } from '../../src/model/nodeSize.ts'
import { loadReferenceArchitecture, referenceEntry } from '../../src/model/referenceArchitecture.ts'
import { entriesOf, getRow, rowsOf, sizeOf } from '../../src/model/table.ts'
import { promisedRungs } from '../../src/roadmap/promisedRungs.ts'
import { transitioned } from '../../src/roadmap/transitioned.ts'
import { assessedLevels } from '../../src/scoring/assessedLevels.ts'
import { exactText, shownText } from '../../src/scoring/ratioText.ts'
import { scoreLevels } from '../../src/scoring/scoreLevels.ts'
import { aloneAndLoss } from '../../src/simulation/aloneAndLoss.ts'
import { simulate } from '../../src/simulation/simulate.ts'

const text = readFileSync(new URL('../../examples/kota-bandung.karta.json', import.meta.url), 'utf8')
const read = readBlueprint(text)
if (!read.ok) throw new Error(read.problem.issues.map(({ message }) => message.en).join('\n'))
const { blueprint, warnings } = read

const elements = rowsOf(blueprint.elements)
const relations = rowsOf(blueprint.relations)
const items = Object.values(blueprint.roadmap)
const effects = items.flatMap((item) => Object.values(item.effects).map((effect) => ({ item, effect })))
const element = (id: string): Element => {
  const found = getRow(blueprint.elements, id)
  if (!found) throw new Error(`no element ${id}`)
  return found
}

function scoreOf(id: string) {
  const assessment = blueprint.assessments[id]
  const instrument = assessment && programInstrument(assessment.instrument)
  if (!instrument) throw new Error(`no assessment ${id}`)
  return scoreLevels(instrument, assessedLevels(instrument, assessment))
}

describe('the file', () => {
  it('opens without a warning and is written canonically', () => {
    expect(warnings).toEqual([])
    expect(writeBlueprint(blueprint)).toBe(text)
  })

  it('passes every check without an error or a warning', () => {
    const issues = checkBlueprint(blueprint)
    const grave = issues.filter(({ severity }) => severity !== 'info')
    expect(grave.map(({ rule, subject, message }) => [rule, subject.id, message.en])).toEqual([])
    // Not every service is asked about and not everything is drawn, as in any city.
    const remarks = new Set(issues.map(({ rule }) => rule))
    expect(remarks).toEqual(new Set(['service-without-satisfaction', 'element-in-no-view']))
  })

  it('says in both languages that figures are invented and which are published', () => {
    expect(blueprint.notice?.id).toMatch(/3,98.*karangan/s)
    expect(blueprint.notice?.en).toMatch(/3\.98.*invented/s)
  })
})

describe('the architecture', () => {
  it('has at least 80 elements over all six domains and 120 relations', () => {
    expect(elements.length).toBeGreaterThanOrEqual(80)
    expect(sizeOf(blueprint.relations)).toBeGreaterThanOrEqual(120)
    for (const domain of architectureDomains) {
      const inDomain = elements.filter(({ kind }) => domainOfKind(kind)?.id === domain.id)
      expect(inDomain.length, domain.id).toBeGreaterThanOrEqual(10)
    }
  })

  it('uses only relations the metamodel allows, in their direction', () => {
    for (const relation of relations) {
      const allowed = relationKindsBetween(element(relation.source).kind, element(relation.target).kind)
      expect(
        allowed.map(({ id }) => id),
        relation.id,
      ).toContain(relation.kind)
    }
  })

  it('joins every element to another one', () => {
    const joined = new Set(relations.flatMap(({ source, target }) => [source, target]))
    expect(elements.filter(({ id }) => !joined.has(id)).map(({ id }) => id)).toEqual([])
  })

  it('fills every required attribute with values the metamodel knows', () => {
    for (const { id, kind, attributes, ...fields } of elements) {
      const asked = metamodel.kinds.find((known) => known.id === kind)?.attributes ?? []
      for (const attribute of asked) {
        const value = attribute.field
          ? ({ id, ...fields } as Record<string, unknown>)[attribute.field]
          : attributes[attribute.id]
        if (attribute.required) expect(value, `${id}.${attribute.id}`).toBeDefined()
        if (attribute.field || value === undefined || !attribute.values) continue
        const chosen = typeof value === 'object' ? Object.keys(value as object) : [value]
        const choices = attribute.values.map((choice) => choice.id)
        for (const choice of chosen) expect(choices, `${id}.${attribute.id}`).toContain(choice)
      }
      const known = asked.filter(({ field }) => !field).map((attribute) => attribute.id)
      for (const attribute of Object.keys(attributes)) expect(known, id).toContain(attribute)
    }
  })

  it('names codes of the national reference architecture, of the model of each kind', async () => {
    const architecture = await loadReferenceArchitecture()
    for (const { id, kind, reference } of elements) {
      if (reference === undefined) continue
      expect(referenceEntry(architecture, reference), `${id} ${reference}`).toBeDefined()
      const model = metamodel.kinds.find((known) => known.id === kind)?.referenceModel
      expect(reference.slice(0, 3), id).toBe(model)
    }
  })

  it('guards personal data with a security control and gives every service an application', () => {
    const secured = new Set(relations.filter(({ kind }) => kind === 'mengamankan').map(({ target }) => target))
    const personal = elements.filter(
      ({ kind, description }) => kind === 'data' && description?.startsWith('Data pribadi'),
    )
    expect(personal.length).toBeGreaterThanOrEqual(5)
    expect(personal.filter(({ id }) => !secured.has(id)).map(({ id }) => id)).toEqual([])
    const served = new Set(relations.filter(({ kind }) => kind === 'mendukung-layanan').map(({ target }) => target))
    expect(elements.filter(({ id, kind }) => kind === 'layanan' && !served.has(id)).map(({ id }) => id)).toEqual([])
  })

  it('introduces every to-be element by an item, and retires what it replaces when the item ends', () => {
    const changes = items.flatMap((item) => Object.values(item.changes).map((change) => ({ item, change })))
    const introduced = new Set(
      changes.filter(({ change }) => change.kind === 'introduce').map(({ change }) => change.element),
    )
    expect(elements.filter(({ id, state }) => state === 'to-be' && !introduced.has(id)).map(({ id }) => id)).toEqual([])
    const replaced = changes.filter(({ change }) => change.kind === 'replace')
    expect(replaced.length).toBeGreaterThanOrEqual(3)
    for (const { change } of replaced) expect(element(change.element).end, change.element).toBeDefined()
  })
})

describe('the drawings', () => {
  const views = Object.values(blueprint.views)

  it('are at least five, each for somebody and of readable size', () => {
    expect(views.length).toBeGreaterThanOrEqual(5)
    expect(new Set(views.map(({ audience }) => audience)).size).toBe(views.length)
    for (const view of views) {
      expect(sizeOf(view.placements), view.id).toBeGreaterThanOrEqual(12)
      expect(sizeOf(view.placements), view.id).toBeLessThanOrEqual(40)
    }
  })

  it('leave at least 48 pixels beside and 80 below every element, on a grid of 8', () => {
    for (const view of views) {
      const placed = entriesOf(view.placements)
      for (const [id, { x, y }] of placed) {
        expect([x % 8, y % 8], `${view.id} ${id}`).toEqual([0, 0])
        for (const [other, at] of placed) {
          if (other === id) continue
          const apart = Math.abs(at.x - x) >= NODE_WIDTH + 48 || Math.abs(at.y - y) >= NODE_HEIGHT + 80
          expect(apart, `${view.id}: ${id} and ${other}`).toBe(true)
        }
      }
    }
  })

  it('run from goals and processes down to infrastructure and security', () => {
    const order = ['tata-kelola', ...architectureDomains.map(({ id }) => id)]
    for (const view of views) {
      const rows = entriesOf(view.placements)
        .map(([id, { y }]) => ({ y, domain: order.indexOf(domainOfKind(element(id).kind)?.id ?? '') }))
        .sort((a, b) => a.y - b.y || a.domain - b.domain)
      expect(
        rows.map(({ domain }) => domain),
        view.id,
      ).toEqual(rows.map(({ domain }) => domain).sort((a, b) => a - b))
    }
  })
})

describe('the assessments', () => {
  it('give exactly the figures published for 2023', () => {
    const score = scoreOf('nilai-2023')
    expect(exactText(score.index.min)).toBe('3.9825')
    expect(shownText(score.index.min)).toBe('3.98')
    expect(score.predicate.min.name.id).toBe('Sangat Baik')
    expect(score.domains.map(({ value }) => shownText(value.min))).toEqual(['4.50', '3.80', '3.09', '4.26'])
    expect(score.unknown).toBe(0)
  })

  it('show the index published for 2022', () => {
    expect(shownText(scoreOf('nilai-2022').index.min)).toBe('3.61')
    expect(scoreOf('nilai-2022').unknown).toBe(0)
  })

  it('name an owner for all 47 indicators, several of them with support', () => {
    const table = blueprint.responsibilities['permenpanrb-59-2020'] ?? {}
    const owners = Object.values(table).map(({ owner }) => owner ?? '')
    expect(Object.keys(table)).toHaveLength(47)
    expect(owners.filter((owner) => !blueprint.agencies[owner])).toEqual([])
    expect(new Set(owners).size).toBeGreaterThanOrEqual(9)
    expect(Object.values(table).filter(({ support }) => Object.keys(support).length > 0).length).toBeGreaterThanOrEqual(
      30,
    )
  })
})

describe('the roadmap', () => {
  it('has at least 26 items in all seven categories, most of them owned by others than Diskominfo', () => {
    expect(items.length).toBeGreaterThanOrEqual(26)
    expect(new Set(items.map(({ category }) => category))).toEqual(
      new Set(metamodel.roadmap.categories.map(({ id }) => id)),
    )
    expect(items.filter(({ owner }) => owner !== 'diskominfo').length).toBeGreaterThan(items.length / 2)
    expect(new Set(items.map(({ owner }) => owner)).size).toBeGreaterThanOrEqual(10)
  })

  it('names what proves each effect and uses joint work, lags, gates and decay', () => {
    expect(effects.filter(({ effect }) => !effect.evidence)).toEqual([])
    expect(effects.filter(({ effect }) => Object.keys(effect.with).length > 0).length).toBeGreaterThanOrEqual(5)
    expect(effects.some(({ effect }) => (effect.lagMonths ?? 0) > 0)).toBe(true)
    expect(effects.some(({ effect }) => effect.gate !== undefined)).toBe(true)
    const audits = effects.filter(
      ({ effect, item }) => ['29', '30', '31'].includes(effect.indicator) && /^keg-audit/.test(item.id),
    )
    expect(audits.filter(({ effect }) => effect.validMonths !== 24)).toEqual([])
  })

  it('has items that count only together: worth nothing alone, missed when dropped', () => {
    const worth = aloneAndLoss(blueprint)
    const joint = items.filter((item) =>
      Object.values(item.effects).every((effect) => Object.keys(effect.with).length > 0),
    )
    expect(joint.length).toBeGreaterThanOrEqual(8)
    expect(joint.map(({ id }) => id)).toEqual(expect.arrayContaining(['keg-audit-internal', 'keg-tindak-lanjut-audit']))
    for (const { id } of joint) {
      expect(worth[id]?.alone.units, id).toBe(0)
      expect(worth[id]?.loss.units, id).toBeGreaterThan(0)
    }
  })

  it('names only indicators and agencies that exist, and costs in whole rupiah within the item', () => {
    const known = new Set(programInstrument(blueprint.plan.instrument)?.indicators.map(({ id }) => id))
    expect(effects.filter(({ effect }) => !known.has(effect.indicator))).toEqual([])
    for (const item of items) {
      for (const year of Object.keys(item.costs)) {
        expect(year >= item.start.slice(0, 4) && year <= item.finish.slice(0, 4), `${item.id} ${year}`).toBe(true)
      }
    }
  })

  it('replays every history through the lifecycle and ends where each item stands', () => {
    const steps = items
      .flatMap((item) => Object.values(item.history).map((entry) => ({ item, entry })))
      .sort((a, b) => (a.entry.at < b.entry.at ? -1 : a.entry.at > b.entry.at ? 1 : a.entry.step - b.entry.step))
    let replayed: Blueprint = {
      ...blueprint,
      roadmap: Object.fromEntries(items.map((item) => [item.id, untouched(item)])),
    }
    for (const { item, entry } of steps) {
      const now = replayed.roadmap[item.id] as RoadmapItem
      const next = transitioned(replayed, now, entry.event, detailsOf(item, entry))
      replayed = { ...replayed, roadmap: { ...replayed.roadmap, [item.id]: next } }
    }
    for (const item of items) {
      const { status, actualStart, actualFinish } = replayed.roadmap[item.id] as RoadmapItem
      expect({ status, actualStart, actualFinish }, item.id).toEqual({
        status: item.status,
        actualStart: item.actualStart,
        actualFinish: item.actualFinish,
      })
    }
  })

  it('proves every rung that done items promised', () => {
    const done = items.filter(({ status }) => status === 'done')
    expect(done.length).toBeGreaterThanOrEqual(12)
    for (const item of done) {
      const last = Object.values(item.history)
        .sort((a, b) => a.step - b.step)
        .at(-1)
      expect(last?.event, item.id).toBe('COMPLETE')
      expect(Object.keys(last?.proofs ?? {}).sort(), item.id).toEqual(
        promisedRungs(item)
          .map(({ key }) => key)
          .sort(),
      )
    }
  })
})

describe('the path of the index', () => {
  const path = simulate(blueprint).map(({ year, realised, committed, planned }) => ({
    year,
    realised: realised.score.index.min.units,
    committed: committed.score.index.min.units,
    planned: planned.score.index.min.units,
  }))
  const in2026 = path.find(({ year }) => year === 2026)

  it('stands between 4.2 and 4.4 in 2026, the work under way a little above', () => {
    expect(in2026?.realised).toBeGreaterThanOrEqual(42_000)
    expect(in2026?.realised).toBeLessThanOrEqual(44_000)
    expect(in2026?.committed).toBeGreaterThan(in2026?.realised ?? 0)
  })

  it('passes 4.59 when the plan is carried out, and meets every target', () => {
    expect(path.at(-1)?.planned).toBeGreaterThan(45_900)
    for (const { year, planned } of path) expect(planned).toBeGreaterThanOrEqual(blueprint.plan.targets[year] ?? 0)
  })

  it('shows decay: without the renewals still to come the realised index falls', () => {
    expect(path.at(-1)?.realised).toBeLessThan(in2026?.realised ?? 0)
  })
})

/** The item as it was before anything happened. */
function untouched(item: RoadmapItem): RoadmapItem {
  const { actualStart: _start, actualFinish: _finish, ...rest } = item
  return { ...rest, status: 'planned', history: {} }
}

/** What the person told with a step of the history. */
function detailsOf(item: RoadmapItem, { id, at, by, event, note, proofs }: HistoryEntry) {
  const month = event === 'COMPLETE' ? item.actualFinish : event === 'START' ? item.actualStart : undefined
  return {
    entry: id,
    at,
    by,
    ...(month === undefined ? {} : { month }),
    ...(note === undefined ? {} : { reason: note }),
    ...(proofs === undefined ? {} : { proofs }),
  }
}
