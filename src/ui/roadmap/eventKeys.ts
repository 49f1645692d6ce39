// Which word of the roadmap texts names each lifecycle event on its button.

import type { ItemEvent } from '../../model/blueprint.ts'

/** Key of the button's word by event. */
export const EVENT_KEYS = {
  START: 'start',
  COMPLETE: 'complete',
  PAUSE: 'pause',
  REOPEN: 'reopen',
} as const satisfies { readonly [E in ItemEvent]: string }
