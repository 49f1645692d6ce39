// Short marks for names, each different: "Diskominfo" and "Disdukcapil" must not both read "DISD".

const MOST = 4

/** Marks of at most four characters in the order of the names; where letters clash a number tells them apart. */
export function agencyMarks(names: readonly string[]): readonly string[] {
  const used = new Set<string>()
  return names.map((name) => {
    const letters =
      name
        .normalize('NFD')
        .replace(/[^\p{L}\p{N}]/gu, '')
        .toUpperCase() || '?'
    let mark = letters.slice(0, MOST)
    for (let skip = MOST; used.has(mark) && skip < letters.length; skip++) {
      mark = letters.slice(0, MOST - 1) + letters.charAt(skip)
    }
    for (let number = 2; used.has(mark); number++) mark = letters.slice(0, MOST - String(number).length) + number
    used.add(mark)
    return mark
  })
}
