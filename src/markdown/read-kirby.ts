/** A text of Kirby, `Title: …`, `----`, `Text: …` → a manuscript: each stretch between two rules is a field. */
import { makeManuscript, type Manuscript } from '../article/manuscript/manuscript.js'
import { oneText, type HeaderField } from '../article/fields/header-field.js'
import { readArticleBody } from './article-body.js'

const RULE = /\n[^\S\n]*\n?-{4}[^\S\n]*\n/
const OPENING =
  /^\s*(?:title|headline|titel|titre|t[ií]tulo|titolo):[^\n]{0,400}\n(?:[^\S\n]*\n)?-{4}[^\S\n]*\n/i
const FIELD = /^\s*([\p{L}][\p{L}\d _-]{0,40}):[^\S\n]*/u
const BODY = /^(?:text|body|content|main|inhalt|tekst|texte|texto|testo)$/i

/** Whether a text begins with a title and four dashes below it. */
export function isKirby(text: string): boolean {
  return OPENING.test(text.slice(0, 1000))
}

/** Null where a stretch has no key: then it is something else. */
export function readKirby(text: string, folder: string): Manuscript | null {
  const fields: HeaderField[] = []
  let body: { readonly text: string; readonly start: number } | null = null
  let start = 0
  for (const part of text.split(RULE)) {
    const from = text.indexOf(part, start)
    const [lead, key = ''] = FIELD.exec(part) ?? []
    if (lead === undefined) return part.trim() === '' ? finish() : null
    const value = part.slice(lead.length)
    const offset = from + lead.length
    if (BODY.test(key) && body === null) body = { text: value, start: offset }
    else if (value.trim() !== '') fields.push({ key, offset: from, ...oneText(value.trim()) })
    start = from + part.length
  }
  return finish()

  function finish(): Manuscript {
    const own = body ?? { text: '', start: Math.max(0, text.length - 1) }
    return makeManuscript({
      format: 'markdown',
      text,
      fields,
      body: readArticleBody(own.text, folder, false),
      bodyOffset: own.start,
      bodyStart: Math.min(own.start, Math.max(0, text.length - 1)),
      start: 0,
      unread: '',
      remarks: [],
    })
  }
}
