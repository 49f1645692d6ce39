// The slim lines above a screen: that figures are invented, that this tab only reads, what the browser cannot do here,
// what was found when the file was opened. Each of them names what to do or can be closed for this visit.

import { Info, Lock, TriangleAlert, X } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { createExternalStore, useExternalStore } from '../externalStore.ts'
import { saveFile } from '../files/openAndSave.ts'
import { useBlueprint, useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { IconButton } from '../parts/IconButton.tsx'
import { frameText } from '../text/frame.ts'
import { useText, useWords } from '../text/language.ts'
import styles from './Banners.module.css'
import { useSessionState } from './useSessionState.ts'

/** What the reader has closed during this visit. */
const dismissed = createExternalStore<ReadonlySet<string>>(new Set())
const dismiss = (key: string) => dismissed.set(new Set([...dismissed.get(), key]))

/** All banners that apply now, the gravest first. */
export function Banners() {
  const karta = useKarta()
  const { session } = karta
  const state = useSessionState()
  const id = useBlueprint((blueprint) => blueprint.id)
  const notice = useBlueprint((blueprint) => blueprint.notice)
  const closed = useExternalStore(dismissed)
  const text = useText(frameText)
  const words = useWords()
  const open = state.phase === 'open'
  const limits = state.limits.filter((limit) => !closed.has(limit.id))
  return (
    <>
      {open && state.saving.kind === 'read-only' ? (
        <Banner tone="warn" icon={<Lock aria-hidden="true" />} text={words(state.saving.why)}>
          <Button size="small" onClick={() => void session.takeOver()}>
            {text.editHere}
          </Button>
        </Banner>
      ) : null}
      {state.saving.kind === 'failed' ? (
        <Banner tone="bad" icon={<TriangleAlert aria-hidden="true" />} text={words(state.saving.why)}>
          <Button size="small" onClick={() => void saveFile(karta)}>
            {text.saveFile}
          </Button>
        </Banner>
      ) : null}
      {state.notice ? (
        <Banner
          tone="warn"
          icon={<TriangleAlert aria-hidden="true" />}
          text={words(state.notice)}
          onClose={() => session.dismissNotice()}
        />
      ) : null}
      {limits.map((limit) => (
        <Banner
          key={limit.id}
          tone="warn"
          icon={<TriangleAlert aria-hidden="true" />}
          text={words(limit)}
          onClose={() => dismiss(limit.id)}
        />
      ))}
      {open && notice && !closed.has(`notice ${id}`) ? (
        <Banner
          tone="info"
          icon={<Info aria-hidden="true" />}
          text={words(notice)}
          onClose={() => dismiss(`notice ${id}`)}
        />
      ) : null}
    </>
  )
}

interface BannerProps {
  readonly tone: 'info' | 'warn' | 'bad'
  readonly icon: ReactNode
  readonly text: string
  readonly onClose?: () => void
  readonly children?: ReactNode
}

/** Longer texts than this take more than a line on a usual screen and are folded. */
const ONE_LINE = 150

function Banner({ tone, icon, text, onClose, children }: BannerProps) {
  const words = useText(frameText)
  const [unfolded, setUnfolded] = useState(false)
  const folds = text.length > ONE_LINE
  return (
    <div className={`${styles.banner} ${styles[tone]}`}>
      {icon}
      <p className={folds && !unfolded ? styles.folded : undefined}>{text}</p>
      {folds ? (
        <Button size="small" kind="quiet" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
          {unfolded ? words.less : words.more}
        </Button>
      ) : null}
      {children}
      {onClose ? (
        <IconButton size="small" label={words.dismiss} icon={<X aria-hidden="true" />} onClick={onClose} />
      ) : null}
    </div>
  )
}
