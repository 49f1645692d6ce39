// A name that leads to its place: a link with the address of its screen, selecting the thing itself when followed.

import type { AnchorHTMLAttributes } from 'react'
import { useExternalStore } from '../externalStore.ts'
import { useKarta } from '../karta.ts'
import { hashOf } from '../route.ts'
import styles from './PlaceLink.module.css'
import { goToPlace, type Place, routeOf } from './places.ts'

interface PlaceLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'onClick'> {
  readonly to: Place
  /** Called before going there, e.g. to close what the link stands in. */
  readonly onGo?: () => void
}

/** The link. */
export function PlaceLink({ to, onGo, className, children, ...rest }: PlaceLinkProps) {
  const karta = useKarta()
  const route = useExternalStore(karta.route)
  return (
    <a
      {...rest}
      className={className ?? styles.link}
      href={hashOf(routeOf(to, route))}
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
