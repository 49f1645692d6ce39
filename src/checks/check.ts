// What a check is: one rule about a blueprint, and the issues it finds. Checks judge; they never change anything.
import type { Blueprint } from '../model/blueprint.ts'
import type { Subject } from '../model/soundness/finding.ts'
import { subjectWords } from '../model/soundness/finding.ts'
import type { Words } from '../model/words.ts'
import type { CheckContext } from './checkContext.ts'

/** error: numbers or meaning are wrong · warning: probably not meant · info: worth knowing. */
export type Severity = 'error' | 'warning' | 'info'

export interface Issue {
  /** Id of the rule that found it. */
  readonly rule: string
  readonly severity: Severity
  readonly subject: Subject
  /** A whole sentence that names the subject. */
  readonly message: Words
}

export interface Check {
  readonly id: string
  readonly severity: Severity
  /** What the rule asks for: "Setiap kegiatan punya pemilik". */
  readonly title: Words
  /** Every place that breaks the rule, in any order. Linear in the blueprint. */
  run(blueprint: Blueprint, context: CheckContext): readonly Issue[]
}

/** Something that breaks a rule. `message` goes on after the subject's name; `severity` only where it differs from the rule's. */
export interface Broken {
  readonly subject: Subject
  readonly message: Words
  readonly severity?: Severity
}

/** A check from a function that finds what breaks the rule. */
export function defineCheck(
  rule: Pick<Check, 'id' | 'severity' | 'title'>,
  find: (blueprint: Blueprint, context: CheckContext) => Iterable<Broken>,
): Check {
  return {
    ...rule,
    run: (blueprint, context) =>
      Array.from(find(blueprint, context), ({ subject, message, severity }) => {
        const who = subjectWords(blueprint, subject)
        return {
          rule: rule.id,
          severity: severity ?? rule.severity,
          subject,
          message: { id: `${who.id}: ${message.id}.`, en: `${who.en}: ${message.en}.` },
        }
      }),
  }
}
