// The tabs of the architecture screen, in the order shown; each has an address, #/arsitektur/<id>. The drawing comes with the
// screen; every other tab is a script of its own, loaded when it is first shown.

import { type ComponentType, lazy } from 'react'
import type { Words } from '../../model/words.ts'
import type { ArchitectureTabId } from './architecturePlace.ts'
import { DrawingTab } from './DrawingTab.tsx'

export interface ArchitectureTab {
  readonly id: ArchitectureTabId
  readonly label: Words
  readonly Tab: ComponentType
}

const CatalogueTab = lazy(() => import('../catalogue/CatalogueTab.tsx'))
const ChangeTab = lazy(() => import('../change/ChangeTab.tsx').then(({ ChangeTab: part }) => ({ default: part })))
const ReferenceTab = lazy(() => import('../reference/ReferenceTab.tsx'))

export const ARCHITECTURE_TABS: readonly ArchitectureTab[] = [
  { id: 'gambar', label: { id: 'Gambar', en: 'Drawing' }, Tab: DrawingTab },
  { id: 'katalog', label: { id: 'Katalog', en: 'Catalogue' }, Tab: CatalogueTab },
  { id: 'matriks', label: { id: 'Matriks', en: 'Matrices' }, Tab: lazy(() => import('../matrix/MatrixTab.tsx')) },
  { id: 'referensi', label: { id: 'Referensi', en: 'Reference' }, Tab: ReferenceTab },
  { id: 'perubahan', label: { id: 'Perubahan', en: 'Changes' }, Tab: ChangeTab },
]
