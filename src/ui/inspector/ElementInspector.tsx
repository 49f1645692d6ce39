// Everything about one element: what it is, whose, how long, its attributes, relations, roadmap and views.

import type { Element } from '../../model/blueprint.ts'
import { completenessOf } from '../../model/completeness.ts'
import { kindOf } from '../../model/metamodel.ts'
import { DomainIcon } from '../parts/DomainIcon.tsx'
import { domainStyle } from '../parts/domainStyle.ts'
import { inspectorText } from '../text/inspector.ts'
import { useText, useWords } from '../text/language.ts'
import { AttributeField } from './AttributeField.tsx'
import { ElementIdentity, ElementLife } from './ElementFields.tsx'
import { ElementImpact } from './ElementImpact.tsx'
import { ElementRelations } from './ElementRelations.tsx'
import { ElementRoadmap } from './ElementRoadmap.tsx'
import { ElementStandingLine } from './ElementStandingLine.tsx'
import { ElementViews } from './ElementViews.tsx'
import { Fields } from './Fields.tsx'
import styles from './Inspector.module.css'
import { Section } from './Section.tsx'

/** The inspector of an element. */
export function ElementInspector({ element }: { readonly element: Element }) {
  const text = useText(inspectorText)
  const words = useWords()
  const kind = kindOf(element.kind)
  const { filled, total, missing } = completenessOf(element)
  const own = (kind?.attributes ?? []).filter((attribute) => attribute.field === undefined)
  const required = own.filter((attribute) => attribute.required)
  const more = own.filter((attribute) => !attribute.required)
  const names = missing.map((attribute) => words(attribute.name)).join(', ')
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
          <meter min={0} max={Math.max(1, total)} value={filled} aria-label={text.completeness(filled, total)} />
          <span>{text.completeness(filled, total)}</span>
        </div>
        <p className={styles.quiet}>{missing.length > 0 ? text.missing(names) : text.nothingMissing}</p>
      </header>
      <Section name="main" title={text.main}>
        <Fields>
          <ElementIdentity element={element} />
        </Fields>
      </Section>
      <Section name="life" title={text.life}>
        <Fields>
          <ElementLife element={element} />
        </Fields>
      </Section>
      <ElementRelations element={element} />
      <ElementImpact element={element} />
      <ElementRoadmap element={element} />
      {required.length > 0 ? (
        <Section name="required" title={text.required}>
          <p className={styles.quiet}>{text.requiredHint}</p>
          <Fields>
            {required.map((attribute) => (
              <AttributeField key={attribute.id} element={element} attribute={attribute} />
            ))}
          </Fields>
        </Section>
      ) : null}
      {more.length > 0 ? (
        <Section name="more" title={`${text.more} (${more.length})`} closed>
          <Fields>
            {more.map((attribute) => (
              <AttributeField key={attribute.id} element={element} attribute={attribute} />
            ))}
          </Fields>
        </Section>
      ) : null}
      <ElementViews element={element} />
    </>
  )
}
