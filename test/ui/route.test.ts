import { describe, expect, it } from 'vitest'
import { hashOf, parseRoute, SCREENS } from '../../src/ui/route.ts'

describe('the address of a screen', () => {
  it.each(SCREENS)('leads back to %s, with and without a detail', (screen) => {
    expect(parseRoute(hashOf({ screen }))).toEqual({ screen })
    const detailed = { screen, detail: 'a/b c#ü' }
    expect(parseRoute(hashOf(detailed))).toEqual(detailed)
    const further = { ...detailed, part: 'c/d #é' }
    expect(parseRoute(hashOf(further))).toEqual(further)
  })

  it('is the start screen when it is unknown or broken', () => {
    expect(parseRoute('')).toEqual({ screen: 'beranda' })
    expect(parseRoute('#/tidak-ada/x')).toEqual({ screen: 'beranda', detail: 'x' })
    expect(parseRoute('#/simulasi/%E0%A4%A')).toEqual({ screen: 'simulasi' })
    expect(parseRoute('#/penilaian//x')).toEqual({ screen: 'penilaian' })
    expect(parseRoute('#/penilaian/bukti/%E0%A4%A')).toEqual({ screen: 'penilaian', detail: 'bukti' })
  })
})
