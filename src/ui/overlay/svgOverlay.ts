// A paint in the colours of an exported picture: always those of the light theme, whatever the page shows; in black and white
// none.

import type { SvgOverlay } from '../../files/svgLooks.ts'
import type { SvgTheme } from '../../files/svgTheme.ts'
import type { DomainColour } from '../../model/domainColours.ts'
import type { Language } from '../../model/words.ts'
import { OVERLAYS, type OverlayId } from './overlayIds.ts'
import type { LookColour, Paint } from './paint.ts'

const BLACK: DomainColour = { fill: '#ffffff', stroke: '#000000', text: '#000000' }
/** Share of a look's colour in its fill, as on screen. */
const FILL = 0.18

/** The overlay for a picture. Asks the page for the colours, so it needs one. */
export function svgOverlay(paint: Paint, overlay: OverlayId, theme: SvgTheme, language: Language): SvgOverlay {
  const probe = document.createElement('span')
  probe.style.colorScheme = 'light'
  document.body.append(probe)
  const looks = paint.looks.map(({ colour, mark, label }) => ({
    colour: theme === 'print' ? BLACK : coloursOf(probe, colour),
    mark,
    label: label[language],
  }))
  probe.remove()
  const [, name] = OVERLAYS.find(([id]) => id === overlay) ?? []
  return { name: name?.[language] ?? '', looks, lookOf: paint.lookOf }
}

/** A browser writes the colour it computed as "rgb(9, 116, 188)". */
function coloursOf(probe: HTMLElement, colour: LookColour): DomainColour {
  probe.style.color = `var(${colour})`
  const parts = (getComputedStyle(probe).color.match(/\d+/g) ?? []).slice(0, 3).map(Number)
  const hex = (share: number): string =>
    `#${parts
      .map((part) =>
        Math.round(255 + (part - 255) * share)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')}`
  return { fill: hex(FILL), stroke: hex(1), text: '#1b2228' }
}
