// Language, theme and the author's name: the reader's own choices, kept in this browser only.

import { useId } from 'react'
import { closePanel } from '../actions/openPanel.ts'
import { Dialog } from '../parts/Dialog.tsx'
import { TextField } from '../parts/TextField.tsx'
import { setPreferences, type Theme, usePreferences } from '../preferences.ts'
import { frameText } from '../text/frame.ts'
import { useText } from '../text/language.ts'
import styles from './SettingsDialog.module.css'

/** The settings; each takes effect at once. */
export function SettingsDialog() {
  const text = useText(frameText)
  const { language, theme, author } = usePreferences()
  const themes: ReadonlyArray<readonly [Theme, string]> = [
    ['system', text.themeSystem],
    ['light', text.themeLight],
    ['dark', text.themeDark],
  ]
  return (
    <Dialog title={text.settings} onClose={closePanel} width="narrow">
      <div className={styles.settings}>
        <Choices
          legend={text.language}
          value={language}
          choices={[
            ['id', text.indonesian],
            ['en', text.english],
          ]}
          onChange={(next) => setPreferences({ language: next })}
        />
        <Choices
          legend={text.theme}
          value={theme}
          choices={themes}
          onChange={(next) => setPreferences({ theme: next })}
        />
        <TextField
          label={text.author}
          hint={text.authorHint}
          value={author}
          maxLength={200}
          onCommit={(next) => setPreferences({ author: next })}
        />
      </div>
    </Dialog>
  )
}

interface ChoicesProps<T extends string> {
  readonly legend: string
  readonly value: T
  readonly choices: ReadonlyArray<readonly [T, string]>
  readonly onChange: (value: T) => void
}

function Choices<T extends string>({ legend, value, choices, onChange }: ChoicesProps<T>) {
  const name = useId()
  return (
    <fieldset className={styles.choices}>
      <legend>{legend}</legend>
      {choices.map(([id, label]) => (
        <label key={id}>
          <input type="radio" name={name} checked={value === id} onChange={() => onChange(id)} /> {label}
        </label>
      ))}
    </fieldset>
  )
}
