// Tells what does not hold together in a blueprint that was read, with the place in the file it came from.
import type { Blueprint } from '../model/blueprint.ts'
import type { BlueprintFile } from '../model/blueprintFile.ts'
import type { Finding } from '../model/soundness/finding.ts'
import { findingWords } from '../model/soundness/finding.ts'
import { soundnessFindings } from '../model/soundness/findings.ts'
import { placeText, valueAt } from './place.ts'
import type { FileIssue } from './readResult.ts'
import { listed } from './readResult.ts'

/** Every finding as an issue of the file, the first 20 one by one. */
export function fileWarnings(file: BlueprintFile, blueprint: Blueprint): readonly FileIssue[] {
  const findings = soundnessFindings(blueprint)
  // Only what is listed needs its place looked up in the lists of the file.
  return listed(
    findings.map((finding, index) =>
      index < 20 ? told(file, blueprint, finding) : { place: '', message: finding.message },
    ),
  )
}

function told(file: BlueprintFile, blueprint: Blueprint, finding: Finding): FileIssue {
  return { place: placeText(pathInFile(file, finding.path)), message: findingWords(blueprint, finding) }
}

/** The path with ids turned into positions wherever the file holds a list. */
function pathInFile(file: BlueprintFile, path: readonly string[]): readonly (string | number)[] {
  const found: (string | number)[] = []
  for (const step of path) {
    const value = valueAt(file, found)
    if (!Array.isArray(value)) found.push(step)
    else
      found.push(
        value.findIndex((each) => each === step || idIn(each, 'id') === step || idIn(each, 'element') === step),
      )
  }
  return found
}

const idIn = (thing: unknown, key: string): unknown => valueAt(thing, [key])
