// Colours, icons and words of the page as a picture needs them: a canvas knows no custom properties, a worker no page.

import { darkDomainColours, domainColour, lightDomainColours } from '../../../model/domainColours.ts'
import { metamodel } from '../../../model/metamodel.ts'
import type { Language } from '../../../model/words.ts'
import { PAINTED_PRESENCES } from '../../architecture/presence.ts'
import type { Look } from '../../overlay/paint.ts'
import { domainIconId } from '../../parts/DomainIcon.tsx'
import { canvasText } from '../../text/canvas.ts'
import { textIn } from '../../text/language.ts'
import type { SceneTheme } from './picture.ts'

/** Reads the colours in force at an element of the page; `dark` tells the theme. */
export function sceneTheme(
  element: HTMLElement,
  dark: boolean,
  language: Language,
  looks: readonly Look[] = [],
): SceneTheme {
  const style = getComputedStyle(element)
  const before = element.style.color
  const resolved = (colour: string): string => {
    element.style.color = colour
    return style.color
  }
  const token = (name: string): string => resolved(`var(${name})`)
  const colours = dark ? darkDomainColours : lightDomainColours
  const { presence } = textIn(canvasText, language)
  const theme: SceneTheme = {
    surface: token('--surface-0'),
    faded: token('--surface-1'),
    text: token('--text'),
    quiet: token('--text-3'),
    line: token('--line-strong'),
    border: token('--line'),
    accent: token('--accent'),
    good: token('--good'),
    warn: token('--warn'),
    bad: token('--bad'),
    shadow: dark ? 'rgb(0 0 0 / 0.3)' : 'rgb(20 25 40 / 0.08)',
    domains: [...metamodel.domains.map(({ id }) => domainColour(colours, id)), domainColour(colours, undefined)],
    domainNames: [...metamodel.domains.map(({ name }) => name[language]), ''],
    icons: [...metamodel.domains.map(({ id }) => pathOf(domainIconId(id))), ''],
    pin: pathOf(PIN_ICON_ID),
    looks: looks.map(({ colour }) => ({
      fill: resolved(`color-mix(in oklab, var(${colour}) 18%, var(--surface-0))`),
      stroke: token(colour),
      text: token('--text'),
    })),
    lookMarks: looks.map(({ mark }) => mark),
    marks: PAINTED_PRESENCES.map((word) => presence[word]),
    font: style.fontFamily,
    language,
  }
  element.style.color = before
  return theme
}

/** Id of the icon of pinned elements in the sprite of the canvas. */
export const PIN_ICON_ID = 'canvas-icon-pin'

/** The shapes of an icon on the page as one path. */
function pathOf(id: string): string {
  return Array.from(document.getElementById(id)?.children ?? [], shapePath).join('')
}

function shapePath(shape: Element): string {
  const of = (name: string): number => Number(shape.getAttribute(name) ?? 0)
  switch (shape.tagName) {
    case 'path':
      return shape.getAttribute('d') ?? ''
    case 'line':
      return `M${of('x1')} ${of('y1')}L${of('x2')} ${of('y2')}`
    case 'circle':
    case 'ellipse': {
      const [rx, ry] = [of('r') || of('rx'), of('r') || of('ry')]
      return `M${of('cx') - rx} ${of('cy')}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0`
    }
    case 'rect': {
      const [w, h, r] = [of('width'), of('height'), of('rx')]
      const [across, down] = [w - 2 * r, h - 2 * r]
      const arc = (x: number, y: number) => `a${r} ${r} 0 0 1 ${x} ${y}`
      return `M${of('x') + r} ${of('y')}h${across}${arc(r, r)}v${down}${arc(-r, r)}h${-across}${arc(-r, -r)}v${-down}${arc(r, -r)}z`
    }
    default:
      return ''
  }
}
