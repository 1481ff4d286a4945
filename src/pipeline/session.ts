/** A content folder and a cache → all that its archive is loaded with, locked while it is in use. */
import { join, resolve, isAbsolute, relative, sep } from 'node:path'
import { digestCode, type CodeDigests } from '../runtime/installation.js'
import { checkFolder, findFiles, type FoundFiles } from '../read/files/find-files.js'
import { installation } from '../render/installation.js'
import { StaleCacheError, forgetStore } from '../store/files.js'
import { takeLock, type Lock } from '../write/lock.js'
import { readAppearance, type Appearance } from '../project/appearance.js'
import { readProject, type Project } from '../project/project.js'
import type { DayKey } from '../record/strings.js'
import type { Environment } from '../project/environment.js'
import { WorkerPool } from './workers/pool.js'
import { SessionTimer } from './workers/stage-timer.js'

/** What a build, or a command that writes the ledger, works with. */
export interface Session {
  readonly project: Project
  readonly found: FoundFiles
  readonly appearance: Appearance
  /** The folder in which the archive lies between builds. */
  readonly store: string
  readonly workers: WorkerPool
  readonly timer: SessionTimer
  readonly environment: Environment
  readonly digests: CodeDigests
  /** Articles of later days are held back; null where none is. */
  readonly heldAfter: DayKey | null
  /** When the session began, as `readStamps` takes it. */
  readonly since: number
}

export interface SessionOptions {
  readonly content: string
  readonly cache: string
  readonly baseUrl?: string | undefined
  /** Whether drafts are pages. */
  readonly drafts?: boolean | undefined
  /** Whether articles dated after today are held back. */
  readonly strict?: boolean | undefined
  /** The folder whose `.eleventy.js` and `templates/` override ours. */
  readonly project: string
  /** The folder that the site is written to, if any: no other session may write to it meanwhile. */
  readonly output?: string
  /** The number of worker threads; 0 for none but this one. The default is one for each core, if there is enough work. */
  readonly threads?: number | undefined
  /** Files that are locked meanwhile, besides the cache and the output. */
  readonly locks?: readonly string[]
}

/** With fewer files, threads cost more to warm up than they save. */
const WORTH_THREADS = 2000

/**
 * Runs `work` while no other session can touch the same cache or output. Where the store turns out to be damaged, it is
 * forgotten, and `work` runs once more. Throws on bad settings, and where another session is at work.
 */
export async function withSession<Result>(
  options: SessionOptions,
  environment: Environment,
  work: (session: Session) => Promise<Result>,
): Promise<Result> {
  const timer = new SessionTimer(environment)
  const { content, project, output } = options
  // Below a working folder that has been removed, Node 20 looks for ever for a place to make a relative folder in.
  const cache = resolve(options.cache)
  if (output !== undefined) checkPlaces(content, output, project)
  checkCache(content, cache, project)
  checkFolder(content)
  const locks = lockAll(listLocks({ ...options, cache }), environment)
  try {
    const loaded = readProject(content, options)
    const found = findFiles(content)
    const { digests, isLater } = digestLoaded(project, environment)
    const session = {
      project: loaded,
      found,
      appearance: await readAppearance(project, loaded, found.pages),
      store: join(cache, 'store'),
      environment,
      timer,
      digests,
      heldAfter: options.strict ? environment.today : null,
      since: locks[0]!.since,
    }
    const wanted = countThreads(options, found, environment)
    const threads = isLater ? Math.max(1, wanted) : wanted
    return await workInThreads(session, { threads, mayWorkHere: !isLater }, work)
  } finally {
    for (const lock of locks) lock.release()
  }
}

function listLocks({ cache, output, locks = [] }: SessionOptions): readonly string[] {
  const beside = output === undefined ? [] : [`${resolve(output)}.lock`]
  return [join(cache, 'lock'), ...beside, ...locks]
}

function countThreads(
  { threads }: SessionOptions,
  { articles }: FoundFiles,
  { cores }: Environment,
): number {
  return threads ?? (articles.length >= WORTH_THREADS && cores > 1 ? cores : 0)
}

interface ThreadPlan {
  readonly threads: number
  /** Whether this thread has the templates that are to be rendered with. */
  readonly mayWorkHere: boolean
}

/**
 * Where the memory of threads does not suffice, as for files of very many records, this one does all the work. It has the
 * modules of its first build: later templates are for threads, which load what they find.
 */
async function workInThreads<Result>(
  session: Omit<Session, 'workers'>,
  { threads, mayWorkHere }: ThreadPlan,
  work: (session: Session) => Promise<Result>,
): Promise<Result> {
  const workers = new WorkerPool(threads, session.found.articles.length, session.timer)
  try {
    return await workTwice({ ...session, workers }, work)
  } catch (error) {
    if (threads === 0 || !mayWorkHere || !isOutOfMemory(error)) throw error
  } finally {
    await workers.close()
  }
  return workInThreads(session, { threads: 0, mayWorkHere }, work)
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && /memory limit|out of memory/i.test(error.message)
}

/** The digests by project, as they were when this process first looked. */
const firstDigests = new Map<string, CodeDigests>()

/** Modules are loaded once: one that has changed since would be taken for what it is now. `isLater`: templates have changed. */
function digestLoaded(
  project: string,
  { platform }: Environment,
): { readonly digests: CodeDigests; readonly isLater: boolean } {
  const { code, templates } = digestCode(installation, project)
  const digests = { code: `${code} ${platform}`, templates }
  const folder = resolve(project)
  const first = firstDigests.get(folder) ?? digests
  firstDigests.set(folder, first)
  if (first.code !== digests.code)
    throw new Error('Pressmark itself has changed: end this process (Ctrl+C) and start it again.')
  return { digests, isLater: first.templates !== digests.templates }
}

async function workTwice<Result>(
  session: Session,
  work: (session: Session) => Promise<Result>,
): Promise<Result> {
  try {
    return await work(session)
  } catch (error) {
    if (!(error instanceof StaleCacheError)) throw error
    forgetStore(session.store)
    return work(session)
  }
}

/** Takes all locks or none. */
function lockAll(files: readonly string[], environment: Environment): readonly Lock[] {
  const locks: Lock[] = []
  try {
    for (const file of files) locks.push(takeLock(file, environment.holder))
    return locks
  } catch (error) {
    for (const lock of locks) lock.release()
    throw error
  }
}

/** Throws when the output would hold the articles, lie among them, or be a whole project or disk. */
export function checkPlaces(content: string, output: string, project: string): void {
  if (holds(output, content) || holds(content, output) || holds(output, project))
    throw new Error(
      `The site cannot be written to ${output}: name a folder of its own with --output.`,
    )
}

/** Throws when the notes would lie among the articles, or in a folder that holds other things: what is no note goes. */
function checkCache(content: string, cache: string, project: string): void {
  if (liesAmong(content, cache) || holds(cache, content) || holds(cache, project))
    throw new Error(`Notes cannot be kept in ${cache}: name a folder of its own with --cache.`)
}

/** Whether a file or folder is the content, or lies in it where articles are looked for: in no hidden folder. */
export function liesAmong(content: string, path: string): boolean {
  if (!holds(content, path)) return false
  const way = relative(resolve(content), resolve(path))
  return !way.split(sep).some((part) => part.startsWith('.'))
}

function holds(outer: string, inner: string): boolean {
  const way = relative(resolve(outer), resolve(inner))
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way))
}
