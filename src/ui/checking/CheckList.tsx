// What the checks found in the open blueprint, by rule with errors first, narrowed down by severity, rule, agency, domain and
// words; and apart from it what was accepted with a reason. Worked out in a worker.

import { useDeferredValue, useMemo, useState } from 'react'
import type { Severity } from '../../checks/check.ts'
import { checks } from '../../checks/checkBlueprint.ts'
import { SENSITIVITIES, type Sensitivity } from '../../checks/duplicates/namesAlike.ts'
import { metamodel } from '../../model/metamodel.ts'
import { useReadOnly } from '../architecture/useReadOnly.ts'
import { useExternalStore } from '../externalStore.ts'
import { useFormat } from '../format.ts'
import { Button } from '../parts/Button.tsx'
import { Field, fieldStyles } from '../parts/Field.tsx'
import listed from '../parts/Listed.module.css'
import { type Choice, SelectField } from '../parts/SelectField.tsx'
import { usePreferences } from '../preferences.ts'
import { checksText } from '../text/checks.ts'
import { filesText } from '../text/files.ts'
import { useText, useWords } from '../text/language.ts'
import styles from './CheckList.module.css'
import type { Findings } from './createChecker.ts'
import { FindingGrid } from './FindingGrid.tsx'
import { type AskedFinding, FindingQuestion } from './FindingQuestion.tsx'
import { type Facet, type FindingConditions, filterFindings, linesOf, placeFindings } from './findingFilter.ts'
import { findingConditions, narrowFindings, sensitivityChoice } from './findingState.ts'
import { useFindings } from './useFindings.ts'
import { WaivedFindings } from './WaivedFindings.tsx'

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']

/** Stands for "no agency" and "no domain" in a list whose empty value means all. */
const NONE = '-'

/** The list of findings with their counts. */
export function CheckList() {
  const text = useText(filesText)
  const more = useText(checksText)
  const sensitivity = useExternalStore(sensitivityChoice)
  const { findings, checking } = useFindings(sensitivity)
  if (!findings) return <p className={styles.checking}>{more.checking}</p>
  const { issues } = findings
  const count = (level: Severity) => issues.filter((issue) => issue.severity === level).length
  return (
    <section aria-label={text.checks} className={listed.section}>
      <h2>
        {issues.length === 0 ? text.noIssues : SEVERITIES.map((level) => text.issues[level](count(level))).join(' · ')}
        {checking ? <span className={styles.checking}>{more.checking}</span> : null}
      </h2>
      <p className={listed.hint}>
        {text.checksHint} {issues.length > 0 ? more.keys : null}
      </p>
      <Listed findings={findings} sensitivity={sensitivity} />
    </section>
  )
}

function Listed({ findings, sensitivity }: { readonly findings: Findings; readonly sensitivity: Sensitivity }) {
  const text = useText(filesText)
  const more = useText(checksText)
  const format = useFormat()
  const words = useWords()
  const readOnly = useReadOnly()
  const { language } = usePreferences()
  const [asking, setAsking] = useState<AskedFinding>()
  const conditions = useExternalStore(findingConditions)
  const asked = useDeferredValue(conditions)
  const { blueprint, issues, waived } = findings
  const placed = useMemo(() => placeFindings(blueprint, issues), [blueprint, issues])
  const { fitting, counts } = useMemo(() => filterFindings(placed, asked, language), [placed, asked, language])
  const lines = useMemo(() => linesOf(fitting), [fitting])
  const set = (change: { readonly [key in keyof FindingConditions]?: string }) => {
    const next = Object.entries({ ...conditions, ...change }).filter(([, value]) => value !== '')
    // Values come from the lists below, which offer only what is meant.
    narrowFindings(Object.fromEntries(next.map(([key, value]) => [key, value === NONE ? '' : value])))
  }
  const facet = (name: Facet, label: string, names: Iterable<readonly [id: string, name: string]>) => {
    const chosen = conditions[name]
    const choices: Choice[] = []
    for (const [id, called] of names) {
      const count = counts[name].get(id) ?? 0
      if (count > 0 || chosen === id) choices.push({ value: id || NONE, label: `${called} (${format.number(count)})` })
    }
    return (
      <SelectField
        label={label}
        value={chosen === undefined ? '' : chosen || NONE}
        none={more.all}
        onChange={(value) => set({ [name]: value })}
        choices={choices}
      />
    )
  }
  const agencies = Object.values(blueprint.agencies)
    .map(({ id, short }) => [id, short] as const)
    .sort(([, a], [, b]) => a.localeCompare(b, language))
  const narrowed = Object.keys(conditions).length > 0
  return (
    <>
      <div className={styles.filters}>
        <Field label={more.search} error={undefined}>
          {(ids) => (
            <input
              {...ids}
              type="search"
              className={fieldStyles.control}
              value={conditions.words ?? ''}
              onChange={(event) => set({ words: event.target.value })}
            />
          )}
        </Field>
        {facet(
          'severity',
          more.severity,
          SEVERITIES.map((level) => [level, text.severity[level]] as const),
        )}
        {facet(
          'rule',
          more.rule,
          checks.map(({ id, title }) => [id, words(title)] as const),
        )}
        {facet('agency', more.agency, [...agencies, ['', more.noAgency]])}
        {facet('domain', more.domain, [
          ...metamodel.domains.map(({ id, name }) => [id, words(name)] as const),
          ['', more.noDomain],
        ])}
        <SelectField
          label={more.sensitivity}
          value={sensitivity}
          onChange={(value) => sensitivityChoice.set(SENSITIVITIES.find((each) => each === value) ?? 'normal')}
          choices={SENSITIVITIES.map((each) => ({ value: each, label: more.sensitivities[each] }))}
        />
      </div>
      {narrowed && issues.length > 0 ? (
        <p className={styles.narrowed}>
          {fitting.length === 0 ? more.none : more.shown(fitting.length, issues.length)}
          <Button size="small" onClick={() => narrowFindings({})}>
            {more.showAll}
          </Button>
        </p>
      ) : null}
      <WaivedFindings waived={waived} />
      {lines.length > 0 ? (
        <FindingGrid key={JSON.stringify(asked)} lines={lines} readOnly={readOnly} onAsk={setAsking} />
      ) : null}
      <FindingQuestion asked={asking} onClose={() => setAsking(undefined)} />
    </>
  )
}
