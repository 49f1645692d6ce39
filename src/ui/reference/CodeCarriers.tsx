// The elements at a code and below it, each leading to the drawing.

import type { Blueprint, Id } from '../../model/blueprint.ts'
import { getRow } from '../../model/table.ts'
import { architectureRoute } from '../architecture/architecturePlace.ts'
import { elementDetail } from '../architecture/elementNames.ts'
import { useFormat } from '../format.ts'
import { useKarta } from '../karta.ts'
import { usePreferences } from '../preferences.ts'
import { useText } from '../text/language.ts'
import { referenceText } from '../text/reference.ts'
import styles from './Panel.module.css'

const SHOWN = 60

/** Names with kind, owner and code. */
export function CodeCarriers({ blueprint, ids }: { readonly blueprint: Blueprint; readonly ids: readonly Id[] }) {
  const text = useText(referenceText)
  const format = useFormat()
  const karta = useKarta()
  const { language } = usePreferences()
  return (
    <div className={styles.section}>
      <h4>{text.carriers(format.number(ids.length))}</h4>
      {ids.length === 0 ? <p className={styles.quiet}>{text.noCarriers}</p> : null}
      <ul className={styles.list}>
        {ids.slice(0, SHOWN).map((id) => {
          const element = getRow(blueprint.elements, id)
          if (!element) return null
          return (
            <li key={id} className={styles.item}>
              <button
                type="button"
                className={styles.link}
                title={text.show(element.name)}
                onClick={() => {
                  karta.selection.set({ kind: 'elements', ids: [id] })
                  karta.route.set(architectureRoute('gambar'))
                }}
              >
                {element.name}
              </button>
              <span className={styles.quiet}>
                {elementDetail(blueprint, element, language)} · {element.reference}
              </span>
            </li>
          )
        })}
      </ul>
      {ids.length > SHOWN ? <p className={styles.quiet}>{text.more(format.number(ids.length - SHOWN))}</p> : null}
    </div>
  )
}
