import './pageStub.ts'
import { expect, test } from 'vitest'
import { connectElements } from '../../src/editing/commands/connectElements.ts'
import { createStore } from '../../src/editing/createStore.ts'
import type { Blueprint, Element } from '../../src/model/blueprint.ts'
import { metamodel, relationKindsBetween } from '../../src/model/metamodel.ts'
import { tableOf } from '../../src/model/table.ts'
import { canConnect, connectOffers, kindsJoin, whyNotConnect } from '../../src/ui/canvas/connectOffers.ts'
import { sampleBlueprint } from './sampleBlueprint.ts'

const kinds = metamodel.kinds.filter((kind) => kind.drawable).map((kind) => kind.id)

/** One element of each drawable kind, called by its kind. */
function oneOfEach(): Blueprint {
  const element = (kind: string): Element => ({ id: kind, kind, name: `Si ${kind}`, state: 'as-is', attributes: {} })
  return { ...sampleBlueprint(0, 0), elements: tableOf(kinds.map((kind) => [kind, element(kind)])) }
}

test('between any two kinds exactly what the metamodel allows is offered, this way and the other', () => {
  const blueprint = oneOfEach()
  for (const a of kinds) {
    for (const b of kinds) {
      if (a === b) continue
      const offers = connectOffers(blueprint, a, b)
      const forward = offers.filter((offer) => !offer.backward).map((offer) => offer.kind.id)
      const backward = offers.filter((offer) => offer.backward).map((offer) => offer.kind.id)
      expect(forward).toEqual(relationKindsBetween(a, b).map((kind) => kind.id))
      expect(backward).toEqual(relationKindsBetween(b, a).map((kind) => kind.id))
      expect(canConnect(blueprint, a, b)).toBe(kindsJoin(a, b))
    }
  }
})

test('whatever is offered without a refusal can be drawn as it is', () => {
  const blueprint = oneOfEach()
  for (const a of kinds.slice(0, 8)) {
    for (const b of kinds) {
      for (const offer of connectOffers(blueprint, a, b)) {
        const store = createStore({ blueprint, now: () => 0 })
        const { source, target } = offer
        expect(store.run(connectElements, { id: 'r1', kind: offer.kind.id, source, target }).ok).toBe(!offer.refusal)
      }
    }
  }
})

test('where nothing fits it says so in both languages and names what does', () => {
  const blueprint = oneOfEach()
  const why = whyNotConnect(blueprint, 'server', 'layanan')
  expect(why?.id).toContain('Tidak ada relasi antara Server dan Layanan menurut metamodel.')
  expect(why?.id).toContain('Server dapat dihubungkan dengan')
  expect(why?.en).toContain('The metamodel has no relation between Server and Service.')
  expect(whyNotConnect(blueprint, 'aplikasi', 'layanan')).toBeUndefined()
})

test('a relation that is there already is not offered again, and the reason tells', () => {
  const store = createStore({ blueprint: oneOfEach(), now: () => 0 })
  for (const [i, offer] of connectOffers(store.getBlueprint(), 'aplikasi', 'layanan').entries()) {
    const { source, target } = offer
    store.run(connectElements, { id: `r${i}`, kind: offer.kind.id, source, target })
  }
  expect(canConnect(store.getBlueprint(), 'aplikasi', 'layanan')).toBe(false)
  expect(whyNotConnect(store.getBlueprint(), 'aplikasi', 'layanan')?.id).toContain('sudah ada')
})

test('nothing is connected to itself or to what is gone', () => {
  const blueprint = oneOfEach()
  expect(canConnect(blueprint, 'aplikasi', 'aplikasi')).toBe(false)
  expect(whyNotConnect(blueprint, 'aplikasi', 'aplikasi')?.id).toContain('dirinya sendiri')
  expect(whyNotConnect(blueprint, 'aplikasi', 'tidak-ada')?.id).toContain('sudah tidak ada')
})
