// What does not hold together in an instrument pack of legal shape: sums, references, order, circles. Used when a pack is
// imported, for the packs a file carries, and by the tests of the program's own. Must not judge whether a pack is right.
import { agencyRoles } from '../agencyRoles.ts'
import type { Instrument } from '../instrument.ts'
import { quoted } from '../quoted.ts'
import type { Words } from '../words.ts'
import { packGateFaults } from './packGateFaults.ts'
import { packLevelFaults } from './packLevelFaults.ts'

export interface PackFault {
  /** Keys and positions from the top of the pack: ["indicators", 3, "aspect"]. */
  readonly path: readonly (string | number)[]
  /** Half a sentence that follows the place: "aspek “a9” tidak ada dalam paket". */
  readonly message: Words
}

const WHOLE = 10_000
const roles = new Set(agencyRoles.roles.map(({ id }) => id))

/** All faults, in the order of the pack's own parts. Empty for a sound pack. Linear. */
export function packFaults(pack: Instrument): readonly PackFault[] {
  return [
    ...duplicateFaults(pack),
    ...sumFaults(pack),
    ...referenceFaults(pack),
    ...packLevelFaults(pack),
    ...packGateFaults(pack),
  ]
}

function duplicateFaults(pack: Instrument): PackFault[] {
  return (['scales', 'domains', 'aspects', 'indicators', 'timeRules'] as const).flatMap((list) => {
    const seen = new Set<string>()
    return pack[list].flatMap(({ id }, at) => {
      if (!seen.has(id)) {
        seen.add(id)
        return []
      }
      const message = { id: `id ${quoted(id)} dipakai dua kali`, en: `the id ${quoted(id)} is used twice` }
      return [{ path: [list, at, 'id'], message }]
    })
  })
}

const sum = (parts: readonly { readonly weight: number }[]): number =>
  parts.reduce((all, { weight }) => all + weight, 0)

/** Indicators and aspects sum to 10,000; an aspect and a domain are the sum of their indicators. Where domains are, theirs too. */
function sumFaults(pack: Instrument): PackFault[] {
  const faults: PackFault[] = []
  const ask = (path: PackFault['path'], found: number, wanted: number, what: Words): void => {
    if (found === wanted) return
    const message = {
      id: `${what.id} berjumlah ${found}, seharusnya ${wanted} (1/100 %)`,
      en: `${what.en} sum to ${found}, but should sum to ${wanted} (1/100 %)`,
    }
    faults.push({ path, message })
  }
  const own = { id: 'bobot indikatornya', en: 'the weights of its indicators' }
  ask(['indicators'], sum(pack.indicators), WHOLE, { id: 'bobot indikator', en: 'the weights of indicators' })
  ask(['aspects'], sum(pack.aspects), WHOLE, { id: 'bobot aspek', en: 'the weights of aspects' })
  if (pack.domains.length > 0) {
    ask(['domains'], sum(pack.domains), WHOLE, { id: 'bobot domain', en: 'the weights of domains' })
  }
  const domainOf = new Map(pack.aspects.map(({ id, domain }) => [id, domain]))
  pack.aspects.forEach(({ id, weight }, at) => {
    const members = pack.indicators.filter(({ aspect }) => aspect === id)
    ask(['aspects', at, 'weight'], sum(members), weight, own)
  })
  pack.domains.forEach(({ id, weight }, at) => {
    const members = pack.indicators.filter(({ domain, aspect }) => (domain ?? domainOf.get(aspect)) === id)
    ask(['domains', at, 'weight'], sum(members), weight, own)
  })
  return faults
}

function referenceFaults(pack: Instrument): PackFault[] {
  const faults: PackFault[] = []
  const idsOf = (list: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(list.map(({ id }) => id))
  const known = {
    aspect: idsOf(pack.aspects),
    domain: idsOf(pack.domains),
    scale: idsOf(pack.scales),
    indicator: idsOf(pack.indicators),
  }
  const nouns: Readonly<Record<keyof typeof known, Words>> = {
    aspect: { id: 'aspek', en: 'aspect' },
    domain: { id: 'domain', en: 'domain' },
    scale: { id: 'skala', en: 'scale' },
    indicator: { id: 'indikator', en: 'indicator' },
  }
  const ask = (path: PackFault['path'], sort: keyof typeof known, id: string | undefined): void => {
    if (id === undefined || known[sort].has(id)) return
    const message = {
      id: `${nouns[sort].id} ${quoted(id)} tidak ada dalam paket`,
      en: `the pack has no ${nouns[sort].en} ${quoted(id)}`,
    }
    faults.push({ path, message })
  }
  const domainOf = new Map(pack.aspects.map(({ id, domain }) => [id, domain]))
  pack.aspects.forEach(({ domain }, at) => {
    ask(['aspects', at, 'domain'], 'domain', domain)
  })
  pack.indicators.forEach(({ aspect, domain, scale, defaultOwnerRole }, at) => {
    ask(['indicators', at, 'aspect'], 'aspect', aspect)
    ask(['indicators', at, 'domain'], 'domain', domain)
    ask(['indicators', at, 'scale'], 'scale', scale)
    const above = domainOf.get(aspect)
    if (domain !== undefined && above !== undefined && domain !== above) {
      const message = {
        id: `domain ${quoted(domain)} bukan domain aspeknya (${quoted(above)})`,
        en: `the domain ${quoted(domain)} is not that of its aspect (${quoted(above)})`,
      }
      faults.push({ path: ['indicators', at, 'domain'], message })
    }
    if (pack.domains.length > 0 && (domain ?? above) === undefined) {
      const message = { id: 'tidak masuk domain mana pun', en: 'belongs to no domain' }
      faults.push({ path: ['indicators', at], message })
    }
    if (defaultOwnerRole !== undefined && !roles.has(defaultOwnerRole)) {
      const message = {
        id: `peran ${quoted(defaultOwnerRole)} tidak dikenal`,
        en: `the role ${quoted(defaultOwnerRole)} is not known`,
      }
      faults.push({ path: ['indicators', at, 'defaultOwnerRole'], message })
    }
  })
  for (const [path, id] of namedIndicators(pack)) ask(path, 'indicator', id)
  return faults
}

/** Every indicator a pack names outside its list of indicators, with the place. */
function namedIndicators(pack: Instrument): (readonly [PackFault['path'], string])[] {
  const list = (path: PackFault['path'], ids: readonly string[] = []) =>
    ids.map((id, at) => [[...path, at], id] as const)
  return [
    ...pack.gates.flatMap(({ indicator, requires }, at) => [
      [['gates', at, 'indicator'], indicator] as const,
      [['gates', at, 'requires', 'indicator'], requires.indicator] as const,
    ]),
    ...pack.dependencies.flatMap(({ indicator, requires: { anyOf = [], ...need } }, at) => [
      [['dependencies', at, 'indicator'], indicator] as const,
      ...[need, ...anyOf].flatMap(({ indicators, related }) =>
        list(['dependencies', at, 'requires'], [...(indicators ?? []), ...(related ?? [])]),
      ),
    ]),
    ...pack.pairs.flatMap(({ policy, practices }, at) => [
      [['pairs', at, 'policy'], policy] as const,
      ...list(['pairs', at, 'practices'], practices),
    ]),
    ...pack.timeRules.flatMap(({ scope }, at) =>
      scope.flatMap(({ indicators }, part) => list(['timeRules', at, 'scope', part, 'indicators'], indicators)),
    ),
  ]
}
