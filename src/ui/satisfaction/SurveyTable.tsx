// The survey results as a table, every figure changed in place.

import { Crosshair, Trash2 } from 'lucide-react'
import { useMemo, useState } from 'react'
import { deleteSatisfaction } from '../../editing/commands/deleteSatisfaction.ts'
import { type EditSatisfactionArgs, editSatisfaction } from '../../editing/commands/editSatisfaction.ts'
import type { Blueprint, Satisfaction } from '../../model/blueprint.ts'
import type { Instrument } from '../../model/instrument.ts'
import { getRow } from '../../model/table.ts'
import { shownText } from '../../scoring/ratioText.ts'
import { satisfactionCategory } from '../../scoring/satisfactionCategory.ts'
import { useReadOnly } from '../architecture/useReadOnly.ts'
import { useRun } from '../files/useRun.ts'
import { useFormat } from '../format.ts'
import { useKarta } from '../karta.ts'
import { ConfirmDelete } from '../parts/ConfirmDelete.tsx'
import { fieldStyles } from '../parts/Field.tsx'
import { IconButton } from '../parts/IconButton.tsx'
import { usePreferences } from '../preferences.ts'
import { useText, useWords } from '../text/language.ts'
import { satisfactionText } from '../text/satisfaction.ts'
import { ParsedCell } from './ParsedCell.tsx'
import { parseCount, parseScore, parseYear } from './parseFigures.ts'
import styles from './SurveyTable.module.css'
import { TiedIndicators } from './TiedIndicators.tsx'

interface SurveyTableProps {
  readonly blueprint: Blueprint
  readonly instrument: Instrument
}

/** By service, newest year first. */
export function SurveyTable({ blueprint, instrument }: SurveyTableProps) {
  const karta = useKarta()
  const text = useText(satisfactionText)
  const words = useWords()
  const format = useFormat()
  const { language } = usePreferences()
  const readOnly = useReadOnly()
  const form = useRun()
  const [deleting, setDeleting] = useState<Satisfaction>()
  const nameOf = (row: Satisfaction) => getRow(blueprint.elements, row.service)?.name ?? row.service
  const rows = useMemo(() => {
    const name = (row: Satisfaction) => getRow(blueprint.elements, row.service)?.name ?? row.service
    return Object.values(blueprint.satisfaction).sort(
      (a, b) => name(a).localeCompare(name(b)) || b.year - a.year || (a.id < b.id ? -1 : 1),
    )
  }, [blueprint.satisfaction, blueprint.elements])
  const edit = (row: Satisfaction, set: EditSatisfactionArgs['set']) =>
    form.run('row', editSatisfaction, { id: row.id, set })
  const refusal = form.refusal('row')
  return (
    <section aria-label={text.table} className={styles.section}>
      <h2>{text.count(rows.length, new Set(rows.map(({ service }) => service)).size)}</h2>
      {refusal ? <p className={fieldStyles.error}>{words(refusal)}</p> : null}
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{text.service}</th>
              <th scope="col">{text.year}</th>
              <th scope="col">{text.score}</th>
              <th scope="col">{text.category}</th>
              <th scope="col">{text.respondents}</th>
              <th scope="col">{text.users}</th>
              <th scope="col">{text.indicators}</th>
              <th scope="col">{text.source}</th>
              <th scope="col">
                <span className="visually-hidden">{text.remove}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => {
              const first = rows[at - 1]?.service !== row.service
              const of = (what: string) => `${what}: ${nameOf(row)} ${row.year}`
              const shared = { readOnly }
              return (
                <tr key={row.id} data-first={first}>
                  <th scope="row">
                    <span className={styles.service}>
                      {first ? nameOf(row) : <span className="visually-hidden">{nameOf(row)}</span>}
                      {first ? (
                        <IconButton
                          label={text.showService(nameOf(row))}
                          size="small"
                          icon={<Crosshair aria-hidden="true" />}
                          onClick={() => {
                            karta.selection.set({ kind: 'elements', ids: [row.service] })
                            karta.route.set({ screen: 'arsitektur' })
                          }}
                        />
                      ) : null}
                    </span>
                  </th>
                  <td className={styles.year}>
                    <ParsedCell
                      {...shared}
                      numeric
                      label={of(text.year)}
                      value={String(row.year)}
                      parse={parseYear}
                      wrong={text.yearWrong}
                      onCommit={(year) => edit(row, { year })}
                    />
                  </td>
                  <td className={styles.figure}>
                    <ParsedCell
                      {...shared}
                      numeric
                      label={of(text.score)}
                      value={shownText({ units: row.score, per: 100 }, language, 2)}
                      parse={parseScore}
                      wrong={text.scoreWrong}
                      onCommit={(score) => edit(row, { score })}
                    />
                  </td>
                  <td>
                    <span
                      className={styles.category}
                      data-category={satisfactionCategory({ units: row.score, per: 100 })}
                      title={text.categories[satisfactionCategory({ units: row.score, per: 100 })]}
                    >
                      {satisfactionCategory({ units: row.score, per: 100 })}
                    </span>
                  </td>
                  <td className={styles.figure}>
                    <ParsedCell
                      {...shared}
                      numeric
                      label={of(text.respondents)}
                      value={row.respondents === undefined ? '' : format.number(row.respondents)}
                      parse={parseCount}
                      wrong={text.countWrong}
                      onCommit={(respondents) => edit(row, { respondents })}
                    />
                  </td>
                  <td className={styles.figure}>
                    <ParsedCell
                      {...shared}
                      numeric
                      label={of(text.users)}
                      value={row.users === undefined ? '' : format.number(row.users)}
                      parse={parseCount}
                      wrong={text.countWrong}
                      onCommit={(users) => edit(row, { users })}
                    />
                  </td>
                  <td>
                    <TiedIndicators
                      blueprint={blueprint}
                      instrument={instrument}
                      row={row}
                      name={`${nameOf(row)} ${row.year}`}
                      readOnly={readOnly}
                      onChange={(indicators) => edit(row, { indicators })}
                    />
                  </td>
                  <td className={styles.source}>
                    <ParsedCell<string | null>
                      {...shared}
                      label={of(text.source)}
                      value={row.source ?? ''}
                      parse={(typed) => typed.trim() || null}
                      wrong=""
                      onCommit={(source) => edit(row, { source })}
                    />
                  </td>
                  <td>
                    {readOnly ? null : (
                      <IconButton
                        label={of(text.remove)}
                        icon={<Trash2 aria-hidden="true" />}
                        onClick={() => setDeleting(row)}
                      />
                    )}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      {deleting ? (
        <ConfirmDelete
          title={text.removeAsk(nameOf(deleting), deleting.year)}
          onClose={() => setDeleting(undefined)}
          onDelete={() => form.run('row', deleteSatisfaction, { id: deleting.id })}
        >
          <p>{text.removeBody}</p>
        </ConfirmDelete>
      ) : null}
    </section>
  )
}
