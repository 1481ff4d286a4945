/** A number → a script of changes to a small archive, built after each of them; where that differs from a clean build. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { build, type BuildResult } from '../../src/commands/build.js'
import { publish } from '../../src/commands/publish.js'
import { quietEnvironment } from './quiet-environment.js'
import { runProcess } from './run-pressmark.js'
import { SmallArchive } from './small-archive.js'
import { listDifferences } from './trees.js'

export interface ScriptOutcome {
  readonly steps: readonly string[]
  /** Files that differ from those of a clean build, and what else went wrong. */
  readonly faults: readonly string[]
  /** Pages that were left alone. */
  readonly unchanged: number
}

export interface ScriptOptions {
  readonly seed: number
  readonly length: number
  readonly threads: number
}

/** Runs script number `seed` in the empty folder `folder`. */
export async function runBuildScript(
  folder: string,
  { seed, length, threads }: ScriptOptions,
): Promise<ScriptOutcome> {
  const script = new BuildScript(new SmallArchive(folder, seed), threads)
  await script.begin()
  for (let step = 0; step < length && script.faults.length === 0; step++) await script.step()
  return script
}

/** The site that is built again and again, and beside it a clean one, each with its cache. */
const PLACES = {
  again: { site: 'site', cache: 'cache' },
  clean: { site: 'clean', cache: 'clean-cache' },
} as const
type Place = keyof typeof PLACES

class BuildScript implements ScriptOutcome {
  readonly steps: string[] = []
  readonly faults: string[] = []
  readonly #archive: SmallArchive
  readonly #threads: number
  readonly #actions: Readonly<Record<string, () => void | Promise<void>>>
  #unchanged = 0

  constructor(archive: SmallArchive, threads: number) {
    this.#archive = archive
    this.#threads = threads
    this.#actions = {
      ...archive.changes,
      template: () => this.#buildWithTemplate(),
      publish: () => this.#publish(),
    }
  }

  get unchanged(): number {
    return this.#unchanged
  }

  async begin(): Promise<void> {
    this.#archive.addMarkdown()
    this.#archive.addRaw()
    await this.#compare()
  }

  async step(): Promise<void> {
    if (this.#archive.articles().length < 2) this.#archive.addRaw()
    const name = this.#archive.pick(Object.keys(this.#actions))
    this.steps.push(name)
    try {
      await this.#actions[name]!()
      await this.#compare()
    } catch (error) {
      this.faults.push(error instanceof Error ? (error.stack ?? error.message) : String(error))
    }
  }

  async #compare(): Promise<void> {
    const result = await this.#build('again')
    this.#unchanged += result.files.unchanged
    this.#clearClean()
    const clean = await this.#build('clean')
    this.#compareSites()
    if (result.files.bytes !== clean.files.bytes)
      this.faults.push('the size of the site is told wrong')
    if (JSON.stringify(result.counts) !== JSON.stringify(clean.counts))
      this.faults.push('counts differ')
    const { files, parsed } = await this.#build('again')
    if (files.written + files.removed + parsed > 0)
      this.faults.push(`written again: ${files.written}, parsed again: ${parsed}`)
  }

  #build(place: Place): Promise<BuildResult> {
    const { folder, content } = this.#archive
    const { site, cache } = PLACES[place]
    return build(
      {
        content,
        output: join(folder, site),
        cache: join(folder, cache),
        project: folder,
        threads: this.#threads,
      },
      quietEnvironment,
    )
  }

  /** Modules are loaded once in a process, so these builds have processes of their own. */
  #buildWithTemplate(): void {
    this.#archive.withTemplate(() => {
      this.#buildInProcess('again')
      this.#clearClean()
      this.#buildInProcess('clean')
    })
    this.#compareSites()
  }

  #buildInProcess(place: Place): void {
    const { site, cache } = PLACES[place]
    const places = ['--output', site, '--cache', cache, '--now', quietEnvironment.today]
    runProcess(this.#archive.folder, ['build', '--threads', '0', ...places])
  }

  async #publish(): Promise<void> {
    const { folder, content } = this.#archive
    const options = { content, cache: join(folder, PLACES.again.cache), isCheck: false }
    await publish(options, quietEnvironment)
  }

  #compareSites(): void {
    const { folder } = this.#archive
    const [again, clean] = [join(folder, PLACES.again.site), join(folder, PLACES.clean.site)]
    this.faults.push(...listDifferences(again, clean))
  }

  #clearClean(): void {
    const { site, cache } = PLACES.clean
    for (const name of [site, cache])
      rmSync(join(this.#archive.folder, name), { recursive: true, force: true })
  }
}
