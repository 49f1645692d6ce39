// Codes are found by code first, then by name in either language, then by alias; each match says by what.
import { describe, expect, it } from 'vitest'
import { loadReferenceArchitecture } from '../../src/model/referenceArchitecture.ts'
import { referenceBook } from '../../src/reference/referenceBook.ts'
import { searchReference } from '../../src/reference/searchReference.ts'

const architecture = await loadReferenceArchitecture()
const local = { 'RAB.04.01.20': { code: 'RAB.04.01.20', name: 'Posyandu kelurahan' } }
const book = referenceBook(architecture, local)

const found = (text: string, limit = 5) =>
  searchReference(book, { text, limit }).map(({ entry, by }) => `${entry.code} ${by}`)
const inRab = (text: string) =>
  searchReference(book, { text, models: ['RAB'], limit: 3 }).map(({ entry, by }) => `${entry.code} ${by}`)

describe('a code typed', () => {
  it.each(['RAB.04.01', 'rab.04.01', 'rab 4 1', 'RAB0401', ' rab-04-01 '])(
    '%s finds the code before those below it',
    (text) => {
      expect(found(text, 3)).toEqual(['RAB.04.01 code', 'RAB.04.01.01 code', 'RAB.04.01.02 code'])
    },
  )

  it('may be half of one, or digits alone in any model', () => {
    expect(found('RAB.0', 20).every((each) => /^RAB\.0\d? ?/.test(each) && each.endsWith('code'))).toBe(true)
    expect(found('09.05.02')).toEqual(['RAB.09.05.02 code', 'RAD.09.05.02 code'])
  })

  it('finds nothing beyond the last digit', () => {
    expect(found('RAB.04.01.99')).toEqual([])
  })
})

describe('words typed', () => {
  it('find the whole name before longer names, in both languages', () => {
    expect(inRab('kesehatan')[0]).toBe('RAB.04.01 name')
    expect(inRab('health')[0]).toBe('RAB.04.01 name')
    expect(searchReference(book, { text: 'health', models: ['RAB'] })[0]).toMatchObject({
      text: 'Health',
      language: 'en',
    })
    expect(searchReference(book, { text: 'KÉSEHATAN', models: ['RAB'] })[0]?.entry.code).toBe('RAB.04.01')
  })

  it('need not stand in order, nor have the same affixes', () => {
    expect(inRab('layanan kesehatan kelola')[0]).toBe('RAB.04.01.04 name')
    expect(inRab('pengarsipan')[0]).toBe('RAB.09.06.06 name')
  })

  it('may be abbreviations, on either side', () => {
    expect(inRab('SDM aparatur')[0]).toBe('RAB.09.06.03 name')
    expect(inRab('sumber daya manusia transportasi')[0]).toBe('RAB.03.03.05 name')
    expect(inRab('HAM')[0]).toBe('RAB.05.03 name')
  })

  it('may have one slip', () => {
    expect(inRab('kesehaan')[0]).toBe('RAB.04.01 name')
    expect(inRab('pendidkian').length).toBeGreaterThan(0)
  })

  it('find aliases after names', () => {
    expect(inRab('Ketersedian')).toEqual(['RAB.02.03.19 alias'])
    const all = searchReference(book, { text: 'a', limit: 2000 }).map(({ by }) => by)
    expect(all.lastIndexOf('name')).toBeLessThan(all.includes('alias') ? all.indexOf('alias') : all.length)
  })

  it('find local levels', () => {
    expect(inRab('posyandu')).toEqual(['RAB.04.01.20 name'])
    expect(found('RAB.04.01.20')).toEqual(['RAB.04.01.20 code'])
  })

  it('that say nothing find nothing', () => {
    expect(found('')).toEqual([])
    expect(found('   ')).toEqual([])
    expect(found('xyzzy qwerty')).toEqual([])
  })
})
