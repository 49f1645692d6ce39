// Nothing is selected: the view itself, what is connected to nothing, and the quickest ways to go on.

import { useState } from 'react'
import { type EditViewArgs, editView } from '../../editing/commands/editView.ts'
import { sizeOf } from '../../model/table.ts'
import { shownChord } from '../actions/keyChord.ts'
import { isMac } from '../actions/platform.ts'
import { useCurrentView } from '../architecture/currentView.ts'
import { OrphanList } from '../impact/OrphanList.tsx'
import { useKarta } from '../karta.ts'
import { TextField } from '../parts/TextField.tsx'
import { canvasText } from '../text/canvas.ts'
import { inspectorText } from '../text/inspector.ts'
import { useText, useWords } from '../text/language.ts'
import { Fields } from './Fields.tsx'
import styles from './Inspector.module.css'

/** The inspector of the view that is drawn. */
export function ViewInspector() {
  const karta = useKarta()
  const text = useText(inspectorText)
  const canvas = useText(canvasText)
  const words = useWords()
  const view = useCurrentView()
  const [error, setError] = useState<string>()
  const run = (set: EditViewArgs['set']) => {
    if (!view) return
    const outcome = karta.store.run(editView, { id: view.id, set })
    setError(outcome.ok ? undefined : words(outcome.refusal.message))
  }
  const hints = [
    ['/', text.hintAdd],
    ['C', text.hintConnect],
    ['F2', text.hintRename],
    ['1', text.hintFit],
    ['?', text.hintAll],
  ] as const
  return (
    <div className={styles.single} key={view?.id}>
      {view ? (
        <>
          <p className={styles.kind}>{text.view}</p>
          <h2>{view.name}</h2>
          <p className={styles.quiet}>{text.placed(sizeOf(view.placements))}</p>
          <Fields>
            <TextField
              label={canvas.viewName}
              value={view.name}
              required
              error={error}
              onCommit={(name) => run({ name })}
            />
            <TextField
              label={canvas.viewAudience}
              value={view.audience ?? ''}
              hint={canvas.viewAudienceHint}
              onCommit={(audience) => run({ audience: audience === '' ? null : audience })}
            />
            <TextField
              label={canvas.viewDescription}
              value={view.description ?? ''}
              multiline
              maxLength={20_000}
              onCommit={(description) => run({ description: description === '' ? null : description })}
            />
          </Fields>
        </>
      ) : null}
      <OrphanList />
      <h3 className={styles.listTitle}>{text.hints}</h3>
      <ul className={styles.hints}>
        {hints.map(([key, hint]) => (
          <li key={key}>
            <kbd>{shownChord(key, isMac)}</kbd> {hint}
          </li>
        ))}
      </ul>
    </div>
  )
}
