// A drawing as plain arrays: all that painting needs, so that it can be painted anywhere, also by a worker. In three parts
// that change at different times: shapes with the architecture, looks with month and selection, theme with the reader.

import type { DomainColour } from '../../../model/domainColours.ts'
import type { Language } from '../../../model/words.ts'

/** A frame around elements, or a group that stands for the elements in it. */
export interface SceneBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly name: string
  /** Drawn as one filled box; open ones are a frame with a name. */
  readonly closed: boolean
}

/** What stands where. Elements by position, in reading order; relations by position. */
export interface SceneShapes {
  /** Left and top of each element, in pixels at zoom 1. */
  readonly xs: Float64Array
  readonly ys: Float64Array
  readonly names: readonly string[]
  /** Position of each element's domain in the theme's colours, of its kind in `kindNames`, of its owner in `ownerNames`. */
  readonly domains: Uint8Array
  readonly kinds: Uint16Array
  readonly kindNames: readonly string[]
  readonly owners: Uint16Array
  /** The first is empty: no owner. */
  readonly ownerNames: readonly string[]
  /** 1 = pinned. */
  readonly pinned: Uint8Array
  readonly sources: Int32Array
  readonly targets: Int32Array
  readonly startOffsets: Int16Array
  readonly endOffsets: Int16Array
  readonly boxes: readonly SceneBox[]
}

/** How each element looks now, by position. */
export interface SceneLooks {
  /** Position in `PAINTED_PRESENCES`; 0 = simply there. */
  readonly presences: Uint8Array
  /** 1 = dimmed. */
  readonly dimmed: Uint8Array
  /** 0 = the colour of its domain, n = look n - 1 of the theme. */
  readonly looks: Uint8Array
  /** 1 = selected. */
  readonly selected: Uint8Array
  /** Lines of selected elements are brought out. */
  readonly traced: boolean
  /** Positions of elements left out with their lines, because they are in the planner's hand. */
  readonly out: readonly number[]
}

/** Colours and words of the page, resolved: a canvas knows no custom properties. */
export interface SceneTheme {
  readonly surface: string
  readonly faded: string
  readonly text: string
  readonly quiet: string
  readonly line: string
  readonly border: string
  readonly shadow: string
  readonly accent: string
  readonly good: string
  readonly warn: string
  readonly bad: string
  /** Colour and name of each domain; the last is any other. */
  readonly domains: readonly DomainColour[]
  readonly domainNames: readonly string[]
  /** Icon of each domain and of the pin, as paths in a square of 24. */
  readonly icons: readonly string[]
  readonly pin: string
  /** Colours of the classes of an overlay. */
  readonly looks: readonly DomainColour[]
  /** Their marks, in the same order. */
  readonly lookMarks: readonly string[]
  /** The word of each presence; empty for what is simply there. */
  readonly marks: readonly string[]
  readonly font: string
  /** Numbers are written as it does. */
  readonly language: Language
}

export interface Picture {
  readonly shapes: SceneShapes
  readonly looks: SceneLooks
  readonly theme: SceneTheme
}

/** A pen of the page or of a worker. */
export type Pen = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D
