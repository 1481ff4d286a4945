/** A content folder → its site on localhost, rebuilt and reloaded whenever a file changes. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer, isIP } from 'node:net'
import { join } from 'node:path'
import EleventyDevServer, { type DevServer } from '@11ty/eleventy-dev-server'
import { watch } from 'chokidar'
import { build, type BuildOptions, type BuildResult } from './build.js'
import { readProject } from '../project/project.js'
import type { Environment } from '../project/environment.js'
import { isSealed, readSeal } from '../seal/read-seal.js'

export interface ServeOptions extends BuildOptions {
  readonly port: number
  /** The address or name to listen at. Without one, the site is for this machine alone. */
  readonly host?: string | undefined
}

/** Nobody else in the network sees what is being prepared. */
const HERE = '127.0.0.1'

/** Changes within this many milliseconds are built together. */
const PAUSE = 100

/**
 * Builds, then serves until the process ends; gives the address. `onBuilt` gets the result of every build. Throws where
 * the port cannot be used, before a build that may take minutes.
 */
export async function serve(
  asked: ServeOptions,
  environment: Environment,
  onBuilt: (result: BuildResult) => void,
): Promise<string> {
  const options = asked.drafts ? apartFromSite(asked) : asked
  const { port, host = HERE } = options
  await tryPort(port, host)
  tellUnsealed(options, environment)
  const changes = await watchArchive(options)
  try {
    onBuilt(await build(options, environment))
  } catch (error) {
    await changes.end()
    throw error
  }
  const pathPrefix = prefixOf(options)
  const server = EleventyDevServer.getServer('pressmark', options.output, {
    port,
    portReassignmentRetryCount: 0,
    pathPrefix,
    messageOnStart: () => false,
    middleware: [refuserOf(host)],
  })
  letReload(server)
  // Its own "serve" listens on every interface: whoever is in the same network could read the archive.
  server.server.listen({ port, host })
  await server.ready()
  const origin = `http://${host === HERE ? 'localhost' : bracketed(host)}:${port}`
  const rebuild = rebuilder(options, environment, (result) => {
    onBuilt(result)
    const prefix = prefixOf(options)
    if (prefix !== server.options.pathPrefix) environment.line(`The site is at ${origin}${prefix}`)
    server.options.pathPrefix = prefix
    void server.reload({})
  })
  changes.tell(rebuild)
  return `${origin}${pathPrefix}`
}

/** Pages shown at any address, such as 404.html, link from the root that the site will have. */
function prefixOf(options: ServeOptions): string {
  const { baseUrl } = readProject(options.content, options).settings
  return baseUrl === null ? '/' : new URL(baseUrl).pathname
}

interface Changes {
  /** Calls `listener` at every change from now on, and at once where there has been one. */
  tell(listener: () => void): void
  end(): Promise<void>
}

/** From before the first build on: what changes while it runs is for the next one. */
async function watchArchive({ content, project }: BuildOptions): Promise<Changes> {
  const templates = ['templates', '.eleventy.js'].map((name) => join(project, name))
  const watcher = watch([content, ...templates], { ignoreInitial: true })
  let hasChanged = false
  watcher.on('all', () => (hasChanged = true))
  await once(watcher, 'ready')
  return {
    tell(listener) {
      watcher.on('all', listener)
      if (hasChanged) listener()
    },
    end: () => watcher.close(),
  }
}

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void

/** Answers what would end the server, and what another site asks for in the reader's name, by a name that leads here. */
function refuserOf(host: string): Middleware {
  return (request, response, next) => {
    if (isFor(host, request.headers.host ?? '') && isFit(request.url ?? '/')) return next()
    response.statusCode = 400
    response.end('Bad request\n')
  }
}

/** A name can be made to lead here by whoever owns it; an address cannot. */
function isFor(host: string, asked: string): boolean {
  const name = asked.replace(/:\d+$/, '').toLowerCase()
  if (['localhost', HERE, '[::1]', bracketed(host).toLowerCase()].includes(name)) return true
  return host !== HERE && isIP(name.replace(/^\[|\]$/g, '')) > 0
}

function bracketed(host: string): string {
  return isIP(host) === 6 ? `[${host}]` : host
}

function isFit(url: string): boolean {
  try {
    const parts = decodeURIComponent(url.replace(/[?#].*$/s, '')).split(/[\\/]/)
    return parts.every((part) => part !== '..' && !part.includes('\0'))
  } catch {
    return false
  }
}

/** The policy of a page allows no socket. Here, and only in what is sent, one may lead back to tell of a new build. */
function letReload(server: DevServer): void {
  const augment = server.augmentContentWithNotifier.bind(server)
  server.augmentContentWithNotifier = (content, ...others) =>
    augment(
      content.replace(
        /(<meta http-equiv="content-security-policy" content=")([^"]*)/i,
        (_, start: string, policy: string) => `${start}${withSocket(policy)}`,
      ),
      ...others,
    )
}

function withSocket(policy: string): string {
  if (/connect-src/.test(policy)) return policy.replace('connect-src', 'connect-src ws:')
  return `${policy}; connect-src 'self' ws:`
}

/** No draft may lie in a folder that somebody uploads, nor in notes that the next build reads. */
function apartFromSite(options: ServeOptions): ServeOptions {
  const cache = join(options.cache, 'drafts')
  return { ...options, cache, output: join(cache, 'site') }
}

/** Without this, the server would end the process with a stack trace. */
function tryPort(port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error) => {
      const message = `Port ${port} cannot be used (${error.message}): choose another one with --port.`
      reject(new Error(message, { cause: error }))
    })
    probe.listen(port, host, () => probe.close(() => resolve()))
  })
}

/** A build that did not end leaves a site that is partly old and partly new. */
function tellUnsealed({ output }: BuildOptions, { line }: Environment): void {
  if (existsSync(output) && !isSealed(readSeal(output)))
    line(`The site in ${output} is not sealed: a build of it did not end, or somebody changed it.`)
}

/** Runs one build at a time; changes meanwhile are for the next one. A failed build is reported, and the next awaited. */
function rebuilder(
  options: BuildOptions,
  environment: Environment,
  onBuilt: (result: BuildResult) => void,
): () => void {
  let timer: NodeJS.Timeout | undefined
  let building: Promise<void> = Promise.resolve()
  const run = async (): Promise<void> => {
    try {
      onBuilt(await build(options, environment))
    } catch (error) {
      environment.line(error instanceof Error ? error.message : String(error))
      tellUnsealed(options, environment)
    }
  }
  return () => {
    clearTimeout(timer)
    timer = setTimeout(() => (building = building.then(run)), PAUSE)
  }
}
