import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { HUES, PLAIN, SCALE } from '../../../src/ui/overlay/paint.ts'

const css = readFileSync('src/ui/styles/tokens.css', 'utf8')

type Rgb = readonly [number, number, number]

function token(name: string): { readonly light: Rgb; readonly dark: Rgb } {
  const found = new RegExp(`${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css)
  if (!found?.[1] || !found[2]) throw new Error(`tokens.css has no ${name}`)
  return { light: linear(found[1]), dark: linear(found[2]) }
}

function linear(hex: string): Rgb {
  const part = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [part(1), part(3), part(5)]
}

const luminance = ([r, g, b]: Rgb): number => 0.2126 * r + 0.7152 * g + 0.0722 * b

function contrast(a: Rgb, b: Rgb): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

/** Machado, Oliveira and Fernandes (2009), severity 1, on linear light. */
const SIGHTS: Readonly<Record<string, readonly Rgb[]>> = {
  'full sight': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
}

function lab([r, g, b]: Rgb): Rgb {
  const f = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116)
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505)
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b)
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

function seen(colour: Rgb, sight: readonly Rgb[]): Rgb {
  const row = (weights: Rgb | undefined): number =>
    Math.max(
      0,
      (weights ?? [0, 0, 0]).reduce((sum, weight, i) => sum + weight * (colour[i] ?? 0), 0),
    )
  return lab([row(sight[0]), row(sight[1]), row(sight[2])])
}

const distance = (a: Rgb, b: Rgb): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])

function nearest(colours: readonly Rgb[], sight: readonly Rgb[]): number {
  const all = colours.map((colour) => seen(colour, sight))
  return Math.min(...all.flatMap((a, i) => all.slice(i + 1).map((b) => distance(a, b))))
}

for (const theme of ['light', 'dark'] as const) {
  test(`${theme}: every colour of an overlay reaches 3:1 on the surfaces it is drawn on`, () => {
    for (const surface of ['--surface-0', '--surface-1'].map((name) => token(name)[theme])) {
      for (const name of [...HUES, ...SCALE, PLAIN]) {
        expect(contrast(token(name)[theme], surface), name).toBeGreaterThanOrEqual(3)
      }
    }
  })

  for (const [name, sight] of Object.entries(SIGHTS)) {
    test(`${theme}: with ${name} no two hues and no two steps look alike`, () => {
      expect(
        nearest(
          HUES.map((hue) => token(hue)[theme]),
          sight,
        ),
      ).toBeGreaterThanOrEqual(14)
      expect(
        nearest(
          SCALE.map((step) => token(step)[theme]),
          sight,
        ),
      ).toBeGreaterThanOrEqual(18)
    })
  }

  test(`${theme}: the steps go one way from light to dark`, () => {
    const lightness = SCALE.map((step) => lab(token(step)[theme])[0])
    for (const [i, value] of lightness.slice(1).entries()) expect(value).toBeLessThan((lightness[i] ?? 0) - 3)
  })
}
