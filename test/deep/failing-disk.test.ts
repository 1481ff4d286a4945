/** A disk that fails at any call of a build, a publication, a withdrawal or a redaction → nothing torn, and the next run mends it. */
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs'
import { hash } from 'node:crypto'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { build } from '../../src/commands/build.js'
import { publish } from '../../src/commands/publish.js'
import { redact } from '../../src/commands/redact.js'
import { withdraw } from '../../src/commands/withdraw.js'
import { checkSite } from '../../src/seal/check-site.js'
import { isSealed } from '../../src/seal/read-seal.js'
import { markdownArticle as article } from '../support/articles.js'
import { onFailingDisk, type FaultCode } from '../support/failing-disk.js'
import { makeFolder, putFile } from '../support/make-folder.js'
import { makePng } from '../support/media-bytes.js'
import { quietEnvironment as environment } from '../support/quiet-environment.js'
import { listDifferences, listFiles } from '../support/trees.js'

/** Every so many-th call fails: 1 for all of them. */
const STRIDE = Number(process.env['PRESSMARK_STRIDE'] ?? 1)
const CODES: readonly FaultCode[] = ['ENOSPC', 'EIO', 'EMFILE', 'EACCES']
const NEVER = -1
const TEXT = 'Jan Peeters sprak dinsdag in de grote zaal van het stadhuis over het nieuwe dok.'
const BRAND = '2020/04/17/brand.html'

type Command = (folder: string) => Promise<unknown>

function places(folder: string) {
  return { content: join(folder, 'content'), cache: join(folder, 'cache') }
}

function buildIn(folder: string, site = 'site', cache = 'cache'): Promise<unknown> {
  const options = {
    output: join(folder, site),
    cache: join(folder, cache),
    project: folder,
    threads: 0,
  }
  return build({ ...options, content: join(folder, 'content') }, environment)
}

const COMMANDS: Readonly<Record<string, Command>> = {
  'a first build': async (folder) => {
    rmSync(join(folder, 'site'), { recursive: true, force: true })
    rmSync(join(folder, 'cache'), { recursive: true, force: true })
    await buildIn(folder)
  },
  'a build after edits': (folder) => buildIn(folder),
  publish: (folder) => publish({ ...places(folder), isCheck: false }, environment),
  withdraw: (folder) =>
    withdraw({ ...places(folder), address: BRAND, reason: 'op verzoek' }, environment),
  redact: (folder) =>
    redact({ ...places(folder), address: BRAND, text: 'Jan Peeters', with: 'X' }, environment),
}

/** An archive that was published and built, and edited since then. */
async function makeArchive(): Promise<string> {
  const folder = makeFolder({
    'content/a.md': article('Brand', '2020-04-17', `${TEXT} ![x](x.png)`),
    'content/b.md': article('Koers', '2020-04-18', 'De renners vertrokken om negen uur.'),
    'content/c.txt':
      ' date 2021-01 Opera jv\n\n2 januari 2021\n\nBron: Belga 0 De partituur lag in een kist.\n',
    'content/x.png': makePng(4, 3),
  })
  await publish({ ...places(folder), isCheck: false }, environment)
  await buildIn(folder)
  putFile(
    join(folder, 'content/b.md'),
    article('Koers', '2020-04-18', 'De renners vertrokken om tien uur.'),
  )
  putFile(join(folder, 'content/d.md'), article('Nieuw', '2021-02-03', 'Een nieuw bericht.'))
  rmSync(join(folder, 'content/c.txt'))
  return folder
}

function contentOf(folder: string): ReadonlyMap<string, string> {
  const content = join(folder, 'content')
  return new Map(
    listFiles(content).map((path) => [path, readFileSync(join(content, path), 'latin1')]),
  )
}

/** A clean site of each state of the content, made once. */
class CleanSites {
  readonly #folder = makeFolder()
  readonly #made = new Set<string>()

  async of(folder: string): Promise<string> {
    const key = hash('sha1', JSON.stringify([...contentOf(folder)]))
    const site = join(this.#folder, key)
    if (!this.#made.has(key)) {
      cpSync(join(folder, 'content'), join(this.#folder, `${key}-of`, 'content'), {
        recursive: true,
      })
      await buildIn(join(this.#folder, `${key}-of`))
      cpSync(join(this.#folder, `${key}-of`, 'site'), site, { recursive: true })
      this.#made.add(key)
    }
    return site
  }
}

describe('a disk that fails once', () => {
  it.each(Object.entries(COMMANDS))(
    'tears nothing at any call of %s, and the next run mends it',
    async (name, command) => {
      const archive = await makeArchive()
      const clean = new CleanSites()
      const before = contentOf(archive)
      const copy = (): string => {
        const folder = join(makeFolder(), 'a')
        cpSync(archive, folder, { recursive: true, preserveTimestamps: true })
        return folder
      }
      const done = copy()
      await command(done)
      const after = contentOf(done)
      let points = 0
      let refused = 0
      const wrong: string[] = []
      for (const code of CODES) {
        const counted = copy()
        const calls = await onFailingDisk(
          counted,
          { at: NEVER, code },
          async () => void (await command(counted)),
        )
        for (let at = points % STRIDE; at < calls; at += STRIDE) {
          points++
          const folder = copy()
          const told = (what: unknown): number =>
            wrong.push(`${name}, ${code} at ${at}: ${String(what)}`)
          await onFailingDisk(folder, { at, code }, async () => {
            await command(folder).catch((error: unknown) => {
              refused++
              if (!(error instanceof Error) || error.message === '') told('no message')
            })
          })
          const torn = [...contentOf(folder)].filter(
            ([path, text]) => text !== before.get(path) && text !== after.get(path),
          )
          for (const [path] of torn) if (!path.endsWith('.part')) told(`${path} is torn`)
          for (const path of before.keys())
            if (!existsSync(join(folder, 'content', path))) told(`${path} is gone`)
          const site = join(folder, 'site')
          const faults: string[] = []
          const watcher = {
            find: ({ path }: { path: string }) => faults.push(path),
            progress: () => {},
          }
          if (existsSync(site) && isSealed(checkSite(site, watcher).seal) && faults.length > 0)
            told(`sealed, and ${faults.join(' ')} is not as it says`)
          for (const [path] of torn)
            if (path.endsWith('.part')) rmSync(join(folder, 'content', path))
          await buildIn(folder).then(
            async () => {
              for (const each of listDifferences(site, await clean.of(folder)))
                told(`after the next build, ${each}`)
            },
            (error: unknown) => told(`the next build fails: ${String(error)}`),
          )
          rmSync(folder, { recursive: true })
        }
      }
      console.log(`${name}: ${points} points, ${refused} told, ${points - refused} without harm`)
      expect(wrong.slice(0, 20)).toEqual([])
      expect(points).toBeGreaterThan(50 / STRIDE)
    },
  )
})
