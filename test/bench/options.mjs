/** The command line → what to measure. Environment variables name the programs and files of others. */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

const HELP = `npm run bench -- [options]

  --sizes 1000,10000   articles in a tree; 10k and 1M are read too
  --shape dense,long   dense: months with thousands of short pieces; long: 25 years, 9 a day or more, 400 words
  --format raw,md      kinds of article files
  --only LIST          of clean, nothing, added, edited, checkout (all by default), parsing, topics (in this process) and search
  --rounds 3           rounds in turn; medians are shown (1 from 100,000 articles on)
  --settings FILE      archive.yaml for the trees, for example to leave something out
  --eleventy 10000     the largest tree that plain Eleventy gets, a template file an article
  --no-eleventy        leave it out
  --huge               1,000,000 articles too, on disk
  --where              only where the core time of a clean build goes, by cause: V8's profiles of all threads
  --growth             only the table of growth, 1k to 300k: the first of --shape and of --format
  --json FILE          the raw figures
  --help

HUGO=PATH              a Hugo to compare with
HUGO_SITE=SCRIPT       makes the project for Hugo instead: SCRIPT TREE SITE
CORPORA=make_tree.py   makes the trees instead, from real news: --n N --format F --out DIR ...
BENCH_DIR=DIR          where to work; else /dev/shm where the trees fit, else the temporary folder`

const HUGE = 1_000_000
const GROWTH = [1000, 3000, 10_000, 30_000, 100_000, 300_000]
const SCENARIOS = ['clean', 'nothing', 'added', 'edited', 'checkout']

const list = (text) => text.split(',').map((part) => part.trim())

function parseSize(name, text) {
  const [, digits, unit] = /^([\d_]+)([kM]?)$/.exec(text) ?? []
  const size = Number(digits?.replaceAll('_', '')) * { '': 1, k: 1000, M: HUGE }[unit]
  if (!(size > 0)) throw new Error(`--${name}: “${text}” is no number of articles`)
  return size
}

function choose(name, text, allowed) {
  const wrong = list(text).find((part) => !allowed.includes(part))
  if (wrong !== undefined) throw new Error(`--${name}: “${wrong}” is none of ${allowed.join(', ')}`)
  return list(text)
}

function folderFrom(text) {
  if (text && !existsSync(text)) throw new Error(`BENCH_DIR: there is no folder ${text}`)
  return pathFrom(text)
}

const pathFrom = (text) => (text ? resolve(text) : null)

/** Null when it printed the help. Throws on what it does not understand. */
export function readOptions(args, environment) {
  const { values } = parseArgs({
    args,
    options: {
      sizes: { type: 'string' },
      shape: { type: 'string', default: 'dense' },
      format: { type: 'string' },
      only: { type: 'string', default: SCENARIOS.join(',') },
      rounds: { type: 'string' },
      settings: { type: 'string' },
      eleventy: { type: 'string', default: '10000' },
      'no-eleventy': { type: 'boolean', default: false },
      huge: { type: 'boolean', default: false },
      growth: { type: 'boolean', default: false },
      where: { type: 'boolean', default: false },
      json: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    console.log(HELP)
    return null
  }
  const sizes = values.sizes
    ? list(values.sizes).map((text) => parseSize('sizes', text))
    : values.growth
      ? GROWTH
      : [1000, 10_000]
  if (values.rounds !== undefined && !(Number(values.rounds) >= 1))
    throw new Error(`--rounds: “${values.rounds}” is no number of rounds`)
  return {
    sizes: values.huge ? [...new Set([...sizes, HUGE])] : sizes,
    shapes: choose('shape', values.shape, ['dense', 'long']),
    formats: choose('format', values.format ?? (values.growth ? 'md' : 'raw,md'), ['raw', 'md']),
    only: choose('only', values.only, [...SCENARIOS, 'parsing', 'topics', 'search']),
    roundsAt: (size) => Math.ceil(Number(values.rounds ?? (size >= 100_000 ? 1 : 3))),
    isHuge: (size) => size >= HUGE,
    settings: pathFrom(values.settings),
    /** The most articles for plain Eleventy. */
    eleventy: values['no-eleventy'] ? 0 : parseSize('eleventy', values.eleventy),
    growth: values.growth,
    where: values.where,
    json: pathFrom(values.json),
    hugo: environment.HUGO?.includes('/') ? resolve(environment.HUGO) : environment.HUGO,
    hugoSite: pathFrom(environment.HUGO_SITE),
    corpora: pathFrom(environment.CORPORA),
    place: folderFrom(environment.BENCH_DIR),
  }
}
