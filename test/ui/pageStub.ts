// What modules of the screen ask of a page when they are loaded: its language and what it keeps. Import it first.

import { vi } from 'vitest'

vi.stubGlobal('document', { documentElement: { lang: '', dataset: {} } })
vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined })
