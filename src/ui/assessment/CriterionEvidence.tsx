// The evidence a criterion rests on: chips that lead to the register, and a field to add some of it or to record a new piece.

import { FileText, Plus, X } from 'lucide-react'
import { useState } from 'react'
import type { Blueprint, Id, IdSet } from '../../model/blueprint.ts'
import { useBlueprint, useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { ComboField } from '../parts/ComboField.tsx'
import { evidenceText } from '../text/evidence.ts'
import { useText } from '../text/language.ts'
import { partsText } from '../text/parts.ts'
import styles from './CriterionEvidence.module.css'
import { EvidenceDialog } from './EvidenceDialog.tsx'
import { evidenceTitle } from './evidenceTitle.ts'

interface CriterionEvidenceProps {
  readonly level: number
  readonly evidence: IdSet
  readonly disabled: boolean
  readonly onChange: (evidence: readonly Id[]) => void
}

const registerOf = (blueprint: Blueprint) => blueprint.evidence

/** Chips and "Tambah bukti". */
export function CriterionEvidence({ level, evidence, disabled, onChange }: CriterionEvidenceProps) {
  const text = useText(evidenceText)
  const parts = useText(partsText)
  const karta = useKarta()
  const register = useBlueprint(registerOf)
  const [open, setOpen] = useState<'none' | 'find' | 'new'>('none')
  const ids = Object.keys(evidence)
  const choices = Object.values(register)
    .filter(({ id }) => !evidence[id])
    .sort((a, b) => a.title.localeCompare(b.title))
    .map((each) => ({ id: each.id, label: evidenceTitle(each), ...(each.date ? { detail: each.date } : {}) }))
  return (
    <div className={styles.evidence}>
      {ids.length > 0 ? (
        <ul className={styles.chips} aria-label={text.evidenceOf(level)}>
          {ids.map((id) => {
            const title = register[id] ? evidenceTitle(register[id]) : id
            return (
              <li key={id}>
                <button
                  type="button"
                  className={styles.title}
                  title={text.openEvidence(title)}
                  onClick={() => karta.route.set({ screen: 'penilaian', detail: 'bukti', part: id })}
                >
                  <FileText aria-hidden="true" />
                  <span>{title}</span>
                </button>
                {disabled ? null : (
                  <button
                    type="button"
                    className={styles.remove}
                    aria-label={text.removeEvidence(title, level)}
                    title={text.removeEvidence(title, level)}
                    onClick={() => onChange(ids.filter((other) => other !== id))}
                  >
                    <X aria-hidden="true" />
                  </button>
                )}
              </li>
            )
          })}
        </ul>
      ) : null}
      {disabled || open === 'find' ? null : (
        <Button
          kind="quiet"
          size="small"
          icon={<Plus aria-hidden="true" />}
          aria-label={text.addEvidenceTo(level)}
          onClick={() => setOpen(choices.length === 0 ? 'new' : 'find')}
        >
          {text.addEvidence}
        </Button>
      )}
      {!disabled && open === 'find' ? (
        <div className={styles.find}>
          <ComboField
            label={text.findEvidence(level)}
            pick
            autoFocus
            value={null}
            choices={choices}
            onChange={(id) => {
              if (id === null) return
              onChange([...ids, id])
              setOpen('none')
            }}
          />
          <Button size="small" icon={<Plus aria-hidden="true" />} onClick={() => setOpen('new')}>
            {text.newEvidence}
          </Button>
          <Button kind="quiet" size="small" onClick={() => setOpen('none')}>
            {parts.cancel}
          </Button>
        </div>
      ) : null}
      {open === 'new' ? (
        <EvidenceDialog onClose={() => setOpen('none')} onSaved={(id) => onChange([...ids, id])} />
      ) : null}
    </div>
  )
}
