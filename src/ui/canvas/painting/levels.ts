// How much is shown of an element at a zoom. Near: everything. Middle: its name alone, large. Far: its colour, with the
// names of groups and domains over them.

export type Level = 'near' | 'middle' | 'far'

/** Below this zoom names of elements cannot be read. */
export const READABLE_ZOOM = 0.35
/** Below this zoom only names can be read, and only when nothing else takes their room. */
export const FULL_ZOOM = 0.62

/** The level of detail at a zoom. */
export function levelAt(zoom: number): Level {
  if (zoom < READABLE_ZOOM) return 'far'
  return zoom < FULL_ZOOM ? 'middle' : 'near'
}
