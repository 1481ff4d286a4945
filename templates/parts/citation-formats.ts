/** A citation → the forms that reference managers read. */
import type { Citation } from './citation.js'

/** BibTeX, with names in braces: which of their words is the family name is not known. */
export function bibtexOf(citation: Citation): string {
  const { key, authors, title, publication, date, address, language } = citation
  const [year, month, day] = date
  const fields =
    field('author', authors.map(brace).join(' and ')) +
    field('title', brace(title)) +
    field('journal', escapeTex(publication)) +
    field('year', year) +
    field('month', month && String(Number(month))) +
    field('day', day && String(Number(day))) +
    field('url', address) +
    field('language', language)
  return `@article{${key},\n${fields}}`
}

function field(name: string, value: string | null | undefined): string {
  return value ? `  ${name} = {${value}},\n` : ''
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
  return (
    line('TY', 'NEWS') +
    authors.map((name) => line('AU', name)).join('') +
    line('TI', title) +
    line('T2', publication) +
    (year === undefined ? '' : line('PY', year) + line('DA', `${year}/${month}/${day}/`)) +
    (address === null ? '' : line('UR', address)) +
    (language === null ? '' : line('LA', language)) +
    'ER  - '
  )
}

function line(tag: string, value: string): string {
  return `${tag}  - ${value}\n`
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
    author: authors.length === 0 ? undefined : authors.map((literal) => ({ literal })),
    issued: date.length === 0 ? undefined : { 'date-parts': [date.map(Number)] },
    URL: address ?? undefined,
    language: language ?? undefined,
  }
  return JSON.stringify([item])
}
