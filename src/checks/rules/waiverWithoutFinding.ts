// A finding that was accepted with a reason and is no longer found: the reason has done its work.
import { quoted } from '../../model/quoted.ts'
import { defineCheck } from '../check.ts'
import { WAIVER_RULE } from '../waivers.ts'

export const waiverWithoutFinding = defineCheck(
  {
    id: WAIVER_RULE,
    severity: 'info',
    title: { id: 'Temuan yang diterima masih ada', en: 'Accepted findings are still found' },
  },
  function* (_, { idleWaivers }) {
    for (const { id, reason } of idleWaivers) {
      yield {
        subject: { kind: 'waiver', id, name: reason },
        message: { id: 'tidak lagi mengenai temuan apa pun', en: 'no longer answers to any finding' },
        fix: {
          label: { id: 'Cabut penerimaan', en: 'Withdraw the acceptance' },
          preview: {
            id: `Penerimaan dengan alasan ${quoted(reason)} dicabut.`,
            en: `The acceptance for the reason ${quoted(reason)} is withdrawn.`,
          },
          command: { name: 'withdrawWaiver', args: { id } },
          safe: true,
        },
      }
    }
  },
)
