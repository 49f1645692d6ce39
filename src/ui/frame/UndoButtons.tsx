// Undo and redo, each with the name of the step it would take.

import { Redo2, Undo2 } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import type { StepInfo } from '../../editing/store.ts'
import { shownChord } from '../actions/keyChord.ts'
import { isMac } from '../actions/platform.ts'
import { useKarta } from '../karta.ts'
import { IconButton } from '../parts/IconButton.tsx'
import { frameText } from '../text/frame.ts'
import { useText, useWords } from '../text/language.ts'
import { redo, undo } from './undoRedo.ts'

/** The two buttons; they say why when there is nothing to do. */
export function UndoButtons() {
  const karta = useKarta()
  const { store } = karta
  const text = useText(frameText)
  const words = useWords()
  const undoStep = useSyncExternalStore(store.subscribe, (): StepInfo | undefined => store.getUndoSteps()[0])
  const redoStep = useSyncExternalStore(store.subscribe, (): StepInfo | undefined => store.getRedoSteps()[0])
  return (
    <>
      <IconButton
        label={undoStep ? text.undoStep(words(undoStep.label)) : text.undo}
        keys={shownChord('Mod+Z', isMac)}
        icon={<Undo2 aria-hidden="true" />}
        whyNot={undoStep ? undefined : text.nothingToUndo}
        onClick={() => undo(karta)}
      />
      <IconButton
        label={redoStep ? text.redoStep(words(redoStep.label)) : text.redo}
        keys={shownChord('Shift+Mod+Z', isMac)}
        icon={<Redo2 aria-hidden="true" />}
        whyNot={redoStep ? undefined : text.nothingToRedo}
        onClick={() => redo(karta)}
      />
    </>
  )
}
