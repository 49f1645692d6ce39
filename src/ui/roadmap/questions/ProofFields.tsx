// Evidence for every level an item promises: named, taken from the register, or the reason why there is none yet.

import type { Blueprint, Proof, RoadmapItem } from '../../../model/blueprint.ts'
import { indicatorOf } from '../../../model/indicatorOf.ts'
import { instrumentOf } from '../../../model/instruments.ts'
import type { PromisedRung } from '../../../roadmap/promisedRungs.ts'
import { Button } from '../../parts/Button.tsx'
import { fieldStyles } from '../../parts/Field.tsx'
import { useText, useWords } from '../../text/language.ts'
import { roadmapItemText } from '../../text/roadmapItem.ts'
import { indicatorTitle } from '../form/indicatorTitle.ts'
import { numeric } from '../itemSummary.ts'
import styles from './questions.module.css'

type Proofs = { readonly [rung: string]: Proof }
type ProofKind = 'named' | 'evidence' | 'reason'

interface ProofFieldsProps {
  readonly blueprint: Blueprint
  readonly item: RoadmapItem
  readonly promised: readonly PromisedRung[]
  readonly proofs: Proofs
  /** Keys that somebody tried to leave empty. */
  readonly missing: readonly string[]
  readonly onChange: (proofs: Proofs) => void
}

const kindOfProof = (proof: Proof | undefined): ProofKind =>
  proof?.evidence !== undefined ? 'evidence' : proof?.reason !== undefined ? 'reason' : 'named'

const isEmpty = (proof: Proof | undefined): boolean =>
  !proof?.evidence && !proof?.named?.trim() && !proof?.reason?.trim()

/** A row per promised level. */
export function ProofFields({ blueprint, item, promised, proofs, missing, onChange }: ProofFieldsProps) {
  const text = useText(roadmapItemText)
  const words = useWords()
  const register = Object.values(blueprint.evidence).sort((a, b) => numeric.compare(a.title, b.title))
  if (promised.length === 0) return <p className={styles.quiet}>{text.noPromises}</p>
  const set = (key: string, proof: Proof) => onChange({ ...proofs, [key]: proof })
  return (
    <fieldset className={styles.proofs}>
      <legend>{text.proofTitle}</legend>
      <p className={styles.quiet}>{text.proofHint}</p>
      {promised.map(({ key, instrument, indicator, rung, effect }) => {
        const proof = proofs[key]
        const kind = kindOfProof(proof)
        const short = text.proofOf(indicator, String(rung))
        const pack = instrumentOf(blueprint, instrument)
        const criterion = (pack && indicatorOf(pack, indicator))?.criteria.find((one) => one.level === rung)?.text
        const planned = item.effects[effect]?.evidence
        const rest = promised.filter((other) => other.key !== key && isEmpty(proofs[other.key]))
        return (
          <div key={key} className={missing.includes(key) ? styles.missing : styles.proof}>
            <p>
              <strong>
                I{indicatorTitle(blueprint, instrument, indicator, words)} · {rung}
              </strong>
              {criterion ? <span className={styles.quiet}> {words(criterion)}</span> : null}
            </p>
            <div className={styles.answer}>
              <select
                className={fieldStyles.control}
                aria-label={text.proofKind(short)}
                value={kind}
                onChange={(event) => {
                  const next = event.target.value
                  if (next === 'evidence') set(key, { evidence: register[0]?.id ?? '' })
                  else set(key, next === 'reason' ? { reason: '' } : { named: '' })
                }}
              >
                <option value="named">{text.named}</option>
                {register.length > 0 ? <option value="evidence">{text.registered}</option> : null}
                <option value="reason">{text.reasonKind}</option>
              </select>
              {kind === 'evidence' ? (
                <select
                  className={fieldStyles.control}
                  aria-label={text.namedLabel(short)}
                  value={proof?.evidence ?? ''}
                  onChange={(event) => set(key, { evidence: event.target.value })}
                >
                  {register.map(({ id, title, number }) => (
                    <option key={id} value={id}>
                      {number ? `${title} (${number})` : title}
                    </option>
                  ))}
                </select>
              ) : (
                <input
                  className={fieldStyles.control}
                  aria-label={kind === 'reason' ? text.reasonLabel(short) : text.namedLabel(short)}
                  aria-invalid={missing.includes(key) ? true : undefined}
                  placeholder={kind === 'reason' ? text.reasonPlaceholder : text.namedPlaceholder}
                  maxLength={5000}
                  value={(kind === 'reason' ? proof?.reason : proof?.named) ?? ''}
                  onChange={(event) =>
                    set(key, kind === 'reason' ? { reason: event.target.value } : { named: event.target.value })
                  }
                />
              )}
            </div>
            {planned ? <p className={styles.quiet}>{text.planned(planned)}</p> : null}
            {proof && !isEmpty(proof) && rest.length > 0 ? (
              <Button
                kind="quiet"
                size="small"
                onClick={() => onChange({ ...proofs, ...Object.fromEntries(rest.map((other) => [other.key, proof])) })}
              >
                {text.fillRest}
              </Button>
            ) : null}
          </div>
        )
      })}
    </fieldset>
  )
}
