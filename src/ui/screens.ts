// Which component shows which screen. Each screen is a script of its own, loaded when it is first shown.

import { type ComponentType, lazy } from 'react'
import type { ScreenId } from './route.ts'

const LOADS: Readonly<Record<ScreenId, () => Promise<{ readonly default: ComponentType }>>> = {
  beranda: () => import('./home/HomeScreen.tsx'),
  arsitektur: () => import('./architecture/ArchitectureScreen.tsx'),
  penilaian: () => import('./assessment/AssessmentScreen.tsx'),
  'peta-rencana': () => import('./roadmap/RoadmapScreen.tsx'),
  simulasi: () => import('./simulation/SimulationScreen.tsx'),
  skenario: () => import('./scenario/ScenarioScreen.tsx'),
  berkas: () => import('./files/FilesScreen.tsx'),
}

const fetched = new Map<ScreenId, ComponentType>()

/** Fetches the script of a screen without showing it. */
export async function loadScreen(id: ScreenId): Promise<void> {
  const { default: Screen } = await LOADS[id]()
  fetched.set(id, Screen)
}

/** What stands for each screen since it was first asked for: another component would be another screen, begun anew. */
const given = new Map<ScreenId, ComponentType>()

/**
 * The component of a screen. One whose script is here stands at once: one that waits for it, however shortly, is held back by
 * React for 300 ms after the word that something is being fetched.
 */
export function screenOf(id: ScreenId): ComponentType {
  const known = given.get(id)
  if (known) return known
  const Screen = fetched.get(id) ?? lazy(LOADS[id])
  given.set(id, Screen)
  return Screen
}
