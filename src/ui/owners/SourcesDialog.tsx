// What the sources say of who answers for an indicator: each source, the roles it names, and the agencies that play them here.

import type { DefaultOwner } from '../../model/agencyRoles.ts'
import { agencyRoles } from '../../model/agencyRoles.ts'
import type { Blueprint } from '../../model/blueprint.ts'
import type { Indicator } from '../../model/instrument.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { useText, useWords } from '../text/language.ts'
import { ownersText } from '../text/owners.ts'
import styles from './OwnersDialog.module.css'
import { roleName } from './usualOwner.ts'

interface SourcesDialogProps {
  readonly blueprint: Pick<Blueprint, 'agencies'>
  readonly indicator: Indicator
  readonly basis: DefaultOwner
  readonly onClose: () => void
}

/** The dialog; it changes nothing. */
export function SourcesDialog({ blueprint, indicator, basis, onClose }: SourcesDialogProps) {
  const text = useText(ownersText)
  const words = useWords()
  const playing = (role: string) =>
    Object.values(blueprint.agencies)
      .filter((agency) => agency.role === role)
      .map(({ short }) => short)
      .sort()
      .join(', ') || text.noneHere
  return (
    <Dialog title={text.sourcesTitle(`${indicator.number}. ${words(indicator.shortName)}`)} onClose={onClose}>
      <div className={styles.content}>
        <p>{text.confidence[basis.confidence]}</p>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{text.source}</th>
              <th scope="col">{text.names}</th>
              <th scope="col">{text.here}</th>
            </tr>
          </thead>
          <tbody>
            {Object.entries(basis.bySource).map(([source, roles]) => (
              <tr key={source}>
                <th scope="row">{agencyRoles.sources.find(({ id }) => id === source)?.citation ?? source}</th>
                <td>{roles.map((role) => words(roleName(role))).join('; ')}</td>
                <td>{roles.map(playing).join('; ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className={styles.quiet}>{words(agencyRoles.note)}</p>
      </div>
    </Dialog>
  )
}
