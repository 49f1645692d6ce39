// Labels at the end of lines, moved so that none lies on another.

/** Keeps `gap` pixels between labels, from the top down in their order, and none below `bottom`. */
export function labelsApart<T extends { readonly y: number }>(labels: readonly T[], gap: number, bottom: number): T[] {
  let last = Number.NEGATIVE_INFINITY
  const placed = [...labels]
    .sort((a, b) => a.y - b.y)
    .map((label) => {
      last = Math.max(label.y, last + gap)
      return { ...label, y: last }
    })
  const over = Math.max(0, last - bottom)
  return placed.map((label) => ({ ...label, y: label.y - over }))
}
