/** An article → where its date comes from, in words. */
import type { Article } from '../record/article.js'
import { wordsOfRule } from '../record/raw-shapes.js'

const NAMES: Readonly<Record<string, string>> = {
  'date-line': 'date line',
  'place-and-date-line': 'date line',
  header: 'header',
  'front-matter': 'front matter',
  'trailing-date': 'headline',
  correction: 'correction',
  'folder-date': 'rule of the folder',
  'folder-record': 'rule of the folder',
}
const IN_NAME = /(?:1[5-9]|2[01])\d\d[^/]*$/

/** A rule that has no name here is called by its own. */
export function dateSourceOf({ date, origin }: Pick<Article, 'date' | 'origin'>): string {
  const { file, fields } = origin
  const rule = fields.date?.rule ?? fields.month?.rule
  if (date.precision === 'none' || rule === undefined) return 'none'
  if (rule === 'path') return IN_NAME.test(file) ? 'file name' : 'path'
  return NAMES[rule] ?? wordsOfRule(rule)
}
