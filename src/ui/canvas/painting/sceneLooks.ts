// How each element of a scene looks now, for painting. O(elements); made anew when month, selection or dimming change.

import type { Id } from '../../../model/blueprint.ts'
import { PAINTED_PRESENCES, type Presence } from '../../architecture/presence.ts'
import type { Paint } from '../../overlay/paint.ts'
import { type Dimming, dimming } from '../dimming.ts'
import type { Scene } from '../scene.ts'
import type { SceneLooks } from './picture.ts'

export interface Looked extends Dimming {
  readonly presence: ReadonlyMap<Id, Presence>
  readonly paint?: Paint | null
}

/** Up to so many selected elements have their lines brought out. */
const MOST_TRACED = 12

/** The looks of a scene. */
export function looksOf(scene: Scene, looked: Looked): Omit<SceneLooks, 'out'> {
  const { elements, at } = scene
  const isDim = dimming(looked)
  const looks: Omit<SceneLooks, 'out'> = {
    presences: new Uint8Array(elements.length),
    dimmed: Uint8Array.from(elements, (element) => (isDim(element) ? 1 : 0)),
    looks: new Uint8Array(elements.length),
    selected: new Uint8Array(elements.length),
    traced: looked.selected.size <= MOST_TRACED,
  }
  const put = (into: Uint8Array, id: Id, value: number): void => {
    const i = at.get(id)
    if (i !== undefined) into[i] = value
  }
  for (const [id, presence] of looked.presence) put(looks.presences, id, PAINTED_PRESENCES.indexOf(presence))
  for (const [id, look] of looked.paint?.lookOf ?? []) put(looks.looks, id, look + 1)
  for (const id of looked.selected) put(looks.selected, id, 1)
  return looks
}
