/** Results of a tree → its tables on the terminal. */
import { figure, megabytes, microseconds, printTable, range, ratio } from './print-table.mjs'
import { NAMES } from './write-article.mjs'

const COSTS = ['s', 'range', 'core s', 'core-µs/article', 'peak MB']

function costs(result, articles) {
  const { seconds, coreSeconds, peakBytes } = result
  return [
    figure(seconds, 2),
    range(result),
    figure(coreSeconds, 2),
    microseconds(coreSeconds, articles),
    megabytes(peakBytes),
  ]
}

/** Under the table, what has no figures and why. */
function showFailures(results) {
  for (const { name, failure } of results)
    if (failure !== null) console.log(`  ${name} failed: ${failure}\n`)
}

function startingWith(results, start) {
  return results.find(({ name }) => name.startsWith(start))
}

function limitOf(results, start, name) {
  return results.find((limit) => limit.name === `${start}, ${name.split(', ').at(-1)}`)
}

/** Ratios are of medians of seconds; those of core seconds hold on a busy machine too. */
export function showClean(results, { count }) {
  const [hugo, eleventy] = ['Hugo', 'Eleventy'].map((name) => startingWith(results, name))
  const titles = [
    'clean build',
    ...COSTS,
    '× Hugo',
    'core × Hugo',
    '× Eleventy',
    '× cp -r',
    'files',
    'MB',
  ]
  const rows = results.map((result) => [
    result.name,
    ...costs(result, count),
    ratio(result, hugo),
    ratio(result, hugo, 'coreSeconds'),
    ratio(result, eleventy),
    ratio(result, limitOf(results, 'cp -r of the site', result.name)),
    figure(result.made?.files),
    megabytes(result.made?.bytes, 1),
  ])
  printTable(titles, rows)
  showFailures(results)
}

/** `clean` may be empty: then there is nothing to compare with. */
export function showChanges(results, clean, { count }) {
  const hugo = startingWith(clean, 'Hugo')
  const titles = ['build after a change', ...COSTS, '× clean', '× Hugo', '× git status', 'written']
  const rows = results.map((result) => {
    const format = result.name.split(', ').at(-1)
    return [
      result.name,
      ...costs(result, count),
      ratio(result, limitOf(clean, 'Pressmark', result.name)),
      ratio(result, hugo),
      ratio(result, limitOf(results, 'git status on the tree', format)),
      figure(result.written),
    ]
  })
  printTable(titles, rows)
  showFailures(results)
}

export function showProfile(profiles, { count }) {
  if (profiles === null) {
    console.log('  no profile of stages: this build has no --profile\n')
    return
  }
  for (const { format, stages } of profiles) {
    const titles = [
      `stages, ${NAMES[format]}`,
      'core ms',
      'core-µs/article',
      'count',
      'core-µs each',
    ]
    const core = stages.reduce((sum, stage) => sum + stage.core, 0)
    const rows = [...stages, { stage: 'all', core, count: null }].map((stage) => [
      stage.stage,
      figure(stage.core),
      microseconds(stage.core / 1000, count),
      figure(stage.count),
      stage.count ? microseconds(stage.core / 1000, stage.count) : figure(null),
    ])
    printTable(titles, rows)
  }
}

export function showParsing(format, speeds) {
  const [least, most] = [Math.min(...speeds), Math.max(...speeds)].map((speed) => figure(speed))
  console.log(`  parsing ${NAMES[format]}: ${least}–${most} files/s on one core\n`)
}

export function showCataloguing(format, { costs: taken, words }) {
  const [least, most] = [Math.min(...taken), Math.max(...taken)].map((cost) => cost.toFixed(1))
  console.log(
    `  topics, names and article ${NAMES[format]}: ${least}–${most} µs of a core an article of ${words.toFixed(0)} words, warm\n`,
  )
}

export function showSearch(measured, { count }) {
  for (const { format, files, bytes, core, places } of measured) {
    const per = 10_000 / count
    const [size, time] = [(bytes * per) / 1e6, core === null ? null : (core * per) / 1000]
    console.log(
      `  search index, ${NAMES[format]}: ${figure(files)} files; for 10,000 articles ${size.toFixed(1)} MB and ${time?.toFixed(1) ?? '–'} s of a core\n`,
    )
    const rows = places.flatMap(({ place, queries }) =>
      queries.map(({ name, shown, requests, bytes: loaded }) => [
        `${place}: ${name}`,
        figure(shown),
        figure(requests ?? null),
        figure(loaded === undefined ? null : loaded / 1000),
      ]),
    )
    printTable(['search, nothing cached', 'ms to results', 'requests', 'KB'], rows)
  }
}
