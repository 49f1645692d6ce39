// Where lists and menus open: in the modal dialog they stand in, since the browser draws it above everything else on the
// page; null = on the page itself.

import { createContext, useContext } from 'react'

export const DialogLayer = createContext<HTMLElement | null>(null)

/** What a React Aria popover takes to open in the dialog around it. */
export function useDialogLayer(): { readonly UNSTABLE_portalContainer?: HTMLElement } {
  const layer = useContext(DialogLayer)
  return layer ? { UNSTABLE_portalContainer: layer } : {}
}
