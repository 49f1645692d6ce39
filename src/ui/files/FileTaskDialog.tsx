// The question a file asks, over any screen: what was wrong with it, whether to import it, or what to do with a dropped one.

import { useMemo } from 'react'
import { importSummary, importWords } from '../../editing/commands/importBlueprint.ts'
import type { Blueprint } from '../../model/blueprint.ts'
import { useBlueprint, useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { filesText } from '../text/files.ts'
import { useText, useWords } from '../text/language.ts'
import { partsText } from '../text/parts.ts'
import styles from './FileTaskDialog.module.css'
import { closeFileTask, type FileTask, fileTask } from './fileTask.ts'
import { confirmImport, openDropped } from './openAndSave.ts'

/** The dialog of the question that is open. */
export function FileTaskDialog({ task }: { readonly task: FileTask }) {
  switch (task.kind) {
    case 'problems':
      return <Problems task={task} />
    case 'import':
      return <ImportPreview incoming={task.incoming} />
    case 'dropped':
      return <Dropped task={task} />
  }
}

function Problems({ task }: { readonly task: Extract<FileTask, { kind: 'problems' }> }) {
  const text = useText(filesText)
  const parts = useText(partsText)
  const words = useWords()
  return (
    <Dialog
      title={text.problems[task.what]}
      onClose={closeFileTask}
      footer={
        <Button kind="primary" onClick={closeFileTask}>
          {parts.close}
        </Button>
      }
    >
      <p className={styles.lead}>{text.unchanged[task.what]}</p>
      <ul className={styles.problems}>
        {task.messages.map((message) => (
          <li key={message.id}>{words(message)}</li>
        ))}
      </ul>
    </Dialog>
  )
}

function ImportPreview({ incoming }: { readonly incoming: Blueprint }) {
  const karta = useKarta()
  const blueprint = useBlueprint((whole) => whole)
  const text = useText(filesText)
  const parts = useText(partsText)
  const words = useWords()
  const lines = useMemo(() => importWords(importSummary(blueprint, incoming)), [blueprint, incoming])
  return (
    <Dialog
      title={text.importTitle(incoming.title)}
      onClose={closeFileTask}
      footer={
        <>
          <Button onClick={closeFileTask}>{parts.cancel}</Button>
          <Button
            kind="primary"
            whyNot={lines.length === 0 ? text.importNothing : undefined}
            onClick={() => void confirmImport(karta, incoming)}
          >
            {text.importConfirm}
          </Button>
        </>
      }
    >
      <p className={styles.lead}>{lines.length === 0 ? text.importNothing : text.importLead(blueprint.title)}</p>
      <ul className={styles.counts}>
        {lines.map((line) => (
          <li key={line.id}>{words(line)}</li>
        ))}
      </ul>
    </Dialog>
  )
}

function Dropped({ task }: { readonly task: Extract<FileTask, { kind: 'dropped' }> }) {
  const { text: content, incoming, fileName } = task
  const karta = useKarta()
  const title = useBlueprint((blueprint) => blueprint.title)
  const text = useText(filesText)
  const parts = useText(partsText)
  return (
    <Dialog
      title={text.droppedTitle(fileName)}
      onClose={closeFileTask}
      footer={
        <>
          <Button onClick={closeFileTask}>{parts.cancel}</Button>
          <Button onClick={() => fileTask.set({ kind: 'import', incoming, fileName })}>{text.droppedImport}</Button>
          <Button kind="primary" onClick={() => void openDropped(karta, content, fileName)}>
            {text.droppedOpen}
          </Button>
        </>
      }
    >
      <p>{text.droppedLead(incoming.title, title)}</p>
    </Dialog>
  )
}
