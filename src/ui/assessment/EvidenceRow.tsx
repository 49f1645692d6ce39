// One piece of evidence as a row of the register.

import { CircleAlert, CircleCheck, Clock, Infinity as Endless, ExternalLink, Pencil, Trash2 } from 'lucide-react'
import type { Agency, Evidence } from '../../model/blueprint.ts'
import { useFormat } from '../format.ts'
import { useKarta } from '../karta.ts'
import { IconButton } from '../parts/IconButton.tsx'
import { evidenceText } from '../text/evidence.ts'
import { useText } from '../text/language.ts'
import { PlaceLink } from '../why/PlaceLink.tsx'
import styles from './EvidenceTable.module.css'
import type { EvidenceRowUse, EvidenceRow as Row } from './evidenceRows.ts'
import { evidenceStateWords } from './evidenceStateWords.ts'
import { chosenAssessment } from './openAssessment.ts'

interface EvidenceRowProps {
  readonly row: Row
  readonly place: number
  readonly agency: Agency | undefined
  readonly marked: boolean
  readonly whyNot: string | undefined
  readonly onEdit: (evidence: Evidence) => void
  readonly onDelete: (evidence: Evidence) => void
}

const MOST_USES = 3
const intoView = (row: HTMLElement | null): void => row?.scrollIntoView({ block: 'nearest' })
const STATE_ICONS = { open: Endless, valid: CircleCheck, soon: Clock, lapsed: CircleAlert } as const

/** Number, title, state in words, criteria it serves as links, dates, agency, link or file, and what can be done. */
export function EvidenceRow({ row, place, agency, marked, whyNot, onEdit, onDelete }: EvidenceRowProps) {
  const text = useText(evidenceText)
  const format = useFormat()
  const karta = useKarta()
  const { evidence, uses, proofs, state } = row
  const Icon = STATE_ICONS[state.kind]
  const placeName = ({ indicator, level }: EvidenceRowUse) => text.use(indicator, level)
  const rungName = (rung: string) => {
    const at = rung.lastIndexOf('-')
    return text.use(rung.slice(0, at), rung.slice(at + 1))
  }
  const open = ({ assessment, indicator }: EvidenceRowUse) => {
    chosenAssessment.set(assessment.id)
    karta.route.set({ screen: 'penilaian', detail: indicator.split('-')[0] ?? indicator })
  }
  const link = evidence.link && /^https?:\/\//i.test(evidence.link) ? evidence.link : undefined
  return (
    <tr
      ref={marked ? intoView : null}
      className={marked ? styles.marked : undefined}
      aria-rowindex={place + 2}
      aria-current={marked ? 'true' : undefined}
      data-evidence={evidence.id}
    >
      <td className={styles.number} title={evidence.number}>
        {evidence.number ?? '–'}
      </td>
      <th scope="row" className={styles.title}>
        <button type="button" title={evidence.title} onClick={() => onEdit(evidence)}>
          {evidence.title}
        </button>
      </th>
      <td>
        <span className={styles[state.kind]}>
          <Icon aria-hidden="true" />
          {evidenceStateWords(text, format, state)}
        </span>
      </td>
      <td>
        {uses.length + proofs.length === 0 ? <span className={styles.quiet}>{text.unused}</span> : null}
        <span className={styles.uses}>
          {uses.slice(0, MOST_USES).map((use) => (
            <button
              key={`${use.assessment.id} ${use.indicator} ${use.level}`}
              type="button"
              title={text.openUse(use.indicator, use.level, use.assessment.name)}
              onClick={() => open(use)}
            >
              {placeName(use)}
            </button>
          ))}
          {uses.length > MOST_USES ? (
            <span className={styles.quiet} title={uses.slice(MOST_USES).map(placeName).join(', ')}>
              {text.moreUses(uses.length - MOST_USES)}
            </span>
          ) : null}
          {proofs.map(({ item, rungs }) => (
            <PlaceLink
              key={item.id}
              to={{ kind: 'item', id: item.id }}
              className={styles.item}
              title={text.provesItem(item.name, rungs.map(rungName).join(', '))}
            >
              {item.name}
            </PlaceLink>
          ))}
        </span>
      </td>
      <td>{evidence.kind ?? '–'}</td>
      <td>{evidence.date ?? '–'}</td>
      <td>{evidence.validUntil ?? '–'}</td>
      <td>
        {agency ? (
          <PlaceLink to={{ kind: 'agency', id: agency.id }} title={agency.name}>
            {agency.short}
          </PlaceLink>
        ) : (
          '–'
        )}
      </td>
      <td className={styles.source} title={evidence.fileName}>
        {link ? (
          <a href={link} target="_blank" rel="noopener noreferrer" aria-label={text.openLink(evidence.title)}>
            <ExternalLink aria-hidden="true" />
            {text.opens}
          </a>
        ) : null}
        {evidence.fileName ?? (link ? '' : (evidence.link ?? '–'))}
      </td>
      <td className={styles.actions}>
        <IconButton
          label={text.editOf(evidence.title)}
          size="small"
          whyNot={whyNot}
          icon={<Pencil />}
          onClick={() => onEdit(evidence)}
        />
        <IconButton
          label={text.removeOf(evidence.title)}
          size="small"
          whyNot={whyNot}
          icon={<Trash2 />}
          onClick={() => onDelete(evidence)}
        />
      </td>
    </tr>
  )
}
