// Saves what the catalogue shows under a name.

import { useState } from 'react'
import { setQuery } from '../../editing/commands/setQuery.ts'
import type { Blueprint } from '../../model/blueprint.ts'
import { orderAfterAll } from '../../model/orderBetween.ts'
import { runCommand } from '../architecture/runCommand.ts'
import { useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { Field, fieldStyles } from '../parts/Field.tsx'
import { usePreferences } from '../preferences.ts'
import { catalogueText } from '../text/catalogue.ts'
import { useText } from '../text/language.ts'
import { partsText } from '../text/parts.ts'
import { closeDialog } from './catalogueDialog.ts'
import { catalogueState } from './catalogueState.ts'
import { goToQuery, queryName, shownQuery } from './queries.ts'

/** Asks for the name, saves and goes to the address of the query. */
export function SaveQueryDialog({ blueprint }: { readonly blueprint: Blueprint }) {
  const karta = useKarta()
  const text = useText(catalogueText)
  const parts = useText(partsText)
  const { language } = usePreferences()
  const [name, setName] = useState(() => queryName(blueprint, catalogueState.get().query, language) ?? '')
  const save = () => {
    const id = karta.newId('query')
    const order = orderAfterAll(Object.values(blueprint.queries).map((query) => query.order))
    if (!runCommand(karta, setQuery, { query: shownQuery(id, name.trim(), order) }, true)) return
    closeDialog()
    goToQuery(karta, id)
  }
  return (
    <Dialog
      title={text.queryTitle}
      onClose={closeDialog}
      width="narrow"
      footer={
        <>
          <Button onClick={closeDialog}>{parts.cancel}</Button>
          <Button kind="primary" whyNot={name.trim() === '' ? text.queryName : undefined} onClick={save}>
            {parts.save}
          </Button>
        </>
      }
    >
      <Field label={text.queryName} hint={text.queryHint} required>
        {(ids) => (
          <input
            {...ids}
            className={fieldStyles.control}
            value={name}
            maxLength={200}
            onChange={(event) => setName(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && name.trim() !== '') save()
            }}
          />
        )}
      </Field>
    </Dialog>
  )
}
