// How strongly a code is coloured: by how many elements it and those below it have. The number always stands beside.

/** From no element to many. */
export const HEATS = [0, 1, 2, 3, 4] as const
export type Heat = (typeof HEATS)[number]

/** Least number of elements of each step. */
const FROM = [0, 1, 2, 5, 10] as const

/** The step of a count. */
export function heatOf(count: number): Heat {
  return HEATS.findLast((heat) => count >= FROM[heat]) ?? 0
}

/** "2–4", "10+": what a step stands for; the first is said in words. */
export function heatRange(heat: Heat): string {
  const from = FROM[heat]
  const next = FROM[heat + 1]
  if (next === undefined) return `${from}+`
  return next - 1 === from ? String(from) : `${from}–${next - 1}`
}
