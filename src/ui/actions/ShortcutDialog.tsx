// The list of keys, read from the table of actions, so that it can never be out of date, and the keys of grids.

import { Fragment } from 'react'
import { useExternalStore } from '../externalStore.ts'
import { useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { actionsText } from '../text/actions.ts'
import { screenText } from '../text/frame.ts'
import { useText, useWords } from '../text/language.ts'
import { actionTable } from './actionTable.ts'
import { gridShortcuts } from './gridShortcuts.ts'
import { shownChord } from './keyChord.ts'
import { closePanel, openPanel } from './openPanel.ts'
import { isMac } from './platform.ts'
import styles from './ShortcutDialog.module.css'
import { type ShortcutGroup, shortcutGroups } from './shortcutGroups.ts'

/** All shortcuts, the screen shown first. */
export function ShortcutDialog() {
  const { screen } = useExternalStore(useKarta().route)
  const text = useText(actionsText)
  const names = useText(screenText)
  const words = useWords()
  const title = (group: ShortcutGroup): string => {
    const screens = group.screens.map((id) => names[id]).join(', ')
    if (group.kind === 'here') return text.here(screens)
    return group.kind === 'everywhere' ? text.everywhere : text.elsewhere(screens)
  }
  return (
    <Dialog title={text.shortcuts} onClose={closePanel} width="wide">
      <div className={styles.hint}>
        <p>{text.shortcutsHint}</p>
        <Button size="small" onClick={() => openPanel.set('palette')}>
          {text.openPalette}
        </Button>
      </div>
      <div className={styles.groups}>
        {shortcutGroups([...actionTable, ...gridShortcuts], screen).map((group) => (
          <section key={title(group)}>
            <h3>{title(group)}</h3>
            <dl>
              {group.actions.map((action) => (
                <div key={action.id} className={styles.row}>
                  <dt>{words(action.label)}</dt>
                  <dd>
                    {action.keys?.map((chord, index) => (
                      <Fragment key={chord}>
                        {index > 0 ? ` ${text.or} ` : null}
                        <kbd>{shownChord(chord, isMac)}</kbd>
                      </Fragment>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
