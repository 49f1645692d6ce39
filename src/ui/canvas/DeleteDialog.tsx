// Asks before elements are deleted and names what goes along.

import { consequenceWords, deletionConsequences, relationsOf } from '../../editing/deletion.ts'
import { elementName, relationName } from '../../editing/nameOf.ts'
import type { Blueprint, Id } from '../../model/blueprint.ts'
import { getRow, hasRow } from '../../model/table.ts'
import { useCurrentView } from '../architecture/currentView.ts'
import { useBlueprint, useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { ConfirmDelete } from '../parts/ConfirmDelete.tsx'
import { canvasText } from '../text/canvas.ts'
import { useText, useWords } from '../text/language.ts'
import { canvasDialog } from './canvasStage.ts'
import styles from './dialogs.module.css'
import { deleteNow, takeOffView } from './removeChosen.ts'

const whole = (blueprint: Blueprint): Blueprint => blueprint
/** How many of each kind are named. */
const NAMED = 4
const close = () => canvasDialog.set(null)

/** "Hapus elemen": consequences, then delete, take off the view only, or cancel. */
export function DeleteDialog({ ids }: { readonly ids: readonly Id[] }) {
  const karta = useKarta()
  const text = useText(canvasText)
  const words = useWords()
  const blueprint = useBlueprint(whole)
  const view = useCurrentView()
  const [first] = ids
  const consequences = deletionConsequences(blueprint, ids)
  const along = consequenceWords(consequences)
  const name = first === undefined ? '' : (getRow(blueprint.elements, first)?.name ?? first)
  const relations = relationsOf(blueprint, ids)
  const sentenceOf = (id: Id): string => {
    const relation = getRow(blueprint.relations, id)
    if (!relation) return id
    const [source, target] = [elementName(blueprint, relation.source), elementName(blueprint, relation.target)]
    return `${source} ${words(relationName(relation.kind))} ${target}`
  }
  const placed = view !== undefined && ids.some((id) => hasRow(view.placements, id))
  return (
    <ConfirmDelete
      title={text.deleteTitle(ids.length)}
      label={text.delete}
      instead={
        placed ? (
          <Button
            onClick={() => {
              close()
              takeOffView(karta)
            }}
          >
            {text.onlyFromView}
          </Button>
        ) : null
      }
      onClose={close}
      onDelete={() => deleteNow(karta, ids)}
    >
      <div className={styles.prose}>
        <p>{ids.length === 1 ? text.deleteOne(name) : text.deleteMany(ids.length)}</p>
        {along ? <p>{text.deleteWith(words(along))}</p> : null}
        <FirstFew title={text.deleteRelations} all={relations} sentence={sentenceOf} />
        <FirstFew
          title={text.deleteItems}
          all={consequences.items}
          sentence={(id) => blueprint.roadmap[id]?.name ?? id}
        />
        <p className={styles.quiet}>{text.deleteUndo}</p>
      </div>
    </ConfirmDelete>
  )
}

interface FirstFewProps {
  readonly title: string
  readonly all: readonly Id[]
  readonly sentence: (id: Id) => string
}

/** Names some of what goes along and counts the others; nothing when nothing does. */
function FirstFew({ title, all, sentence }: FirstFewProps) {
  const text = useText(canvasText)
  if (all.length === 0) return null
  // One more is named rather than called "and 1 more".
  const named = all.length <= NAMED + 1 ? all : all.slice(0, NAMED)
  return (
    <>
      <p>{title}</p>
      <ul>
        {named.map((id) => (
          <li key={id}>{sentence(id)}</li>
        ))}
        {named.length < all.length ? <li>{text.andMore(all.length - named.length)}</li> : null}
      </ul>
    </>
  )
}
