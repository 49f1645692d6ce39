// From an indicator down: the items that lift it, the elements they change, the services on those with the way there, and
// what each stands on. Every name is a way there; a drawing of all of it can be made in one step.

import { Fragment, type ReactNode, useMemo } from 'react'
import { dependence, type Step } from '../../impact/dependence.ts'
import { indicatorTrace } from '../../impact/indicatorTrace.ts'
import type { Blueprint, Id } from '../../model/blueprint.ts'
import { readFrom } from '../../model/readFrom.ts'
import { getRow, hasRow } from '../../model/table.ts'
import { templateElements, VIEW_TEMPLATES } from '../../views/viewTemplates.ts'
import { Section } from '../inspector/Section.tsx'
import { useBlueprint, useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { StatusMark } from '../parts/StatusMark.tsx'
import { shownStatus } from '../parts/shownStatus.ts'
import { TreeList, type TreeNode } from '../parts/TreeList.tsx'
import { impactText } from '../text/impact.ts'
import { useText, useWords } from '../text/language.ts'
import { reasonsText } from '../text/reasons.ts'
import { PlaceLink } from '../why/PlaceLink.tsx'
import { DrawButton } from './DrawButton.tsx'
import styles from './IndicatorTrace.module.css'

/** So many levels are told of what a service stands on. */
const DEEP = 3

const whole = (blueprint: Blueprint): Blueprint => blueprint

/** The section, worked out only while it is unfolded. */
export function IndicatorTrace({ indicator }: { readonly indicator: string }) {
  const text = useText(impactText)
  return (
    <Section name="trace" title={text.trace} closed>
      <TraceContent indicator={indicator} />
    </Section>
  )
}

function TraceContent({ indicator }: { readonly indicator: string }) {
  const karta = useKarta()
  const text = useText(impactText)
  const reasons = useText(reasonsText)
  const words = useWords()
  const blueprint = useBlueprint(whole)
  const items = useMemo(() => indicatorTrace(blueprint, indicator), [blueprint, indicator])
  const drawn = useMemo(
    () => templateElements(blueprint, { kind: 'trace', subject: indicator }),
    [blueprint, indicator],
  )

  const name = (id: Id): string => getRow(blueprint.elements, id)?.name ?? id
  const link = (id: Id): ReactNode => <PlaceLink to={{ kind: 'element', id }}>{name(id)}</PlaceLink>
  /** The relations and what lies between, up to the last element, which is left to say. */
  const way = (start: Id, steps: readonly Step[]): ReactNode =>
    steps.map(({ relation, element }, at) => {
      const row = getRow(blueprint.relations, relation)
      return (
        <Fragment key={relation}>
          <span className={styles.quiet}>{row ? words(readFrom(row, steps[at - 1]?.element ?? start)) : relation}</span>{' '}
          {at < steps.length - 1 ? <>{link(element)} </> : null}
        </Fragment>
      )
    })
  const elementNode = (key: string, id: Id, below: readonly TreeNode[], read?: ReactNode): TreeNode => ({
    id: key,
    name: name(id),
    line: (
      <>
        {read}
        {link(id)}
      </>
    ),
    below,
  })
  /** What an element stands on, each told once. */
  const ground = (key: string, id: Id, seen: Set<Id> = new Set([id]), depth = 1): readonly TreeNode[] => {
    const fresh = (dependence(blueprint).needs.get(id) ?? []).filter(
      ({ element }) => hasRow(blueprint.elements, element) && !seen.has(element) && seen.add(element),
    )
    return fresh.map((step) =>
      elementNode(
        `${key} ${step.element}`,
        step.element,
        depth < DEEP ? ground(`${key} ${step.element}`, step.element, seen, depth + 1) : [],
        way(id, [step]),
      ),
    )
  }
  const itemNode = ({ item: id, elements }: (typeof items)[number]): TreeNode => {
    const item = blueprint.roadmap[id]
    return {
      id,
      name: item?.name ?? id,
      open: true,
      line: (
        <>
          <PlaceLink to={{ kind: 'item', id }}>{item?.name ?? id}</PlaceLink>{' '}
          <span className={styles.quiet}>
            {item ? <StatusMark status={shownStatus(item)} /> : null}
            {elements.length === 0 ? ` · ${text.changesNothing}` : null}
          </span>
        </>
      ),
      below: elements.map(({ element, services }) => {
        const key = `${id} ${element}`
        return elementNode(
          key,
          element,
          services.length === 0
            ? ground(key, element)
            : services.map(({ service, steps }) =>
                elementNode(`${key} ${service}`, service, ground(`${key} ${service}`, service), way(element, steps)),
              ),
        )
      }),
    }
  }
  if (items.length === 0) {
    return (
      <>
        <p className={styles.quiet}>{text.traceNone}</p>
        <div>
          <Button size="small" onClick={() => karta.route.set({ screen: 'peta-rencana' })}>
            {reasons.planItem}
          </Button>
        </div>
      </>
    )
  }
  return (
    <>
      <p className={styles.quiet}>{text.traceHint}</p>
      <TreeList label={text.trace} nodes={items.map(itemNode)} openLabel={reasons.open} closeLabel={reasons.close} />
      <div>
        <DrawButton
          ids={drawn}
          name={words(VIEW_TEMPLATES.trace.name(blueprint, indicator))}
          template={{ kind: 'trace', subject: indicator }}
        />
      </div>
    </>
  )
}
