/** The power goes while it is published or built → the keeper's files are whole, the old ones or the new; the next build mends the site. */
import { spawn, spawnSync } from 'node:child_process'
import {
  cpSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { markdownArticle as article } from '../support/articles.js'
import { compiledMain } from '../support/compiled.js'
import { diceOf } from '../support/dice.js'
import { makeFolder, putFile } from '../support/make-folder.js'
import { listDifferences } from '../support/trees.js'

const CUTS = Number(process.env['PRESSMARK_CUTS'] ?? 40)
const MEGABYTES = 64
const ARTICLES = 40
const dice = diceOf(11)

function run(command: string, ...args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0
}

/** A file that is a disk, and the folder at which it is mounted: what has not been written to the file is lost with the power. */
class Disk {
  readonly image: string
  readonly folder: string

  constructor(parent: string, name: string) {
    this.image = join(parent, `${name}.img`)
    this.folder = join(parent, name)
    mkdirSync(this.folder)
  }

  make(): boolean {
    writeFileSync(this.image, Buffer.alloc(MEGABYTES << 20))
    return run('mkfs.ext4', '-q', '-F', this.image) && this.mount()
  }

  mount(): boolean {
    return run('mount', '-o', 'loop', this.image, this.folder)
  }

  unmount(): void {
    run('umount', this.folder)
  }
}

const parent = makeFolder()
const disk = new Disk(parent, 'disk')
const canMount = process.getuid?.() === 0 && disk.make()
const title = canMount ? 'a power cut' : 'a power cut (skipped: no disk can be mounted here)'

type Running = Promise<number | null> & {
  readonly signal: (name: 'SIGSTOP' | 'SIGKILL') => void
}

/** Starts a command, and gives how it ended, if it did before the power went. */
function start(folder: string, args: readonly string[]): Running {
  const child = spawn(process.execPath, [compiledMain, ...args, '--now', '2026-11-24'], {
    cwd: folder,
    stdio: 'ignore',
  })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  return Object.assign(ended, { signal: (name: 'SIGSTOP' | 'SIGKILL') => void child.kill(name) })
}

function change(folder: string, count: number): void {
  for (let index = 0; index < count; index++) {
    const number = dice(ARTICLES)
    putFile(
      join(folder, `content/${number}.md`),
      article(
        `Bericht ${number}`,
        `2020-0${1 + (number % 9)}-17`,
        `Tekst ${dice(1000)} van bericht ${number}, met genoeg woorden om het te herkennen.`,
      ),
    )
  }
}

describe.skipIf(!canMount)(title, () => {
  beforeAll(() => {
    putFile(join(disk.folder, 'content/archive.yaml'), 'title: Archief\n')
    change(disk.folder, 60)
  })
  afterAll(() => disk.unmount())

  it(`leaves whole files of the keeper, after ${CUTS} cuts`, async () => {
    let early = 0
    for (let cut = 0; cut < CUTS; cut++) {
      const command = ['publish', 'build'][cut % 2]!
      change(disk.folder, 3)
      putFile(
        join(disk.folder, `content/nieuw-${cut}.md`),
        article(`Nieuw bericht ${cut}`, '2021-02-03', `Nieuwe tekst nummer ${cut}.`),
      )
      spawnSync('sync')
      const ledger = join(disk.folder, 'content/ledger')
      const before = existsSync(ledger) ? readLedger(disk.folder) : ''
      const running = start(disk.folder, [command])
      // A third of the cuts come right after the end, when what was promised must be on the disk.
      const isAfter = cut % 3 === 0
      const ended = isAfter
        ? await running
        : await Promise.race([running, setTimeout(200 + dice(2500), 'cut' as const)])
      // Nothing is written while the disk is copied.
      running.signal('SIGSTOP')
      const other = new Disk(makeFolder(), `cut-${cut}`)
      copyFileSync(disk.image, other.image)
      if (ended === 'cut') early++
      running.signal('SIGKILL')
      await running
      const after = existsSync(ledger) ? readLedger(disk.folder) : ''
      expect(other.mount()).toBe(true)
      try {
        const kept = existsSync(join(other.folder, 'content/ledger'))
          ? readLedger(other.folder)
          : ''
        if (command === 'publish' && ended === 0) expect(kept, `cut ${cut}`).toBe(after)
        else expect([before, after], `cut ${cut}`).toContain(kept)
        expect(await start(other.folder, ['build']), `cut ${cut}`).toBe(0)
        const clean = join(makeFolder(), 'clean')
        cpSync(join(other.folder, 'content'), join(clean, 'content'), { recursive: true })
        expect(await start(clean, ['build'])).toBe(0)
        expect(
          listDifferences(join(other.folder, '_site'), join(clean, '_site')),
          `cut ${cut}`,
        ).toEqual([])
      } finally {
        other.unmount()
        rmSync(other.image)
      }
    }
    console.log(`${CUTS} cuts, ${early} of them before the command had ended`)
  })
})

function readLedger(folder: string): string {
  return ['2020', '2021']
    .map((year) => {
      const file = join(folder, `content/ledger/${year}.tsv`)
      return existsSync(file) ? readFileSync(file, 'utf8') : ''
    })
    .join('')
}
