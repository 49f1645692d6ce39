import '../pageStub.ts'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createStore } from '../../../src/editing/createStore.ts'
import { createSelection } from '../../../src/session/selection.ts'
import { createExternalStore } from '../../../src/ui/externalStore.ts'
import { followAddress } from '../../../src/ui/frame/followAddress.ts'
import type { Karta } from '../../../src/ui/karta.ts'
import { hashOf, type Route } from '../../../src/ui/route.ts'
import { smallBlueprint } from '../../support/smallBlueprint.ts'

const visited: string[] = []
const replaced = vi.fn()
vi.stubGlobal('history', {
  state: null,
  replaceState: (_state: unknown, _title: string, hash: string) => replaced(hash),
})

function followed(start: Route) {
  const route = createExternalStore<Route>(start, (next) => visited.push(hashOf(next)))
  const selection = createSelection()
  const store = createStore({ blueprint: smallBlueprint, now: () => 0, selection })
  // The follower asks for nothing else of what screens share.
  followAddress({ route, selection, store } as unknown as Karta)
  return { route, selection }
}

const afterwards = () => new Promise((done) => setTimeout(done))

describe('the address and the selected indicator', () => {
  beforeEach(() => {
    visited.length = 0
    replaced.mockClear()
  })

  it('an address names it, at the start and over an older selection', () => {
    const { route, selection } = followed({ screen: 'simulasi', detail: '29' })
    expect(selection.get()).toEqual({ kind: 'indicator', id: '29' })
    selection.set({ kind: 'indicator', id: '4' })
    route.set({ screen: 'penilaian', detail: '12' })
    expect(selection.get()).toEqual({ kind: 'indicator', id: '12' })
  })

  it('an address of something else leaves the selection alone', async () => {
    const { route, selection } = followed({ screen: 'penilaian', detail: '12' })
    for (const next of [
      { screen: 'penilaian', detail: 'bukti', part: '4' },
      { screen: 'simulasi' },
      { screen: 'penilaian', detail: '99' },
      { screen: 'peta-rencana', detail: '4' },
    ] as const) {
      route.set(next)
      selection.set({ kind: 'indicator', id: '13' })
      await afterwards()
      expect(selection.get()).toEqual({ kind: 'indicator', id: '13' })
      expect(route.get()).toBe(next)
    }
  })

  it('another one selected there takes the place of the address, without a new entry of the history', async () => {
    const { route, selection } = followed({ screen: 'penilaian', detail: '12' })
    selection.set({ kind: 'indicator', id: '13' })
    await afterwards()
    expect(route.get()).toEqual({ screen: 'penilaian', detail: '13' })
    expect(replaced).toHaveBeenCalledExactlyOnceWith('#/penilaian/13')
  })

  it('selecting and going elsewhere in one go keeps the address one came from', async () => {
    const { route, selection } = followed({ screen: 'simulasi', detail: '12' })
    selection.set({ kind: 'indicator', id: '13' })
    route.set({ screen: 'simulasi', detail: '13' })
    await afterwards()
    expect(replaced).not.toHaveBeenCalled()
    expect(visited).toEqual(['#/simulasi/13'])
  })

  it('never writes an indicator into the address that its screen does not know', async () => {
    const { route, selection } = followed({ screen: 'penilaian', detail: '12' })
    selection.set({ kind: 'indicator', id: '35-2' })
    await afterwards()
    expect(route.get()).toEqual({ screen: 'penilaian', detail: '12' })
  })
})
