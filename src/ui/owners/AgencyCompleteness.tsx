// How complete the elements of an agency are, by kind, with those that lack something a click away; and all agencies side by side.

import { useState } from 'react'
import { agencyCompleteness, type AgencyCompleteness as Counted } from '../../model/agencyCompleteness.ts'
import type { Blueprint, Id } from '../../model/blueprint.ts'
import { completenessOf } from '../../model/completeness.ts'
import { attributeWords } from '../../model/elementFieldWords.ts'
import { kindOf } from '../../model/metamodel.ts'
import { getRow } from '../../model/table.ts'
import { useFormat } from '../format.ts'
import { fieldFilter } from '../inspector/fieldFilter.ts'
import { useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { agencyCompletenessText } from '../text/agencyCompleteness.ts'
import { useText, useWords } from '../text/language.ts'
import { PlaceLink } from '../why/PlaceLink.tsx'
import styles from './AgencyPage.module.css'

/** So many incomplete elements of a kind are listed. */
const MOST = 40

interface AgencyCompletenessProps {
  readonly blueprint: Pick<Blueprint, 'elements' | 'agencies'>
  readonly agency: Id
}

/** The card on the page of an agency. */
export function AgencyCompleteness({ blueprint, agency }: AgencyCompletenessProps) {
  const karta = useKarta()
  const text = useText(agencyCompletenessText)
  const format = useFormat()
  const words = useWords()
  const [open, setOpen] = useState<string>()
  const all = agencyCompleteness(blueprint)
  const own = all.find((each) => each.agency === agency)
  const title = text.title(own?.filled ?? 0, own?.required ?? 0)
  const gaps = own?.kinds.find(({ kind }) => kind === open)?.gaps ?? []
  return (
    <section className={styles.card} aria-label={title}>
      <h2>{title}</h2>
      {own ? (
        <>
          <p className={styles.quiet}>{text.hint}</p>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{text.kind}</th>
                <th scope="col" className={styles.number}>
                  {text.elements}
                </th>
                <th scope="col" className={styles.number}>
                  {text.filled}
                </th>
                <th scope="col" className={styles.number}>
                  {text.gaps}
                </th>
              </tr>
            </thead>
            <tbody>
              {own.kinds.map(({ kind, elements, required, filled, gaps: lacking }) => {
                const known = kindOf(kind)
                const name = known ? words(known.name) : kind
                return (
                  <tr key={kind}>
                    <th scope="row">{name}</th>
                    <td className={styles.number}>{format.number(elements)}</td>
                    <td className={styles.number}>{text.of(filled, required)}</td>
                    <td className={styles.number}>
                      {lacking.length === 0 ? (
                        text.complete
                      ) : (
                        <Button
                          size="small"
                          kind="quiet"
                          aria-label={text.showGaps(lacking.length, name)}
                          aria-expanded={open === kind}
                          onClick={() => setOpen(open === kind ? undefined : kind)}
                        >
                          {format.number(lacking.length)}
                        </Button>
                      )}
                    </td>
                  </tr>
                )
              })}
            </tbody>
          </table>
          {gaps.length > 0 ? <Gaps blueprint={blueprint} ids={gaps} /> : null}
        </>
      ) : (
        <>
          <p>{text.none}</p>
          <div>
            <Button onClick={() => karta.route.set({ screen: 'arsitektur' })}>{text.draw}</Button>
          </div>
        </>
      )}
      <Others all={all} agencies={blueprint.agencies} />
    </section>
  )
}

interface GapsProps {
  readonly blueprint: Pick<Blueprint, 'elements'>
  readonly ids: readonly Id[]
}

/** Elements that lack something, each with what it lacks; the inspector then shows its empty fields. */
function Gaps({ blueprint, ids }: GapsProps) {
  const text = useText(agencyCompletenessText)
  const words = useWords()
  return (
    <ul className={styles.list}>
      {ids.slice(0, MOST).map((id) => {
        const element = getRow(blueprint.elements, id)
        if (!element) return null
        const missing = completenessOf(element).missing.map((attribute) => words(attributeWords(attribute)))
        return (
          <li key={id}>
            <PlaceLink to={{ kind: 'element', id }} onGo={() => fieldFilter.set('empty')}>
              {element.name}
            </PlaceLink>
            <p className={styles.quiet}>{text.lacks(missing.join(', '))}</p>
          </li>
        )
      })}
      {ids.length > MOST ? <li className={styles.quiet}>{text.more(ids.length - MOST)}</li> : null}
    </ul>
  )
}

interface OthersProps {
  readonly all: readonly Counted[]
  readonly agencies: Blueprint['agencies']
}

/** All agencies, those that lack most first. */
function Others({ all, agencies }: OthersProps) {
  const text = useText(agencyCompletenessText)
  const format = useFormat()
  const [open, setOpen] = useState(false)
  const sorted = [...all].sort((a, b) => b.required - b.filled - (a.required - a.filled))
  return (
    <div>
      <Button size="small" kind="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
        {text.all}
      </Button>
      {open ? (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{text.agency}</th>
              <th scope="col" className={styles.number}>
                {text.filled}
              </th>
              <th scope="col" className={styles.number}>
                {text.gaps}
              </th>
            </tr>
          </thead>
          <tbody>
            {sorted.map(({ agency, required, filled, kinds }) => (
              <tr key={agency}>
                <th scope="row">
                  {agency === null ? (
                    text.noOwner
                  ) : (
                    <PlaceLink to={{ kind: 'agency', id: agency }}>{agencies[agency]?.short ?? agency}</PlaceLink>
                  )}
                </th>
                <td className={styles.number}>{text.of(filled, required)}</td>
                <td className={styles.number}>
                  {format.number(kinds.reduce((sum, { gaps }) => sum + gaps.length, 0))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </div>
  )
}
