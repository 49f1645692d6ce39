// Elements whose names mean the same are probably one thing entered several times; one finding for all that hang together.

import type { Element, Id } from '../../model/blueprint.ts'
import { numberEn, numberId } from '../../model/numberText.ts'
import { quoted } from '../../model/quoted.ts'
import { getRow } from '../../model/table.ts'
import type { Words } from '../../model/words.ts'
import { defineCheck } from '../check.ts'
import { duplicateClusters } from '../duplicates/duplicateClusters.ts'
import { likenessWords } from '../duplicates/likenessWords.ts'
import type { Fix } from '../fix.ts'
import { elementSubject } from '../subjects.ts'

/** So many of a cluster are named. */
const NAMED = 4

export const duplicateName = defineCheck(
  {
    id: 'duplicate-name',
    severity: 'info',
    title: { id: 'Setiap hal dicatat satu kali', en: 'Everything is entered once' },
  },
  function* (blueprint, { relations, sensitivity }) {
    const weight = (id: Id): number =>
      (relations.outgoing.get(id)?.length ?? 0) + (relations.incoming.get(id)?.length ?? 0)
    for (const { elements: ids, likeness } of duplicateClusters(blueprint, sensitivity)) {
      const elements = ids.flatMap((id) => getRow(blueprint.elements, id) ?? [])
      // The one most is known of stays; the smaller id where they are even.
      const [first, ...others] = elements.slice().sort((a, b) => weight(b.id) - weight(a.id))
      if (!first) continue
      const names = namesOf(others)
      const why = likenessWords(likeness)
      yield {
        subject: elementSubject(first),
        others: others.map(({ id }) => id),
        message: {
          id: `mungkin sama dengan ${names.id} (${why.id})`,
          en: `may be the same as ${names.en} (${why.en})`,
        },
        ...(others.every(({ kind }) => kind === first.kind) && { fix: merging(first, others) }),
      }
    }
  },
)

function merging(first: Element, others: readonly Element[]): Fix {
  const names = namesOf(others)
  return {
    label: { id: 'Gabungkan', en: 'Merge' },
    preview: {
      id: `${quoted(first.name)} tetap ada dan mengambil alih relasi, tempat di gambar, dan sebutan dari ${names.id}.`,
      en: `${quoted(first.name)} stays and takes over the relations, places in drawings and mentions of ${names.en}.`,
    },
    command: { name: 'mergeElements', args: { keep: first.id, gone: others.map(({ id }) => id) } },
  }
}

function namesOf(elements: readonly Element[]): Words {
  const names = elements
    .slice(0, NAMED)
    .map(({ name }) => quoted(name))
    .join(', ')
  const more = elements.length - NAMED
  return more > 0
    ? { id: `${names}, dan ${numberId(more)} lainnya`, en: `${names} and ${numberEn(more)} more` }
    : { id: names, en: names }
}
