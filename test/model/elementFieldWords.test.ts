// One thing has one name: the fields of an element are called the same in details, catalogue and messages.

import { describe, expect, it, vi } from 'vitest'

vi.stubGlobal('document', { documentElement: { lang: '', dataset: {} } })
vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined })

const { attributeWords, elementFieldWords } = await import('../../src/model/elementFieldWords.ts')
const { metamodel } = await import('../../src/model/metamodel.ts')
const { inspectorText } = await import('../../src/ui/text/inspector.ts')
const { catalogueText } = await import('../../src/ui/text/catalogue.ts')
const { columnOfTitle } = await import('../../src/ui/catalogue/columnLabel.ts')

type Field = keyof typeof elementFieldWords
const fields = Object.keys(elementFieldWords) as Field[]

describe('the fields of an element', () => {
  it.each(['id', 'en'] as const)('are called the same beside the drawing and in the catalogue (%s)', (language) => {
    for (const field of fields) {
      const word = elementFieldWords[field][language]
      expect(catalogueText[language].columns[field]).toBe(word)
      const label: unknown = inspectorText[language][field]
      expect(typeof label === 'function' ? label('RAA') : label).toBe(field === 'reference' ? `${word} (RAA)` : word)
    }
  })

  it('name the attributes that are stored in them', () => {
    for (const { attributes } of metamodel.kinds) {
      for (const attribute of attributes) {
        const words = attribute.field === undefined ? attribute.name : elementFieldWords[attribute.field]
        expect(attributeWords(attribute)).toEqual(words)
      }
    }
    expect(
      metamodel.kinds.flatMap(({ attributes }) => attributes).filter(({ field }) => field !== undefined),
    ).not.toEqual([])
  })

  it('are found under their names, those of the regulation and the older ones in a pasted table', () => {
    const titles = {
      Kode: 'code',
      ID: 'code',
      Uraian: 'description',
      Keterangan: 'description',
      Kondisi: 'state',
      Keadaan: 'state',
      Pemilik: 'owner',
      'Unit Kerja / Perangkat Daerah': 'owner',
      'Mulai beroperasi': 'start',
      Mulai: 'start',
      Berakhir: 'end',
      Nama: 'name',
    }
    for (const [title, column] of Object.entries(titles)) expect(columnOfTitle(title), title).toBe(column)
  })
})
