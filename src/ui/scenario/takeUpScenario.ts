// Opening and closing a scenario. While one is open, its assumptions are the what-if overlay of every screen, and what is
// tried there is written to it: one step at the end of each gesture, undone like any other.

import { editScenario } from '../../editing/commands/editScenario.ts'
import { sameValue } from '../../editing/sameValue.ts'
import type { Id } from '../../model/blueprint.ts'
import { overlayOf } from '../../roadmap/overlayOf.ts'
import type { Karta } from '../karta.ts'
import { NO_OVERLAY } from '../simulation/overlayEdits.ts'
import { scenarioText } from '../text/scenario.ts'
import { openScenario } from './openScenario.ts'
import { overlayPatch } from './overlayPatch.ts'

/** Opens a scenario and says so; one that is gone opens nothing. */
export function takeUpScenario(karta: Karta, id: Id): void {
  const scenario = karta.store.getBlueprint().scenarios[id]
  if (!scenario) return
  openScenario.set(id)
  karta.overlay.set(overlayOf(scenario))
  follow(karta, id)
  karta.announce({ id: scenarioText.id.opened(scenario.name), en: scenarioText.en.opened(scenario.name) })
}

/** Closes the open scenario: every screen shows the plan again. */
export function layDownScenario(karta: Karta): void {
  if (openScenario.get() === null) return
  openScenario.set(null)
  karta.overlay.set(NO_OVERLAY)
  karta.announce({ id: scenarioText.id.closed, en: scenarioText.en.closed })
}

/** Keeps the scenario and the overlay alike until another is opened or this one is closed or deleted. */
function follow(karta: Karta, id: Id): void {
  let kept = karta.store.getBlueprint().scenarios[id]
  let held = false
  const write = () => {
    const patch = kept && overlayPatch(kept, karta.overlay.get())
    if (!patch || held) return
    const outcome = karta.store.run(editScenario, { id, set: patch })
    if (outcome.ok) return
    karta.announce(outcome.refusal.message)
    if (kept) karta.overlay.set(overlayOf(kept))
  }
  const read = () => {
    const now = karta.store.getBlueprint().scenarios[id]
    if (now === kept) return
    kept = now
    if (!now) layDownScenario(karta)
    else if (!sameValue(overlayOf(now), karta.overlay.get())) karta.overlay.set(overlayOf(now))
  }
  const hold = () => {
    held = true
  }
  const letGo = () => {
    held = false
    write()
  }
  const stops = [
    karta.overlay.subscribe(write),
    karta.store.subscribe(read),
    openScenario.subscribe(() => {
      if (openScenario.get() !== id) for (const stop of stops) stop()
    }),
  ]
  for (const [event, listener] of [
    ['pointerdown', hold],
    ['pointerup', letGo],
    ['pointercancel', letGo],
  ] as const) {
    window.addEventListener(event, listener, { capture: event === 'pointerdown' })
    stops.push(() => window.removeEventListener(event, listener, { capture: event === 'pointerdown' }))
  }
}
