/** An archive and a command → whether what a fault has left of both is whole, and is mended by the next run. */
import { cpSync, existsSync, readFileSync, rmSync, statSync } from 'node:fs'
import { hash } from 'node:crypto'
import { join } from 'node:path'
import { checkSite } from '../../src/seal/check-site.js'
import { isSealed } from '../../src/seal/read-seal.js'
import { makeFolder } from './make-folder.js'
import { listDifferences, listFiles } from './trees.js'
import { ARCHIVES, buildIn, COMMANDS, type Command } from './writing-commands.js'

type Texts = ReadonlyMap<string, string>

function contentOf(folder: string): Texts {
  const content = join(folder, 'content')
  return new Map(
    listFiles(content).map((path) => {
      const text = readFileSync(join(content, path), 'latin1')
      return [path, LEDGER.test(path) ? withoutSketches(text) : text]
    }),
  )
}

const LEDGER = /^ledger\/\d{4}\.tsv$/

/**
 * What a text is like is a guess that each `publish` makes anew. Where a picture could not be read its words stand in the
 * text, as the report says, and are among those that are counted.
 */
function withoutSketches(ledger: string): string {
  return ledger.replaceAll(/\t[^\t\n]*$/gm, '')
}

/** All that lies in a folder, and what of it is as it was: from the same state, the next run does the same. */
function stateOf(folder: string, before: string): string {
  const isSame = (path: string): boolean => {
    const old = statSync(join(before, path), { throwIfNoEntry: false })
    return old?.mtimeMs === statSync(join(folder, path)).mtimeMs
  }
  const files = listFiles(folder).map((path) => [
    path,
    isSame(path),
    hash('sha1', readFileSync(join(folder, path))),
  ])
  return hash('sha1', JSON.stringify(files))
}

/** The keeper's files that are not as they should be; a draft beside them is none of them. */
function listUndone(found: Texts, after: Texts): readonly string[] {
  const paths = [...new Set([...found.keys(), ...after.keys()])]
  return paths.filter((path) => !path.endsWith('.part') && found.get(path) !== after.get(path))
}

/** This process lives on, and may hold them still: it was killed in play, or could not see them to let them go. */
function forgetLocks(folder: string): void {
  for (const name of ['cache/lock', 'content.lock', 'site.lock'])
    rmSync(join(folder, name), { force: true })
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

export class TornArchives {
  readonly command: Command
  readonly #archive: string
  readonly #before: Texts
  readonly #after: Texts
  readonly #clean = new CleanSites()
  readonly #judged = new Set<string>()

  private constructor(command: Command, archive: string, after: Texts) {
    this.command = command
    this.#archive = archive
    this.#before = contentOf(archive)
    this.#after = after
  }

  /** `name` is that of a command of `COMMANDS`. */
  static async of(name: string): Promise<TornArchives> {
    const [command, kind] = COMMANDS[name]!
    const archive = await ARCHIVES[kind]()
    const done = copyOf(archive)
    await command(done)
    return new TornArchives(command, archive, contentOf(done))
  }

  /** How many states were judged. */
  get states(): number {
    return this.#judged.size
  }

  copy(): string {
    return copyOf(this.#archive)
  }

  /** What is not as it should be: now, after the same command once more, and after the next build. Removes the folder. */
  async judge(folder: string): Promise<readonly string[]> {
    forgetLocks(folder)
    const wrong = this.#listTorn(folder)
    const state = stateOf(folder, this.#archive)
    if (!this.#judged.has(state)) {
      this.#judged.add(state)
      wrong.push(...(await this.#listLasting(folder)))
    }
    rmSync(folder, { recursive: true })
    return wrong
  }

  #listTorn(folder: string): string[] {
    const wrong: string[] = []
    const [before, after] = [this.#before, this.#after]
    for (const [path, text] of contentOf(folder))
      if (text !== before.get(path) && text !== after.get(path) && !path.endsWith('.part'))
        wrong.push(`${path} is torn`)
    for (const path of before.keys())
      if (!existsSync(join(folder, 'content', path))) wrong.push(`${path} is gone`)
    const site = join(folder, 'site')
    const faults: string[] = []
    const watcher = {
      find: ({ path }: { path: string }) => faults.push(path),
      progress: () => {},
    }
    if (existsSync(site) && isSealed(checkSite(site, watcher).seal) && faults.length > 0)
      wrong.push(`sealed, and ${faults.join(' ')} is not as it says`)
    return wrong
  }

  async #listLasting(folder: string): Promise<readonly string[]> {
    const wrong: string[] = []
    const tell = (error: unknown): void => void wrong.push(String(error))
    // Once more, by a disk that is well, unless it was done before the fault.
    if (listUndone(contentOf(folder), this.#after).length > 0)
      await this.command(folder).catch(tell)
    for (const path of listUndone(contentOf(folder), this.#after))
      wrong.push(`${path} is not mended by the next run`)
    try {
      await buildIn(folder)
      for (const each of listDifferences(join(folder, 'site'), await this.#clean.of(folder)))
        wrong.push(`after the next build, ${each}`)
    } catch (error) {
      wrong.push(`the next build fails: ${String(error)}`)
    }
    return wrong
  }
}

function copyOf(archive: string): string {
  const folder = join(makeFolder(), 'a')
  cpSync(archive, folder, { recursive: true, preserveTimestamps: true })
  return folder
}
