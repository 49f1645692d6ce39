// A file may be dropped anywhere. It opens at once while nothing is open; else the planner chooses: open or import.
// Only files: what is dragged inside the program (palette to canvas) is left alone.

import { useEffect, useState } from 'react'
import { askDropped, openDropped, refuseDropped } from '../files/openAndSave.ts'
import { useKarta } from '../karta.ts'
import { filesText } from '../text/files.ts'
import { useText } from '../text/language.ts'
import styles from './FileDrop.module.css'

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false

/** Listens on the window and shows that a file may be let go. */
export function FileDrop() {
  const karta = useKarta()
  const text = useText(filesText)
  const [over, setOver] = useState(false)
  useEffect(() => {
    const onOver = (event: DragEvent) => {
      if (!carriesFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    const onLeave = (event: DragEvent) => {
      // Leaving for nothing is leaving the window.
      if (event.relatedTarget === null) setOver(false)
    }
    const onDrop = async (event: DragEvent) => {
      if (!carriesFiles(event)) return
      event.preventDefault()
      setOver(false)
      const file = event.dataTransfer?.files[0]
      if (!file) return
      const content = await file.text().catch(() => null)
      if (content === null) refuseDropped(file.name)
      else if (karta.session.getState().phase === 'open') void askDropped(content, file.name)
      else await openDropped(karta, content, file.name)
    }
    const drop = (event: DragEvent) => void onDrop(event)
    window.addEventListener('dragover', onOver)
    window.addEventListener('dragleave', onLeave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', onOver)
      window.removeEventListener('dragleave', onLeave)
      window.removeEventListener('drop', drop)
    }
  }, [karta])
  return over ? <div className={styles.over}>{text.dropHere}</div> : null
}
