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

/** What planners and this program's older tables call a field, besides its name. */
const ALSO: ReadonlyArray<readonly [title: string, column: Id]> = [
  ['keterangan', 'description'],
  ['deskripsi', 'description'],
  ['keadaan', 'state'],
  ['mulai beroperasi', 'start'],
  ['berhenti beroperasi', 'end'],
  ['berakhir', 'end'],
]

/** Names the metamodel gives to attributes that are stored in a field: "ID", "Unit Kerja / Perangkat Daerah". */
const stored = metamodel.kinds
  .filter(({ drawable }) => drawable)
  .flatMap((kind) => kind.attributes)
  .flatMap(({ field, name }): (readonly [string, Id])[] =>
    field === undefined
      ? []
      : [
          [name.id, field],
          [name.en, field],
        ],
  )

const shown = [...attributes.keys(), ...FIELD_COLUMNS.map(({ id }) => id)].flatMap((id) =>
  (['id', 'en'] as const).map((language): readonly [string, Id] => [columnLabel(id, language), id]),
)

const titles: ReadonlyMap<string, Id> = new Map(
  [...stored, ...ALSO, ...shown].map(([title, id]) => [foldedText(title), id]),
)

/** The column a pasted title means, in either language; undefined for anything else. */
export function columnOfTitle(title: string): Id | undefined {
  const id = titles.get(foldedText(title.trim()))
  return id !== undefined && columnOf(id) ? id : undefined
}
