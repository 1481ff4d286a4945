/** What a file gave, and what its folder says of private data → the same, masked where it says so. */
import { maskBlocks } from '../article/body/mask-blocks.js'
import { maskPrivate } from '../article/fields/private-words.js'
import type { ArchiveRecord, Article, ParsedFile } from '../record/article.js'
import { START } from '../record/diagnostic.js'
import type { Picture } from '../record/media.js'
import type { PrivacyRule } from '../record/settings.js'
import { diagnose } from '../report/diagnose.js'

/** What is in quarantine is not shown. `rule`: that of the folder. */
export function settlePrivate(file: ParsedFile, rule: PrivacyRule | null): ParsedFile {
  if (rule === null) return file
  const settle = rule.policy === 'mask' ? maskRecord : tellKept
  return { ...file, records: file.records.map((record) => settle(record, rule)) }
}

function tellKept(record: ArchiveRecord, { place }: PrivacyRule): ArchiveRecord {
  if (record.kind === 'quarantined') return record
  const note = diagnose('private-kept', record.article.origin.file, START, place)
  return { ...record, diagnostics: [...record.diagnostics, note] }
}

function maskRecord(record: ArchiveRecord, { place }: PrivacyRule): ArchiveRecord {
  if (record.kind === 'quarantined') return record
  const { article, count } = maskArticle(record.article)
  const note = diagnose('private-masked', article.origin.file, START, String(count), place)
  return { ...record, article, diagnostics: [...record.diagnostics, note] }
}

/** Its words, wherever they are shown. What stands around a text, and facts, are masked for every article. */
function maskArticle(article: Article): { readonly article: Article; readonly count: number } {
  const headline = maskPrivate(article.headline)
  const body = maskBlocks(article.body.children, maskPrivate)
  return {
    article: {
      ...article,
      headline: headline.text,
      kicker: article.kicker === null ? null : maskPrivate(article.kicker).text,
      lead: maskPrivate(article.lead).text,
      picture: article.picture && maskPicture(article.picture),
      body: { ...article.body, children: [...body.blocks] },
    },
    count: headline.count + body.count,
  }
}

function maskPicture(picture: Picture): Picture {
  return {
    ...picture,
    alt: maskPrivate(picture.alt).text,
    caption: picture.caption && maskPrivate(picture.caption).text,
    credit: picture.credit && maskPrivate(picture.credit).text,
  }
}
