// What a check is: one rule about a blueprint, and the issues it finds. Checks judge; they never change anything.
import type { Blueprint, Id } from '../model/blueprint.ts'
import type { Subject } from '../model/soundness/finding.ts'
import { subjectWords } from '../model/soundness/finding.ts'
import type { Words } from '../model/words.ts'
import type { CheckContext } from './checkContext.ts'
import type { Fix } from './fix.ts'

/** error: numbers or meaning are wrong · warning: probably not meant · info: worth knowing. */
export type Severity = 'error' | 'warning' | 'info'

export interface Issue {
  /** Id of the rule that found it. */
  readonly rule: string
  readonly severity: Severity
  readonly subject: Subject
  /** A whole sentence that names the subject. */
  readonly message: Words
  /** The other things it is about: what a finding is accepted for are all of them together. */
  readonly others?: readonly Id[]
  /** How it may be put right in one step, where there is such a way. */
  readonly fix?: Fix
}

export interface Check {
  readonly id: string
  readonly severity: Severity
  /** What the rule asks for: "Setiap kegiatan punya penanggung jawab". */
  readonly title: Words
  /** Every place that breaks the rule, in any order. Linear in the blueprint. */
  run(blueprint: Blueprint, context: CheckContext): readonly Issue[]
}

/** Something that breaks a rule. `message` goes on after the subject's name; `severity` only where it differs from the rule's. */
export interface Broken {
  readonly subject: Subject
  readonly message: Words
  readonly severity?: Severity
  readonly others?: readonly Id[]
  readonly fix?: Fix
}

/** A check from a function that finds what breaks the rule. */
export function defineCheck(
  rule: Pick<Check, 'id' | 'severity' | 'title'>,
  find: (blueprint: Blueprint, context: CheckContext) => Iterable<Broken>,
): Check {
  return {
    ...rule,
    run: (blueprint, context) =>
      Array.from(find(blueprint, context), ({ subject, message, severity, others, fix }) => {
        const who = subjectWords(blueprint, subject)
        return {
          rule: rule.id,
          severity: severity ?? rule.severity,
          subject,
          message: { id: `${who.id}: ${message.id}.`, en: `${who.en}: ${message.en}.` },
          ...(others && { others }),
          ...(fix && { fix }),
        }
      }),
  }
}
