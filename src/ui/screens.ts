// Which component shows which screen. Each screen is a script of its own, loaded when it is first shown.

import { type ComponentType, lazy } from 'react'
import type { ScreenId } from './route.ts'

export const screens: Readonly<Record<ScreenId, ComponentType>> = {
  beranda: lazy(() => import('./home/HomeScreen.tsx')),
  arsitektur: lazy(() => import('./architecture/ArchitectureScreen.tsx')),
  penilaian: lazy(() => import('./assessment/AssessmentScreen.tsx')),
  'peta-rencana': lazy(() => import('./roadmap/RoadmapScreen.tsx')),
  simulasi: lazy(() => import('./simulation/SimulationScreen.tsx')),
  berkas: lazy(() => import('./files/FilesScreen.tsx')),
}
