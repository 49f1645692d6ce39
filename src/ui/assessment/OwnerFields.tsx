// Who answers for an indicator: one owner, any number of supporting agencies.

import { X } from 'lucide-react'
import { assignIndicator } from '../../editing/commands/assignIndicator.ts'
import type { Blueprint } from '../../model/blueprint.ts'
import { useBlueprint, useKarta } from '../karta.ts'
import { ComboField } from '../parts/ComboField.tsx'
import { SelectField } from '../parts/SelectField.tsx'
import { assessmentText } from '../text/assessment.ts'
import { useText } from '../text/language.ts'
import { ownersText } from '../text/owners.ts'
import { PlaceLink } from '../why/PlaceLink.tsx'
import styles from './OwnerFields.module.css'

const responsibilitiesOf = (blueprint: Blueprint) => blueprint.responsibilities
const agenciesOf = (blueprint: Blueprint) => blueprint.agencies

/** Owner list box and supporting agencies as removable chips. */
export function OwnerFields({ instrument, indicator }: { readonly instrument: string; readonly indicator: string }) {
  const text = useText(assessmentText)
  const owners = useText(ownersText)
  const karta = useKarta()
  const responsibility = useBlueprint(responsibilitiesOf)[instrument]?.[indicator]
  const agencies = Object.values(useBlueprint(agenciesOf)).sort((a, b) => a.name.localeCompare(b.name))
  const owner = responsibility?.owner ?? null
  const support = Object.keys(responsibility?.support ?? {})
  const shortOf = (id: string) => agencies.find((agency) => agency.id === id)?.short
  const assign = (nextOwner: string | null, nextSupport: readonly string[]) => {
    const outcome = karta.store.run(assignIndicator, {
      instrument,
      indicator,
      owner: nextOwner,
      support: nextSupport.filter((id) => id !== nextOwner),
    })
    if (!outcome.ok) karta.announce(outcome.refusal.message)
  }
  return (
    <div className={styles.owners}>
      <div>
        <SelectField
          label={text.owner}
          value={owner ?? ''}
          none={text.noOwner}
          choices={agencies.map((agency) => ({ value: agency.id, label: agency.name }))}
          onChange={(value) => assign(value === '' ? null : value, support)}
        />
        {owner !== null && shortOf(owner) !== undefined ? (
          <PlaceLink to={{ kind: 'agency', id: owner }}>{owners.page(shortOf(owner) ?? owner)}</PlaceLink>
        ) : null}
      </div>
      <div>
        <ComboField
          label={text.addSupport}
          pick
          value={null}
          choices={agencies
            .filter((agency) => agency.id !== owner && !support.includes(agency.id))
            .map((agency) => ({ id: agency.id, label: agency.name }))}
          onChange={(id) => {
            if (id !== null) assign(owner, [...support, id])
          }}
        />
        {support.length > 0 ? (
          <ul className={styles.chips} aria-label={text.support}>
            {support.map((id) => {
              const name = shortOf(id) ?? id
              return (
                <li key={id}>
                  <PlaceLink to={{ kind: 'agency', id }} title={owners.page(name)}>
                    {name}
                  </PlaceLink>
                  <button
                    type="button"
                    aria-label={text.removeSupport(name)}
                    onClick={() =>
                      assign(
                        owner,
                        support.filter((other) => other !== id),
                      )
                    }
                  >
                    <X aria-hidden="true" />
                  </button>
                </li>
              )
            })}
          </ul>
        ) : null}
      </div>
    </div>
  )
}
