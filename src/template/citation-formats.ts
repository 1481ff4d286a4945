/** A citation → the forms that reference managers read. */
import type { Citation, Creator } from './citation.js'

/** BibTeX. What is no person's name stands in braces, so that no program takes it apart. */
export function bibtexOf(citation: Citation): string {
  const { key, creators, title, publication, date, address, language } = citation
  const [year, month, day] = date
  const fields =
    field('author', creators.map(bibtexName).join(' and ')) +
    field('title', brace(title)) +
    field('journal', escapeTex(publication)) +
    field('year', year) +
    field('month', month && String(Number(month))) +
    field('day', day && String(Number(day))) +
    field('pages', citation.page && escapeTex(citation.page)) +
    field('edition', citation.edition && escapeTex(citation.edition)) +
    field('note', citation.section && escapeTex(citation.section)) +
    field('url', address) +
    field('language', language)
  return `@article{${key},\n${fields}}`
}

function field(name: string, value: string | null | undefined): string {
  return value ? `  ${name} = {${value}},\n` : ''
}

/** `van den Berg, Jan`: BibTeX knows a particle by its small letters. */
function bibtexName(creator: Creator): string {
  return 'literal' in creator ? brace(creator.literal) : escapeTex(inverted(creator))
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
export function risOf(citation: Citation): string {
  const { creators, title, publication, date, address, language } = citation
  const [year, month = '', day = ''] = date
  return (
    line('TY', 'NEWS') +
    creators.map((creator) => line('AU', risName(creator))).join('') +
    line('TI', title) +
    line('T2', publication) +
    (year === undefined ? '' : line('PY', year) + line('DA', `${year}/${month}/${day}/`)) +
    line('SP', citation.page) +
    line('ET', citation.edition) +
    line('SE', citation.section) +
    line('UR', address) +
    line('LA', language) +
    'ER  - '
  )
}

function line(tag: string, value: string | null): string {
  return value === null ? '' : `${tag}  - ${value}\n`
}

/** A comma parts a name: one that is not to be taken apart has none. */
function risName(creator: Creator): string {
  return 'literal' in creator ? creator.literal.replaceAll(',', ' ') : inverted(creator)
}

/** `van den Berg, Jan` */
export function inverted({
  given,
  particle,
  family,
}: Exclude<Creator, { literal: string }>): string {
  return `${particle === '' ? '' : `${particle} `}${family}, ${given}`
}

/** CSL-JSON: a list of one item. https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html */
export function cslOf(citation: Citation): string {
  const { key, creators, title, publication, date, address, language } = citation
  const item = {
    id: key,
    type: 'article-newspaper',
    title,
    'container-title': publication,
    author: creators.length === 0 ? undefined : creators.map(cslName),
    issued: date.length === 0 ? undefined : { 'date-parts': [date.map(Number)] },
    page: citation.page ?? undefined,
    edition: citation.edition ?? undefined,
    section: citation.section ?? undefined,
    URL: address ?? undefined,
    language: language ?? undefined,
  }
  return JSON.stringify([item])
}

function cslName(creator: Creator): object {
  if ('literal' in creator) return creator
  const { given, particle, family } = creator
  return { family, given, ...(particle !== '' && { 'non-dropping-particle': particle }) }
}
