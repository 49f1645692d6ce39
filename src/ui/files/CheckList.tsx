// What the checks found in the open blueprint, errors first; each leads to the place where it is put right.

import { CircleAlert, Info, TriangleAlert } from 'lucide-react'
import type { Issue, Severity } from '../../checks/check.ts'
import { checkBlueprint } from '../../checks/checkBlueprint.ts'
import { viewRoute } from '../architecture/architecturePlace.ts'
import { type Karta, useBlueprint, useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { filesText } from '../text/files.ts'
import { useText, useWords } from '../text/language.ts'
import styles from './CheckList.module.css'

const ICONS = { error: CircleAlert, warning: TriangleAlert, info: Info } as const
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']
/** More than anybody reads; the counts above tell the rest. */
const SHOWN = 200

/** Selects what the issue is about and shows its screen. */
function goTo(karta: Karta, { subject: { kind, id } }: Issue): void {
  if (kind === 'element') {
    karta.selection.set({ kind: 'elements', ids: [id] })
    karta.route.set({ screen: 'arsitektur' })
  } else if (kind === 'relation') {
    karta.selection.set({ kind: 'relation', id })
    karta.route.set({ screen: 'arsitektur' })
  } else if (kind === 'view') karta.route.set(viewRoute(id))
  else if (kind === 'item') {
    karta.selection.set({ kind: 'item', id })
    karta.route.set({ screen: 'peta-rencana', detail: id })
  } else if (kind === 'indicator') {
    karta.selection.set({ kind: 'indicator', id })
    karta.route.set({ screen: 'penilaian', detail: id })
  } else if (kind === 'assessment') karta.route.set({ screen: 'penilaian' })
  else if (kind === 'agency') karta.route.set({ screen: 'berkas', detail: 'perangkat-daerah' })
  else if (kind === 'instrument') karta.route.set({ screen: 'berkas', detail: 'instrumen' })
  else if (kind === 'plan') karta.route.set({ screen: 'berkas', detail: 'rencana' })
}

/** Kinds of things that have a place to go to. */
const REACHABLE = new Set([
  'element',
  'relation',
  'view',
  'item',
  'indicator',
  'assessment',
  'agency',
  'instrument',
  'plan',
])

/** The list of issues with their counts. */
export function CheckList() {
  const karta = useKarta()
  const blueprint = useBlueprint((whole) => whole)
  const text = useText(filesText)
  const words = useWords()
  const issues = checkBlueprint(blueprint)
  const count = (severity: Severity) => issues.filter((issue) => issue.severity === severity).length
  return (
    <section aria-label={text.checks} className={styles.section}>
      <h2>
        {issues.length === 0 ? text.noIssues : SEVERITIES.map((level) => text.issues[level](count(level))).join(' · ')}
      </h2>
      <p className={styles.hint}>{text.checksHint}</p>
      <ul className={styles.list}>
        {issues.slice(0, SHOWN).map((issue) => {
          const Icon = ICONS[issue.severity]
          return (
            <li key={`${issue.rule} ${issue.subject.kind} ${issue.subject.id} ${issue.message.id}`}>
              <span className={styles[issue.severity]} title={text.severity[issue.severity]}>
                <Icon aria-hidden="true" />
                <span className="visually-hidden">{text.severity[issue.severity]}: </span>
              </span>
              <span className={styles.message}>{words(issue.message)}</span>
              {REACHABLE.has(issue.subject.kind) ? (
                <Button
                  size="small"
                  kind="quiet"
                  aria-label={`${text.show}: ${issue.subject.name}`}
                  onClick={() => goTo(karta, issue)}
                >
                  {text.show}
                </Button>
              ) : null}
            </li>
          )
        })}
      </ul>
      {issues.length > SHOWN ? <p>{text.moreIssues(issues.length - SHOWN)}</p> : null}
    </section>
  )
}
