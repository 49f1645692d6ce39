// How much of the weight is in each agency's hands, alone and only together with others: bars, largest first, and a table.

import type { Blueprint } from '../../model/blueprint.ts'
import type { AgencyShare, Ownership } from '../../scoring/ownership.ts'
import { exactText } from '../../scoring/ratioText.ts'
import { ChartFrame } from '../parts/ChartFrame.tsx'
import { usePreferences } from '../preferences.ts'
import { useText } from '../text/language.ts'
import { ownersText } from '../text/owners.ts'
import { PlaceLink } from '../why/PlaceLink.tsx'
import styles from './ShareChart.module.css'

const PARTS = ['alone', 'together'] as const

interface ShareChartProps {
  readonly blueprint: Pick<Blueprint, 'agencies'>
  readonly found: Ownership
}

/** The figure; names lead to the pages of agencies. */
export function ShareChart({ blueprint, found }: ShareChartProps) {
  const text = useText(ownersText)
  const { language } = usePreferences()
  const percent = (weight: number) => exactText({ units: weight, per: 100 }, language)
  const { shares, ownerless, ownerlessWeight } = found
  const short = (id: string) => blueprint.agencies[id]?.short ?? id
  const working = shares.filter(({ owns, supports }) => owns + supports > 0)
  const idle = shares.filter(({ owns, supports }) => owns + supports === 0)
  const widest = Math.max(1, ...shares.map(({ alone, together }) => alone + together))
  const name = ({ agency }: AgencyShare) =>
    blueprint.agencies[agency] ? (
      <PlaceLink to={{ kind: 'agency', id: agency }} className={styles.agency} title={blueprint.agencies[agency]?.name}>
        {short(agency)}
      </PlaceLink>
    ) : (
      agency
    )
  return (
    <ChartFrame
      title={titleOf(found, text, short, percent)}
      subtitle={text.shareSub}
      chart={
        <>
          {ownerlessWeight > 0 ? (
            <p className={styles.nobody}>{text.shareMissing(percent(ownerlessWeight), ownerless.length)}</p>
          ) : null}
          <ul className={styles.bars}>
            {working.map((share) => (
              <li key={share.agency}>
                {name(share)}
                <span className={styles.told}>
                  {[
                    share.alone > 0 && text.holdsAlone(percent(share.alone)),
                    share.together > 0 && text.holdsTogether(percent(share.together)),
                    share.owns === 0 && text.onlySupports(percent(share.supporting)),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
                {share.owns > 0 ? (
                  <span className={styles.track} aria-hidden="true">
                    {PARTS.map((part) =>
                      share[part] > 0 ? (
                        <i key={part} className={styles[part]} style={{ width: `${(share[part] / widest) * 100}%` }} />
                      ) : null,
                    )}
                  </span>
                ) : null}
              </li>
            ))}
          </ul>
        </>
      }
      legend={
        <>
          <p className={styles.legend}>
            <span>
              <i className={styles.alone} /> {text.alone}
            </span>
            <span>
              <i className={styles.together} /> {text.together}
            </span>
          </p>
          {idle.length > 0 ? (
            <p className={styles.idle}>
              {text.idle}{' '}
              {idle.map((share, at) => (
                <span key={share.agency}>
                  {at > 0 ? ', ' : null}
                  {name(share)}
                </span>
              ))}
            </p>
          ) : null}
        </>
      }
      table={
        <table>
          <thead>
            <tr>
              {[text.agency, text.alone, text.together, text.supporting].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shares.map((share) => (
              <tr key={share.agency}>
                <th scope="row">{name(share)}</th>
                <td>{text.percent(percent(share.alone))}</td>
                <td>{text.percent(percent(share.together))}</td>
                <td>{text.percent(percent(share.supporting))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  )
}

/** Who holds most alone, and how much takes several. */
function titleOf(
  { shares }: Ownership,
  text: ReturnType<typeof useText<typeof ownersText.id>>,
  short: (id: string) => string,
  percent: (weight: number) => string,
): string {
  const together = percent(shares.reduce((sum, share) => sum + share.together, 0))
  const [most] = [...shares].sort((a, b) => b.alone - a.alone)
  if (most && most.alone > 0) return text.shareTitle(short(most.agency), percent(most.alone), together)
  return shares.some(({ owns }) => owns > 0) ? text.shareNobodyAlone(together) : text.shareNone
}
