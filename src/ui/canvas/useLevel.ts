// How much is shown of elements at the zoom of the window; told only when it changes.

import { useStore } from '@xyflow/react'
import { type Level, levelAt } from './painting/levels.ts'

/** The level of detail now. */
export function useLevel(): Level {
  return useStore((state) => levelAt(state.transform[2]))
}
