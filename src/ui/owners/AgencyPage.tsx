// The page of one agency, #/penilaian/penanggung-jawab/<id>: its indicators, what it still has to prove, what ends, its items.

import { ArrowLeft } from 'lucide-react'
import { useMemo } from 'react'
import { agencyRoles } from '../../model/agencyRoles.ts'
import type { Blueprint, Id } from '../../model/blueprint.ts'
import type { Instrument } from '../../model/instrument.ts'
import type { Ownership } from '../../scoring/ownership.ts'
import { exactText } from '../../scoring/ratioText.ts'
import { useFormat } from '../format.ts'
import { useKarta, useOverlay, useViewpoint } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { EmptyState } from '../parts/EmptyState.tsx'
import { SelectField } from '../parts/SelectField.tsx'
import { usePreferences } from '../preferences.ts'
import { useText, useWords } from '../text/language.ts'
import { ownersText } from '../text/owners.ts'
import { useYears } from '../useStanding.ts'
import { OWNERS_TAB } from '../why/places.ts'
import { AgencyCompleteness } from './AgencyCompleteness.tsx'
import { AgencyEvidence } from './AgencyEvidence.tsx'
import { AgencyIndicators } from './AgencyIndicators.tsx'
import { AgencyItems } from './AgencyItems.tsx'
import styles from './AgencyPage.module.css'
import { agencyWork } from './agencyWork.ts'

interface AgencyPageProps {
  readonly blueprint: Blueprint
  readonly instrument: Instrument
  readonly found: Ownership
  readonly agency: Id
}

const NOTHING = {}
/** A page that took the place of what had the focus takes the focus, so that reading goes on at its title. */
const takeLostFocus = (title: HTMLElement | null): void => {
  if (document.activeElement === document.body) title?.focus({ preventScroll: true })
}

/** The page; an agency that is not there, and one with nothing to do, say so and what to do. */
export function AgencyPage({ blueprint, instrument, found, agency: id }: AgencyPageProps) {
  const text = useText(ownersText)
  const words = useWords()
  const format = useFormat()
  const { language } = usePreferences()
  const karta = useKarta()
  const viewpoint = useViewpoint()
  const overlay = useOverlay()
  const last = useYears().at(-1)
  const promise = last?.planned.levels ?? NOTHING
  const work = useMemo(
    () => agencyWork(blueprint, instrument, id, { ...viewpoint, overlay }, promise),
    [blueprint, instrument, id, viewpoint, overlay, promise],
  )
  const toMatrix = () => karta.route.set({ screen: 'penilaian', detail: OWNERS_TAB })
  const back = (
    <Button kind="quiet" icon={<ArrowLeft aria-hidden="true" />} onClick={toMatrix}>
      {text.toMatrix}
    </Button>
  )
  const agency = blueprint.agencies[id]
  if (!agency) {
    return (
      <>
        <h1 className="visually-hidden">{text.title}</h1>
        <EmptyState title={text.unknown} action={back}>
          {text.unknownHint}
        </EmptyState>
      </>
    )
  }
  const share = found.shares.find((each) => each.agency === id)
  const role = agencyRoles.roles.find((each) => each.id === agency.role)
  const nothing = work.indicators.length + work.evidence.length + work.items.length === 0
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        {back}
        <div className={styles.which}>
          <SelectField
            label={text.which}
            value={id}
            choices={Object.values(blueprint.agencies)
              .sort((a, b) => a.short.localeCompare(b.short))
              .map((each) => ({ value: each.id, label: each.short }))}
            onChange={(part) => karta.route.set({ screen: 'penilaian', detail: OWNERS_TAB, part })}
          />
        </div>
        <div className={styles.title}>
          <h1 ref={takeLostFocus} tabIndex={-1}>
            {agency.name}
          </h1>
          <p className={styles.quiet}>{role ? words(role.functions) : agency.short}</p>
        </div>
      </header>
      {nothing ? (
        <>
          <EmptyState
            title={text.nothing(agency.short)}
            action={
              <Button kind="primary" onClick={toMatrix}>
                {text.toMatrix}
              </Button>
            }
          >
            {text.nothingHint}
          </EmptyState>
          <AgencyCompleteness key={id} blueprint={blueprint} agency={id} />
        </>
      ) : (
        <>
          <p>
            {text.summary(
              share?.owns ?? 0,
              exactText({ units: (share?.alone ?? 0) + (share?.together ?? 0), per: 100 }, language),
              share?.supports ?? 0,
              work.items.length,
            )}
          </p>
          <div className={styles.columns}>
            <div className={styles.column}>
              <AgencyIndicators
                instrument={instrument}
                indicators={work.indicators}
                month={format.month(viewpoint.month)}
                year={blueprint.plan.to}
              />
              <AgencyItems items={work.items} today={karta.thisMonth()} />
            </div>
            <div className={styles.column}>
              <AgencyEvidence blueprint={blueprint} work={work} month={format.month(viewpoint.month)} />
              <AgencyCompleteness key={id} blueprint={blueprint} agency={id} />
            </div>
          </div>
        </>
      )}
    </div>
  )
}
