// The command behind each fix of the checks. A fix that names a new command is a line here.

import type { FixCommand } from '../checks/fix.ts'
import type { Command } from './command.ts'
import { assignIndicator } from './commands/assignIndicator.ts'
import { deleteElements } from './commands/deleteElements.ts'
import { deleteRelations } from './commands/deleteRelations.ts'
import { deleteView } from './commands/deleteView.ts'
import { editElement } from './commands/editElement.ts'
import { editItem } from './commands/editItem.ts'
import { editRelation } from './commands/editRelation.ts'
import { mergeElements } from './commands/mergeElements.ts'
import { removeEffect } from './commands/removeEffect.ts'
import { removeFromView } from './commands/removeFromView.ts'
import { replaceRelationEnds } from './commands/replaceRelationEnds.ts'
import { setChange } from './commands/setChange.ts'
import { withdrawWaiver } from './commands/withdrawWaiver.ts'

/** Gives the command of a fix and its arguments to `use`. */
export function withFix<T>(fix: FixCommand, use: <Args>(command: Command<Args>, args: Args) => T): T {
  switch (fix.name) {
    case 'assignIndicator':
      return use(assignIndicator, fix.args)
    case 'deleteElements':
      return use(deleteElements, fix.args)
    case 'deleteRelations':
      return use(deleteRelations, fix.args)
    case 'deleteView':
      return use(deleteView, fix.args)
    case 'editElement':
      return use(editElement, fix.args)
    case 'editItem':
      return use(editItem, fix.args)
    case 'editRelation':
      return use(editRelation, fix.args)
    case 'mergeElements':
      return use(mergeElements, fix.args)
    case 'removeEffect':
      return use(removeEffect, fix.args)
    case 'removeFromView':
      return use(removeFromView, fix.args)
    case 'replaceRelationEnds':
      return use(replaceRelationEnds, fix.args)
    case 'setChange':
      return use(setChange, fix.args)
    case 'withdrawWaiver':
      return use(withdrawWaiver, fix.args)
  }
}
