// The tab Penanggung jawab: who answers for which indicator, how the weight is spread over agencies, and each agency's page.

import { Plus, UserCheck } from 'lucide-react'
import { useMemo, useState } from 'react'
import { assignDefaults, defaultsToAssign } from '../../editing/commands/assignDefaults.ts'
import type { Blueprint, IndicatorId } from '../../model/blueprint.ts'
import { ownerBasis } from '../../model/defaultResponsibility.ts'
import { indicatorOf } from '../../model/indicatorOf.ts'
import { ownership } from '../../scoring/ownership.ts'
import { instrumentFor } from '../assessment/openAssessment.ts'
import { useExternalStore } from '../externalStore.ts'
import { useBlueprint, useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { EmptyState } from '../parts/EmptyState.tsx'
import { useReadOnly } from '../roadmap/useReadOnly.ts'
import { useText, useWords } from '../text/language.ts'
import { ownersText } from '../text/owners.ts'
import { AgencyPage } from './AgencyPage.tsx'
import { DefaultsDialog } from './DefaultsDialog.tsx'
import { OwnersMatrix } from './OwnersMatrix.tsx'
import styles from './OwnersTab.module.css'
import { PartMark } from './PartMark.tsx'
import { ShareChart } from './ShareChart.tsx'
import { SourcesDialog } from './SourcesDialog.tsx'

const whole = (blueprint: Blueprint) => blueprint

type Asked = { readonly kind: 'none' | 'defaults' } | { readonly kind: 'sources'; readonly indicator: IndicatorId }

/** Matrix and shares of the plan's instrument; says how to add agencies where there are none. */
export function OwnersTab() {
  const text = useText(ownersText)
  const words = useWords()
  const karta = useKarta()
  const blueprint = useBlueprint(whole)
  const { part } = useExternalStore(karta.route)
  const readOnly = useReadOnly()
  const [asked, setAsked] = useState<Asked>({ kind: 'none' })
  const instrument = instrumentFor(blueprint, undefined)
  const found = useMemo(() => ownership(blueprint, instrument), [blueprint, instrument])
  const agencies = useMemo(
    () => Object.values(blueprint.agencies).sort((a, b) => a.short.localeCompare(b.short) || (a.id < b.id ? -1 : 1)),
    [blueprint.agencies],
  )
  const close = () => setAsked({ kind: 'none' })
  if (agencies.length === 0) {
    return (
      <div className={styles.tab}>
        <h1 className="visually-hidden">{text.title}</h1>
        <EmptyState
          title={text.none}
          action={
            <Button
              kind="primary"
              icon={<Plus aria-hidden="true" />}
              onClick={() => karta.route.set({ screen: 'berkas', detail: 'perangkat-daerah' })}
            >
              {text.addAgencies}
            </Button>
          }
        >
          {text.noneHint}
        </EmptyState>
      </div>
    )
  }
  if (part !== undefined) {
    return <AgencyPage blueprint={blueprint} instrument={instrument} found={found} agency={part} />
  }
  const refused = assignDefaults.refuse?.(blueprint, { instrument: instrument.id })
  const count = defaultsToAssign(blueprint, instrument.id).length
  const sources = asked.kind === 'sources' ? indicatorOf(instrument, asked.indicator) : undefined
  const basis = sources && ownerBasis(instrument, sources.id)
  return (
    <div className={styles.tab}>
      <header className={styles.head}>
        <h1>{text.title}</h1>
        <Button
          icon={<UserCheck aria-hidden="true" />}
          whyNot={readOnly ?? (refused && words(refused.message))}
          onClick={() => setAsked({ kind: 'defaults' })}
        >
          {text.useDefaults}
          {count > 0 ? ` (${count})` : ''}
        </Button>
        <p className={styles.legend}>
          <span>
            <PartMark part="owner" /> {text.legend.owner}
          </span>
          <span>
            <PartMark part="support" /> {text.legend.support}
          </span>
          <span>{readOnly ?? text.legend.hint}</span>
        </p>
      </header>
      <div className={styles.columns}>
        <OwnersMatrix
          blueprint={blueprint}
          instrument={instrument}
          agencies={agencies}
          ownerless={found.ownerless}
          whyNot={readOnly}
          onSources={(indicator) => setAsked({ kind: 'sources', indicator })}
        />
        <div className={styles.aside}>
          <ShareChart blueprint={blueprint} found={found} />
        </div>
      </div>
      {asked.kind === 'defaults' ? (
        <DefaultsDialog blueprint={blueprint} instrument={instrument} onClose={close} />
      ) : null}
      {sources && basis ? (
        <SourcesDialog blueprint={blueprint} indicator={sources} basis={basis} onClose={close} />
      ) : null}
    </div>
  )
}
