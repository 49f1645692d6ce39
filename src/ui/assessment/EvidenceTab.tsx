// The tab "Bukti": the register of evidence with its filter, and what can be done with it.

import { Plus } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { Blueprint, Evidence } from '../../model/blueprint.ts'
import { useExternalStore } from '../externalStore.ts'
import { useBlueprint, useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { EmptyState } from '../parts/EmptyState.tsx'
import { Field, fieldStyles } from '../parts/Field.tsx'
import { SelectField } from '../parts/SelectField.tsx'
import { useReadOnly } from '../roadmap/useReadOnly.ts'
import { evidenceText } from '../text/evidence.ts'
import { useText } from '../text/language.ts'
import { EvidenceDeleteDialog } from './EvidenceDeleteDialog.tsx'
import { EvidenceDialog } from './EvidenceDialog.tsx'
import styles from './EvidenceTab.module.css'
import { EvidenceTable } from './EvidenceTable.tsx'
import { type EvidenceFilter, evidenceRows, filteredRows } from './evidenceRows.ts'
import { useOpenAssessment } from './openAssessment.ts'

const whole = (blueprint: Blueprint) => blueprint
const NO_FILTER: EvidenceFilter = { search: '', agency: '', show: 'all' }
const SHOWS = ['all', 'expiring', 'unused'] as const

type Asked = { readonly kind: 'none' | 'add' } | { readonly kind: 'edit' | 'delete'; readonly evidence: Evidence }

/** Search, filters, the table, and its dialogs; an address such as #/penilaian/bukti/ID marks one piece. */
export function EvidenceTab() {
  const text = useText(evidenceText)
  const karta = useKarta()
  const blueprint = useBlueprint(whole)
  const assessment = useOpenAssessment()
  const whyNot = useReadOnly()
  const marked = useExternalStore(karta.route).part
  const [filter, setFilter] = useState(NO_FILTER)
  const [asked, setAsked] = useState<Asked>({ kind: 'none' })
  const now = karta.thisMonth()
  const rows = useMemo(() => evidenceRows(blueprint, assessment, now), [blueprint, assessment, now])
  const shown = useMemo(() => filteredRows(rows, filter), [rows, filter])
  const close = () => setAsked({ kind: 'none' })
  const add = (
    <Button kind="primary" icon={<Plus aria-hidden="true" />} whyNot={whyNot} onClick={() => setAsked({ kind: 'add' })}>
      {text.add}
    </Button>
  )
  return (
    <div className={styles.tab}>
      <h1 className="visually-hidden">{text.tableLabel}</h1>
      {rows.length === 0 ? (
        <EmptyState title={text.none} action={add}>
          {text.noneHint}
        </EmptyState>
      ) : (
        <>
          <div className={styles.tools}>
            <div className={styles.search}>
              <Field label={text.search}>
                {(ids) => (
                  <input
                    {...ids}
                    type="search"
                    className={fieldStyles.control}
                    placeholder={text.searchHint}
                    value={filter.search}
                    onChange={(event) => setFilter({ ...filter, search: event.target.value })}
                  />
                )}
              </Field>
            </div>
            <SelectField
              label={text.filter}
              value={filter.show}
              choices={SHOWS.map((value) => ({ value, label: text.filters[value] }))}
              onChange={(value) => setFilter({ ...filter, show: SHOWS.find((each) => each === value) ?? 'all' })}
            />
            <SelectField
              label={text.agency}
              value={filter.agency}
              none={text.allAgencies}
              choices={Object.values(blueprint.agencies)
                .sort((a, b) => a.short.localeCompare(b.short))
                .map((agency) => ({ value: agency.id, label: agency.short }))}
              onChange={(agency) => setFilter({ ...filter, agency })}
            />
            <p className={styles.count} role="status">
              {text.count(shown.length, rows.length)}
            </p>
            {add}
          </div>
          {shown.length === 0 ? (
            <EmptyState
              title={text.nothing}
              action={<Button onClick={() => setFilter(NO_FILTER)}>{text.clearFilter}</Button>}
            >
              {text.count(0, rows.length)}
            </EmptyState>
          ) : (
            <EvidenceTable
              blueprint={blueprint}
              rows={shown}
              marked={marked}
              whyNot={whyNot}
              onEdit={(evidence) => setAsked({ kind: 'edit', evidence })}
              onDelete={(evidence) => setAsked({ kind: 'delete', evidence })}
            />
          )}
        </>
      )}
      {asked.kind === 'add' ? <EvidenceDialog onClose={close} /> : null}
      {asked.kind === 'edit' ? <EvidenceDialog evidence={asked.evidence} onClose={close} /> : null}
      {asked.kind === 'delete' ? <EvidenceDeleteDialog evidence={asked.evidence} onClose={close} /> : null}
    </div>
  )
}
