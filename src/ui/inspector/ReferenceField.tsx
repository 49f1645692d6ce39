// A code of the national reference architecture: typed code or name finds it, the tree shows all, and a code nobody knows stays
// as it is with the nearest known one offered.

import { ChevronDown, FolderTree } from 'lucide-react'
import { lazy, Suspense, useMemo, useState } from 'react'
import {
  Button as AriaButton,
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components'
import type { Element } from '../../model/blueprint.ts'
import type { ReferenceModelCode } from '../../model/metamodelShape.ts'
import { nearestKnownCode } from '../../model/nationalCodes.ts'
import { isReferenceCode } from '../../model/referenceCode.ts'
import { meantCode } from '../../reference/codeTyped.ts'
import { elementSuggestions } from '../../reference/elementSuggestions.ts'
import type { ReferenceBook } from '../../reference/referenceBook.ts'
import { referenceCoverage } from '../../reference/referenceCoverage.ts'
import { searchReference } from '../../reference/searchReference.ts'
import { useReadOnly } from '../architecture/useReadOnly.ts'
import { useFormat } from '../format.ts'
import { useLaterBlueprint } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import comboStyles from '../parts/ComboField.module.css'
import { fieldStyles } from '../parts/Field.tsx'
import { usePathWords } from '../reference/pathWords.ts'
import { useReferenceBook } from '../reference/useReferenceBook.ts'
import { inspectorText } from '../text/inspector.ts'
import { useText, useWords } from '../text/language.ts'
import { partsText } from '../text/parts.ts'
import { referenceText } from '../text/reference.ts'
import styles from './Inspector.module.css'

const ReferencePicker = lazy(() =>
  import('../reference/ReferencePicker.tsx').then(({ ReferencePicker: part }) => ({ default: part })),
)
const LocalCodeDialog = lazy(() =>
  import('../reference/LocalCodeDialog.tsx').then(({ LocalCodeDialog: part }) => ({ default: part })),
)

const MOST = 30

interface ReferenceFieldProps {
  readonly label: string
  /** Models a code may be of; the first is searched. */
  readonly models: readonly ReferenceModelCode[]
  readonly value: string
  readonly onCommit: (code: string) => void
  readonly error?: string | undefined
  /** Whose own code it is: a code is suggested for it. */
  readonly element?: Element
}

/** The field with its list; suspends while the codes load. */
export function ReferenceField(props: ReferenceFieldProps) {
  const text = useText(inspectorText)
  const book = useReferenceBook()
  if (book) return <Loaded {...props} book={book} />
  return <Combo {...props} items={[]} hint={text.referenceFailed} />
}

function Loaded({ book, ...props }: ReferenceFieldProps & { readonly book: ReferenceBook }) {
  const { label, models, value, onCommit, element } = props
  const text = useText(referenceText)
  const words = useWords()
  const format = useFormat()
  const blueprint = useLaterBlueprint()
  const readOnly = useReadOnly()
  const pathOf = usePathWords(book)
  const [typed, setTyped] = useState('')
  const [asked, setAsked] = useState<'tree' | 'name'>()
  const [model = 'RAB'] = models
  const { counts } = useMemo(() => referenceCoverage(blueprint, book), [blueprint, book])
  const items = useMemo(
    () =>
      searchReference(book, { text: typed === '' ? model : typed, models, limit: MOST }).map(
        ({ entry, by, text: matched }) => ({
          id: entry.code,
          name: words(entry.name),
          detail: [
            pathOf(entry),
            text.uses(format.number(counts.get(entry.code)?.total ?? 0)),
            by === 'alias' ? `${text.by.alias}: ${matched}` : '',
          ]
            .filter((each) => each !== '')
            .join(' · '),
        }),
      ),
    [book, typed, model, models, words, pathOf, text, format, counts],
  )
  const entry = book.entries.get(value)
  const nearest = entry || value === '' ? undefined : book.entries.get(nearestKnownCode(blueprint, value) ?? '')
  const [best] = useMemo(
    () => (element && value === '' ? elementSuggestions(blueprint, book, element) : []),
    [blueprint, book, element, value],
  )
  const hint = entry ? [pathOf(entry), words(entry.name)].filter((each) => each !== '').join(' › ') : text.fieldHint
  const fault =
    value === '' || entry
      ? undefined
      : !isReferenceCode(value)
        ? text.malformed(value)
        : models.some((each) => value.startsWith(each))
          ? text.unknown(value)
          : text.otherModel(value, models.join(', '))
  return (
    <div className={styles.stack}>
      <Combo {...props} items={items} hint={fault ? '' : hint} onTyped={setTyped} />
      {fault ? (
        <div className={styles.stack} role="status">
          <p className={styles.error}>
            {fault} {nearest ? text.nearestIs(nearest.code, words(nearest.name)) : ''}
          </p>
          <div className={styles.referenceButtons}>
            {nearest ? (
              <Button size="small" onClick={() => onCommit(nearest.code)}>
                {text.nearest(nearest.code, '').trim()}
              </Button>
            ) : null}
            {isReferenceCode(value) && nearest ? (
              <Button size="small" onClick={() => setAsked('name')}>
                {text.nameIt(value)}
              </Button>
            ) : null}
          </div>
        </div>
      ) : null}
      <div className={styles.referenceButtons}>
        {best ? (
          <Button
            size="small"
            title={text.suggestion(best.entry.code, words(best.entry.name))}
            onClick={() => onCommit(best.entry.code)}
          >
            {`${text.suggestion(best.entry.code, words(best.entry.name))} (${text.sure[best.sure]})`}
          </Button>
        ) : null}
        <Button size="small" kind="quiet" icon={<FolderTree aria-hidden="true" />} onClick={() => setAsked('tree')}>
          {text.browse}
        </Button>
      </div>
      <Suspense>
        {asked === 'tree' && !readOnly ? (
          <ReferencePicker
            title={label}
            book={book}
            models={models}
            value={value}
            element={element}
            onPick={onCommit}
            onClose={() => setAsked(undefined)}
          />
        ) : null}
        {asked === 'name' && !readOnly ? (
          <LocalCodeDialog
            task={{ code: value }}
            book={book}
            onClose={() => setAsked(undefined)}
            onNamed={() => undefined}
          />
        ) : null}
      </Suspense>
    </div>
  )
}

interface Item {
  readonly id: string
  readonly name: string
  readonly detail: string
}

interface ComboProps extends ReferenceFieldProps {
  readonly items: readonly Item[]
  readonly hint: string
  readonly onTyped?: (typed: string) => void
}

/** What is typed is taken when a code is chosen or the field is left, whatever it is. */
function Combo({ label, value, items, hint, error, onCommit, onTyped }: ComboProps) {
  const parts = useText(partsText)
  const [typed, setTyped] = useState<string | null>(null)
  const type = (next: string | null) => {
    setTyped(next)
    onTyped?.(next ?? '')
  }
  const commit = (code: string) => {
    type(null)
    const meant = meantCode(code) ?? code.trim()
    if (meant !== value) onCommit(meant)
  }
  const note = error ?? hint
  return (
    <ComboBox
      className={comboStyles.combo ?? ''}
      allowsCustomValue
      menuTrigger="input"
      inputValue={typed ?? value}
      items={items}
      onInputChange={type}
      onSelectionChange={(key) => {
        if (key !== null) commit(String(key))
      }}
      onBlur={() => {
        if (typed !== null) commit(typed)
      }}
    >
      <Label className={fieldStyles.label ?? ''}>{label}</Label>
      <div className={comboStyles.box}>
        <Input
          className={fieldStyles.control ?? ''}
          maxLength={5000}
          onKeyDown={(event) => {
            const input = event.currentTarget
            if (event.key !== 'Enter' || typed === null || input.hasAttribute('aria-activedescendant')) return
            event.preventDefault()
            // Words are a search, whose first answer is meant; a code is taken as it is typed.
            commit(meantCode(typed) === undefined && typed.trim() !== '' ? (items[0]?.id ?? typed) : typed)
          }}
        />
        <AriaButton className={comboStyles.open ?? ''}>
          <ChevronDown aria-hidden="true" />
        </AriaButton>
      </div>
      {note ? (
        <Text slot="description" className={(error ? fieldStyles.error : fieldStyles.hint) ?? ''}>
          {note}
        </Text>
      ) : null}
      <Popover className={comboStyles.popover ?? ''}>
        <ListBox
          className={comboStyles.list ?? ''}
          renderEmptyState={() => <p className={comboStyles.empty}>{parts.noMatch}</p>}
        >
          {(item: Item) => (
            <ListBoxItem className={comboStyles.item ?? ''} id={item.id} textValue={item.id}>
              <Text slot="label">
                <strong>{item.id}</strong> {item.name}
              </Text>
              <Text slot="description" className={comboStyles.detail ?? ''}>
                {item.detail}
              </Text>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}
