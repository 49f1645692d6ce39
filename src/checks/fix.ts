// How a finding may be put right: a command by its name with its arguments, as data. Which command that is and how it runs is
// `editing`'s to know (fixCommand.ts); checks never change anything.
import type { AttributeValue, ElementChange, Id } from '../model/blueprint.ts'
import type { Words } from '../model/words.ts'

/** The commands that fixes are made of. */
export type FixCommand =
  | { readonly name: 'assignIndicator'; readonly args: OwnerArgs }
  | { readonly name: 'deleteElements'; readonly args: { readonly ids: readonly Id[] } }
  | { readonly name: 'deleteRelations'; readonly args: { readonly ids: readonly Id[] } }
  | { readonly name: 'deleteView'; readonly args: { readonly id: Id } }
  | { readonly name: 'editElement'; readonly args: { readonly id: Id; readonly set: ElementFix } }
  | { readonly name: 'editItem'; readonly args: { readonly id: Id; readonly set: { readonly proposed: null } } }
  | { readonly name: 'editRelation'; readonly args: { readonly id: Id; readonly set: { readonly kind: string } } }
  | { readonly name: 'mergeElements'; readonly args: { readonly keep: Id; readonly gone: readonly Id[] } }
  | { readonly name: 'removeEffect'; readonly args: { readonly item: Id; readonly effect: Id } }
  | { readonly name: 'removeFromView'; readonly args: { readonly view: Id; readonly ids: readonly Id[] } }
  | {
      readonly name: 'replaceRelationEnds'
      readonly args: { readonly id: Id; readonly source: Id; readonly target: Id }
    }
  | { readonly name: 'setChange'; readonly args: { readonly item: Id; readonly change: ElementChange } }
  | { readonly name: 'withdrawWaiver'; readonly args: { readonly id: Id } }

interface OwnerArgs {
  readonly instrument: Id
  readonly indicator: string
  readonly owner: Id
  readonly support: readonly Id[]
}

interface ElementFix {
  readonly name?: string
  readonly owner?: Id | null
  readonly attributes?: { readonly [attribute: string]: AttributeValue | null }
}

export interface Fix {
  /** What the button says: "Hapus relasi kembar". */
  readonly label: Words
  /** What will be, in a whole sentence. */
  readonly preview: Words
  readonly command: FixCommand
  /** Nothing is lost and nothing is guessed: many of one rule may be done at once. */
  readonly safe?: true
}
