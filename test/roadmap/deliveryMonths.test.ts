import { describe, expect, it } from 'vitest'
import type { DeliveryView, Overlay } from '../../src/roadmap/delivery.ts'
import { deliveryMonths } from '../../src/roadmap/deliveryMonths.ts'
import { buildBlueprint, buildItem } from '../support/simulationBuild.ts'

const blueprint = buildBlueprint({
  items: [
    buildItem('done', { status: 'done', finish: '2026-03', actualFinish: '2026-05' }),
    buildItem('running', { status: 'in-progress', finish: '2026-07', after: ['done'] }),
    buildItem('planned', { finish: '2026-09', after: ['running'] }),
    buildItem('later', { finish: '2026-01', after: ['planned'] }),
  ],
})

const months = (view: DeliveryView, overlay?: Overlay) => Object.fromEntries(deliveryMonths(blueprint, view, overlay))

describe('deliveries', () => {
  it('of the realised view are the done items at their actual finish', () => {
    expect(months('realised')).toEqual({ done: '2026-05' })
  })

  it('of the committed view add what is in progress, of the planned view what is planned, at their planned finish', () => {
    expect(months('committed')).toEqual({ done: '2026-05', running: '2026-07' })
    expect(months('planned')).toEqual({ done: '2026-05', running: '2026-07', planned: '2026-09', later: '2026-01' })
  })

  it('follow the months an overlay moves, except of done items', () => {
    const moved = { start: '2027-01', finish: '2027-02' }
    expect(months('planned', { moves: { done: moved, planned: moved } })).toMatchObject({
      done: '2026-05',
      planned: '2027-02',
    })
  })

  it('of an item left out take along what waits for it', () => {
    expect(months('planned', { included: { running: false } })).toEqual({ done: '2026-05' })
    expect(months('planned', { included: { planned: false, nobody: false } })).toEqual({
      done: '2026-05',
      running: '2026-07',
    })
  })

  it('of a done item stay, and with it what waits for it', () => {
    expect(months('planned', { included: { done: false } })).toEqual(months('planned'))
  })
})
