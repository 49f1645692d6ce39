// Moves the keyboard focus into the inspector.

/** Id of the inspector on the page. */
export const INSPECTOR_ID = 'inspector'

/** Focuses the inspector, if it is shown. */
export function focusInspector(): void {
  document.getElementById(INSPECTOR_ID)?.focus()
}
