// The three doors: the example, the template, a file.

import { FileUp, type LucideIcon, MapPinned, SquarePen } from 'lucide-react'
import { openFile } from '../files/openAndSave.ts'
import { useKarta } from '../karta.ts'
import { homeText } from '../text/home.ts'
import { useText } from '../text/language.ts'
import styles from './Doors.module.css'
import { openExample } from './openExample.ts'

/** Three large buttons, each with a sentence on what is behind it. */
export function Doors({ title, onTemplate }: { readonly title: string; readonly onTemplate: () => void }) {
  const karta = useKarta()
  const text = useText(homeText)
  return (
    <section aria-label={title} className={styles.section}>
      <h2>{title}</h2>
      <div className={styles.doors}>
        <Door icon={MapPinned} title={text.example} hint={text.exampleHint} onOpen={() => void openExample(karta)} />
        <Door icon={SquarePen} title={text.template} hint={text.templateHint} onOpen={onTemplate} />
        <Door icon={FileUp} title={text.file} hint={text.fileHint} onOpen={() => void openFile(karta)} />
      </div>
    </section>
  )
}

interface DoorProps {
  readonly icon: LucideIcon
  readonly title: string
  readonly hint: string
  readonly onOpen: () => void
}

function Door({ icon: Icon, title, hint, onOpen }: DoorProps) {
  return (
    <button type="button" className={styles.door} onClick={onOpen}>
      <Icon aria-hidden="true" />
      <strong>{title}</strong>
      <span>{hint}</span>
    </button>
  )
}
