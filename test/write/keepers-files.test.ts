/** Files of the keeper that are replaced or added to → the new text for good, or what was there; and the lock around them. */
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Holder, HolderMark, Presence } from '../../src/record/holder.js'
import { appendToList } from '../../src/write/append-to-list.js'
import { takeLock } from '../../src/write/lock.js'
import { replaceText, replaceTexts } from '../../src/write/replace-text.js'
import { makeFolder } from '../support/make-folder.js'
import { refuse, withCall } from '../support/with-call.js'

describe('a file of the keeper', () => {
  it('is replaced, with the folders that it lies in, and nothing is left beside it', () => {
    const file = join(makeFolder(), 'ledger/urls.tsv')
    replaceText(file, 'een\n')
    replaceText(file, 'twee\n')
    expect(readFileSync(file, 'utf8')).toBe('twee\n')
    expect(readdirSync(join(file, '..'))).toEqual(['urls.tsv'])
  })

  it('takes the place of drafts that killed commands left, and of nothing else', () => {
    const folder = makeFolder({
      'a.yaml': 'oud',
      'a.yaml.0011223344556677.part': 'half',
      'a.yaml.bak': 'van de keeper',
      'b.yaml.0011223344556677.part': 'half',
    })
    replaceText(join(folder, 'a.yaml'), 'nieuw')
    expect(readdirSync(folder)).toEqual(['a.yaml', 'a.yaml.bak', 'b.yaml.0011223344556677.part'])
  })

  it.each(['link', 'folder'])('is not replaced where it is a %s', (kind) => {
    const folder = makeFolder({ doel: 'van de keeper', 'map/x': '' })
    const file = join(folder, 'urls.tsv')
    if (kind === 'link') symlinkSync(join(folder, 'doel'), file)
    else mkdirSync(file)
    expect(() => replaceText(file, 'een')).toThrow(`Cannot write ${file}: Error: it is a link`)
    expect(() => appendToList(file, { a: 1 }, 'Lijst')).toThrow(
      `Cannot write ${file}: it is a link`,
    )
    expect(readFileSync(join(folder, 'doel'), 'utf8')).toBe('van de keeper')
  })

  it('is as it was where another that belongs to it cannot be written', () => {
    const folder = makeFolder({ a: 'oud', 'b/x': '' })
    const texts = new Map([
      [join(folder, 'a'), 'nieuw'],
      [join(folder, 'b'), 'nieuw'],
    ])
    expect(() => replaceTexts(texts)).toThrow(`Cannot write ${join(folder, 'b')}`)
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('oud')
    expect(readdirSync(folder)).toEqual(['a', 'b'])
  })

  it.each(['writeFileSync', 'fsyncSync', 'renameSync'] as const)(
    'is as it was where the disk is full (%s)',
    (call) => {
      const folder = makeFolder({ a: 'oud' })
      const file = join(folder, 'a')
      const work = (): void => replaceText(file, 'nieuw')
      expect(() => withCall(call, refuse('ENOSPC'), work)).toThrow(/Cannot write .*ENOSPC/)
      expect(readdirSync(folder)).toEqual(['a'])
      expect(readFileSync(file, 'utf8')).toBe('oud')
    },
  )

  it('is replaced where folders cannot be opened', () => {
    const folder = makeFolder({ a: 'oud' })
    withCall(
      'openSync',
      (own, file, ...args) => {
        if (file === folder) refuse('EISDIR')()
        return own(file, ...args)
      },
      () => replaceText(join(folder, 'a'), 'nieuw'),
    )
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('nieuw')
  })

  it('is a list that grows at its end', () => {
    const file = join(makeFolder(), 'withdrawals.yaml')
    appendToList(file, { url: 'a' }, 'Wat eruit is')
    appendToList(file, { url: 'b' }, 'Wat eruit is')
    expect(readFileSync(file, 'utf8')).toBe('# Wat eruit is\n\n- { url: a }\n- { url: b }\n')
  })
})

const MARK: HolderMark = { process: 7, host: 'ginds', boot: 'b', namespace: 'n', start: 's' }
const OWN: HolderMark = { process: 8, host: 'hier', boot: 'b', namespace: 'n', start: 't' }

/** A process that finds others as told, one time after the other; the last answer holds on. */
function holder(...answers: readonly Presence[]): Holder {
  let asked = 0
  const findPresence = (): Presence => answers[Math.min(asked++, answers.length - 1)]!
  return { mark: OWN, findPresence }
}

function lockOf(mark: HolderMark = MARK): string {
  return JSON.stringify(mark)
}

describe('the lock', () => {
  afterEach(() => {
    vi.useRealTimers()
  })

  it('is held by one, and goes with it', () => {
    const file = join(makeFolder(), 'cache/lock')
    const lock = takeLock(file, holder('here'))
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject(OWN)
    expect(lock.since).toBe(statSync(file).mtimeMs)
    expect(() => takeLock(file, holder('here'))).toThrow(
      `Another build is running here (process 8 on hier). If not, delete ${file}.`,
    )
    lock.release()
    expect(readdirSync(join(file, '..'))).toEqual([])
  })

  it('is held by one where the disk knows no links', () => {
    const file = join(makeFolder(), 'lock')
    withCall('linkSync', refuse('EPERM'), () => {
      const lock = takeLock(file, holder('here'))
      expect(() => takeLock(file, holder('here'))).toThrow('Another build is running here')
      lock.release()
    })
    expect(existsSync(file)).toBe(false)
  })

  it('names what cannot be written, and leaves nothing behind, where the disk is full', () => {
    const file = join(makeFolder(), 'lock')
    const work = (): unknown =>
      withCall(
        'writeFileSync',
        (own, target, ...args) => {
          own(target, ...args)
          refuse('ENOSPC')()
        },
        () => takeLock(file, holder('here')),
      )
    expect(work).toThrow(new RegExp(`^Cannot write ${file}\\.[\\da-f]+: .*ENOSPC`))
    expect(readdirSync(join(file, '..'))).toEqual([])
  })

  it('is let go where it was taken and then the disk refuses', () => {
    let calls = 0
    const file = join(makeFolder(), 'lock')
    const work = (): unknown =>
      withCall(
        'lstatSync',
        (own, ...args) => (calls++ === 0 ? refuse('EIO')() : own(...args)),
        () => takeLock(file, holder('here')),
      )
    expect(work).toThrow('EIO')
    expect(existsSync(file)).toBe(false)
  })

  it('is not taken for held where the disk refuses', () => {
    const file = join(makeFolder(), 'lock')
    const work = (): unknown =>
      withCall('linkSync', refuse('EPERM'), () =>
        withCall(
          'writeFileSync',
          (own, target, ...args) => {
            if (target === file) refuse('EROFS')()
            return own(target, ...args)
          },
          () => takeLock(file, holder('here')),
        ),
      )
    expect(work).toThrow('EROFS')
  })

  it.each([
    ['is of a process that is gone', lockOf()],
    ['is empty', ''],
    ['is no lock of ours', '{"process":"een"}'],
    ['is half written', '{"process":7,"ho'],
    ['holds nothing but what a disk had there', '\0'.repeat(120)],
  ])('is taken over where it %s', (_, text) => {
    const file = join(makeFolder({ lock: text }), 'lock')
    takeLock(file, holder('gone')).release()
    expect(existsSync(file)).toBe(false)
  })

  it.each([
    ['a text', { lock: 'wie heeft de sleutel' }],
    ['data', { lock: '{"key":"value"}' }],
    ['a long file', { lock: `{"process":7,${' '.repeat(5000)}` }],
    ['a folder', { 'lock/x': 'van de keeper' }],
  ])('is not taken over where it is somebody’s file: %s', (_, files) => {
    const folder = makeFolder(files)
    const file = join(folder, 'lock')
    const before = readdirSync(folder, { recursive: true })
    expect(() => takeLock(file, holder('gone'))).toThrow(
      `Cannot write ${file}: something else has its name.`,
    )
    expect(readdirSync(folder, { recursive: true })).toEqual(before)
    if ('lock' in files) expect(readFileSync(file, 'utf8')).toBe(files.lock)
  })

  it('is not taken over where it is a link', () => {
    const folder = makeFolder({ doel: lockOf() })
    symlinkSync(join(folder, 'doel'), join(folder, 'lock'))
    expect(() => takeLock(join(folder, 'lock'), holder('gone'))).toThrow('something else')
    expect(readFileSync(join(folder, 'doel'), 'utf8')).toBe(lockOf())
  })

  it('of another machine is believed for two minutes', () => {
    const file = join(makeFolder({ lock: lockOf() }), 'lock')
    expect(() => takeLock(file, holder('elsewhere'))).toThrow('process 7 on ginds')
    const past = Date.now() / 1000 - 200
    utimesSync(file, past, past)
    takeLock(file, holder('elsewhere')).release()
    expect(existsSync(file)).toBe(false)
  })

  it('of another machine may go while it is looked at', () => {
    const file = join(makeFolder({ lock: lockOf() }), 'lock')
    const findPresence = (): Presence => {
      rmSync(file, { force: true })
      return 'elsewhere'
    }
    takeLock(file, { mark: OWN, findPresence }).release()
    expect(existsSync(file)).toBe(false)
  })

  it('is taken over by one where two find it of a process that is gone', () => {
    const folder = makeFolder({ lock: lockOf(), 'lock.turn': lockOf() })
    const file = join(folder, 'lock')
    const message = `(process 7 on ginds). If not, delete ${file}.turn.`
    expect(() => takeLock(file, holder('here'))).toThrow(message)
    expect(existsSync(`${file}.turn`)).toBe(true)
    expect(() => takeLock(file, holder('here', 'gone'))).toThrow('(another process)')
  })

  it('is taken over where the one that was taking it over is gone, too', () => {
    const folder = makeFolder({ lock: lockOf(), 'lock.turn': lockOf() })
    takeLock(join(folder, 'lock'), holder('gone')).release()
    expect(readdirSync(folder)).toEqual([])
  })

  it('is left to another that takes it in the same moment', () => {
    const folder = makeFolder({ lock: lockOf() })
    const file = join(folder, 'lock')
    const work = (): unknown =>
      withCall(
        'rmSync',
        (own, target, ...args) => {
          own(target, ...args)
          if (target === file) writeFileSync(file, lockOf({ ...MARK, process: 9 }))
        },
        () => takeLock(file, holder('gone')),
      )
    expect(work).toThrow(`Another build has just begun here: see ${file}.`)
    expect(readdirSync(folder)).toEqual(['lock'])
  })

  it('shows that its holder lives, until it is let go', () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    const file = join(makeFolder(), 'lock')
    const lock = takeLock(file, holder('here'))
    const text = readFileSync(file, 'utf8')
    utimesSync(file, 1, 1)
    vi.advanceTimersByTime(15_000)
    expect(statSync(file).mtimeMs).toBeGreaterThan(1000)
    expect(readFileSync(file, 'utf8')).toBe(text)
    lock.release()
    expect(vi.getTimerCount()).toBe(0)
  })

  it('that another has taken over is neither written to nor removed', () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    const file = join(makeFolder(), 'lock')
    const lock = takeLock(file, holder('here'))
    writeFileSync(file, lockOf())
    utimesSync(file, 1, 1)
    vi.advanceTimersByTime(15_000)
    expect(statSync(file).mtimeMs).toBe(1000)
    lock.release()
    expect(readFileSync(file, 'utf8')).toBe(lockOf())
  })

  it('may lose its folder while it is held', () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    const folder = makeFolder()
    const lock = takeLock(join(folder, 'cache/lock'), holder('here'))
    rmSync(join(folder, 'cache'), { recursive: true })
    vi.advanceTimersByTime(15_000)
    lock.release()
    expect(readdirSync(folder)).toEqual([])
  })

  it('stays where it cannot be read when it is let go', () => {
    const file = join(makeFolder(), 'lock')
    const lock = takeLock(file, holder('here'))
    withCall('readFileSync', refuse('EIO'), () => lock.release())
    expect(existsSync(file)).toBe(true)
  })
})
