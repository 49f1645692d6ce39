// Names are read by people: without blanks too many, not shouted, short enough to read at a glance.

import type { Element } from '../../model/blueprint.ts'
import { numberEn, numberId } from '../../model/numberText.ts'
import { rowsOf } from '../../model/table.ts'
import { type Broken, defineCheck } from '../check.ts'
import { elementSubject } from '../subjects.ts'

/** Longer than any name in the national reference architecture. */
const LONGEST = 120
/** A shout is longer than an abbreviation and has several words. */
const SHOUT = 16

export const untidyName = defineCheck(
  { id: 'untidy-name', severity: 'info', title: { id: 'Nama elemen rapi', en: 'Names of elements are tidy' } },
  function* (blueprint) {
    for (const element of rowsOf(blueprint.elements)) {
      const broken = untidy(element)
      if (broken) yield broken
    }
  },
)

function untidy(element: Element): Broken | undefined {
  const { id, name } = element
  const subject = elementSubject(element)
  const tidy = /\s\s|^\s|\s$/.test(name) ? name.replace(/\s+/g, ' ').trim() : name
  if (tidy !== name && tidy !== '') {
    return {
      subject,
      message: { id: 'namanya berspasi berlebih', en: 'its name has blanks too many' },
      fix: {
        label: { id: 'Rapikan nama', en: 'Tidy the name' },
        preview: { id: `Namanya menjadi “${tidy}”.`, en: `Its name becomes “${tidy}”.` },
        command: { name: 'editElement', args: { id, set: { name: tidy } } },
        safe: true,
      },
    }
  }
  if (name.length > LONGEST) {
    return {
      subject,
      message: {
        id: `namanya ${numberId(name.length)} huruf; pindahkan penjelasan ke uraian`,
        en: `its name has ${numberEn(name.length)} letters; move what explains it to the description`,
      },
    }
  }
  if (
    name.length < SHOUT ||
    /[a-z]/.test(name) ||
    name !== name.toUpperCase() ||
    !/\p{Lu}{4,}\s+\S*\p{Lu}{4,}/u.test(name)
  )
    return undefined
  return { subject, message: { id: 'namanya huruf besar semua', en: 'its name is all in capitals' } }
}
