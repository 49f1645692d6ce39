// Colours are readable and told apart: measured as WCAG 2.2 has it, not judged by eye.
import { describe, expect, it } from 'vitest'
import type { DomainColours } from '../../src/model/domainColours.ts'
import { darkDomainColours, domainColour, lightDomainColours } from '../../src/model/domainColours.ts'
import { architectureDomains, metamodel } from '../../src/model/metamodel.ts'

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

const themes: readonly [string, DomainColours, readonly string[]][] = [
  ['light', lightDomainColours, ['#ffffff', '#f6f7f8']],
  ['dark', darkDomainColours, ['#14181c', '#1c2126']],
]

describe.each(themes)('domain colours, %s', (_, colours, surfaces) => {
  it('cover every domain of the metamodel', () => {
    expect(Object.keys(colours).sort()).toEqual(metamodel.domains.map(({ id }) => id).sort())
  })
  it('give text on its fill 4.5:1, and lines on surface and fill 3:1', () => {
    for (const { fill, stroke, text } of Object.values(colours)) {
      expect(contrast(text, fill)).toBeGreaterThanOrEqual(4.5)
      for (const under of [...surfaces, fill]) expect(contrast(stroke, under)).toBeGreaterThanOrEqual(3)
    }
  })
  it('differ for the six domains of the architecture', () => {
    expect(new Set(architectureDomains.map(({ id }) => colours[id]?.stroke)).size).toBe(6)
  })
  it('are grey for an unknown domain', () => {
    expect(domainColour(colours, 'constructor')).toBe(colours['tata-kelola'])
    expect(domainColour(colours, undefined)).toBe(colours['tata-kelola'])
  })
})
