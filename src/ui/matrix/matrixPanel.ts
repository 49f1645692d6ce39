// Whether the details beside the matrix are open: at first where there is room for them.

import { createExternalStore } from '../externalStore.ts'

export const matrixPanel = createExternalStore(window.innerWidth >= 1200)
