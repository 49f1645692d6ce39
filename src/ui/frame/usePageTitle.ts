// The title of the browser's tab: screen, blueprint, program.

import { useEffect } from 'react'

/** Shows the parts as the title of the page; empty ones are left out. */
export function usePageTitle(...parts: readonly string[]): void {
  const title = [...parts, 'Karta'].filter((part) => part !== '').join(' · ')
  useEffect(() => {
    document.title = title
  }, [title])
}
