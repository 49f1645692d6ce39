// `karta check FILE`: what is wrong with a blueprint that opens, and what was accepted with a reason. Exit code 1 when there is
// an error.

import type { Issue, Severity } from '../checks/check.ts'
import { checkResult } from '../checks/checkBlueprint.ts'
import { SENSITIVITIES, type Sensitivity } from '../checks/duplicates/namesAlike.ts'
import { numberText } from '../model/numberText.ts'
import type { Words } from '../model/words.ts'
import { openFile } from './openFile.ts'
import { readOptions } from './options.ts'
import type { Verb } from './verb.ts'
import { UsageError } from './verb.ts'

const severityWords: Readonly<Record<Severity, Words>> = {
  error: { id: 'galat', en: 'error' },
  warning: { id: 'peringatan', en: 'warning' },
  info: { id: 'info', en: 'info' },
}

export const check: Verb = (args, io) => {
  const { file, json, language, text } = readOptions(args, { text: ['sensitivity'] })
  const sensitivity = sensitivityOption(text.sensitivity ?? 'normal')
  const { issues, waived } = checkResult(openFile(file, io).blueprint, sensitivity)
  if (json) {
    const told = ({ rule, severity, subject, message }: Issue) => ({
      rule,
      severity,
      subject,
      message: message[language],
      messages: message,
    })
    const accepted = waived.map(({ issue, waiver }) => ({ ...told(issue), reason: waiver.reason, by: waiver.by }))
    io.out(`${JSON.stringify({ issues: issues.map(told), waived: accepted }, null, 2)}\n`)
  } else {
    for (const { rule, severity, message } of issues)
      io.out(`${severityWords[severity][language]} ${rule}: ${message[language]}\n`)
    const count = (severity: Severity): string =>
      `${numberText(issues.filter((issue) => issue.severity === severity).length, language)} ${severityWords[severity][language]}`
    const accepted =
      waived.length > 0 ? `, ${numberText(waived.length, language)} ${language === 'id' ? 'diterima' : 'accepted'}` : ''
    io.out(`${count('error')}, ${count('warning')}, ${count('info')}${accepted}\n`)
  }
  return issues.some(({ severity }) => severity === 'error') ? 1 : 0
}

function sensitivityOption(word: string): Sensitivity {
  const known = SENSITIVITIES.find((each) => each === word)
  if (known) return known
  const all = SENSITIVITIES.join(', ')
  throw new UsageError(`--sensitivity: salah satu dari ${all} / one of ${all}`)
}
