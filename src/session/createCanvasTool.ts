// Starts the canvas tool: the actor behind selecting, placing and connecting. Holds ids only, lives as long as the tab.

import { createActor } from 'xstate'
import { canvasToolMachine } from './canvasToolMachine.ts'

/** A running canvas tool in its first state. */
export function createCanvasTool() {
  return createActor(canvasToolMachine).start()
}
