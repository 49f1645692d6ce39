// What "Pakai bawaan" would do, before it is done: each indicator without an owner and who would get it.

import { TriangleAlert } from 'lucide-react'
import { assignDefaults, defaultsToAssign } from '../../editing/commands/assignDefaults.ts'
import type { Blueprint, Id } from '../../model/blueprint.ts'
import { ownerBasis } from '../../model/defaultResponsibility.ts'
import { indicatorOf } from '../../model/indicatorOf.ts'
import type { Instrument } from '../../model/instrument.ts'
import { runCommand } from '../architecture/runCommand.ts'
import { useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { useText, useWords } from '../text/language.ts'
import { ownersText } from '../text/owners.ts'
import { partsText } from '../text/parts.ts'
import styles from './OwnersDialog.module.css'

interface DefaultsDialogProps {
  readonly blueprint: Blueprint
  readonly instrument: Instrument
  readonly onClose: () => void
}

/** The preview; the main button runs it as one step. */
export function DefaultsDialog({ blueprint, instrument, onClose }: DefaultsDialogProps) {
  const text = useText(ownersText)
  const parts = useText(partsText)
  const words = useWords()
  const karta = useKarta()
  const found = defaultsToAssign(blueprint, instrument.id)
  const short = (id: Id) => blueprint.agencies[id]?.short ?? id
  const run = () => {
    runCommand(karta, assignDefaults, { instrument: instrument.id }, true)
    onClose()
  }
  return (
    <Dialog
      title={text.defaultsTitle(found.length)}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{parts.cancel}</Button>
          <Button kind="primary" onClick={run}>
            {text.defaultsRun(found.length)}
          </Button>
        </>
      }
    >
      <div className={styles.content}>
        <p>{text.defaultsBody}</p>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{text.indicator}</th>
              <th scope="col">{text.defaultsOwner}</th>
              <th scope="col">{text.defaultsSupport}</th>
            </tr>
          </thead>
          <tbody>
            {found.map(([id, { owner = '', support }]) => (
              <tr key={id}>
                <th scope="row">
                  {id}. {words(indicatorOf(instrument, id)?.shortName ?? { id, en: id })}
                </th>
                <td>
                  {short(owner)}{' '}
                  {ownerBasis(instrument, id)?.confidence === 'contested' ? (
                    <span className={styles.contested}>
                      <TriangleAlert aria-hidden="true" />
                      {text.contested}
                    </span>
                  ) : null}
                </td>
                <td>{Object.keys(support).map(short).join(', ') || '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Dialog>
  )
}
