// Asks before elements are deleted and names what goes along.

import { consequenceWords, deletionConsequences } from '../../editing/deletion.ts'
import type { Blueprint, Id } from '../../model/blueprint.ts'
import { getRow, hasRow } from '../../model/table.ts'
import { useCurrentView } from '../architecture/currentView.ts'
import { useBlueprint, useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { canvasText } from '../text/canvas.ts'
import { useText, useWords } from '../text/language.ts'
import { partsText } from '../text/parts.ts'
import { canvasDialog } from './canvasStage.ts'
import styles from './dialogs.module.css'
import { deleteNow, takeOffView } from './removeChosen.ts'

const whole = (blueprint: Blueprint): Blueprint => blueprint
const close = () => canvasDialog.set(null)

/** "Hapus elemen": consequences, then delete, take off the view only, or cancel. */
export function DeleteDialog({ ids }: { readonly ids: readonly Id[] }) {
  const karta = useKarta()
  const text = useText(canvasText)
  const parts = useText(partsText)
  const words = useWords()
  const blueprint = useBlueprint(whole)
  const view = useCurrentView()
  const [first] = ids
  const consequences = deletionConsequences(blueprint, ids)
  const along = consequenceWords(consequences)
  const name = first === undefined ? '' : (getRow(blueprint.elements, first)?.name ?? first)
  const placed = view !== undefined && ids.some((id) => hasRow(view.placements, id))
  return (
    <Dialog
      title={text.deleteTitle(ids.length)}
      onClose={close}
      width="narrow"
      footer={
        <>
          <Button onClick={close}>{parts.cancel}</Button>
          {placed ? (
            <Button
              onClick={() => {
                close()
                takeOffView(karta)
              }}
            >
              {text.onlyFromView}
            </Button>
          ) : null}
          <Button
            kind="danger"
            ref={(button) => button?.setAttribute('autofocus', '')}
            onClick={() => {
              close()
              deleteNow(karta, ids)
            }}
          >
            {text.delete}
          </Button>
        </>
      }
    >
      <div className={styles.prose}>
        <p>{ids.length === 1 ? text.deleteOne(name) : text.deleteMany(ids.length)}</p>
        {along ? <p>{text.deleteWith(words(along))}</p> : null}
        {consequences.items.length > 0 ? (
          <>
            <p>{text.deleteItems}</p>
            <ul>
              {consequences.items.map((id) => (
                <li key={id}>{blueprint.roadmap[id]?.name ?? id}</li>
              ))}
            </ul>
          </>
        ) : null}
        <p className={styles.quiet}>{text.deleteUndo}</p>
      </div>
    </Dialog>
  )
}
