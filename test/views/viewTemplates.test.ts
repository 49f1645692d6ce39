// What each template chooses from the example city, and what it does with nothing.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readBlueprint } from '../../src/files/readBlueprint.ts'
import { itemsLifting } from '../../src/impact/indicatorTrace.ts'
import { domainOfKind } from '../../src/model/metamodel.ts'
import { getRow, rowsOf, sizeOf, tableOf } from '../../src/model/table.ts'
import { TEMPLATE_KINDS, templateElements, templateUpdate, VIEW_TEMPLATES } from '../../src/views/viewTemplates.ts'
import { smallBlueprint } from '../support/smallBlueprint.ts'

const city = (() => {
  const read = readBlueprint(readFileSync('examples/kota-bandung.karta.json', 'utf8'))
  if (!read.ok) throw new Error('the example does not open')
  return read.blueprint
})()

const kinds = (ids: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const id of ids) {
    const domain = domainOfKind(getRow(city.elements, id)?.kind ?? '')?.id ?? ''
    counts[domain] = (counts[domain] ?? 0) + 1
  }
  return counts
}

describe('the six layers', () => {
  it('hold every element of the six domains and no goal or performance indicator', () => {
    const ids = templateElements(city, { kind: 'layers' })
    expect(ids).toHaveLength(136)
    expect(sizeOf(city.elements)).toBe(138)
    expect(Object.keys(kinds(ids))).toHaveLength(6)
  })
})

describe('the services of an agency', () => {
  it('are its own, with the processes, applications and data that carry them, whoever owns those', () => {
    const ids = templateElements(city, { kind: 'agency', subject: 'disdukcapil' })
    const services = ids.filter((id) => getRow(city.elements, id)?.kind === 'layanan')
    const own = rowsOf(city.elements).filter(({ kind, owner }) => kind === 'layanan' && owner === 'disdukcapil')
    expect(services).toEqual(own.map(({ id }) => id).sort())
    expect(ids).toContain('app-salaman')
    expect(kinds(ids).infrastruktur).toBeUndefined()
  })

  it('are called by its abbreviation', () => {
    expect(VIEW_TEMPLATES.agency.name(city, 'disdukcapil').id).toBe('Layanan Disdukcapil')
  })
})

describe('one service end to end', () => {
  it('reaches down to infrastructure and security', () => {
    const ids = templateElements(city, { kind: 'service', subject: 'lay-akta' })
    const found = kinds(ids)
    for (const domain of ['layanan', 'aplikasi', 'infrastruktur', 'keamanan']) expect(found[domain]).toBeGreaterThan(0)
    expect(ids).toContain('app-salaman')
    expect(ids.length).toBeLessThan(sizeOf(city.elements))
  })

  it('is nothing for an element that is no service', () => {
    expect(templateElements(city, { kind: 'service', subject: 'app-salaman' })).toEqual([])
  })
})

describe('the integration of data', () => {
  it('holds all data, whoever makes or uses it, and all that exchange data', () => {
    const ids = new Set(templateElements(city, { kind: 'data' }))
    for (const { id, kind } of rowsOf(city.elements)) if (kind === 'data') expect(ids).toContain(id)
    for (const { kind, source, target } of rowsOf(city.relations)) {
      if (kind === 'bertukar-data') expect([ids.has(source), ids.has(target)]).toEqual([true, true])
    }
    expect(kinds([...ids]).keamanan).toBeUndefined()
  })
})

describe('the infrastructure', () => {
  it('holds all of it, the applications on it and the security that guards it, and no service', () => {
    const ids = templateElements(city, { kind: 'infrastructure' })
    const found = kinds(ids)
    const all = rowsOf(city.elements).filter(({ kind }) => domainOfKind(kind)?.id === 'infrastruktur')
    expect(found.infrastruktur).toBe(all.length)
    expect(found.aplikasi).toBeGreaterThan(0)
    expect(found.keamanan).toBeGreaterThan(0)
    expect(found.layanan).toBeUndefined()
  })
})

describe('the trace of an indicator', () => {
  it('leads from the items that lift it to what they change and the services above', () => {
    const indicator = Object.values(city.roadmap)
      .filter((item) => Object.keys(item.changes).length > 0 && !item.proposed)
      .flatMap((item) => Object.values(item.effects))
      .find((effect) => effect.instrument === city.plan.instrument)?.indicator
    expect(indicator).toBeDefined()
    const ids = templateElements(city, { kind: 'trace', subject: indicator ?? '' })
    const changed = itemsLifting(city, indicator ?? '').flatMap((item) =>
      Object.values(city.roadmap[item]?.changes ?? {}).map(({ element }) => element),
    )
    expect(changed.length).toBeGreaterThan(0)
    expect(ids).toEqual(expect.arrayContaining([...new Set(changed)]))
    expect(VIEW_TEMPLATES.trace.name(city, indicator ?? '').id).toContain(`Jejak indikator ${indicator}`)
  })

  it('is nothing for an indicator that no item lifts', () => {
    expect(templateElements(city, { kind: 'trace', subject: '999' })).toEqual([])
  })
})

describe('every template', () => {
  it('chooses nothing from an empty blueprint and nothing before its subject is picked', () => {
    const empty = { ...smallBlueprint, elements: tableOf<never>([]), relations: tableOf<never>([]) }
    for (const kind of TEMPLATE_KINDS) {
      expect(templateElements(empty, { kind, subject: 'disdukcapil' })).toEqual([])
      if (VIEW_TEMPLATES[kind].asks) expect(templateElements(city, { kind })).toEqual([])
    }
  })
})

describe('updating from a template', () => {
  it('tells what is new and what no longer fits', () => {
    const view = city.views[Object.keys(city.views)[0] ?? '']
    if (!view) throw new Error('the example has no view')
    const placements = tableOf([
      ['app-salaman', { x: 0, y: 0 }],
      ['dat-aset', { x: 0, y: 200 }],
    ])
    const made = { ...view, placements, template: { kind: 'agency' as const, subject: 'disdukcapil' } }
    const update = templateUpdate(city, made)
    expect(update?.strangers).toEqual(['dat-aset'])
    expect(update?.added).not.toContain('app-salaman')
    expect(update?.added).toContain('lay-akta')
    const { template: _none, ...plain } = made
    expect(templateUpdate(city, plain)).toBeUndefined()
  })
})
