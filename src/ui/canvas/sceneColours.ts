// The colours of the page as a drawing on a <canvas> needs them: a canvas does not know custom properties.

import { type DomainColours, darkDomainColours, lightDomainColours } from '../../model/domainColours.ts'

export interface SceneColours {
  readonly surface: string
  readonly faded: string
  readonly text: string
  readonly quiet: string
  readonly line: string
  readonly border: string
  readonly accent: string
  readonly domains: DomainColours
  readonly font: string
}

/** Reads the colours in force at an element; `dark` tells the theme. */
export function sceneColours(element: HTMLElement, dark: boolean): SceneColours {
  const style = getComputedStyle(element)
  const before = element.style.color
  const resolved = (token: string): string => {
    element.style.color = `var(${token})`
    return style.color
  }
  const colours = {
    surface: resolved('--surface-0'),
    faded: resolved('--surface-1'),
    text: resolved('--text'),
    quiet: resolved('--text-3'),
    line: resolved('--line-strong'),
    border: resolved('--line'),
    accent: resolved('--accent'),
    domains: dark ? darkDomainColours : lightDomainColours,
    font: style.fontFamily,
  }
  element.style.color = before
  return colours
}
