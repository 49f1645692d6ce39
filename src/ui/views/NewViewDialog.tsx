// "Tampilan baru": a template as a card with how many elements it would draw, what it asks for, and a name; or an empty
// drawing. Makes the view in one step, laid out by layers.

import { type FormEvent, useId, useMemo, useState } from 'react'
import type { Blueprint, Id, ViewOrigin } from '../../model/blueprint.ts'
import { sizeOf } from '../../model/table.ts'
import { selectedElements } from '../../session/selection.ts'
import { TEMPLATE_KINDS, type TemplateKind, templateElements, VIEW_TEMPLATES } from '../../views/viewTemplates.ts'
import { canvasDialog } from '../canvas/canvasStage.ts'
import { useFormat } from '../format.ts'
import { useBlueprint, useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { Field, fieldStyles } from '../parts/Field.tsx'
import { SelectField } from '../parts/SelectField.tsx'
import { usePreferences } from '../preferences.ts'
import { useText, useWords } from '../text/language.ts'
import { partsText } from '../text/parts.ts'
import { viewsText } from '../text/views.ts'
import { addDrawing, BIG } from './addDrawing.ts'
import styles from './NewViewDialog.module.css'
import { TemplatePicture } from './TemplatePicture.tsx'
import { type Asked, firstSubject, subjectChoices } from './templateSubjects.ts'

type Start = TemplateKind | 'empty'

const STARTS: readonly Start[] = [...TEMPLATE_KINDS, 'empty']

const whole = (blueprint: Blueprint): Blueprint => blueprint
const close = () => canvasDialog.set(null)

/** The dialog that adds a view. */
export default function NewViewDialog() {
  const karta = useKarta()
  const text = useText(viewsText)
  const parts = useText(partsText)
  const words = useWords()
  const { number } = useFormat()
  const { language } = usePreferences()
  const blueprint = useBlueprint(whole)
  const formId = useId()
  const [start, setStart] = useState<Start>(() => (sizeOf(blueprint.elements) > 0 ? 'layers' : 'empty'))
  const [subjects, setSubjects] = useState<{ readonly [asked in Asked]: string }>(() => {
    const [selected] = selectedElements(karta.selection.get())
    const first = (asked: Asked) => firstSubject(blueprint, asked, selected)
    return { agency: first('agency'), service: first('service'), indicator: first('indicator') }
  })
  const [typed, setTyped] = useState<string>()
  const [collapsed, setCollapsed] = useState(false)
  const [refused, setRefused] = useState<string>()

  const originOf = (kind: TemplateKind): ViewOrigin | undefined => {
    const { asks } = VIEW_TEMPLATES[kind]
    if (!asks) return { kind }
    return subjects[asks] === '' ? undefined : { kind, subject: subjects[asks] }
  }
  // A large blueprint is looked through once for each template, not at every key.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `originOf` is what the subjects make it
  const chosen = useMemo(
    () => new Map(TEMPLATE_KINDS.map((kind) => [kind, elementsOf(blueprint, originOf(kind))] as const)),
    [blueprint, subjects],
  )
  const template = start === 'empty' ? undefined : VIEW_TEMPLATES[start]
  const origin = start === 'empty' ? undefined : originOf(start)
  const ids = start === 'empty' ? [] : chosen.get(start)
  const proposed = template && origin ? words(template.name(blueprint, origin.subject ?? '')) : ''
  const name = typed ?? proposed
  const asks = template?.asks
  const choices = useMemo(() => (asks ? subjectChoices(blueprint, asks, language) : []), [blueprint, asks, language])
  const whyNot =
    start === 'empty' ? undefined : !ids ? text.pickFirst : ids.length === 0 ? text.nothing[start] : undefined
  const offersCollapsed = template?.groupBy !== undefined && (ids?.length ?? 0) >= BIG

  const save = (event: FormEvent) => {
    event.preventDefault()
    if (whyNot) return
    const refusal = addDrawing(karta, {
      name,
      ids: ids ?? [],
      template: origin,
      groupBy: template?.groupBy,
      collapsed: offersCollapsed && collapsed,
    })
    if (refusal) setRefused(words(refusal.message))
    else close()
  }

  return (
    <Dialog
      title={text.newTitle}
      onClose={close}
      width="wide"
      footer={
        <>
          <Button onClick={close}>{parts.cancel}</Button>
          <Button kind="primary" type="submit" form={formId} whyNot={whyNot}>
            {text.create}
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.form} onSubmit={save}>
        <fieldset className={styles.cards}>
          <legend>{text.startFrom}</legend>
          {STARTS.map((kind) => {
            const found = kind === 'empty' ? undefined : chosen.get(kind)
            const { title, about } = text.templates[kind]
            return (
              <label key={kind} className={styles.card}>
                <input
                  type="radio"
                  name="start"
                  value={kind}
                  checked={kind === start}
                  ref={(input) => {
                    if (kind === start) input?.setAttribute('autofocus', '')
                  }}
                  onChange={() => setStart(kind)}
                />
                <TemplatePicture kind={kind} />
                <span className={styles.title}>{title}</span>
                <span className={styles.about}>{about}</span>
                <span className={styles.count}>
                  {kind === 'empty' ? '' : found ? text.elements(number(found.length)) : text.pickFirst}
                </span>
              </label>
            )
          })}
        </fieldset>
        <div className={styles.fields}>
          {asks ? (
            <SelectField
              label={text.subject[asks]}
              value={subjects[asks]}
              choices={choices}
              none={text.pickNone}
              {...(asks === 'service' && choices.length === 0 ? { hint: text.noServices } : {})}
              onChange={(value) => setSubjects({ ...subjects, [asks]: value })}
            />
          ) : null}
          <Field label={text.name} error={refused} required>
            {(field) => (
              <input
                {...field}
                className={fieldStyles.control}
                value={name}
                maxLength={5000}
                onChange={(event) => setTyped(event.target.value)}
              />
            )}
          </Field>
        </div>
        {start !== 'empty' && ids?.length === 0 ? (
          <div className={styles.note} role="status">
            <span>{text.nothing[start]}</span>
            <Button size="small" onClick={() => setStart('empty')}>
              {text.startEmpty}
            </Button>
          </div>
        ) : null}
        {offersCollapsed ? (
          <div className={styles.note}>
            <span>{text.big(number(ids?.length ?? 0))}</span>
            <label className={styles.check}>
              <input type="checkbox" checked={collapsed} onChange={(event) => setCollapsed(event.target.checked)} />
              {text.collapsed}
            </label>
          </div>
        ) : null}
      </form>
    </Dialog>
  )
}

function elementsOf(blueprint: Blueprint, origin: ViewOrigin | undefined): readonly Id[] | undefined {
  return origin && templateElements(blueprint, origin)
}
