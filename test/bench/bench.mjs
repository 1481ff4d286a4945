/** Measures Pressmark as a program, beside Hugo and Eleventy; prints figures and asserts nothing. `npm run bench -- --help` */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { choosePlace } from './choose-place.mjs'
import { describeMachine } from './describe-machine.mjs'
import { layTree } from './lay-tree.mjs'
import { measureChanges } from './measure-changes.mjs'
import { measureClean } from './measure-clean.mjs'
import { measurePoint } from './measure-growth.mjs'
import { measureProfile } from './measure-profile.mjs'
import { measureSearch } from './measure-search.mjs'
import { measureWhere, showWhere } from './measure-where.mjs'
import { readOptions } from './options.mjs'
import { figure } from './print-table.mjs'
import { interrupt } from './run-process.mjs'
import {
  showCataloguing,
  showChanges,
  showClean,
  showParsing,
  showProfile,
  showSearch,
} from './show-comparison.mjs'
import { showGrowth } from './show-growth.mjs'
import { tell } from './take-turns.mjs'

/** Lays a tree, hands it over, and takes everything away again, whatever happens. */
async function withTree(wanted, options, use) {
  const { count } = wanted
  const needs = { chosen: options.place, onDisk: options.isHuge(count), alone: options.growth }
  const place = choosePlace(wanted, needs)
  const folder = mkdtempSync(join(place, 'pressmark-bench-'))
  try {
    tell(`laying ${count} articles in ${place}`)
    return await use(await layTree(wanted, folder, options), place)
  } finally {
    tell('')
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function compare(tree, place, options, warmUp) {
  const { only, roundsAt } = options
  const rounds = roundsAt(tree.count)
  const title = `${tree.shape}, ${figure(tree.count)} articles, in ${place}`
  const turns = rounds === 1 ? 'one round' : `${rounds} rounds in turn: medians, ratios of medians`
  tell('')
  console.log(`${title}; ${turns}\n`)
  const result = { shape: tree.shape, articles: tree.count, place }
  if (only.includes('clean')) {
    result.clean = await measureClean(tree, rounds, { ...options, warmUp })
    showClean(result.clean, tree)
    result.profile = await measureProfile(tree)
    showProfile(result.profile, tree)
  }
  result.changes = await measureChanges(tree, rounds, only)
  if (result.changes.length > 0) showChanges(result.changes, result.clean ?? [], tree)
  if (only.includes('parsing')) result.parsing = await parse(tree, rounds)
  if (only.includes('search')) {
    result.search = await measureSearch(tree)
    showSearch(result.search, tree)
  }
  if (only.includes('topics')) result.topics = await referenceData(tree, rounds)
  return result
}

/** Loaded only when asked for: it alone depends on how Pressmark looks inside. */
async function parse(tree, rounds) {
  const { measureParsing } = await import('./measure-parsing.mjs')
  return tree.formats.map((format) => {
    const speeds = measureParsing(tree, format, rounds)
    showParsing(format, speeds)
    return { format, speeds }
  })
}

async function referenceData(tree, rounds) {
  const { measureCataloguing } = await import('./measure-cataloguing.mjs')
  return tree.formats.map((format) => {
    const measured = measureCataloguing(tree, format, rounds)
    showCataloguing(format, measured)
    return { format, ...measured }
  })
}

async function showCauses(tree) {
  const measured = await measureWhere(tree)
  showWhere(measured, tree)
  return { shape: tree.shape, articles: tree.count, where: measured }
}

async function compareAll(options, results) {
  for (const shape of options.shapes)
    for (const count of options.sizes) {
      const wanted = { shape, count, formats: options.formats }
      const isFirst = results.length === 0
      const use = (tree, place) =>
        options.where ? showCauses(tree) : compare(tree, place, options, isFirst)
      results.push(await withTree(wanted, options, use))
    }
}

/** The table shows what there is, also when the largest tree does not fit. */
async function measureGrowth(options, points) {
  const { shapes, formats, sizes, roundsAt } = options
  const [shape, format] = [shapes[0], formats[0]]
  console.log(`growth: ${shape}, ${format}\n`)
  try {
    for (const count of sizes) {
      const use = (tree) => measurePoint(tree, format, roundsAt(count))
      points.push(await withTree({ shape, count, formats: [format] }, options, use))
    }
  } finally {
    if (points.length > 0) showGrowth(points)
  }
}

async function run(options) {
  const machine = describeMachine(options)
  for (const line of machine) console.log(line)
  console.log()
  const results = []
  try {
    await (options.growth ? measureGrowth : compareAll)(options, results)
  } finally {
    if (options.json) writeFileSync(options.json, JSON.stringify({ machine, results }, null, 1))
  }
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, interrupt)

try {
  const options = readOptions(process.argv.slice(2), process.env)
  if (options) await run(options)
} catch (error) {
  console.error(`\n${error.message}`)
  process.exitCode = 1
}
