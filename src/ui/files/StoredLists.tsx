// The blueprints and backups this browser keeps: continue, restore, delete after a question.

import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { StoredBlueprint } from '../../session/session.ts'
import { useFormat } from '../format.ts'
import { useSessionState } from '../frame/useSessionState.ts'
import { useBlueprint, useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { ConfirmDelete } from '../parts/ConfirmDelete.tsx'
import { IconButton } from '../parts/IconButton.tsx'
import { filesText } from '../text/files.ts'
import { homeText } from '../text/home.ts'
import { useText, useWords } from '../text/language.ts'
import { openAndShow } from './openAndSave.ts'
import styles from './StoredLists.module.css'
import { useStored } from './useStored.ts'

interface StoredListsProps {
  /** The start screen leaves out the blueprint that is open; the Files screen lists all and says when there is no backup. */
  readonly place: 'start' | 'files'
}

/** Both lists. */
export function StoredLists({ place }: StoredListsProps) {
  const karta = useKarta()
  const openId = useBlueprint((blueprint) => blueprint.id)
  const { phase } = useSessionState()
  const text = useText(homeText)
  const files = useText(filesText)
  const words = useWords()
  const format = useFormat()
  const { stored, refresh } = useStored()
  const [deleting, setDeleting] = useState<StoredBlueprint>()
  if (!stored) return null
  const isOpen = (id: string) => phase === 'open' && id === openId
  const blueprints = stored.blueprints.filter((kept) => place === 'files' || !isOpen(kept.id))
  const heading = place === 'files' ? text.stored : text.resume
  return (
    <>
      {blueprints.length > 0 ? (
        <section aria-label={heading} className={styles.section}>
          <h2>{heading}</h2>
          <ul className={styles.list}>
            {blueprints.map((kept) => (
              <li key={kept.id}>
                <div className={styles.words}>
                  <strong>{kept.title}</strong>
                  <span>{isOpen(kept.id) ? text.opened : text.savedAt(format.moment(kept.savedAt))}</span>
                </div>
                {isOpen(kept.id) ? null : (
                  <>
                    <Button
                      size="small"
                      aria-label={`${text.open}: ${kept.title}`}
                      onClick={() => void openAndShow(karta, () => karta.session.openStored(kept.id))}
                    >
                      {text.open}
                    </Button>
                    <IconButton
                      size="small"
                      label={`${text.delete}: ${kept.title}`}
                      icon={<Trash2 aria-hidden="true" />}
                      onClick={() => setDeleting(kept)}
                    />
                  </>
                )}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {stored.backups.length > 0 ? (
        <details className={styles.section} open={place === 'files'}>
          <summary>
            {text.backups} ({stored.backups.length})
          </summary>
          <p className={styles.hint}>{text.backupsHint}</p>
          <ul className={styles.list}>
            {stored.backups.map((backup) => (
              <li key={backup.key}>
                <div className={styles.words}>
                  <strong>{backup.title}</strong>
                  <span>
                    {format.moment(backup.savedAt)} · {words(backup.reason)}
                  </span>
                </div>
                <Button
                  size="small"
                  aria-label={`${text.restore}: ${backup.title}, ${format.moment(backup.savedAt)}`}
                  onClick={() => void openAndShow(karta, () => karta.session.openBackup(backup.key))}
                >
                  {text.restore}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      ) : place === 'files' ? (
        <p className={styles.hint}>{files.noBackups}</p>
      ) : null}
      {deleting ? (
        <ConfirmDelete
          title={text.deleteTitle(deleting.title)}
          onClose={() => setDeleting(undefined)}
          onDelete={() => void karta.session.deleteStored(deleting.id).then(refresh)}
        >
          <p>{text.deleteBody}</p>
        </ConfirmDelete>
      ) : null}
    </>
  )
}
