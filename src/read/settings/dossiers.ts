/** content/dossiers.yaml → the dossiers that the keeper has put together, in the order of the file. */
import { join } from 'node:path'
import * as v from 'valibot'
import type { GroupKind } from '../../record/archive.js'
import type { Dossier } from '../../record/dossiers.js'
import { isSlug } from '../../record/is-slug.js'
import {
  articleSchema,
  boundSchema,
  FormerSlugs,
  isBefore,
  textSchema,
  textsSchema,
} from './chosen.js'
import { SettingsError } from './own-text.js'
import { readPlacedYaml } from './yaml-file.js'

const DOSSIERS_FILE = 'dossiers.yaml'
const KINDS = [
  'topics',
  'places',
  'people',
  'organisations',
  'sources',
  'authors',
] as const satisfies readonly GroupKind[]

const articlesSchema = v.optional(v.array(articleSchema, 'must be a list of addresses'), [])

const dossierSchema = v.strictObject({
  title: textSchema,
  intro: v.optional(textSchema),
  articles: articlesSchema,
  topics: textsSchema,
  places: textsSchema,
  people: textsSchema,
  organisations: textsSchema,
  sources: textsSchema,
  authors: textsSchema,
  words: textsSchema,
  from: v.optional(boundSchema),
  to: v.optional(boundSchema),
  formerly: textsSchema,
})
export const dossiersSchema = v.record(v.string(), dossierSchema)

/** Throws `SettingsError`. */
export function readDossiers(content: string): readonly Dossier[] {
  const file = join(content, DOSSIERS_FILE)
  const { value, positionOf, positionsOfWords } = readPlacedYaml(file, dossiersSchema)
  const formers = new FormerSlugs('dossier', Object.keys(value))
  return Object.entries(value).map(([slug, written]) => {
    const fail = (key: string | null, message: string): never => {
      const { line, column } = key === null ? positionOf(slug) : positionOf(slug, key)
      throw new SettingsError(`${file}:${line}:${column}: ${message}`)
    }
    if (!isSlug(slug))
      fail(null, `“${slug}” is the address of the dossier: small letters, figures and hyphens`)
    for (const former of written.formerly) {
      const problem = formers.problemOf(slug, former)
      if (problem !== null) fail('formerly', problem)
    }
    const groups = KINDS.flatMap((kind) =>
      written[kind].length === 0 ? [] : [[kind, written[kind]] as const],
    )
    const { words, from = null, to = null, articles } = written
    if (from !== null && to !== null && isBefore(to, from))
      fail('to', '“to” must not be before “from”')
    const asks = groups.length + words.length > 0 || from !== null || to !== null
    if (!asks && articles.length === 0)
      fail(null, `“${slug}” says of no article that it is in: it needs ${NEEDS}`)
    return {
      slug,
      title: written.title,
      intro: written.intro?.split(/\n\s*\n|\n/).map((each) => each.trim()) ?? [],
      query: asks ? { groups, words, from, to } : null,
      articles,
      formerly: written.formerly,
      position: positionOf(slug),
      positions: Object.fromEntries(
        [['articles', articles] as const, ...groups].flatMap(([key, asked]) => {
          const found = positionsOfWords([slug, key], asked)
          return asked.map((word, index) => [word, found[index]!] as const)
        }),
      ),
    }
  })
}

const NEEDS = '“articles” (a list of addresses), or “topics”, “places”, “words”, “from” …'
