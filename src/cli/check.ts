// `karta check FILE`: what is wrong with a blueprint that opens. Exit code 1 when there is an error.
import type { Severity } from '../checks/check.ts'
import { checkBlueprint } from '../checks/checkBlueprint.ts'
import type { Words } from '../model/words.ts'
import { openFile } from './openFile.ts'
import { readOptions } from './options.ts'
import type { Verb } from './verb.ts'

const severityWords: Readonly<Record<Severity, Words>> = {
  error: { id: 'galat', en: 'error' },
  warning: { id: 'peringatan', en: 'warning' },
  info: { id: 'info', en: 'info' },
}

export const check: Verb = (args, io) => {
  const { file, json, language } = readOptions(args)
  const issues = checkBlueprint(openFile(file, io).blueprint)
  if (json) {
    const told = issues.map(({ message, ...issue }) => ({ ...issue, message: message[language], messages: message }))
    io.out(`${JSON.stringify({ issues: told }, null, 2)}\n`)
  } else {
    for (const { rule, severity, message } of issues)
      io.out(`${severityWords[severity][language]} ${rule}: ${message[language]}\n`)
    const count = (severity: Severity): string =>
      `${issues.filter((issue) => issue.severity === severity).length} ${severityWords[severity][language]}`
    io.out(`${count('error')}, ${count('warning')}, ${count('info')}\n`)
  }
  return issues.some(({ severity }) => severity === 'error') ? 1 : 0
}
