// The saved queries: their names, their order, and how to be rid of one.

import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react'
import { deleteQuery } from '../../editing/commands/deleteQuery.ts'
import { setQuery } from '../../editing/commands/setQuery.ts'
import type { Blueprint } from '../../model/blueprint.ts'
import { orderBetween } from '../../model/orderBetween.ts'
import type { Query } from '../../model/query.ts'
import { runCommand } from '../architecture/runCommand.ts'
import { useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { IconButton } from '../parts/IconButton.tsx'
import { TextField } from '../parts/TextField.tsx'
import { catalogueText } from '../text/catalogue.ts'
import { useText } from '../text/language.ts'
import { closeDialog } from './catalogueDialog.ts'
import styles from './dialogs.module.css'
import { queriesInOrder } from './queries.ts'

/** Rename, move, delete; each at once and undoable. */
export function QueriesDialog({ blueprint }: { readonly blueprint: Blueprint }) {
  const karta = useKarta()
  const text = useText(catalogueText)
  const queries = queriesInOrder(blueprint.queries)
  const change = (query: Query) => runCommand(karta, setQuery, { query }, true)
  /** Puts the query at `at` between two others. */
  const move = (query: Query, before: number, after: number) =>
    change({ ...query, order: orderBetween(queries[before]?.order, queries[after]?.order) })
  return (
    <Dialog
      title={text.manageTitle}
      onClose={closeDialog}
      footer={
        <Button kind="primary" onClick={closeDialog}>
          {text.done}
        </Button>
      }
    >
      {queries.length === 0 ? <p>{text.nothingSaved}</p> : null}
      <ul className={styles.list}>
        {queries.map((query, nth) => (
          <li key={query.id} className={styles.query}>
            <TextField
              label={text.rename(query.name)}
              value={query.name}
              required
              onCommit={(name) => change({ ...query, name })}
            />
            <span className={styles.buttons}>
              <IconButton
                label={text.up(query.name)}
                icon={<ArrowUp />}
                onClick={() => nth > 0 && move(query, nth - 2, nth - 1)}
              />
              <IconButton
                label={text.down(query.name)}
                icon={<ArrowDown />}
                onClick={() => nth < queries.length - 1 && move(query, nth + 1, nth + 2)}
              />
              <IconButton
                label={text.deleteQuery(query.name)}
                icon={<Trash2 />}
                onClick={() => runCommand(karta, deleteQuery, { id: query.id }, true)}
              />
            </span>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
