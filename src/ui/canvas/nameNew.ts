// The first name of an element just added: adding and naming stay one step of the history, for to the planner they are.

import { type AddElementArgs, addElement } from '../../editing/commands/addElement.ts'
import { editElement } from '../../editing/commands/editElement.ts'
import type { StepInfo } from '../../editing/store.ts'
import type { Id } from '../../model/blueprint.ts'
import { runCommand } from '../architecture/runCommand.ts'
import type { Karta } from '../karta.ts'

/** How an element was added, and the step of the history that did it. */
export interface JustAdded {
  readonly args: AddElementArgs
  readonly step: StepInfo | undefined
}

/** Names an element. While adding it is still the last step, it is added anew under the name; else that is a step more. */
export function nameElement(karta: Karta, id: Id, name: string, added: JustAdded | undefined): void {
  const [last] = karta.store.getUndoSteps()
  if (!added || !last || last !== added.step) {
    runCommand(karta, editElement, { id, set: { name } })
    return
  }
  const selected = karta.selection.get()
  karta.store.undo()
  const args = { ...added.args, element: { ...added.args.element, name } }
  if (!runCommand(karta, addElement, args, true)) karta.store.redo()
  karta.selection.set(selected)
}
