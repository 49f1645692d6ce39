// Takes in an instrument pack from a file: refused with every place that is wrong, or added as a step that can be undone.

import { FileInput } from 'lucide-react'
import { useMemo, useRef, useState } from 'react'
import { issuesOfReplacing } from '../../checks/issuesOfReplacing.ts'
import { addInstrument } from '../../editing/commands/addInstrument.ts'
import { instrumentUsers } from '../../editing/commands/removeInstrument.ts'
import { MAX_PACK_BYTES, readPack, tooLargePack } from '../../files/readPack.ts'
import type { Blueprint } from '../../model/blueprint.ts'
import type { Instrument } from '../../model/instrument.ts'
import type { Words } from '../../model/words.ts'
import { useSessionState } from '../frame/useSessionState.ts'
import { useBlueprint, useKarta } from '../karta.ts'
import { Button } from '../parts/Button.tsx'
import { Dialog } from '../parts/Dialog.tsx'
import { filesText } from '../text/files.ts'
import { instrumentText } from '../text/instruments.ts'
import { useText, useWords } from '../text/language.ts'
import { partsText } from '../text/parts.ts'
import styles from './InstrumentList.module.css'

type Question =
  | { readonly kind: 'refused'; readonly name: string; readonly messages: readonly Words[] }
  | { readonly kind: 'replace'; readonly pack: Instrument }

const whole = (blueprint: Blueprint) => blueprint

/** The button, the file input behind it, and what is asked or told afterwards. */
export function PackImport() {
  const karta = useKarta()
  const { saving } = useSessionState()
  const text = useText(instrumentText)
  const files = useText(filesText)
  const input = useRef<HTMLInputElement>(null)
  const [question, setQuestion] = useState<Question>()
  const refuse = (name: string, messages: readonly Words[]) => setQuestion({ kind: 'refused', name, messages })

  const add = (pack: Instrument, name: string, replace?: true) => {
    const outcome = karta.store.run(addInstrument, { pack, ...(replace && { replace }) })
    if (!outcome.ok) return refuse(name, [outcome.refusal.message])
    setQuestion(undefined)
    karta.announce({
      id: instrumentText.id.added(pack.shortTitle.id),
      en: instrumentText.en.added(pack.shortTitle.en),
    })
  }
  const take = async (file: File) => {
    if (file.size > MAX_PACK_BYTES) return refuse(file.name, [tooLargePack])
    let content: string
    try {
      content = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer())
    } catch {
      return refuse(file.name, [{ id: instrumentText.id.unreadable, en: instrumentText.en.unreadable }])
    }
    const read = readPack(content)
    if (!read.ok) {
      return refuse(
        file.name,
        read.issues.map(({ message }) => message),
      )
    }
    if (Object.hasOwn(karta.store.getBlueprint().instruments, read.pack.id)) {
      setQuestion({ kind: 'replace', pack: read.pack })
    } else add(read.pack, file.name)
  }

  return (
    <>
      <Button
        icon={<FileInput aria-hidden="true" />}
        whyNot={saving.kind === 'read-only' ? files.readOnly : undefined}
        onClick={() => input.current?.click()}
      >
        {text.import}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={text.importFile}
        onChange={(event) => {
          const [file] = event.target.files ?? []
          // The same file may be chosen again after it was put right.
          if (file) void take(file)
          event.target.value = ''
        }}
      />
      {question?.kind === 'refused' ? (
        <Refused name={question.name} messages={question.messages} onClose={() => setQuestion(undefined)} />
      ) : null}
      {question?.kind === 'replace' ? (
        <Replace
          pack={question.pack}
          onClose={() => setQuestion(undefined)}
          onReplace={() => add(question.pack, question.pack.id, true)}
        />
      ) : null}
    </>
  )
}

interface RefusedProps {
  readonly name: string
  readonly messages: readonly Words[]
  readonly onClose: () => void
}

function Refused({ name, messages, onClose }: RefusedProps) {
  const text = useText(instrumentText)
  const parts = useText(partsText)
  const words = useWords()
  return (
    <Dialog
      title={text.refusedTitle(name)}
      onClose={onClose}
      footer={
        <Button kind="primary" onClick={onClose}>
          {parts.close}
        </Button>
      }
    >
      <p>{text.refusedLead}</p>
      <ul className={styles.problems}>
        {messages.map((message) => (
          <li key={message.id}>{words(message)}</li>
        ))}
      </ul>
    </Dialog>
  )
}

interface ReplaceProps {
  readonly pack: Instrument
  readonly onClose: () => void
  readonly onReplace: () => void
}

function Replace({ pack, onClose, onReplace }: ReplaceProps) {
  const blueprint = useBlueprint(whole)
  const issues = useMemo(() => issuesOfReplacing(blueprint, pack), [blueprint, pack])
  const used = instrumentUsers(blueprint, pack.id) !== undefined
  const text = useText(instrumentText)
  const parts = useText(partsText)
  const words = useWords()
  return (
    <Dialog
      title={text.replaceTitle(words(pack.shortTitle))}
      width={issues.length > 0 ? 'medium' : 'narrow'}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{parts.cancel}</Button>
          <Button kind="primary" onClick={onReplace}>
            {text.replace}
          </Button>
        </>
      }
    >
      <p>{text.replaceBody}</p>
      {issues.length > 0 ? (
        <>
          <p>
            <b>{text.replaceIssues(issues.length)}</b>
          </p>
          <ul className={styles.problems} data-testid="stops-fitting">
            {issues.map(({ message }) => (
              <li key={message.id}>{words(message)}</li>
            ))}
          </ul>
        </>
      ) : used ? (
        <p>{text.replaceFits}</p>
      ) : null}
    </Dialog>
  )
}
