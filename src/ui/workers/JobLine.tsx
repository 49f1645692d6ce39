// One line about a calculation beside the page: how far it is and how to end it, or why it ended.

import { Button } from '../parts/Button.tsx'
import { useText, useWords } from '../text/language.ts'
import { workersText } from '../text/workers.ts'
import styles from './JobLine.module.css'
import type { JobView } from './useJob.ts'

/** Nothing once the result is there. */
export function JobLine({ job }: { readonly job: JobView<unknown> }) {
  const text = useText(workersText)
  const words = useWords()
  if (job.state === 'done') return null
  if (job.state === 'running') {
    const share = job.progress ? Math.floor((job.progress.done / job.progress.of) * 100) : undefined
    return (
      <div className={styles.line} role="status">
        <progress
          className={styles.bar}
          aria-label={text.running}
          max={100}
          {...(share === undefined ? {} : { value: share })}
        />
        <span>{share === undefined ? text.running : text.percent(share)}</span>
        <Button size="small" onClick={job.cancel}>
          {text.cancel}
        </Button>
      </div>
    )
  }
  return (
    <div className={styles.line} role="status">
      <span>{job.failure ? words(job.failure) : text.cancelled}</span>
      <Button size="small" onClick={job.again}>
        {text.again}
      </Button>
    </div>
  )
}
