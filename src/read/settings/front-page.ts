/** content/archive.yaml → what its keeper puts on the front page: picks, and periods with names. */
import { join } from 'node:path'
import type { FrontPageChoice, NamedPeriod } from '../../record/front-page.js'
import { isSlug } from '../../record/is-slug.js'
import { FormerSlugs, isBefore } from './chosen.js'
import { SettingsError } from './own-text.js'
import { readPlacedYaml } from './yaml-file.js'
import { settingsSchema } from './settings.js'

/** Throws `SettingsError`. Not among the settings, on which every page depends. */
export function readFrontPage(content: string): FrontPageChoice {
  const file = join(content, 'archive.yaml')
  const { value, positionOf, positionsOfWords } = readPlacedYaml(file, settingsSchema)
  const formers = new FormerSlugs('period', Object.keys(value.periods))
  const periods = Object.entries(value.periods).map(([slug, written]): NamedPeriod => {
    const fail = (key: readonly string[], message: string): never => {
      const { line, column } = positionOf('periods', slug, ...key)
      throw new SettingsError(`${file}:${line}:${column}: ${message}`)
    }
    const { name, intro = '', from, to, formerly } = written
    if (!isSlug(slug))
      fail([], `“${slug}” is the address of the period: small letters, figures and hyphens`)
    if (isBefore(to, from)) fail(['to'], '“to” must not be before “from”')
    for (const former of formerly) {
      const problem = formers.problemOf(slug, former)
      if (problem !== null) fail(['formerly'], problem)
    }
    return { slug, name, intro, from, to, formerly }
  })
  const places = positionsOfWords(['picks'], value.picks)
  const positions = Object.fromEntries(value.picks.map((url, index) => [url, places[index]!]))
  return {
    picks: value.picks,
    positions,
    periods: periods.toSorted((a, b) => (a.from < b.from ? -1 : 1)),
  }
}
