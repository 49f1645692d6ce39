import { describe, expect, it } from 'vitest'
import { FILE_LIMIT_BYTES, type ReadableFile } from '../../src/storage/filePickers.ts'
import { createHandlePickers, type FileHandle, isFileHandle } from '../../src/storage/handlePickers.ts'
import type { HandleShelf, KeptHandle } from '../../src/storage/handleShelf.ts'
import { readFileText } from '../../src/storage/readFileText.ts'

function thrown(name: string): Error {
  return Object.assign(new Error(name), { name })
}

/** A file on a disk that can be touched by others, deleted, or lose its permission. */
function fakeFile(name: string, text = '') {
  const file = {
    text,
    lastModified: 1,
    permission: 'granted',
    answer: 'granted',
    gone: false,
    fails: undefined as string | undefined,
    aborted: 0,
    asked: 0,
  }
  const handle: FileHandle = {
    name,
    async getFile() {
      if (file.gone) throw thrown('NotFoundError')
      const bytes = new TextEncoder().encode(file.text)
      return { name, size: bytes.length, lastModified: file.lastModified, arrayBuffer: async () => bytes.buffer }
    },
    async createWritable() {
      if (file.gone) throw thrown('NotFoundError')
      if (file.permission !== 'granted') throw thrown('NotAllowedError')
      let pending = ''
      return {
        async write(more) {
          if (file.fails) throw thrown(file.fails)
          pending += more
        },
        async close() {
          file.text = pending
          file.lastModified++
        },
        async abort() {
          file.aborted++
        },
      }
    },
    queryPermission: async () => file.permission,
    async requestPermission() {
      file.asked++
      file.permission = file.answer
      return file.permission
    },
  }
  return { file, handle }
}

function bench() {
  const shelf = new Map<string, KeptHandle<FileHandle>>()
  const kept: HandleShelf<FileHandle> = {
    load: async (id) => shelf.get(id),
    keep: async (id, handle) => void shelf.set(id, handle),
    forget: async (id) => void shelf.delete(id),
  }
  const asked: string[] = []
  const picker = {
    next: undefined as FileHandle | undefined,
    error: 'AbortError',
    async showOpenFilePicker() {
      asked.push('open')
      if (!picker.next) throw thrown(picker.error)
      return [picker.next]
    },
    async showSaveFilePicker(options: { suggestedName: string }) {
      asked.push(`save ${options.suggestedName}`)
      if (!picker.next) throw thrown(picker.error)
      return picker.next
    },
  }
  const pickers = createHandlePickers(picker, kept)
  const save = (text: string, as = false) => pickers.save({ id: 'bp-1', suggestedName: 'bp.karta.json', text, as })
  return { shelf, asked, picker, pickers, save }
}

describe('real files with handles', () => {
  it('asks for a place once and then writes into the same file', async () => {
    const b = bench()
    const { file, handle } = fakeFile('kota.karta.json')
    b.picker.next = handle
    expect(await b.save('satu')).toEqual({ ok: true, value: { fileName: 'kota.karta.json', how: 'written' } })
    expect(await b.save('dua')).toEqual({ ok: true, value: { fileName: 'kota.karta.json', how: 'written' } })
    expect(file.text).toBe('dua')
    expect(b.asked).toEqual(['save bp.karta.json'])
    await b.save('tiga', true)
    expect(b.asked).toHaveLength(2)
  })

  it('writes back into a file that was opened', async () => {
    const b = bench()
    const { file, handle } = fakeFile('kota.karta.json', 'isi')
    b.picker.next = handle
    const opened = await b.pickers.open()
    expect(opened).toMatchObject({ ok: true, value: { fileName: 'kota.karta.json', text: 'isi' } })
    if (opened.ok) await opened.value.keepFor('bp-1')
    await b.save('baru')
    expect(file.text).toBe('baru')
    expect(b.asked).toEqual(['open'])
  })

  it('answers "cancelled" when the planner closes a picker', async () => {
    const b = bench()
    expect(await b.pickers.open()).toEqual({ ok: false, code: 'cancelled' })
    expect(await b.save('x')).toEqual({ ok: false, code: 'cancelled' })
    expect(b.shelf.size).toBe(0)
  })

  it('asks again for a permission that lapsed', async () => {
    const b = bench()
    const { file, handle } = fakeFile('kota.karta.json')
    b.picker.next = handle
    await b.save('satu')
    file.permission = 'prompt'
    expect(await b.save('dua')).toMatchObject({ ok: true, value: { how: 'written' } })
    expect([file.asked, file.text]).toEqual([1, 'dua'])
  })

  it.each([
    {
      instead: 'denied',
      hurt: (file: ReturnType<typeof fakeFile>['file']) =>
        Object.assign(file, { permission: 'denied', answer: 'denied' }),
    },
    { instead: 'gone', hurt: (file: ReturnType<typeof fakeFile>['file']) => Object.assign(file, { gone: true }) },
    {
      instead: 'changed',
      hurt: (file: ReturnType<typeof fakeFile>['file']) =>
        Object.assign(file, { lastModified: 77, text: 'milik orang lain' }),
    },
  ])('falls to the picker and says "$instead" when the file cannot simply be written', async ({ instead, hurt }) => {
    const b = bench()
    const old = fakeFile('lama.karta.json')
    b.picker.next = old.handle
    await b.save('satu')
    hurt(old.file)
    const before = old.file.text
    const fresh = fakeFile('baru.karta.json')
    b.picker.next = fresh.handle
    expect(await b.save('dua')).toEqual({ ok: true, value: { fileName: 'baru.karta.json', how: 'written', instead } })
    expect(old.file.text).toBe(before)
    expect(await b.save('tiga')).toEqual({ ok: true, value: { fileName: 'baru.karta.json', how: 'written' } })
    expect(fresh.file.text).toBe('tiga')
  })

  it('forgets a dead file when the browser wants a fresh press for the picker', async () => {
    const b = bench()
    const old = fakeFile('lama.karta.json')
    b.picker.next = old.handle
    await b.save('satu')
    old.file.gone = true
    b.picker.next = undefined
    b.picker.error = 'SecurityError'
    expect(await b.save('dua')).toEqual({ ok: false, code: 'again' })
    expect(b.shelf.size).toBe(0)
  })

  it.each([
    ['QuotaExceededError', 'quota'],
    ['WeirdError', 'failed'],
  ])('keeps the old content when writing breaks off with %s', async (name, code) => {
    const b = bench()
    const { file, handle } = fakeFile('kota.karta.json')
    b.picker.next = handle
    await b.save('satu')
    file.fails = name
    expect(await b.save('dua')).toEqual({ ok: false, code })
    expect([file.text, file.aborted]).toEqual(['satu', 1])
  })

  it('knows a handle from anything else the database may hold', () => {
    expect(isFileHandle(fakeFile('a').handle)).toBe(true)
    for (const other of [undefined, null, {}, 'handle', { getFile: 1 }]) expect(isFileHandle(other)).toBe(false)
  })
})

describe('reading a file', () => {
  const file = (bytes: number[], size = bytes.length): ReadableFile & { reads: number } => {
    const made = {
      name: 'a.json',
      size,
      lastModified: 1,
      reads: 0,
      async arrayBuffer() {
        made.reads++
        return new Uint8Array(bytes).buffer
      },
    }
    return made
  }

  it('does not read a file over 50 MB', async () => {
    const big = file([], FILE_LIMIT_BYTES + 1)
    expect(await readFileText(big)).toEqual({ ok: false, code: 'too-big' })
    expect(big.reads).toBe(0)
    expect(await readFileText(file([97], FILE_LIMIT_BYTES))).toEqual({ ok: true, value: 'a' })
  })

  it('takes UTF-8 with or without a byte order mark, and UTF-16 with one', async () => {
    expect(await readFileText(file([0xef, 0xbb, 0xbf, 97]))).toEqual({ ok: true, value: 'a' })
    expect(await readFileText(file([0xff, 0xfe, 97, 0]))).toEqual({ ok: true, value: 'a' })
    expect(await readFileText(file([0xfe, 0xff, 0, 97]))).toEqual({ ok: true, value: 'a' })
  })

  it('says "not-text" instead of opening garbled names', async () => {
    expect(await readFileText(file([0x50, 0x4b, 3, 4, 0xff, 0xe9]))).toEqual({ ok: false, code: 'not-text' })
  })

  it('says why a file could not be read', async () => {
    const broken = { ...file([1]), arrayBuffer: () => Promise.reject(thrown('NotReadableError')) }
    expect(await readFileText(broken)).toEqual({ ok: false, code: 'denied' })
  })
})
