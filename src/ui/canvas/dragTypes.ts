// Types of what may be dropped on the canvas: a kind of the palette, an element of the outline.

export const DRAG_KIND = 'application/x-karta-kind'
export const DRAG_ELEMENT = 'application/x-karta-element'
