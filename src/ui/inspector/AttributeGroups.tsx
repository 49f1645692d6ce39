// The attributes of an element in groups, each group telling how much of it is filled. Fields that every element has are
// shown elsewhere and do not come twice.

import { groupedAttributes } from '../../model/attributeGroups.ts'
import type { Element } from '../../model/blueprint.ts'
import { isFilled } from '../../model/completeness.ts'
import { kindOf } from '../../model/metamodel.ts'
import { inspectorText } from '../text/inspector.ts'
import { useText, useWords } from '../text/language.ts'
import { AttributeField } from './AttributeField.tsx'
import { Fields } from './Fields.tsx'
import { type FieldFilter, passes } from './fieldFilter.ts'
import { Section } from './Section.tsx'

interface AttributeGroupsProps {
  readonly element: Element
  readonly filter: FieldFilter
  /** Attributes that were empty when the filter was chosen: they stay while they are being filled. */
  readonly empty: ReadonlySet<string>
}

/** A section for each group that has something to show. */
export function AttributeGroups({ element, filter, empty }: AttributeGroupsProps) {
  const text = useText(inspectorText)
  const words = useWords()
  const kind = kindOf(element.kind)
  if (!kind) return null
  return groupedAttributes(kind).map(({ group, attributes }) => {
    const own = attributes.filter(({ field }) => field === undefined)
    const shown = own.filter((attribute) => passes(attribute, filter, empty))
    if (shown.length === 0) return null
    const filled = own.filter((attribute) => isFilled(element, attribute)).length
    return (
      <Section
        key={`${group.id} ${filter}`}
        name={filter === 'all' ? `group ${group.id}` : `group ${group.id} ${filter}`}
        title={text.group(words(group.name), filled, own.length)}
        closed={filter === 'all' && own.every(({ required }) => !required)}
      >
        <Fields>
          {shown.map((attribute) => (
            <AttributeField key={attribute.id} element={element} attribute={attribute} />
          ))}
        </Fields>
      </Section>
    )
  })
}
