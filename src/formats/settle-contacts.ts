/** A record → the same, without the lines of its text that only say how somebody can be reached; what a sentence says of that is masked. */
import { announcesWithin, findContactBlocks } from '../article/body/contact-blocks.js'
import { leaveOut } from '../article/body/leave-out.js'
import { maskBlocks } from '../article/body/mask-blocks.js'
import { maskPersons } from '../article/private/contact-words.js'
import type { ArchiveRecord, Article } from '../record/article.js'
import { START, type Diagnostic } from '../record/diagnostic.js'
import type { PrivacyRule } from '../record/settings.js'
import { diagnose } from '../report/diagnose.js'
import { linesOf } from '../text/block-text.js'

/** What is in quarantine is not shown; where the folder keeps what its source says, nothing is taken out. */
export function settleContacts(record: ArchiveRecord, rule: PrivacyRule | null): ArchiveRecord {
  if (record.kind === 'quarantined' || rule?.policy === 'keep') return record
  const left = leaveContactsOut(record.article)
  const masked = maskAnnounced(left.article)
  if (left.count + masked.count === 0) return record
  const { file, fields } = record.article.origin
  const tell = (
    name: 'contact-left-out' | 'private-words',
    count: number,
  ): readonly Diagnostic[] =>
    count === 0 ? [] : [diagnose(name, file, fields.body ?? START, String(count))]
  return {
    ...record,
    article: masked.article,
    diagnostics: [
      ...record.diagnostics,
      ...tell('contact-left-out', left.count),
      ...tell('private-words', masked.count),
    ],
  }
}

interface Counted {
  readonly article: Article
  readonly count: number
}

function leaveContactsOut(article: Article): Counted {
  const taken = new Set(findContactBlocks(article.body.children))
  if (taken.size === 0) return { article, count: 0 }
  const lines = article.body.children.filter((_, index) => taken.has(index)).flatMap(linesOf)
  return { article: leaveOut(article, taken), count: lines.length }
}

/** `… geopend. Meer info bij Jan Peeters, 0476 12 34 56.` */
function maskAnnounced(article: Article): Counted {
  let count = 0
  const children = article.body.children.map((block) => {
    if (!announcesWithin(block)) return block
    const masked = maskBlocks([block], maskPersons)
    count += masked.count
    return masked.blocks[0] ?? block
  })
  if (count === 0) return { article, count }
  const lead = maskPersons(article.lead).text
  return { article: { ...article, lead, body: { ...article.body, children } }, count }
}
