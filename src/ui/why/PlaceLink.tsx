// A name that leads to its place: a link with the address of its screen, selecting the thing itself when followed.

import type { ReactNode } from 'react'
import { useExternalStore } from '../externalStore.ts'
import { useKarta } from '../karta.ts'
import { hashOf } from '../route.ts'
import styles from './PlaceLink.module.css'
import { goToPlace, type Place, routeOf } from './places.ts'

interface PlaceLinkProps {
  readonly to: Place
  readonly children: ReactNode
  readonly title?: string
  /** Called before going there, e.g. to close what the link stands in. */
  readonly onGo?: () => void
}

/** The link. */
export function PlaceLink({ to, children, title, onGo }: PlaceLinkProps) {
  const karta = useKarta()
  const route = useExternalStore(karta.route)
  return (
    <a
      className={styles.link}
      href={hashOf(routeOf(to, route))}
      title={title}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return
        event.preventDefault()
        onGo?.()
        goToPlace(karta, to)
      }}
    >
      {children}
    </a>
  )
}
