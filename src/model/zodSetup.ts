// Sets up zod once, before any schema is made: without it zod compiles functions from text, which the page's
// Content-Security-Policy forbids. Import it first wherever a schema is defined that runs in the browser.
import * as z from 'zod'

z.config({ jitless: true })
