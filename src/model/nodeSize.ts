// How large an element is on every drawing. Fixed, so that nothing is measured: layout, alignment and pictures agree on it.

/** Width of an element in whole pixels at zoom 1. */
export const NODE_WIDTH = 200

/** Height of an element in whole pixels at zoom 1. */
export const NODE_HEIGHT = 64
