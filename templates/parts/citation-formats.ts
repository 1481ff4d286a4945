/** A citation → the forms that reference managers read. */
import type { Citation } from './citation.js'

/** BibTeX, with names in braces: which of their words is the family name is not known. */
export function bibtexOf(citation: Citation): string {
  const { key, authors, title, publication, date, address, language } = citation
  const [year, month, day] = date
  const fields: readonly (readonly [string, string | null | undefined])[] = [
    ['author', authors.length === 0 ? null : authors.map(brace).join(' and ')],
    ['title', brace(title)],
    ['journal', escapeTex(publication)],
    ['year', year],
    ['month', month && String(Number(month))],
    ['day', day && String(Number(day))],
    ['url', address],
    ['language', language],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []))
  return `@article{${key},\n${lines.join('\n')}\n}`
}

function brace(text: string): string {
  return `{${escapeTex(text)}}`
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

function escapeTex(text: string): string {
  return text.replace(/[\\{}$&#%_~^]/g, (character) => TEX[character] ?? `\\${character}`)
}

/** RIS: two letters and a value a line; the date is `2020/04/17/`, empty where it is not known. */
export function risOf({ authors, title, publication, date, address, language }: Citation): string {
  const [year, month = '', day = ''] = date
  const lines: readonly (readonly [string, string | null])[] = [
    ['TY', 'NEWS'],
    ...authors.map((name) => ['AU', name] as const),
    ['TI', title],
    ['T2', publication],
    ['PY', year ?? null],
    ['DA', year === undefined ? null : `${year}/${month}/${day}/`],
    ['UR', address],
    ['LA', language],
    ['ER', ''],
  ]
  return lines.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${value}`])).join('\n')
}

/** CSL-JSON: a list of one item. https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html */
export function cslOf({
  key,
  authors,
  title,
  publication,
  date,
  address,
  language,
}: Citation): string {
  const item = {
    id: key,
    type: 'article-newspaper',
    title,
    'container-title': publication,
    ...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
    ...(date.length > 0 && { issued: { 'date-parts': [date.map(Number)] } }),
    ...(address !== null && { URL: address }),
    ...(language !== null && { language }),
  }
  return JSON.stringify([item])
}
