// The name, version and limits of the blueprint format. Apart from the shapes, so that who only writes or edits need not
// load what checks a file.

/** Name of the format and the version this program writes. */
export const FORMAT = 'karta-blueprint'
export const FORMAT_VERSION = 3

/** Longest one-line text and longest prose, in UTF-16 units. */
export const NAME_MAX = 5000
export const TEXT_MAX = 20000

/** An ISO day: "2026-08-31". */
export const DAY_PATTERN = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/
