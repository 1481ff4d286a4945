/** A record and lines that are none of its text → the same, with these lines beside it. */
import type { Article } from '../record/article.js'
import { START, type Diagnostic, type Position } from '../record/diagnostic.js'
import { diagnose } from '../report/diagnose.js'

const SHOWN = 60

export interface BesideText {
  readonly article: Article
  readonly diagnostic: Diagnostic
}

/** Where the text of an article begins, or its headline. */
export function placeOfText({ origin: { fields } }: Article): Position {
  return fields.lead ?? fields.headline ?? START
}

/** `lines` are public: whoever calls has masked addresses and numbers. The report shows the first of them, at `place`. */
export function putBeside(
  article: Article,
  lines: readonly [string, ...string[]],
  place: Position,
): BesideText {
  const shown = lines[0].slice(0, SHOWN)
  const count = lines.length > 1 ? [String(lines.length)] : []
  return {
    article: { ...article, furniture: [...(article.furniture ?? []), ...lines] },
    diagnostic: diagnose('page-furniture', article.origin.file, place, shown, ...count),
  }
}
