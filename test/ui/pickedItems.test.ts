import { describe, expect, it } from 'vitest'
import { pickedItems, pickedOf, pickItem } from '../../src/ui/roadmap/pickedItems.ts'
import { smallBlueprint } from '../support/smallBlueprint.ts'

describe('picked items', () => {
  it('are picked and let go one by one', () => {
    pickItem('audit', true)
    pickItem('reviu', true)
    pickItem('audit', false)
    expect([...pickedItems.get()]).toEqual(['reviu'])
  })

  it('are those that are there and still to be done', () => {
    const { pedoman, audit } = smallBlueprint.roadmap
    const roadmap = { pedoman: { ...pedoman, status: 'done' }, audit } as typeof smallBlueprint.roadmap
    expect([...pickedOf({ roadmap }, new Set(['pedoman', 'audit', 'gone']))]).toEqual(['audit'])
  })
})
