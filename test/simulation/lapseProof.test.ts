import { describe, expect, it } from 'vitest'
import { lapseProof } from '../../src/simulation/lapseProof.ts'
import { buildBlueprint, buildItem } from '../support/simulationBuild.ts'

const audit = (finish: string) =>
  buildItem('audit', { finish, effects: [{ indicator: 29, from: 2, to: 3, with: ['guide'], validMonths: 24 }] })
const words = (finish: string) =>
  lapseProof(
    buildBlueprint({ items: [buildItem('guide', { finish: '2025-09' }), audit(finish)] }),
    { kind: 'effect', item: 'audit', effect: 'audit-e1' },
    '29',
    [3],
  )

describe('what lapses with an effect', () => {
  it('is counted from the item needed with it that was delivered first', () => {
    expect(words('2025-12')).toEqual({
      id: '“Kegiatan audit” (dihitung sejak “Kegiatan guide” selesai)',
      en: '“Kegiatan audit” (counted from the delivery of “Kegiatan guide”)',
    })
  })
  it('is the item alone where none was delivered before it', () => {
    expect(words('2025-09')).toEqual({ id: '“Kegiatan audit”', en: '“Kegiatan audit”' })
  })
})
