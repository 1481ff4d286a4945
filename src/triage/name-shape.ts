/** What a file gave → the name of its shape. Fields that an article may have or not do not make another shape. */
import type { Article, ParsedFile } from '../record/article.js'
import type { RecordFormat } from '../record/formats.js'
import { wordsOfRule } from '../record/raw-shapes.js'
import { dateSourceOf } from './date-source.js'

export interface ShapeName {
  readonly name: string
  readonly isKnown: boolean
}

const FORMATS: Readonly<Record<RecordFormat, string>> = {
  raw: 'raw text under a header line',
  text: 'text of no known shape',
  markdown: 'Markdown',
}
/** Rules that give the headline of a format where all is well. */
const USUAL_RULES = new Set(['header', 'front-matter', 'correction'])
const NOTHING: Readonly<Record<string, string>> = { empty: 'empty', binary: 'not text' }

/** A file of several records goes by its first article. */
export function nameShape({ records, diagnostics }: ParsedFile): ShapeName {
  const first = records.find((record) => record.kind === 'article')
  if (first) return nameArticle(first.article, records.length > 1)
  const named = diagnostics.flatMap(({ rule }) => NOTHING[rule] ?? [])
  return { name: named[0] ?? 'nothing to read', isKnown: true }
}

function nameArticle(article: Article, isOneOfMany: boolean): ShapeName {
  const { format, fields } = article.origin
  const rule = fields.headline?.rule
  const isUsual = rule === undefined || USUAL_RULES.has(rule)
  const source = dateSourceOf(article)
  const parts = [
    FORMATS[format],
    ...(isUsual ? [] : [`headline from the ${wordsOfRule(rule)}`]),
    source === 'none' ? 'undated' : `dated by ${source}`,
    ...(isOneOfMany ? ['several records in a file'] : []),
  ]
  return { name: parts.join(', '), isKnown: format !== 'text' }
}
