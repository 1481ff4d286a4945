/** One content folder on machines that differ in zone, language, umask, path, order of folders, threads and Node → the same bytes. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compiledMain } from '../support/compiled.js'
import { makeFolder, putFile } from '../support/make-folder.js'
import { listDifferences, listFiles } from '../support/trees.js'

const SITES = resolve(import.meta.dirname, '../sites')
const NAMES = ['collisions', 'hostile', 'partial-dates', 'pictures', 'quarantine', 'two-records']
/** Other versions of Node, as paths with colons between. */
const NODES = (process.env['PRESSMARK_NODES'] ?? '').split(':').filter((path) => path !== '')

/** What lies beside the articles of the last site holds for all. */
const FILES: ReadonlyMap<string, Uint8Array> = new Map(
  NAMES.flatMap((name) => {
    const content = join(SITES, name, 'content')
    return listFiles(content).map((file) => {
      const isOwn = file.includes('/') || !/\.(?:ya?ml|csv)$/.test(file)
      return [isOwn ? `${name}/${file}` : file, readFileSync(join(content, file))] as const
    })
  }),
)

interface Machine {
  readonly name: string
  readonly environment?: Readonly<Record<string, string>>
  readonly umask?: string
  readonly args?: readonly string[]
  readonly node?: string
  /** Below the folder of the test. */
  readonly path?: string
  /** Whether the files come onto the disk in the opposite order. */
  readonly isReversed?: boolean
}

const MACHINES: readonly Machine[] = [
  { name: 'in the Line Islands', environment: { TZ: 'Pacific/Kiritimati' } },
  { name: 'in a zone that was never heard of', environment: { TZ: 'Mars/Olympus' } },
  { name: 'that speaks Turkish', environment: { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' } },
  { name: 'that speaks nothing', environment: { LANG: 'C', LC_ALL: 'C', LANGUAGE: '' } },
  { name: 'of a careful user', umask: '077' },
  { name: 'with another path', path: 'een map/met “namen”/é' },
  { name: 'whose disk lists files in another order', isReversed: true },
  { name: 'with one thread', args: ['--threads', '1'] },
  { name: 'with two threads', args: ['--threads', '2'] },
  { name: 'whose clock is slow', args: ['--now', '1999-01-01'] },
  ...NODES.map((node) => ({ name: `with ${node}`, node })),
]

/** Builds the archive in a folder of its own; returns its site. */
function buildOn({
  environment,
  umask = '022',
  args,
  node,
  path = 'archief',
  isReversed,
}: Machine): string {
  const folder = join(makeFolder(), path)
  mkdirSync(folder, { recursive: true })
  const files = [...FILES]
  for (const [target, bytes] of isReversed ? files.toReversed() : files)
    putFile(join(folder, 'content', target), bytes)
  const command = `umask ${umask}; exec "$0" "$@"`
  const all = [node ?? process.execPath, compiledMain, 'build', '--threads', '0', ...(args ?? [])]
  const { status, stderr } = spawnSync('sh', ['-c', command, ...all], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  })
  expect([status, stderr.replace(/^building.*\n/gm, '')]).toEqual([
    0,
    expect.not.stringContaining('rror'),
  ])
  return join(folder, '_site')
}

describe('a site', () => {
  it('is the same on every machine', () => {
    const here = buildOn({ name: 'here' })
    expect(listFiles(here).length).toBeGreaterThan(50)
    for (const machine of MACHINES)
      expect([machine.name, listDifferences(here, buildOn(machine))]).toEqual([machine.name, []])
    console.log(
      `the same ${listFiles(here).length} files on ${MACHINES.length} other machines${NODES.length === 0 ? ' (no other Node: name some in PRESSMARK_NODES)' : ''}`,
    )
  })
})
