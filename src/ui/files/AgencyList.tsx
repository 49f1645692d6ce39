// The agencies (perangkat daerah) of the blueprint: add, rename, abbreviation, role, delete with what that would clear.

import { Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { addAgency } from '../../editing/commands/addAgency.ts'
import { agencyConsequences, agencyConsequenceWords, deleteAgency } from '../../editing/commands/deleteAgency.ts'
import { editAgency } from '../../editing/commands/editAgency.ts'
import { agencyRoles } from '../../model/agencyRoles.ts'
import type { Agency } from '../../model/blueprint.ts'
import { useBlueprint, useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { ConfirmDelete } from '../parts/ConfirmDelete.tsx'
import { fieldStyles } from '../parts/Field.tsx'
import { IconButton } from '../parts/IconButton.tsx'
import { filesText } from '../text/files.ts'
import { useText, useWords } from '../text/language.ts'
import styles from './AgencyList.module.css'
import { CellField } from './CellField.tsx'
import { useRun } from './useRun.ts'

/** The table of agencies, by abbreviation. */
export function AgencyList() {
  const karta = useKarta()
  const agencies = useBlueprint((blueprint) => blueprint.agencies)
  const text = useText(filesText)
  const words = useWords()
  const form = useRun()
  const [deleting, setDeleting] = useState<Agency>()
  const sorted = Object.values(agencies).sort((a, b) => a.short.localeCompare(b.short))
  const add = () => {
    const id = karta.newId('opd')
    form.run('add', addAgency, { agency: { id, name: text.newAgency, short: text.newAgencyShort } })
    requestAnimationFrame(() => document.getElementById(`agency-${id}-name`)?.focus())
  }
  const refusal = form.refusal('row')
  return (
    <section aria-label={text.agencies} className={styles.section}>
      <div className={styles.head}>
        <h2>{text.agencyCount(sorted.length)}</h2>
        <Button icon={<Plus aria-hidden="true" />} onClick={add}>
          {text.addAgency}
        </Button>
      </div>
      <p className={styles.hint}>{text.agencyHint}</p>
      {refusal ? <p className={fieldStyles.error}>{words(refusal)}</p> : null}
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{text.agencyShort}</th>
            <th scope="col">{text.agencyName}</th>
            <th scope="col">{text.agencyRole}</th>
            <th scope="col">
              <span className="visually-hidden">{text.deleteAgency}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((agency) => (
            <tr key={agency.id}>
              <td>
                <CellField
                  label={`${text.agencyShort}: ${agency.name}`}
                  value={agency.short}
                  maxLength={24}
                  onCommit={(short) => form.run('row', editAgency, { id: agency.id, set: { short } })}
                />
              </td>
              <td>
                <CellField
                  id={`agency-${agency.id}-name`}
                  label={`${text.agencyName}: ${agency.short}`}
                  value={agency.name}
                  onCommit={(name) => form.run('row', editAgency, { id: agency.id, set: { name } })}
                />
              </td>
              <td>
                <select
                  className={fieldStyles.control}
                  aria-label={`${text.agencyRole}: ${agency.short}`}
                  value={agency.role ?? ''}
                  onChange={(event) =>
                    form.run('row', editAgency, { id: agency.id, set: { role: event.target.value || null } })
                  }
                >
                  <option value="">{text.noRole}</option>
                  {agencyRoles.roles.map((role) => (
                    <option key={role.id} value={role.id}>
                      {words(role.name)}
                    </option>
                  ))}
                </select>
              </td>
              <td>
                <IconButton
                  label={`${text.deleteAgency}: ${agency.short}`}
                  icon={<Trash2 aria-hidden="true" />}
                  onClick={() => setDeleting(agency)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {deleting ? (
        <DeleteAgency
          agency={deleting}
          onClose={() => setDeleting(undefined)}
          onDelete={() => {
            setDeleting(undefined)
            form.run('row', deleteAgency, { id: deleting.id })
          }}
        />
      ) : null}
    </section>
  )
}

interface DeleteAgencyProps {
  readonly agency: Agency
  readonly onClose: () => void
  readonly onDelete: () => void
}

function DeleteAgency({ agency, onClose, onDelete }: DeleteAgencyProps) {
  const blueprint = useBlueprint((whole) => whole)
  const text = useText(filesText)
  const words = useWords()
  const consequences = agencyConsequenceWords(agencyConsequences(blueprint, agency.id))
  return (
    <ConfirmDelete title={text.deleteAgencyTitle(agency.short)} onClose={onClose} onDelete={onDelete}>
      <p>{consequences ? text.deleteAgencyBody(words(consequences)) : text.deleteAgencyUnused}</p>
    </ConfirmDelete>
  )
}
