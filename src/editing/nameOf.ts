// What things are called in labels and refusals: always by name, in quotes, shortened when very long.
// Falls back to the id when a thing is gone, never throws.

import type { Blueprint, Id } from '../model/blueprint.ts'
import { indicatorOf } from '../model/indicatorOf.ts'
import { instrumentOf } from '../model/instruments.ts'
import { kindOf, relationKindOf } from '../model/metamodel.ts'
import { numberEn, numberId } from '../model/numberText.ts'
import { quoted } from '../model/quoted.ts'
import { getRow } from '../model/table.ts'
import type { Words } from '../model/words.ts'

/** An element by its name in quotes. */
export function elementName(blueprint: Blueprint, id: Id): string {
  return quoted(getRow(blueprint.elements, id)?.name ?? id)
}

/** A roadmap item by its name in quotes. */
export function itemName(blueprint: Blueprint, id: Id): string {
  return quoted(blueprint.roadmap[id]?.name ?? id)
}

/** An agency by its abbreviation in quotes. */
export function agencyName(blueprint: Blueprint, id: Id): string {
  return quoted(blueprint.agencies[id]?.short ?? id)
}

/** A view by its name in quotes. */
export function viewName(blueprint: Blueprint, id: Id): string {
  return quoted(blueprint.views[id]?.name ?? id)
}

/** An assessment by its name in quotes. */
export function assessmentName(blueprint: Blueprint, id: Id): string {
  return quoted(blueprint.assessments[id]?.name ?? id)
}

/** A survey result by service and year: “Perizinan” 2025. */
export function satisfactionName(blueprint: Blueprint, id: Id): string {
  const row = blueprint.satisfaction[id]
  return row ? `${elementName(blueprint, row.service)} ${row.year}` : quoted(id)
}

/** A scenario by its name in quotes. */
export function scenarioName(blueprint: Blueprint, id: Id): string {
  return quoted(blueprint.scenarios[id]?.name ?? id)
}

/** A piece of evidence by its title in quotes. */
export function evidenceName(blueprint: Blueprint, id: Id): string {
  return quoted(blueprint.evidence[id]?.title ?? id)
}

/** An instrument by its short title, or its id when the program has no such pack. */
export function instrumentName(blueprint: Blueprint, id: Id): Words {
  return instrumentOf(blueprint, id)?.shortTitle ?? { id, en: id }
}

/** An indicator by number and short name: "29 Audit Infrastruktur". */
export function indicatorName(blueprint: Blueprint, instrumentId: Id, id: string): Words {
  const instrument = instrumentOf(blueprint, instrumentId)
  const found = instrument && indicatorOf(instrument, id)
  return found ? { id: `${id} ${found.shortName.id}`, en: `${id} ${found.shortName.en}` } : { id, en: id }
}

/** An element kind inside a sentence: "aplikasi", "application". */
export function kindName(id: string): Words {
  return inSentence(kindOf(id)?.shortName ?? { id, en: id })
}

/** A relation kind as it reads from source to target: "mendukung layanan". */
export function relationName(id: string): Words {
  return relationKindOf(id)?.name ?? { id, en: id }
}

/** Names written as titles, in lower case; abbreviations such as IKU stay. */
function inSentence(words: Words): Words {
  const lower = (text: string): string => text.replace(/\b\p{Lu}\p{Ll}+/gu, (word) => word.toLowerCase())
  return { id: lower(words.id), en: lower(words.en) }
}

/** "1 relation", "3 relations"; Bahasa Indonesia has no plural form: "3 relasi". */
export function counted(count: number, id: string, en: string, enPlural = `${en}s`): Words {
  return { id: `${numberId(count)} ${id}`, en: `${numberEn(count)} ${count === 1 ? en : enPlural}` }
}

/** A label about some elements: by name when it is one ("Pindahkan “SIMDA”"), else by count ("Pindahkan 3 elemen"). */
export function elementsLabel(blueprint: Blueprint, ids: readonly Id[], verbId: string, verbEn: string): Words {
  const [only] = ids
  if (ids.length === 1 && only !== undefined) {
    const name = elementName(blueprint, only)
    return { id: `${verbId} ${name}`, en: `${verbEn} ${name}` }
  }
  const words = counted(ids.length, 'elemen', 'element')
  return { id: `${verbId} ${words.id}`, en: `${verbEn} ${words.en}` }
}
