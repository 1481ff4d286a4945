/** A content folder and a cache → all that its archive is loaded with, and locked while somebody works on it. */
import { join, resolve } from 'node:path'
import { digestCode, type CodeDigests } from '../read/code-digest.js'
import { checkFolder, findFiles, type FoundFiles } from '../read/find-files.js'
import { installation } from '../render/installation.js'
import { CacheDoubt } from '../store/doubt.js'
import { forgetStore } from '../store/forget-store.js'
import { openLock, type Lock } from '../write/open-lock.js'
import { openCrew, type Crew } from './open-crew.js'
import { openProject, type Project } from './open-project.js'
import type { World } from './world.js'

/** What a load works with. */
export interface LoadingDesk {
  readonly project: Project
  readonly found: FoundFiles
  /** The folder in which the archive lies between builds. */
  readonly store: string
  readonly crew: Crew
  readonly world: World
  readonly digests: CodeDigests
  /** As for `readStamps`. */
  readonly since: number
}

export interface DeskOptions {
  readonly content: string
  readonly cache: string
  readonly baseUrl?: string | undefined
  /** The folder whose `.eleventy.js` and `templates/` go before ours. */
  readonly project: string
  /** Threads that work; 0 for none but this one. By default one for each core, if there is work enough. */
  readonly threads?: number | undefined
  /** Files that are locked meanwhile, besides the cache. */
  readonly locks: readonly string[]
}

/** With fewer files, threads spend what they save on getting up to speed. */
const WORTH_THREADS = 2000

/**
 * Runs `work` at a desk that nobody else has meanwhile. Where the store turns out to be damaged, it is forgotten, and
 * `work` runs once more. Throws on bad settings, and where somebody else is at work.
 */
export async function workAtDesk<Result>(
  options: DeskOptions,
  world: World,
  work: (desk: LoadingDesk) => Promise<Result>,
): Promise<Result> {
  const { content, cache, threads } = options
  checkFolder(content)
  const locks = lockAll([join(cache, 'lock'), ...options.locks], world)
  try {
    const project = openProject(content, options)
    const found = findFiles(content)
    const isLarge = found.articles.length >= WORTH_THREADS
    const wanted = threads ?? (isLarge && world.cores > 1 ? world.cores : 0)
    const digests = digestLoaded(options.project, world)
    const { since } = locks[0]!
    const store = join(cache, 'store')
    const desk = { project, found, store, world, digests, since }
    return await workInThreads(desk, wanted, work)
  } finally {
    for (const lock of locks) lock.release()
  }
}

/** Where threads have not room enough, as for files of very many records, this one does all the work. */
async function workInThreads<Result>(
  desk: Omit<LoadingDesk, 'crew'>,
  threads: number,
  work: (desk: LoadingDesk) => Promise<Result>,
): Promise<Result> {
  const crew = openCrew(threads, desk.found.articles.length)
  try {
    return await workTwice({ ...desk, crew }, work)
  } catch (error) {
    if (threads === 0 || !isOutOfMemory(error)) throw error
  } finally {
    await crew.close()
  }
  return workInThreads(desk, 0, work)
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && /memory limit|out of memory/i.test(error.message)
}

/** As they were when this process first looked, by project. */
const loaded = new Map<string, CodeDigests>()

/** Modules are loaded once: one that has changed since would be taken for what it is now. */
function digestLoaded(project: string, { platform }: World): CodeDigests {
  const { code, templates } = digestCode(installation, project)
  const digests = { code: `${code} ${platform}`, templates }
  const folder = resolve(project)
  const first = loaded.get(folder) ?? digests
  loaded.set(folder, first)
  if (first.code !== digests.code || first.templates !== digests.templates)
    throw new Error(
      'A template, or Pressmark itself, has changed: end this process (Ctrl+C) and start it again.',
    )
  return digests
}

async function workTwice<Result>(
  desk: LoadingDesk,
  work: (desk: LoadingDesk) => Promise<Result>,
): Promise<Result> {
  try {
    return await work(desk)
  } catch (error) {
    if (!(error instanceof CacheDoubt)) throw error
    forgetStore(desk.store)
    return work(desk)
  }
}

/** All of them or none. */
function lockAll(files: readonly string[], world: World): readonly Lock[] {
  const locks: Lock[] = []
  try {
    for (const file of files) locks.push(openLock(file, world.holder))
    return locks
  } catch (error) {
    for (const lock of locks) lock.release()
    throw error
  }
}
