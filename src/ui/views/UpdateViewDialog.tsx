// "Perbarui dari template": what has come to fit the template since the view was made, to be added; and what no longer fits,
// which is told and stays.

import { updateFromTemplate } from '../../editing/commands/updateFromTemplate.ts'
import { placeNew } from '../../editing/placeNew.ts'
import type { Blueprint, Id } from '../../model/blueprint.ts'
import { entriesOf, getRow } from '../../model/table.ts'
import { templateUpdate } from '../../views/viewTemplates.ts'
import { showView } from '../architecture/currentView.ts'
import { byName } from '../architecture/elementNames.ts'
import { runCommand } from '../architecture/runCommand.ts'
import { canvasControls, canvasDialog } from '../canvas/canvasStage.ts'
import { useFormat } from '../format.ts'
import { useBlueprint, useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { useText } from '../text/language.ts'
import { partsText } from '../text/parts.ts'
import { viewsText } from '../text/views.ts'
import styles from './NewViewDialog.module.css'

/** So many names are listed. */
const LISTED = 12

const whole = (blueprint: Blueprint): Blueprint => blueprint
const close = () => canvasDialog.set(null)

/** The dialog for one view; nothing for a view of no template. */
export default function UpdateViewDialog({ id }: { readonly id: Id }) {
  const karta = useKarta()
  const text = useText(viewsText)
  const parts = useText(partsText)
  const { number } = useFormat()
  const blueprint = useBlueprint(whole)
  const view = blueprint.views[id]
  const update = view && templateUpdate(blueprint, view)
  if (!view?.template || !update) return null
  const { added, strangers } = update
  const select = (ids: readonly Id[]) => {
    showView(karta, id)
    karta.selection.set({ kind: 'elements', ids })
    canvasControls()?.show(ids)
  }
  const add = () => {
    const positions = placeNew(blueprint, added, Object.fromEntries(entriesOf(view.placements)))
    close()
    if (runCommand(karta, updateFromTemplate, { view: id, positions }, true)) select(added)
  }
  const names = (ids: readonly Id[]) => (
    <ul className={styles.names}>
      {ids
        .flatMap((each) => getRow(blueprint.elements, each) ?? [])
        .sort(byName)
        .slice(0, LISTED)
        .map((element) => (
          <li key={element.id}>{element.name}</li>
        ))}
      {ids.length > LISTED ? <li>{text.andMore(number(ids.length - LISTED))}</li> : null}
    </ul>
  )
  return (
    <Dialog
      title={text.updateTitle(view.name)}
      onClose={close}
      footer={
        added.length === 0 ? (
          <Button onClick={close}>{parts.close}</Button>
        ) : (
          <>
            <Button onClick={close}>{parts.cancel}</Button>
            <Button kind="primary" ref={(button) => button?.setAttribute('autofocus', '')} onClick={add}>
              {text.add(number(added.length))}
            </Button>
          </>
        )
      }
    >
      <div className={styles.form}>
        <p>{text.updateFrom(text.templates[view.template.kind].title)}</p>
        {added.length === 0 ? (
          <p>{text.updateNothing}</p>
        ) : (
          <section className={styles.part}>
            <h3>{text.updateNew(number(added.length))}</h3>
            <p>{text.updateNewHint}</p>
            {names(added)}
          </section>
        )}
        {strangers.length === 0 ? null : (
          <section className={styles.part}>
            <h3>{text.updateStrangers(number(strangers.length))}</h3>
            <p>{text.updateStrangersHint}</p>
            {names(strangers)}
            <Button
              size="small"
              onClick={() => {
                close()
                select(strangers)
              }}
            >
              {text.select}
            </Button>
          </section>
        )}
      </div>
    </Dialog>
  )
}
