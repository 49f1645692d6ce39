import { describe, expect, it } from 'vitest'
import { matrixOptions } from '../../../src/matrix/cellOptions.ts'
import { kindsOfAxis } from '../../../src/matrix/matrixSpec.ts'
import { metamodel } from '../../../src/model/metamodel.ts'
import { drawnPlaces, scrollTo, spanOf } from '../../../src/ui/matrix/gridWindow.ts'
import { MATRIX_IDS, readChoice, specOf, writeChoice } from '../../../src/ui/matrix/matrixChoice.ts'
import { optionLetters } from '../../../src/ui/matrix/optionLetters.ts'

describe('the address of a matrix', () => {
  it('leads back to the same choice, turned or not', () => {
    for (const part of [...MATRIX_IDS, 'bebas.data.server', 'perangkat-daerah.layanan', 'elemen-indikator.keamanan']) {
      const choice = readChoice(part)
      expect(readChoice(writeChoice(choice))).toEqual(choice)
      const turned = readChoice(`${writeChoice(choice)}.tukar`)
      expect(turned).toEqual({ ...choice, turned: true })
      expect(specOf(turned)).toEqual({ rows: specOf(choice).columns, columns: specOf(choice).rows })
    }
  })

  it('is the first matrix when it means nothing, and drops kinds there are not', () => {
    expect(readChoice(undefined)).toEqual({ id: 'layanan-aplikasi' })
    expect(readChoice('apa.saja')).toEqual({ id: 'layanan-aplikasi' })
    expect(readChoice('bebas.hantu.server')).toEqual({ id: 'bebas', row: 'layanan', column: 'server' })
  })
})

describe('the letters of relations', () => {
  const access = { Write: 'M', Read: 'P', ReadWrite: 'K' }

  it('tell who makes and who uses data', () => {
    const options = matrixOptions(specOf({ id: 'aplikasi-data' }))
    expect([...optionLetters(options, 'id', access)]).toEqual([
      ['menghasilkan-data', 'M'],
      ['menggunakan-data', 'P'],
      ['mengelola-data', 'K'],
    ])
  })

  it('are different for every option of any two sides', () => {
    const kinds = metamodel.kinds.filter(({ drawable }) => drawable).map(({ id }) => id)
    const axes = [...kinds, 'infrastruktur', 'keamanan']
    for (const row of axes) {
      for (const column of axes) {
        const options = matrixOptions({
          rows: { kind: 'elements', kinds: kindsOfAxis(row) },
          columns: { kind: 'elements', kinds: kindsOfAxis(column) },
        })
        for (const language of ['id', 'en'] as const) {
          const letters = optionLetters(options, language, access)
          expect(letters.size, `${row} ${column}`).toBe(options.length)
          expect(new Set(letters.values()).size, `${row} ${column}`).toBe(options.length)
        }
      }
    }
  })
})

describe('the window of the grid', () => {
  it('draws what is in sight and the cell with the focus, once', () => {
    const span = spanOf(1000, 28, 2800, 560)
    expect(span.first).toBeLessThanOrEqual(100)
    expect(span.end).toBeGreaterThanOrEqual(120)
    expect(span.end - span.first).toBeLessThan(50)
    expect(drawnPlaces(span, 5)[0]).toBe(5)
    expect(drawnPlaces(span, 999).at(-1)).toBe(999)
    expect(drawnPlaces(span, 110)).toHaveLength(span.end - span.first)
    expect(spanOf(3, 28, 0, 560)).toEqual({ first: 0, end: 3 })
  })

  it('scrolls only as far as a cell needs', () => {
    expect(scrollTo(10, 28, 100, 0, 500)).toBeUndefined()
    expect(scrollTo(20, 28, 100, 0, 500)).toBe(21 * 28 - 400)
    expect(scrollTo(2, 28, 100, 200, 500)).toBe(56)
  })
})
