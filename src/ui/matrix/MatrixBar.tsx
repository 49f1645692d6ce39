// The bar above a matrix: which one, which kinds, what is shown and in which order.

import { ArrowRightLeft, ClipboardCopy, Download, ListFilter, PanelRight } from 'lucide-react'
import type { AxisOrder, EmptyChoice } from '../../matrix/arrangeMatrix.ts'
import type { Separator } from '../../matrix/delimited.ts'
import type { Matrix } from '../../matrix/matrixOf.ts'
import { DRAWN_KINDS, kindsOfAxis } from '../../matrix/matrixSpec.ts'
import { NOBODY } from '../../matrix/thing.ts'
import type { Blueprint } from '../../model/blueprint.ts'
import { architectureDomains, domainOfKind, kindOf } from '../../model/metamodel.ts'
import { useFormat } from '../format.ts'
import { useViewpoint } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { fieldStyles } from '../parts/Field.tsx'
import { IconButton } from '../parts/IconButton.tsx'
import { MenuButton } from '../parts/MenuButton.tsx'
import { useText, useWords } from '../text/language.ts'
import { matrixText } from '../text/matrix.ts'
import { OWNERS_TAB } from '../why/places.ts'
import styles from './MatrixBar.module.css'
import { MATRIX_IDS, type MatrixChoice, type MatrixId } from './matrixChoice.ts'
import { type MatrixFilter, setFilter, showAll } from './matrixState.ts'

interface MatrixBarProps {
  readonly choice: MatrixChoice
  readonly matrix: Matrix
  readonly filter: MatrixFilter
  readonly agencies: Blueprint['agencies']
  readonly panelOpen: boolean
  readonly onChoice: (choice: MatrixChoice) => void
  readonly onCopy: () => void
  readonly onDownload: (separator: Separator) => void
  readonly onPanel: () => void
}

const EMPTIES: readonly EmptyChoice[] = ['shown', 'only-rows', 'only-columns', 'hidden']

/** Two rows: the matrix, then its filters. */
export function MatrixBar(props: MatrixBarProps) {
  const { choice, matrix, filter, agencies, panelOpen, onChoice, onCopy, onDownload, onPanel } = props
  const text = useText(matrixText)
  const { month } = useViewpoint()
  const format = useFormat()
  const { id } = choice
  const set = (change: Parameters<typeof setFilter>[1]) => setFilter(id, change)
  const owned = matrix.spec.rows.kind === 'elements' || matrix.spec.columns.kind === 'elements'
  const sorted = Object.values(agencies).sort((a, b) => a.short.localeCompare(b.short, 'id') || (a.id < b.id ? -1 : 1))
  const hides =
    filter.rowText !== '' ||
    filter.columnText !== '' ||
    filter.owner !== undefined ||
    filter.empty !== 'shown' ||
    filter.asAt
  const turn = () => {
    const { turned, ...rest } = choice
    onChoice(turned ? rest : { ...rest, turned: true })
  }
  return (
    <div className={styles.bar}>
      <div className={styles.row}>
        <select
          className={styles.which}
          aria-label={text.which}
          value={id}
          onChange={({ target }) => onChoice(startOf(target.value as MatrixId))}
        >
          {MATRIX_IDS.map((each) => (
            <option key={each} value={each}>
              {text.matrices[each]}
            </option>
          ))}
        </select>
        <AxisChoices choice={choice} onChoice={onChoice} />
        <span className={styles.buttons}>
          <IconButton label={text.swap} icon={<ArrowRightLeft />} pressed={choice.turned === true} onClick={turn} />
          <IconButton label={text.copy} icon={<ClipboardCopy />} onClick={onCopy} />
          <MenuButton
            label={text.csv}
            icon={<Download aria-hidden="true" />}
            iconOnly
            kind="quiet"
            entries={[
              { id: 'semicolon', label: text.csvSemicolon, run: () => onDownload(';') },
              { id: 'comma', label: text.csvComma, run: () => onDownload(',') },
            ]}
          />
          <IconButton label={text.panel} icon={<PanelRight />} pressed={panelOpen} onClick={onPanel} />
        </span>
        {matrix.spec.rows.kind === 'elements' ? (
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={filter.grouped}
              onChange={({ target }) => set({ grouped: target.checked })}
            />
            {text.grouped}
          </label>
        ) : null}
        <label className={styles.check}>
          <input type="checkbox" checked={filter.asAt} onChange={({ target }) => set({ asAt: target.checked })} />
          {text.asAt(format.month(month))}
        </label>
        {id === 'perangkat-daerah' ? (
          <a className={styles.link} href={`#/penilaian/${OWNERS_TAB}`}>
            {text.owners}
          </a>
        ) : null}
      </div>
      <div className={styles.row} role="search" aria-label={text.filters}>
        <Search label={text.rowText} value={filter.rowText} onChange={(rowText) => set({ rowText })} />
        <Search label={text.columnText} value={filter.columnText} onChange={(columnText) => set({ columnText })} />
        {owned ? (
          <select
            className={fieldStyles.control}
            aria-label={text.owner}
            value={filter.owner === undefined ? '*' : filter.owner}
            onChange={({ target }) => set({ owner: target.value === '*' ? null : target.value })}
          >
            <option value="*">{text.anyOwner}</option>
            <option value={NOBODY}>{text.noOwner}</option>
            {sorted.map((agency) => (
              <option key={agency.id} value={agency.id}>
                {agency.short}
              </option>
            ))}
          </select>
        ) : null}
        <select
          className={fieldStyles.control}
          aria-label={text.empty}
          value={filter.empty}
          onChange={({ target }) => set({ empty: target.value as EmptyChoice })}
        >
          {EMPTIES.map((each) => (
            <option key={each} value={each}>
              {text.empties[each]}
            </option>
          ))}
        </select>
        <OrderChoice
          label={text.rowOrder}
          prefix={text.rowKind}
          value={filter.rowOrder}
          axis={matrix.spec.rows.kind}
          onChange={(rowOrder) => set({ rowOrder })}
        />
        <OrderChoice
          label={text.columnOrder}
          prefix={text.columnKind}
          value={filter.columnOrder}
          axis={matrix.spec.columns.kind}
          onChange={(columnOrder) => set({ columnOrder })}
        />
        {hides ? (
          <Button size="small" kind="quiet" icon={<ListFilter />} onClick={() => showAll(id)}>
            {text.reset}
          </Button>
        ) : null}
      </div>
    </div>
  )
}

/** A matrix as it opens. */
function startOf(id: MatrixId): MatrixChoice {
  return id === 'bebas' ? { id, row: 'layanan', column: 'data' } : { id }
}

function Search({
  label,
  value,
  onChange,
}: {
  readonly label: string
  readonly value: string
  readonly onChange: (text: string) => void
}) {
  return (
    <input
      type="search"
      className={[fieldStyles.control, styles.search].join(' ')}
      aria-label={label}
      placeholder={label}
      value={value}
      maxLength={200}
      onChange={({ target }) => onChange(target.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || value === '') return
        event.preventDefault()
        onChange('')
      }}
    />
  )
}

interface OrderChoiceProps {
  readonly label: string
  readonly prefix: string
  readonly value: AxisOrder
  readonly axis: Matrix['spec']['rows']['kind']
  readonly onChange: (order: AxisOrder) => void
}

function OrderChoice({ label, prefix, value, axis, onChange }: OrderChoiceProps) {
  const text = useText(matrixText)
  const orders: readonly AxisOrder[] =
    axis === 'elements' ? ['name', 'total', 'owner', 'code', 'similarity'] : ['name', 'total', 'similarity']
  return (
    <select
      className={fieldStyles.control}
      aria-label={label}
      value={orders.includes(value) ? value : 'name'}
      onChange={({ target }) => onChange(target.value as AxisOrder)}
    >
      {orders.map((order) => (
        <option key={order} value={order}>
          {`${prefix}: ${text.orders[order]}`}
        </option>
      ))}
    </select>
  )
}

function AxisChoices({
  choice,
  onChoice,
}: {
  readonly choice: MatrixChoice
  readonly onChoice: (choice: MatrixChoice) => void
}) {
  const text = useText(matrixText)
  if (choice.id === 'bebas') {
    const { row = '', column = '' } = choice
    return (
      <>
        <AxisSelect label={text.rowKind} value={row} onChange={(next) => onChoice({ ...choice, row: next })} />
        <span aria-hidden="true">×</span>
        <AxisSelect label={text.columnKind} value={column} onChange={(next) => onChoice({ ...choice, column: next })} />
      </>
    )
  }
  if (choice.id !== 'elemen-indikator' && choice.id !== 'perangkat-daerah') return null
  const all = choice.id === 'elemen-indikator' ? text.allKinds : text.countsOfKinds
  return (
    <AxisSelect
      label={text.kinds}
      value={choice.row ?? ''}
      all={all}
      onChange={(next) => {
        const { row: _, ...rest } = choice
        onChoice(next === '' ? rest : { ...rest, row: next })
      }}
    />
  )
}

interface AxisSelectProps {
  readonly label: string
  readonly value: string
  /** The first choice, for everything. */
  readonly all?: string
  readonly onChange: (axis: string) => void
}

/** Kinds by domain; domains of several kinds can be taken whole. */
function AxisSelect({ label, value, all, onChange }: AxisSelectProps) {
  const text = useText(matrixText)
  const words = useWords()
  const whole = architectureDomains.filter(({ id }) => kindsOfAxis(id).length > 1)
  const domains = [...new Set(DRAWN_KINDS.map((kind) => domainOfKind(kind)?.id))]
  return (
    <select
      className={[fieldStyles.control, styles.axis].join(' ')}
      aria-label={label}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    >
      {all === undefined ? null : <option value="">{all}</option>}
      <optgroup label={text.groups}>
        {whole.map((domain) => (
          <option key={domain.id} value={domain.id}>
            {words(domain.name)}
          </option>
        ))}
      </optgroup>
      {domains.map((domain) => {
        const kinds = DRAWN_KINDS.filter((kind) => domainOfKind(kind)?.id === domain)
        const name = domainOfKind(kinds[0] ?? '')?.name
        return (
          <optgroup key={domain} label={name ? words(name) : ''}>
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {words(kindOf(kind)?.shortName ?? { id: kind, en: kind })}
              </option>
            ))}
          </optgroup>
        )
      })}
    </select>
  )
}
