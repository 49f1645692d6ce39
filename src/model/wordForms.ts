// The forms of a word without Indonesian affixes (pe-layan-an, ke-sehat-an, me-ngelola) or an English plural. Many forms are no
// words; two words belong together when they share one. For searching, where a word too many found does no harm: comparing
// names asks `wordStem`, which commits itself to one stem.

/** Prefix, what it swallowed of the word behind it, and how much must be left. */
const PREFIXES: readonly (readonly [prefix: string, swallowed: string, least: number])[] = [
  ...(['me', 'pe'] as const).flatMap((start) => [
    [`${start}ng`, '', 4] as const,
    [`${start}ng`, 'k', 3] as const,
    [`${start}ny`, 's', 3] as const,
    [`${start}n`, '', 4] as const,
    [`${start}n`, 't', 3] as const,
    [`${start}m`, '', 4] as const,
    [`${start}m`, 'p', 3] as const,
    [start, '', 4] as const,
  ]),
  ['peng', '', 3],
  ['memper', '', 4],
  ['pember', '', 4],
  ['per', '', 4],
  ['ber', '', 4],
  ['ter', '', 4],
  ['di', '', 4],
  ['ke', '', 4],
  ['se', '', 5],
]

const SUFFIXES: readonly (readonly [suffix: string, instead: string, least: number])[] = [
  ['nya', '', 4],
  ['kan', '', 4],
  ['an', '', 3],
  ['i', '', 4],
  ['isasi', '', 5],
  ['ies', 'y', 3],
  ['s', '', 4],
]

const known = new Map<string, readonly string[]>()
/** Names and searches bring new words without end. */
const MOST_KNOWN = 20_000

/** The word itself and its shorter forms, each once. The word is folded. */
export function wordForms(word: string): readonly string[] {
  const found = known.get(word)
  if (found) return found
  if (known.size >= MOST_KNOWN) known.clear()
  const stems = new Set([word])
  const endless = [word, ...withoutSuffix(word)]
  for (const form of endless) {
    stems.add(form)
    for (const [prefix, swallowed, least] of PREFIXES) {
      if (!form.startsWith(prefix) || form.length - prefix.length < least) continue
      stems.add(swallowed + form.slice(prefix.length))
    }
  }
  const list = [...stems]
  known.set(word, list)
  return list
}

function withoutSuffix(word: string): string[] {
  return SUFFIXES.filter(([suffix, , least]) => word.endsWith(suffix) && word.length - suffix.length >= least).map(
    ([suffix, instead]) => word.slice(0, -suffix.length) + instead,
  )
}
