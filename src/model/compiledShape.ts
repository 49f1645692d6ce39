// Turns a zod shape into one plain predicate that only says yes or no: ten times faster than zod without code generation, which
// the page's policy forbids. A file that passes needs no more; of one that does not zod tells what is wrong.
// Knows the sorts of shapes that file schemas use (no transforms, no defaults); anything else it leaves to zod.
import './zodSetup.ts'
import * as z from 'zod'

type Accepts = (value: unknown) => boolean

const compiled = new WeakMap<z.ZodType, Accepts>()

/** The predicate of a shape: true exactly where `shape.safeParse` succeeds. Compiled once for each shape. */
export function compiledShape(shape: z.ZodType): Accepts {
  const known = compiled.get(shape)
  if (known) return known
  const accepts = compile(shape)
  compiled.set(shape, accepts)
  return accepts
}

// What zod's shapes hold is typed as core shapes only; ours are all full ones.
const inner = (shape: z.core.SomeType): Accepts => compiledShape(shape as z.ZodType)

function compile(shape: z.ZodType): Accepts {
  if (shape instanceof z.ZodObject) return objectShape(shape)
  if (shape instanceof z.ZodArray) return arrayShape(shape)
  if (shape instanceof z.ZodRecord) return recordShape(shape)
  if (shape instanceof z.ZodExactOptional) return inner(shape.unwrap())
  if (shape instanceof z.ZodNullable) {
    const accepts = inner(shape.unwrap())
    return (value) => value === null || accepts(value)
  }
  if (shape instanceof z.ZodUnion) {
    // Of a discriminated union too: at most one of its members knows the word.
    const members = shape.options.map(inner)
    return (value) => members.some((accepts) => accepts(value))
  }
  if (shape instanceof z.ZodString) return stringShape(shape) ?? byZod(shape)
  if (shape instanceof z.ZodNumber) return numberShape(shape) ?? byZod(shape)
  if (shape instanceof z.ZodBoolean) return (value) => typeof value === 'boolean'
  if (shape instanceof z.ZodEnum || shape instanceof z.ZodLiteral) {
    const values: ReadonlySet<unknown> = new Set(shape instanceof z.ZodEnum ? shape.options : shape.values)
    return (value) => values.has(value)
  }
  return byZod(shape)
}

const byZod =
  (shape: z.ZodType): Accepts =>
  (value) =>
    shape.safeParse(value).success

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Strict objects: every key known, every field there unless it may be absent. */
function objectShape(shape: z.ZodObject): Accepts {
  if (shape.def.catchall?._zod.def.type !== 'never' || hasChecks(shape)) return byZod(shape)
  const fields = new Map(Object.entries(shape.shape).map(([key, field]) => [key, inner(field)]))
  const needed = Object.entries(shape.shape).flatMap(([key, field]) =>
    field instanceof z.ZodExactOptional ? [] : [key],
  )
  return (value) => {
    if (!isObject(value)) return false
    for (const key of needed) if (!Object.hasOwn(value, key)) return false
    for (const key of Object.keys(value)) {
      const accepts = fields.get(key)
      if (!accepts?.(value[key])) return false
    }
    return true
  }
}

function arrayShape(shape: z.ZodArray): Accepts {
  const element = inner(shape.element)
  const bounds = limits(shape)
  if (!bounds) return byZod(shape)
  return (value) => {
    if (!Array.isArray(value) || value.length < bounds.min || value.length > bounds.max) return false
    for (const each of value) if (!element(each)) return false
    return true
  }
}

function recordShape(shape: z.ZodRecord): Accepts {
  const [key, entry] = [inner(shape.keyType), inner(shape.valueType)]
  if (hasChecks(shape)) return byZod(shape)
  return (value) => {
    if (!isObject(value)) return false
    for (const name of Object.keys(value)) if (!key(name) || !entry(value[name])) return false
    return true
  }
}

/** Texts with a length or a pattern; undefined when something else is asked of them. */
function stringShape(shape: z.ZodString): Accepts | undefined {
  const patterns: RegExp[] = []
  let [min, max] = [0, Number.POSITIVE_INFINITY]
  for (const { _zod } of shape.def.checks ?? []) {
    const { def } = _zod
    if (isCheck(def, 'min_length')) min = Math.max(min, def.minimum)
    else if (isCheck(def, 'max_length')) max = Math.min(max, def.maximum)
    else if (isCheck(def, 'string_format') && def.format === 'regex' && def.pattern) patterns.push(def.pattern)
    else return undefined
  }
  return (value) => {
    if (typeof value !== 'string' || value.length < min || value.length > max) return false
    for (const pattern of patterns) if (!pattern.test(value)) return false
    return true
  }
}

/** Numbers with bounds, whole or not; undefined when something else is asked of them. */
function numberShape(shape: z.ZodNumber): Accepts | undefined {
  const def: z.core.$ZodNumberDef & { readonly format?: string } = shape.def
  let whole = def.format === 'safeint'
  if (def.format !== undefined && !whole) return undefined
  let [min, max] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (const { _zod } of def.checks ?? []) {
    const { def } = _zod
    if (isCheck(def, 'greater_than') && def.inclusive) min = Math.max(min, Number(def.value))
    else if (isCheck(def, 'less_than') && def.inclusive) max = Math.min(max, Number(def.value))
    else if (isCheck(def, 'number_format') && def.format === 'safeint') whole = true
    else return undefined
  }
  return (value) =>
    typeof value === 'number' &&
    Number.isFinite(value) &&
    value >= min &&
    value <= max &&
    (!whole || Number.isSafeInteger(value))
}

interface Checks {
  min_length: z.core.$ZodCheckMinLengthDef
  max_length: z.core.$ZodCheckMaxLengthDef
  string_format: z.core.$ZodCheckStringFormatDef
  greater_than: z.core.$ZodCheckGreaterThanDef
  less_than: z.core.$ZodCheckLessThanDef
  number_format: z.core.$ZodCheckNumberFormatDef
}

/** zod names every check's definition by `check`. */
function isCheck<K extends keyof Checks>(def: z.core.$ZodCheckDef, name: K): def is Checks[K] {
  return def.check === name
}

const hasChecks = (shape: z.ZodType): boolean => (shape.def.checks?.length ?? 0) > 0

function limits(shape: z.ZodArray): { readonly min: number; readonly max: number } | undefined {
  let [min, max] = [0, Number.POSITIVE_INFINITY]
  for (const { _zod } of shape.def.checks ?? []) {
    const { def } = _zod
    if (isCheck(def, 'min_length')) min = Math.max(min, def.minimum)
    else if (isCheck(def, 'max_length')) max = Math.min(max, def.maximum)
    else return undefined
  }
  return { min, max }
}
