// Every action of the program in one table. Keys, palette, menus and the list of shortcuts all read this one.

import { assessmentActions } from '../assessment/assessmentActions.ts'
import { canvasActions } from '../canvas/canvasActions.ts'
import { catalogueActions } from '../catalogue/catalogueActions.ts'
import { changeActions } from '../change/changeActions.ts'
import { fileActions } from '../files/fileActions.ts'
import { frameActions } from '../frame/frameActions.ts'
import { wayActions } from '../impact/wayActions.ts'
import { matrixActions } from '../matrix/matrixActions.ts'
import { overlayActions } from '../overlay/overlayActions.ts'
import { ownersActions } from '../owners/ownersActions.ts'
import { roadmapActions } from '../roadmap/roadmapActions.ts'
import { scenarioActions } from '../scenario/scenarioActions.ts'
import { simulationActions } from '../simulation/simulationActions.ts'
import type { Action } from './action.ts'

export const actionTable: readonly Action[] = [
  ...frameActions,
  ...fileActions,
  ...canvasActions,
  ...overlayActions,
  ...catalogueActions,
  ...wayActions,
  ...assessmentActions,
  ...matrixActions,
  ...ownersActions,
  ...roadmapActions,
  ...simulationActions,
  ...scenarioActions,
  ...changeActions,
]
