/** A content folder → its site on localhost, rebuilt and reloaded whenever a file changes. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import EleventyDevServer from '@11ty/eleventy-dev-server'
import { watch } from 'chokidar'
import { build, type BuildOptions, type BuildResult } from './build.js'
import { readProject } from '../project/project.js'
import type { Environment } from '../project/environment.js'
import { isSealed, readSeal } from '../seal/read-seal.js'

export interface ServeOptions extends BuildOptions {
  readonly port: number
}

/** Nobody else in the network sees what is being prepared. */
const HOST = '127.0.0.1'

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
  await tryPort(options.port)
  tellUnsealed(options, environment)
  onBuilt(await build(options, environment))
  const { baseUrl } = readProject(options.content, options).settings
  // Pages shown at any address, such as 404.html, link from the root that the site will have.
  const pathPrefix = baseUrl === null ? '/' : new URL(baseUrl).pathname
  const server = EleventyDevServer.getServer('pressmark', options.output, {
    port: options.port,
    portReassignmentRetryCount: 0,
    pathPrefix,
    messageOnStart: () => false,
    middleware: [refuseUnfit],
  })
  // Its own "serve" listens on every interface: whoever is in the same network could read the archive.
  server.server.listen({ port: options.port, host: HOST })
  await server.ready()
  const rebuild = rebuilder(options, environment, (result) => {
    onBuilt(result)
    void server.reload({})
  })
  const templates = ['templates', '.eleventy.js'].map((name) => join(options.project, name))
  watch([options.content, ...templates], { ignoreInitial: true }).on('all', rebuild)
  return `http://localhost:${options.port}${pathPrefix}`
}

/** Answers what would end the server, and what another site asks for in the reader's name, by a name that leads here. */
function refuseUnfit(request: IncomingMessage, response: ServerResponse, next: () => void): void {
  if (isFit(request)) return next()
  response.statusCode = 400
  response.end('Bad request\n')
}

function isFit({ url = '/', headers }: IncomingMessage): boolean {
  const isHere = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i.test(headers.host ?? '')
  try {
    const parts = decodeURIComponent(url.replace(/[?#].*$/s, '')).split(/[\\/]/)
    return isHere && parts.every((part) => part !== '..' && !part.includes('\0'))
  } catch {
    return false
  }
}

/** No draft may lie in a folder that somebody uploads, nor in notes that the next build reads. */
function apartFromSite(options: ServeOptions): ServeOptions {
  const cache = join(options.cache, 'drafts')
  return { ...options, cache, output: join(cache, 'site') }
}

/** Without this, the server would end the process with a stack trace. */
function tryPort(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error) => {
      const message = `Port ${port} cannot be used (${error.message}): choose another one with --port.`
      reject(new Error(message, { cause: error }))
    })
    probe.listen(port, HOST, () => probe.close(() => resolve()))
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
