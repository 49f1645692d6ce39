// Whether the page is dark now: by the reader's choice, else by the device.

import { useSyncExternalStore } from 'react'
import { usePreferences } from '../preferences.ts'

const device = window.matchMedia('(prefers-color-scheme: dark)')

function subscribe(listener: () => void): () => void {
  device.addEventListener('change', listener)
  return () => device.removeEventListener('change', listener)
}

/** True in the dark theme. */
export function useDark(): boolean {
  const { theme } = usePreferences()
  const deviceIsDark = useSyncExternalStore(subscribe, () => device.matches)
  return theme === 'system' ? deviceIsDark : theme === 'dark'
}
