// What every screen but the first shows while no blueprint is open: where to get one.

import { useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { EmptyState } from '../parts/EmptyState.tsx'
import { frameText } from '../text/frame.ts'
import { useText } from '../text/language.ts'

/** Sends the reader to the start screen. */
export function NoBlueprint() {
  const karta = useKarta()
  const text = useText(frameText)
  return (
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
  )
}
