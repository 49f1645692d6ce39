// What columns are called: fields by the screen's words, attributes by the metamodel; and which column a title means.

import { columnOf, FIELD_COLUMNS } from '../../catalogue/column.ts'
import { foldedText } from '../../catalogue/foldedText.ts'
import type { Id } from '../../model/blueprint.ts'
import { metamodel } from '../../model/metamodel.ts'
import type { Attribute } from '../../model/metamodelShape.ts'
import type { Language } from '../../model/words.ts'
import { catalogueText } from '../text/catalogue.ts'

const attributes: ReadonlyMap<Id, Attribute> = new Map(
  metamodel.kinds
    .filter(({ drawable }) => drawable)
    .flatMap((kind) => kind.attributes)
    .filter(({ field }) => field === undefined)
    .reverse()
    .map((attribute) => [attribute.id, attribute]),
)

/** The title of a column; an unknown one stands for itself. */
export function columnLabel(id: Id, language: Language): string {
  const words: { readonly [column: string]: string } = catalogueText[language].columns
  return words[id] ?? attributes.get(id)?.name[language] ?? id
}

const titles: ReadonlyMap<string, Id> = new Map(
  [...attributes.keys(), ...FIELD_COLUMNS.map(({ id }) => id)].flatMap((id) =>
    (['id', 'en'] as const).map((language) => [foldedText(columnLabel(id, language)), id] as const),
  ),
)

/** The column a pasted title means, in either language; undefined for anything else. */
export function columnOfTitle(title: string): Id | undefined {
  const id = titles.get(foldedText(title.trim()))
  return id !== undefined && columnOf(id) ? id : undefined
}
