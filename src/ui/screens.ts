// Which component shows which screen. Each screen is a script of its own, loaded when it is first shown.

import { type ComponentType, lazy } from 'react'
import type { ScreenId } from './route.ts'

const found = import.meta.glob<{ readonly default: ComponentType }>('./*/*Screen.tsx')

function screen(path: string): ComponentType {
  return lazy(found[path] ?? (() => Promise.reject(new Error(`${path} is missing`))))
}

export const screens: Readonly<Record<ScreenId, ComponentType>> = {
  beranda: screen('./home/HomeScreen.tsx'),
  arsitektur: screen('./architecture/ArchitectureScreen.tsx'),
  penilaian: screen('./assessment/AssessmentScreen.tsx'),
  'peta-rencana': screen('./roadmap/RoadmapScreen.tsx'),
  simulasi: screen('./simulation/SimulationScreen.tsx'),
  berkas: screen('./files/FilesScreen.tsx'),
}
