// Where an instrument stands, beside its name: revoked or provisional. Nothing for one in force.

import type { Instrument } from '../../model/instrument.ts'
import { instrumentStatusText } from '../text/instrumentStatus.ts'
import { useText } from '../text/language.ts'
import styles from './InstrumentBadge.module.css'

interface InstrumentBadgeProps {
  readonly instrument: Instrument
  /** Says "in force" too, where instruments are listed. */
  readonly always?: boolean
}

/** "sementara" or "dicabut", with the reason as its title. */
export function InstrumentBadge({ instrument, always = false }: InstrumentBadgeProps) {
  const text = useText(instrumentStatusText)
  const { kind } = instrument.status
  if (kind === 'in-force' && !always) return null
  return (
    <span className={[styles.badge, styles[kind]].join(' ')} title={text.statusWhy[kind]}>
      {text.status[kind]}
    </span>
  )
}
