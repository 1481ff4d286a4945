/** A tree → where the core time of a clean build goes, by cause, in each of its threads: from the profiles that V8 writes. */
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildAnew } from './build-with-pressmark.mjs'
import { figure, printTable } from './print-table.mjs'
import { tell } from './take-turns.mjs'

/** Microseconds between two looks at the stack. */
const INTERVAL = 500
/** Causes with a smaller share are shown together. */
const SMALLEST = 0.01

/** In order: the first that knows a place decides. A place is a file, or the name of what V8 does itself. */
const CAUSES = [
  ['waiting', ({ name, url }) => name === '(idle)' || url.includes('/tinypool/')],
  ['garbage', ({ name }) => name === '(garbage collector)'],
  ['V8 and the system', ({ name, url }) => url === '' && /^\((?:program|root)\)$/.test(name)],
  ['regular expressions', ({ name }) => name.startsWith('RegExp: ')],
  [
    'loading modules',
    ({ url }) => /^node:internal\/(?:modules|bootstrap|process|vm)|^node:vm$/.test(url),
  ],
  [
    'hashing',
    ({ url, name }) => /^node:(?:internal\/)?crypto/.test(url) || /[dD]igest$/.test(name),
  ],
  [
    'messages',
    ({ url, name }) => /^node:internal\/(?:worker|per_context)/.test(url) || name === 'postMessage',
  ],
  [
    'files',
    ({ url, name }) => /^node:(?:internal\/)?fs/.test(url) || (url === '' && FILES.has(name)),
  ],
  ['the rest of Node', ({ url }) => url.startsWith('node:')],
  ['Eleventy', ({ url }) => url.includes('/node_modules/@11ty/')],
  ['other packages', ({ url }) => url.includes('/node_modules/')],
  ['templates', ({ url }) => url.includes('/templates/')],
]
const FILES = new Set(
  'open close read fstat stat lstat rename writeString writeBuffer unlink mkdir readdir realpath fsync link'.split(
    ' ',
  ),
)
const ROOM = /\/dist\/src\/([^/]+)\//

/** Formats with `{ format, core, profiled, causes: [{ cause, main, threads }] }`, all in milliseconds; without what waits. */
export async function measureWhere(tree) {
  const measured = []
  for (const format of tree.formats) {
    tell(`where: ${format}`)
    const folder = mkdtempSync(join(tmpdir(), 'pressmark-profile-'))
    try {
      const flags = ['--cpu-prof', `--cpu-prof-dir=${folder}`, `--cpu-prof-interval=${INTERVAL}`]
      const { coreSeconds } = await buildAnew(tree, format, [], flags)
      const profiles = readdirSync(folder).map((file) =>
        JSON.parse(readFileSync(join(folder, file), 'utf8')),
      )
      measured.push({
        format,
        core: coreSeconds === null ? null : coreSeconds * 1000,
        ...sum(profiles),
      })
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  tell('')
  return measured
}

/** The longest profile is that of the main thread: the others end before it. */
function sum(profiles) {
  const spans = profiles.map(({ startTime, endTime }) => endTime - startTime)
  const main = spans.indexOf(Math.max(...spans))
  const causes = new Map()
  for (const [index, profile] of profiles.entries())
    for (const [cause, time] of byCause(profile)) {
      if (cause === 'waiting') continue
      const known = causes.get(cause) ?? { cause, main: 0, threads: 0 }
      known[index === main ? 'main' : 'threads'] += time / 1000
      causes.set(cause, known)
    }
  const all = [...causes.values()].toSorted((a, b) => b.main + b.threads - a.main - a.threads)
  return { profiled: all.reduce((total, each) => total + each.main + each.threads, 0), causes: all }
}

function byCause({ nodes, samples, timeDeltas }) {
  const causeOf = new Map(nodes.map(({ id, callFrame }) => [id, nameCause(callFrame)]))
  const times = new Map()
  for (const [index, id] of samples.entries()) {
    const cause = causeOf.get(id)
    times.set(cause, (times.get(cause) ?? 0) + timeDeltas[index])
  }
  return times
}

function nameCause({ functionName: name, url }) {
  const known = CAUSES.find(([, is]) => is({ name, url }))
  if (known) return known[0]
  const [, room] = ROOM.exec(url) ?? []
  return room === undefined ? 'V8 and the system' : `src/${room}`
}

export function showWhere(measured, { count }) {
  for (const { format, core, profiled, causes } of measured) {
    const large = causes.filter(({ main, threads }) => main + threads >= profiled * SMALLEST)
    const small = causes.filter((each) => !large.includes(each))
    const rest = (key) => small.reduce((total, each) => total + each[key], 0)
    const rows = [
      ...large,
      { cause: `${small.length} more`, main: rest('main'), threads: rest('threads') },
    ]
    printTable(
      [`where, ${format}`, 'main ms', 'threads ms', 'share', 'µs an article'],
      rows.map(({ cause, main, threads }) => [
        cause,
        figure(main),
        figure(threads),
        `${figure(((main + threads) / profiled) * 100, 1)} %`,
        figure(((main + threads) * 1000) / count),
      ]),
    )
    if (core !== null)
      console.log(
        `  ${figure(core)} ms of a core in all; compiling and collecting beside these threads: ${figure(Math.max(0, core - profiled))} ms\n`,
      )
  }
}
