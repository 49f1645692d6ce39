// A code is suggested from the name, the kind and the neighbours of an element, and says how sure it is.
import { describe, expect, it } from 'vitest'
import type { Blueprint, Element } from '../../src/model/blueprint.ts'
import { loadReferenceArchitecture } from '../../src/model/referenceArchitecture.ts'
import { tableOf } from '../../src/model/table.ts'
import { elementSuggestions, elementsFitting, suggestionsForAll } from '../../src/reference/elementSuggestions.ts'
import { referenceBook } from '../../src/reference/referenceBook.ts'
import { smallBlueprint } from '../support/smallBlueprint.ts'

const book = referenceBook(await loadReferenceArchitecture(), {})
const element = (id: string, kind: string, name: string, reference?: string): Element => ({
  id,
  kind,
  name,
  state: 'as-is',
  attributes: {},
  ...(reference !== undefined && { reference }),
})
const blueprint = (elements: readonly Element[], relations: Blueprint['relations'] = {}): Blueprint => ({
  ...smallBlueprint,
  elements: tableOf(elements.map((each) => [each.id, each])),
  relations,
})
const first = (of: Element) => elementSuggestions(blueprint([of]), book, of)[0]

describe('the suggested code', () => {
  it('is sure where the name is the name of a code', () => {
    expect(first(element('a', 'proses-bisnis', 'Pengelolaan pelayanan kesehatan'))).toMatchObject({
      entry: { code: 'RAB.04.01.04' },
      sure: 'sure',
      why: [{ by: 'name' }],
    })
  })

  it('is likely where the names share what matters, and stays in the model of the kind', () => {
    const found = first(element('a', 'data', 'Data pengadaan barang dan jasa Kota Kecil'))
    expect(found?.entry.code).toBe('RAD.09.02.11')
    expect(found?.sure).not.toBe('possible')
    expect(first(element('a', 'layanan', 'Pengadaan barang dan jasa'))?.entry.code).toBe('RAL.02.02.11')
  })

  it('follows the kind where a model has several kinds', () => {
    expect(first(element('a', 'server', 'Klaster lama'))).toMatchObject({
      entry: { code: 'RAI.03.01.01' },
      sure: 'sure',
      why: [{ by: 'kind' }],
    })
  })

  it('follows a neighbour that has the code of the same affair', () => {
    const [data, process] = [element('d', 'data', 'Rekam medis'), element('p', 'proses-bisnis', 'X', 'RAB.04.01.04')]
    const relation = { id: 'r', kind: 'mengelola-data', source: 'p', target: 'd' }
    const [best] = elementSuggestions(blueprint([data, process], tableOf([['r', relation]])), book, data)
    expect(best).toMatchObject({
      entry: { code: 'RAD.04.01.04' },
      sure: 'likely',
      why: [{ by: 'neighbour', element: 'p', code: 'RAB.04.01.04' }],
    })
  })

  it('is none for a kind without a model and for a name that says nothing', () => {
    expect(first(element('a', 'visi', 'Kesehatan'))).toBeUndefined()
    expect(first(element('a', 'layanan', 'Sabilulungan'))).toBeUndefined()
  })
})

describe('the elements that fit a code', () => {
  it('are those without a code whose suggestion lies at it or below', () => {
    const all = blueprint([
      element('a', 'proses-bisnis', 'Pengelolaan pelayanan kesehatan'),
      element('b', 'proses-bisnis', 'Kesehatan', 'RAB.04.01'),
      element('c', 'proses-bisnis', 'Pengadaan barang/jasa pemerintah'),
    ])
    const suggestions = suggestionsForAll(all, book)
    expect([...suggestions.keys()].sort()).toEqual(['a', 'c'])
    const fitting = (code: string) => elementsFitting(suggestions, book.entries.get(code)!).map((each) => each.element)
    expect(fitting('RAB.04.01.04')).toEqual(['a'])
    expect(fitting('RAB.04')).toEqual(['a'])
    expect(fitting('RAB.09')).toEqual(['c'])
    expect(fitting('RAB.01')).toEqual([])
  })
})
