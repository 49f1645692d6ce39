// What is referred to must exist: relations to elements, items to predecessors, owners to agencies and so on.
import { danglingReferences } from '../../model/soundness/danglingReferences.ts'
import type { Finding } from '../../model/soundness/finding.ts'
import { defineCheck } from '../check.ts'
import type { Fix } from '../fix.ts'

export const danglingReference = defineCheck(
  {
    id: 'dangling-reference',
    severity: 'error',
    title: { id: 'Semua rujukan menunjuk sesuatu yang ada', en: 'Every reference leads to something that exists' },
  },
  (blueprint) =>
    danglingReferences(blueprint).map((finding) => {
      const fix = wayOut(finding)
      return fix ? { ...finding, fix } : finding
    }),
)

/** What leads into nothing goes, where nothing else goes with it. */
function wayOut({ path, subject }: Finding): Fix | undefined {
  const [part, id = '', field, element = ''] = path
  if (part === 'relations') {
    return {
      label: { id: 'Hapus relasi', en: 'Delete the relation' },
      preview: { id: 'Relasi yang menunjuk ke kosong ini dihapus.', en: 'This relation into nothing is deleted.' },
      command: { name: 'deleteRelations', args: { ids: [id] } },
      safe: true,
    }
  }
  if (part === 'elements' && field === 'owner') {
    return {
      label: { id: 'Kosongkan pemilik', en: 'Clear the owner' },
      preview: { id: 'Pemilik yang tidak ada lagi dikosongkan.', en: 'The owner that is gone is cleared.' },
      command: { name: 'editElement', args: { id, set: { owner: null } } },
      safe: true,
    }
  }
  if (part === 'views' && field === 'placements' && subject.kind === 'view') {
    return {
      label: { id: 'Keluarkan dari tampilan', en: 'Take it out of the view' },
      preview: {
        id: 'Tempat untuk elemen yang tidak ada lagi dihapus dari tampilan.',
        en: 'The place of an element that is gone is taken out of the view.',
      },
      command: { name: 'removeFromView', args: { view: id, ids: [element] } },
      safe: true,
    }
  }
  return undefined
}
