// Buttons and menu entries of the canvas made from the table of actions, so that names, keys and reasons are the same
// everywhere.

import { shownChord } from '../actions/keyChord.ts'
import { isMac } from '../actions/platform.ts'
import { runAction } from '../actions/runAction.ts'
import { useReadOnly } from '../architecture/useReadOnly.ts'
import { useExternalStore } from '../externalStore.ts'
import { useKarta, useLaterBlueprint, useLaterSelected } from '../karta.ts'
import type { MenuEntry } from '../parts/MenuButton.tsx'
import { useWords } from '../text/language.ts'
import { canvasActions } from './canvasActions.ts'

const byId = new Map(canvasActions.map((action) => [action.id, action]))

export interface CanvasButton {
  readonly label: string
  readonly keys?: string
  readonly whyNot?: string
  readonly onClick: () => void
}

/** Gives the button of an action by id as it stands now; told anew when selection, view or blueprint change. */
export function useCanvasButton(): (id: string) => CanvasButton {
  const karta = useKarta()
  const words = useWords()
  useLaterSelected()
  useReadOnly()
  useExternalStore(karta.route)
  useLaterBlueprint()
  return (id) => {
    const action = byId.get(id)
    if (!action) throw new Error(`no canvas action "${id}"`)
    const [key] = action.keys ?? []
    const reason = action.whyNot?.(karta)
    return {
      label: words(action.label),
      ...(key === undefined ? {} : { keys: shownChord(key, isMac) }),
      ...(reason ? { whyNot: words(reason) } : {}),
      onClick: () => runAction(action, karta),
    }
  }
}

/** The same as an entry of a menu. */
export function menuEntry(id: string, { label, keys, whyNot, onClick }: CanvasButton): MenuEntry {
  return { id, label, run: onClick, ...(keys ? { keys } : {}), ...(whyNot ? { whyNot } : {}) }
}
