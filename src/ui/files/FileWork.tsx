// Saving, opening, exporting and importing files, and pictures of views.

import { Download, FileInput, FolderOpen, Save } from 'lucide-react'
import { useFormat } from '../format.ts'
import { useSavingSentence } from '../frame/SavingMark.tsx'
import { useSessionState } from '../frame/useSessionState.ts'
import { useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { filesText } from '../text/files.ts'
import { savingText } from '../text/frame.ts'
import { useText } from '../text/language.ts'
import styles from './FileWork.module.css'
import { exportForReview } from './fileActions.ts'
import { importFile, openFile, saveFile } from './openAndSave.ts'
import { PictureExport } from './PictureExport.tsx'

/** The first tab of the Files screen. */
export function FileWork() {
  const karta = useKarta()
  const { saving, changesSinceFile, fileName } = useSessionState()
  const text = useText(filesText)
  const savingWords = useText(savingText)
  const format = useFormat()
  const sentence = useSavingSentence(saving)
  const readOnly = saving.kind === 'read-only'
  const count = format.number(changesSinceFile)
  const behind = fileName ? savingWords.notInFile(count, fileName) : savingWords.notInAnyFile(count)
  return (
    <>
      <section aria-label={text.save} className={styles.section}>
        <h2>{text.save}</h2>
        <p>
          {sentence}.{' '}
          {changesSinceFile > 0 ? <strong>{behind}.</strong> : fileName ? text.fileUpToDate(fileName) : text.noFileYet}
        </p>
        <div className={styles.buttons}>
          <Button kind="primary" icon={<Save aria-hidden="true" />} onClick={() => void saveFile(karta)}>
            {fileName ? text.saveTo(fileName) : text.saveToFile}
          </Button>
          <Button onClick={() => void saveFile(karta, true)}>{text.saveAs}</Button>
        </div>
      </section>
      <section aria-label={text.review} className={styles.section}>
        <h2>{text.review}</h2>
        <p>{text.reviewHint}</p>
        <div className={styles.buttons}>
          <Button icon={<Download aria-hidden="true" />} onClick={() => exportForReview(karta)}>
            {text.exportJson}
          </Button>
        </div>
      </section>
      <section aria-label={text.openOrImport} className={styles.section}>
        <h2>{text.openOrImport}</h2>
        <p>{text.openHint}</p>
        <div className={styles.buttons}>
          <Button icon={<FolderOpen aria-hidden="true" />} onClick={() => void openFile(karta)}>
            {text.open}
          </Button>
          <Button
            icon={<FileInput aria-hidden="true" />}
            whyNot={readOnly ? text.readOnly : undefined}
            onClick={() => void importFile(karta)}
          >
            {text.import}
          </Button>
        </div>
      </section>
      <PictureExport />
    </>
  )
}
