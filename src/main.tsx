// The composition root: the only file that knows all rooms. Builds store, session and what the screens share, opens what
// was open last, and draws the page.

import './ui/styles/tokens.css'
import './ui/styles/base.css'
import './ui/parts/ariaStrings.ts'
import { createRoot } from 'react-dom/client'
import { createStore } from './editing/createStore.ts'
import { writeBlueprint } from './files/writeBlueprint.ts'
import { emptyBlueprint } from './model/emptyBlueprint.ts'
import { DEFAULT_INSTRUMENT } from './model/instruments.ts'
import { toMonth } from './model/month.ts'
import { newId } from './model/newId.ts'
import type { Overlay } from './roadmap/delivery.ts'
import { createSession } from './session/createSession.ts'
import { createSelection } from './session/selection.ts'
import { browserEnvironment } from './storage/browserEnvironment.ts'
import { createExternalStore } from './ui/externalStore.ts'
import { filing } from './ui/filing/filing.ts'
import { App } from './ui/frame/App.tsx'
import { announce } from './ui/frame/announcement.ts'
import { fetchAhead, fetchNow } from './ui/frame/fetchAhead.ts'
import { followAddress } from './ui/frame/followAddress.ts'
import { followOpening } from './ui/frame/followOpening.ts'
import { startingViewpoint } from './ui/frame/monthRange.ts'
import { EXAMPLE_ADDRESS, openExample } from './ui/home/openExample.ts'
import type { Karta } from './ui/karta.ts'
import { createRouteStore } from './ui/route.ts'

const randomBytes = (count: number): Uint8Array => crypto.getRandomValues(new Uint8Array(count))
const makeId = (prefix: string): string => newId(prefix, Date.now(), randomBytes)

function thisMonth(): string {
  const today = new Date()
  return toMonth(today.getFullYear(), today.getMonth() + 1)
}

const wantsExample = (address: string): boolean => new URL(address).hash === EXAMPLE_ADDRESS
const exampleFirst = wantsExample(location.href)
const year = new Date().getFullYear()

/** The frame is shown by then, with or without a blueprint in it. */
const SHOWN_BY_MS = 100

/** Stands in the store while nothing is open; never shown and never saved. */
const nothing = emptyBlueprint({
  id: 'kosong',
  title: 'Karta',
  government: { name: '-', kind: 'lainnya' },
  plan: { from: year, to: year + 4, cutoff: 8, targets: {}, instrument: DEFAULT_INSTRUMENT, packGates: true },
})

const selection = createSelection()
const store = createStore({ blueprint: nothing, now: Date.now, selection })

const session = createSession({
  ...browserEnvironment(window),
  store,
  read: filing.read,
  write: writeBlueprint,
  writeBeside: filing.write,
  selection,
  newId: makeId,
})

const karta: Karta = {
  store,
  session,
  selection,
  route: createRouteStore(),
  viewpoint: createExternalStore(startingViewpoint(nothing, thisMonth())),
  overlay: createExternalStore<Overlay>({}),
  announce,
  prepare: fetchNow,
  newId: makeId,
  now: Date.now,
  nowIso: () => new Date().toISOString(),
  thisMonth,
}
followOpening(karta)
followAddress(karta)
// After the route store, which turns this address into the start screen: only what the planner does later is a wish to stay.
window.addEventListener('hashchange', ({ newURL }) => {
  if (wantsExample(newURL)) void openExample(karta)
})

/**
 * Shows the page once the session knows what was open, or says that it is being read. Not awaited at the top of this script: screens fetched later import
 * from it, and would wait for what waits for them.
 */
async function start(): Promise<void> {
  const root = document.getElementById('root')
  if (!root) throw new Error('The page has no #root')
  karta.prepare(karta.route.get().screen)
  const started = session.start()
  // A large blueprint takes longer to read than an empty page should be looked at; a small one never shows that it is read.
  await Promise.race([started, new Promise((resolve) => setTimeout(resolve, SHOWN_BY_MS))])
  createRoot(root).render(<App karta={karta} />)
  await started
  if (exampleFirst) await openExample(karta)
  await fetchAhead(karta.route.get().screen)
}
void start()
