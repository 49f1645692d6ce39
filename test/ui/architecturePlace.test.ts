import { describe, expect, it } from 'vitest'
import {
  ARCHITECTURE_TAB_IDS,
  architecturePlace,
  architectureRoute,
  onDrawing,
  viewRoute,
} from '../../src/ui/architecture/architecturePlace.ts'

describe('a place on the architecture screen', () => {
  it('is the drawing of the view an address names, as it always was', () => {
    expect(architecturePlace({ screen: 'arsitektur', detail: 'perizinan' })).toEqual({
      tab: 'gambar',
      part: 'perizinan',
    })
    expect(architecturePlace({ screen: 'arsitektur' })).toEqual({ tab: 'gambar' })
    expect(architecturePlace({ screen: 'penilaian', detail: 'katalog' })).toBeUndefined()
  })

  it.each(ARCHITECTURE_TAB_IDS)('leads to the tab %s and back, with and without a part', (tab) => {
    expect(architecturePlace(architectureRoute(tab))).toEqual({ tab })
    expect(architecturePlace(architectureRoute(tab, 'x'))).toEqual({ tab, part: 'x' })
  })

  it.each(ARCHITECTURE_TAB_IDS)('reaches a view that has the id of the tab %s', (id) => {
    expect(architecturePlace(viewRoute(id))).toEqual({ tab: 'gambar', part: id })
  })

  it('has a drawing on one tab only', () => {
    expect(onDrawing({ screen: 'arsitektur', detail: 'perizinan' })).toBe(true)
    expect(onDrawing({ screen: 'arsitektur', detail: 'katalog' })).toBe(false)
    expect(onDrawing({ screen: 'berkas' })).toBe(false)
  })
})
