// What every screen but the first shows while no blueprint is open: where to get one.

import { useExternalStore } from '../externalStore.ts'
import { useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { EmptyState } from '../parts/EmptyState.tsx'
import { frameText, screenText } from '../text/frame.ts'
import { useText } from '../text/language.ts'

/** Sends the reader to the start screen. */
export function NoBlueprint() {
  const karta = useKarta()
  const text = useText(frameText)
  const names = useText(screenText)
  const { screen } = useExternalStore(karta.route)
  return (
    <>
      <h1 className="visually-hidden">{names[screen]}</h1>
      <EmptyState
        title={text.noBlueprint}
        action={
          <Button kind="primary" onClick={() => karta.route.set({ screen: 'beranda' })}>
            {text.toHome}
          </Button>
        }
      >
        {text.noBlueprintHint}
      </EmptyState>
    </>
  )
}
