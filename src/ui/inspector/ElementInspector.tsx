// Everything about one element: what it is, whose, how long, its attributes, relations, roadmap and views.

import { useMemo } from 'react'
import type { Element } from '../../model/blueprint.ts'
import { completenessOf } from '../../model/completeness.ts'
import { attributeWords } from '../../model/elementFieldWords.ts'
import { kindOf } from '../../model/metamodel.ts'
import type { ElementField } from '../../model/metamodelShape.ts'
import { useExternalStore } from '../externalStore.ts'
import { DomainIcon } from '../parts/DomainIcon.tsx'
import { domainStyle } from '../parts/domainStyle.ts'
import { inspectorText } from '../text/inspector.ts'
import { useText, useWords } from '../text/language.ts'
import { AttributeGroups } from './AttributeGroups.tsx'
import { ElementIdentity, ElementLife } from './ElementFields.tsx'
import { ElementImpact } from './ElementImpact.tsx'
import { ElementRelations } from './ElementRelations.tsx'
import { ElementRoadmap } from './ElementRoadmap.tsx'
import { ElementStandingLine } from './ElementStandingLine.tsx'
import { ElementViews } from './ElementViews.tsx'
import { FieldFilterChoice } from './FieldFilterChoice.tsx'
import { Fields } from './Fields.tsx'
import { emptyAttributes, fieldFilter, passes } from './fieldFilter.ts'
import styles from './Inspector.module.css'
import { Section } from './Section.tsx'
import { ShownFindings } from './ShownFindings.tsx'

/** The inspector of an element. With a filter it shows fields only, and those alone that pass it. */
export function ElementInspector({ element }: { readonly element: Element }) {
  const text = useText(inspectorText)
  const words = useWords()
  const kind = kindOf(element.kind)
  const filter = useExternalStore(fieldFilter)
  // Taken once per element and filter: a field that is being filled must not vanish under the hand.
  // biome-ignore lint/correctness/useExhaustiveDependencies: not renewed while the element is filled
  const empty = useMemo(() => emptyAttributes(element), [element.id, filter])
  const { filled, total, required, missing } = completenessOf(element)
  const shows = (field: ElementField): boolean => {
    const attribute = kind?.attributes.find((each) => each.field === field)
    return attribute ? passes(attribute, filter, empty) : filter === 'all'
  }
  const has = (...fields: readonly ElementField[]): boolean => fields.some(shows)
  const nothing = filter === 'empty' && empty.size === 0
  const names = missing.map((attribute) => words(attributeWords(attribute))).join(', ')
  return (
    <>
      <header className={styles.head} style={domainStyle(kind?.domain)}>
        <p className={styles.kind}>
          <DomainIcon domain={kind?.domain} size={14} />
          {kind ? words(kind.name) : element.kind}
        </p>
        <h2>{element.name}</h2>
        <ElementStandingLine element={element} />
        <div className={styles.meter}>
          <meter
            min={0}
            max={Math.max(1, required)}
            value={required - missing.length}
            aria-label={text.requiredFilled(required - missing.length, required)}
          />
          <span>{text.requiredFilled(required - missing.length, required)}</span>
        </div>
        <p className={styles.quiet}>
          {text.completeness(filled, total)}. {missing.length > 0 ? text.missing(names) : text.nothingMissing}.
        </p>
        <FieldFilterChoice />
        <p className={styles.quiet}>{nothing ? text.nothingToShow : text.requiredHint}</p>
      </header>
      {filter === 'all' ? <ShownFindings kind="element" id={element.id} /> : null}
      {has('name', 'code', 'reference', 'description') ? (
        <Section name="main" title={text.main}>
          <Fields>
            <ElementIdentity element={element} shows={shows} />
          </Fields>
        </Section>
      ) : null}
      {has('owner', 'state') ? (
        <Section name="life" title={text.life}>
          <Fields>
            <ElementLife element={element} shows={shows} months={filter === 'all'} />
          </Fields>
        </Section>
      ) : null}
      <AttributeGroups element={element} filter={filter} empty={empty} />
      {filter === 'all' ? (
        <>
          <ElementRelations element={element} />
          <ElementImpact element={element} />
          <ElementRoadmap element={element} />
          <ElementViews element={element} />
        </>
      ) : null}
    </>
  )
}
