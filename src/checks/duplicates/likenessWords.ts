// Why two names are held for one, in words.
import type { Words } from '../../model/words.ts'
import type { Likeness } from './namesAlike.ts'

const WORDS: Readonly<Record<Likeness, Words>> = {
  same: { id: 'namanya sama', en: 'same name' },
  abbreviation: { id: 'sama setelah singkatan diuraikan', en: 'same with abbreviations written out' },
  'common-words': {
    id: 'sama tanpa kata umum seperti “aplikasi” dan “sistem informasi”',
    en: 'same without common words such as “aplikasi” and “sistem informasi”',
  },
  affix: { id: 'sama setelah imbuhan dibuang', en: 'same once affixes are taken off' },
  order: { id: 'kata-katanya sama, urutannya berbeda', en: 'same words in another order' },
  joined: { id: 'sama bila ditulis menyatu', en: 'same when written as one word' },
  alias: { id: 'singkatan dalam kurung sama', en: 'same abbreviation in brackets' },
  initials: { id: 'singkatan dari kata-kata yang sama', en: 'an abbreviation of the same words' },
  spelling: { id: 'ejaan hampir sama', en: 'nearly the same spelling' },
  surplus: { id: 'berbeda satu kata', en: 'one word more' },
}

/** "sama setelah imbuhan dibuang". */
export function likenessWords(likeness: Likeness): Words {
  return WORDS[likeness]
}
