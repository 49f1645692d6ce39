// Fetches what is loaded lazily once the first screen is there and nobody waits: afterwards every screen, the example and
// the reference architecture work without a network. Must not delay the first screen, and spares a metered connection.

import { loadReferenceArchitecture } from '../../model/referenceArchitecture.ts'
import { fetchChecker } from '../checking/checker.ts'
import { fetchFiling } from '../filing/filing.ts'
import { SCREENS, type ScreenId } from '../route.ts'
import { loadScreen } from '../screens.ts'
import { fetchSolver } from '../workers/solverBinary.ts'
import { fetchWorkers } from '../workers/spawnWorker.ts'

/** Everything imported later, the likeliest first; a script that is here already is not fetched again. */
const LATER: readonly (() => Promise<unknown>)[] = [
  ...SCREENS.map((id) => () => loadScreen(id)),
  () => import('../matrix/MatrixTab.tsx'),
  () => import('../../../examples/kota-bandung.karta.json?raw'),
  () => import('../../files/readBlueprint.ts'),
  () => import('../../editing/readFragment.ts'),
  () => import('../catalogue/CatalogueTab.tsx'),
  () => import('../reference/ReferenceTab.tsx'),
  () => import('./IndexPopover.tsx'),
  () => import('../checking/SubjectFindings.tsx'),
  () => import('../views/NewViewDialog.tsx'),
  () => import('../views/UpdateViewDialog.tsx'),
  () => import('../views/addDrawing.ts'),
  () => import('../impact/WayDialog.tsx'),
  () => import('../impact/way.ts'),
  () => import('../views/LayoutBanner.tsx'),
  () => import('../views/layoutPreview.ts'),
  () => import('../../editing/layeredLayout.ts'),
  () => import('../canvas/groupMoves.ts'),
  () => import('../reference/ReferencePicker.tsx'),
  () => import('../reference/LocalCodeDialog.tsx'),
  () => import('../actions/CommandPalette.tsx'),
  () => import('../files/FileTaskDialog.tsx'),
  () => import('../change/ChangeTab.tsx'),
  () => import('../change/ComparisonBanner.tsx'),
  () => import('../change/toggleComparing.ts'),
  () => import('../change/playYears.ts'),
  () => import('../scenario/scenarioTask.ts'),
  () => import('../scenario/takeUpScenario.ts'),
  () => import('./SettingsDialog.tsx'),
  () => import('../workshop/WorkshopDialog.tsx'),
  () => import('../actions/ShortcutDialog.tsx'),
  loadReferenceArchitecture,
  fetchWorkers,
  fetchChecker,
  fetchFiling,
  () => import('../checking/answerChecks.ts'),
  () => import('../canvas/painting/painter.ts').then(({ fetchPainter }) => fetchPainter()),
  fetchSolver,
]

/** An idle moment; where the browser cannot tell (Safari), a short wait. */
function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve())
    else globalThis.setTimeout(resolve, 200)
  })
}

/** Whether the reader asked the browser to save data; not every browser tells. */
function savesData(): boolean {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } }
  return connection?.saveData === true
}

/**
 * Fetches what a screen needs while the blueprint is still being read, with it the worker that reads a large one, and starts
 * the worker of the drawing. Whoever asks for it again is told when it could not be had.
 */
export function fetchNow(screen: ScreenId): void {
  if (screen !== 'beranda') fetchFiling().catch(() => undefined)
  loadScreen(screen).catch(() => undefined)
  if (screen === 'arsitektur') {
    import('../canvas/painting/painter.ts').then(({ scenePainter }) => scenePainter()).catch(() => undefined)
  }
}

/** Fetches one script after another, each in an idle moment; `first` is the screen shown now. Never rejects. */
export async function fetchAhead(first: ScreenId): Promise<void> {
  if (savesData()) return
  try {
    await loadScreen(first)
    for (const load of LATER) {
      await idle()
      await load()
    }
  } catch {
    // No network just now: what is missing is fetched when it is asked for, and its screen says so if that fails.
  }
}
