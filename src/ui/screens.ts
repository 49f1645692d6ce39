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

/** Fetches the script of a screen without showing it. */
export function loadScreen(id: ScreenId): Promise<unknown> {
  return LOADS[id]()
}

export const screens: Readonly<Record<ScreenId, ComponentType>> = {
  beranda: lazy(LOADS.beranda),
  arsitektur: lazy(LOADS.arsitektur),
  penilaian: lazy(LOADS.penilaian),
  'peta-rencana': lazy(LOADS['peta-rencana']),
  simulasi: lazy(LOADS.simulasi),
  skenario: lazy(LOADS.skenario),
  berkas: lazy(LOADS.berkas),
}
