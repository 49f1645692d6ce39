// Evidence must not end before it begins.
import { defineCheck } from '../check.ts'
import { evidenceSubject } from '../subjects.ts'

export const evidenceDates = defineCheck(
  {
    id: 'evidence-dates',
    severity: 'error',
    title: { id: 'Bukti berakhir sesudah tanggalnya', en: 'Evidence ends after its date' },
  },
  function* (blueprint) {
    for (const evidence of Object.values(blueprint.evidence)) {
      const { date, validUntil } = evidence
      if (date === undefined || validUntil === undefined || date <= validUntil) continue
      yield {
        subject: evidenceSubject(evidence),
        message: {
          id: `berakhir (${validUntil}) sebelum tanggalnya (${date})`,
          en: `ends (${validUntil}) before its date (${date})`,
        },
      }
    }
  },
)
