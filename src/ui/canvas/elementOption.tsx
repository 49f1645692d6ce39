// An element as a choice of a pick list.

import type { Blueprint, Element } from '../../model/blueprint.ts'
import type { Language } from '../../model/words.ts'
import { elementDetail } from '../architecture/elementNames.ts'
import { iconOf } from './AddOrFindDialog.tsx'
import type { PickOption } from './PickList.tsx'

/** Its name, kind and owner, with the icon of its domain. */
export function elementOption(blueprint: Blueprint, element: Element, language: Language): PickOption {
  return {
    id: element.id,
    label: element.name,
    detail: elementDetail(blueprint, element, language),
    icon: iconOf(element.kind),
  }
}
