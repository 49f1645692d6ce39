// A code of the national reference architecture: looked for by code or name once the list is loaded, or typed freely,
// because local codes below the national ones are allowed.

import { ChevronDown } from 'lucide-react'
import { use, useMemo, useState } from 'react'
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components'
import type { ReferenceModelCode } from '../../model/metamodelShape.ts'
import {
  loadReferenceArchitecture,
  type ReferenceArchitecture,
  type ReferenceEntry,
  referenceEntry,
} from '../../model/referenceArchitecture.ts'
import { folded, matches } from '../architecture/elementNames.ts'
import comboStyles from '../parts/ComboField.module.css'
import { fieldStyles } from '../parts/Field.tsx'
import { usePreferences } from '../preferences.ts'
import { inspectorText } from '../text/inspector.ts'
import { useText } from '../text/language.ts'
import { partsText } from '../text/parts.ts'

const MOST = 80

/** The pack, once; null when its script could not be loaded. */
let loading: Promise<ReferenceArchitecture | null> | undefined

function loadOnce(): Promise<ReferenceArchitecture | null> {
  loading ??= loadReferenceArchitecture().catch(() => null)
  return loading
}

interface ReferenceFieldProps {
  readonly label: string
  readonly model: ReferenceModelCode
  readonly value: string
  readonly onCommit: (code: string) => void
  readonly error?: string | undefined
}

/** The field with the list; suspends while the list loads. */
export function ReferenceField({ label, model, value, onCommit, error }: ReferenceFieldProps) {
  const text = useText(inspectorText)
  const parts = useText(partsText)
  const { language } = usePreferences()
  const architecture = use(loadOnce())
  const [typed, setTyped] = useState<string | null>(null)
  const entries = useMemo(
    () => architecture?.models.find((one) => one.code === model)?.entries ?? [],
    [architecture, model],
  )
  const shown = typed ?? value
  const items = useMemo(() => found(entries, typed === null ? '' : typed, language), [entries, typed, language])
  const entry = architecture ? referenceEntry(architecture, value) : undefined
  const hint = !architecture
    ? text.referenceFailed
    : entry
      ? entry.name[language]
      : value
        ? text.referenceUnknown
        : text.referenceHint
  const commit = (code: string) => {
    setTyped(null)
    if (code.trim() !== value) onCommit(code.trim())
  }
  return (
    <ComboBox
      className={comboStyles.combo ?? ''}
      allowsCustomValue
      menuTrigger="focus"
      inputValue={shown}
      items={items}
      onInputChange={setTyped}
      onSelectionChange={(key) => {
        if (key !== null) commit(String(key))
      }}
      onBlur={() => {
        if (typed !== null) commit(typed)
      }}
    >
      <Label className={fieldStyles.label ?? ''}>{label}</Label>
      <div className={comboStyles.box}>
        <Input className={fieldStyles.control ?? ''} maxLength={5000} />
        <Button className={comboStyles.open ?? ''}>
          <ChevronDown aria-hidden="true" />
        </Button>
      </div>
      <Text slot="description" className={(error ? fieldStyles.error : fieldStyles.hint) ?? ''}>
        {error ?? hint}
      </Text>
      <Popover className={comboStyles.popover ?? ''}>
        <ListBox
          className={comboStyles.list ?? ''}
          renderEmptyState={() => <p className={comboStyles.empty}>{parts.noMatch}</p>}
        >
          {(item: ReferenceEntry) => (
            <ListBoxItem className={comboStyles.item ?? ''} id={item.code} textValue={item.code}>
              <Text slot="label">{item.name[language]}</Text>
              <Text slot="description" className={comboStyles.detail ?? ''}>
                {item.code}
              </Text>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}

/** Entries whose code starts with, or whose name contains, what was typed. */
function found(
  entries: readonly ReferenceEntry[],
  typed: string,
  language: 'id' | 'en',
): (ReferenceEntry & { id: string })[] {
  const query = typed.trim()
  const byCode = entries.filter((entry) => entry.code.toLowerCase().startsWith(query.toLowerCase()))
  const byWord = entries.filter(
    (entry) =>
      !byCode.includes(entry) && matches(folded([entry.name[language], ...(entry.aliases ?? [])].join(' ')), query),
  )
  return [...byCode, ...byWord].slice(0, MOST).map((entry) => ({ ...entry, id: entry.code }))
}
