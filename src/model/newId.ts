// Makes new ids from a clock and random bytes that the caller brings, so that the same calls give the same ids in tests.
// Time first, so that ids made later sort later; never issued twice (48 bits of time, 50 of chance).

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'

/** Gives `count` random bytes. */
export type RandomBytes = (count: number) => Uint8Array

/** A new id: `<prefix>-` + 10 letters of time + 10 of chance, Crockford base32. `now` is in milliseconds since 1970. */
export function newId(prefix: string, now: number, randomBytes: RandomBytes): string {
  let rest = Math.floor(now)
  let time = ''
  for (let i = 0; i < 10; i++) {
    time = ALPHABET[rest % 32] + time
    rest = Math.floor(rest / 32)
  }
  const chance = Array.from(randomBytes(10), (byte) => ALPHABET[byte & 31]).join('')
  return `${prefix}-${time}${chance}`
}
