// The conditions of the catalogue in words, each with what takes it away. Pure.

import { choicesOf, STATES } from '../../catalogue/choices.ts'
import { type Conditions, MARKS, type Mark } from '../../catalogue/filterElements.ts'
import { WITHOUT_APPLICATION } from '../../catalogue/isEmptyAt.ts'
import type { Blueprint, Id, IdSet } from '../../model/blueprint.ts'
import { kindOf, metamodel } from '../../model/metamodel.ts'
import type { Language } from '../../model/words.ts'
import { catalogueText } from '../text/catalogue.ts'
import { columnLabel } from './columnLabel.ts'

export interface FilterChip {
  readonly id: string
  readonly words: string
  /** The conditions without it. */
  readonly without: { readonly [K in keyof Conditions]?: Conditions[K] | undefined }
}

/** Kinds of each domain that can be in a catalogue. */
export const DOMAIN_KINDS: ReadonlyArray<{
  readonly id: Id
  readonly name: { readonly id: string; readonly en: string }
  readonly kinds: readonly Id[]
}> = metamodel.domains
  .map(({ id, name }) => ({
    id,
    name,
    kinds: metamodel.kinds.filter((kind) => kind.drawable && kind.domain === id).map((kind) => kind.id),
  }))
  .filter(({ kinds }) => kinds.length > 0)

/** The set without one id. */
export function dropped(set: IdSet | undefined, id: Id): IdSet {
  return Object.fromEntries(Object.entries(set ?? {}).filter(([key]) => key !== id))
}

/** What a mark says, at the month everyone looks at. */
export function markWords(mark: Mark, language: Language, month: string): string {
  return catalogueText[language].marks[mark](month)
}

/** What an empty field says. */
export function withoutWords(id: Id, language: Language): string {
  const text = catalogueText[language]
  if (id === WITHOUT_APPLICATION) return text.withoutApplication
  if (id === 'owner') return text.noOwner
  return text.without(columnLabel(id, language))
}

/** One chip for each condition; text has a field of its own. */
export function filterChips(
  blueprint: Blueprint,
  conditions: Conditions,
  language: Language,
  month: string,
): readonly FilterChip[] {
  const text = catalogueText[language]
  const { kinds, owners, states, without, marks, attributes } = conditions
  const chips: FilterChip[] = []
  const list = (names: readonly string[]): string => names.join(` ${text.or} `)
  const asked = Object.keys(kinds ?? {})
  const domain = DOMAIN_KINDS.find(
    (each) => each.kinds.length === asked.length && each.kinds.every((id) => kinds?.[id]),
  )
  if (domain && domain.kinds.length > 1) {
    chips.push({ id: 'kinds', words: text.domainChip(domain.name[language]), without: { kinds: undefined } })
  } else if (asked.length > 0) {
    const names = asked.map((id) => kindOf(id)?.shortName[language] ?? id)
    chips.push({ id: 'kinds', words: text.kindChip(list(names)), without: { kinds: undefined } })
  }
  const agencies = Object.keys(owners ?? {})
  if (agencies.length > 0) {
    const names = agencies.map((id) => blueprint.agencies[id]?.short ?? id)
    chips.push({ id: 'owners', words: text.ownerChip(list(names)), without: { owners: undefined } })
  }
  const inState = Object.keys(states ?? {})
  if (inState.length > 0) {
    const names = inState.map((id) => STATES.find((state) => state.id === id)?.name[language] ?? id)
    chips.push({ id: 'states', words: text.stateChip(list(names)), without: { states: undefined } })
  }
  for (const id of Object.keys(without ?? {})) {
    chips.push({ id: `without ${id}`, words: withoutWords(id, language), without: { without: dropped(without, id) } })
  }
  for (const mark of MARKS) {
    if (!marks?.[mark]) continue
    chips.push({ id: mark, words: markWords(mark, language, month), without: { marks: dropped(marks, mark) } })
  }
  for (const [attribute, values] of Object.entries(attributes ?? {})) {
    const kind = metamodel.kinds.find(
      (each) => (kinds?.[each.id] ?? true) && each.attributes.some(({ id }) => id === attribute),
    )
    const choices = choicesOf(blueprint, kind?.id ?? '', attribute) ?? []
    const names = Object.keys(values).map((id) => choices.find((choice) => choice.id === id)?.name[language] ?? id)
    const others = Object.fromEntries(Object.entries(attributes ?? {}).filter(([id]) => id !== attribute))
    chips.push({
      id: `attribute ${attribute}`,
      words: text.attributeChip(columnLabel(attribute, language), list(names)),
      without: { attributes: others },
    })
  }
  return chips
}
