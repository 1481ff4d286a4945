/** A record and what its sources allow → as much of it as may be shown. */
import type { ArchiveRecord, Article, PublishedRecord } from '../record/article.js'
import { START, type Diagnostic } from '../record/diagnostic.js'
import type { Authorities, RightsPolicy } from '../record/settings.js'
import { rules, type RuleId } from '../report/rules.js'
import { diagnose } from '../report/diagnose.js'
import { textOf } from './block-text.js'
import { cutLead } from './cut-lead.js'
import { findCredits } from './find-credits.js'
import { plainParagraph } from './plain-paragraphs.js'
import { openRightsBook, type RightsBook } from './rights-book.js'

const STRICTNESS: Readonly<Record<RightsPolicy, number>> = { full: 0, lead: 1, metadata: 2 }

/** Of all the sources that an article names, the strictest counts. Nothing that is kept back leaves this room. */
export function applyRights(record: ArchiveRecord, authorities: Authorities): ArchiveRecord {
  const book = openRightsBook(authorities)
  if (!book || record.kind !== 'article') return record
  const { article, diagnostics } = record
  const policy = policyOf(article, book)
  if (policy === 'full') return dropPicture(record, book)
  const place = article.origin.fields.sources ?? START
  const note = diagnose('held-back', article.origin.file, place, policy)
  const silent = diagnostics.map(silence)
  const held = holdBack(article, policy)
  return { ...record, article: held, references: [], diagnostics: [...silent, note] }
}

/** An article of one's own may show a picture of an agency: that alone is held back. */
function dropPicture(record: PublishedRecord, { ofName }: RightsBook): PublishedRecord {
  const { article, references, diagnostics } = record
  const { picture } = article
  if (!picture?.credit || ofName(picture.credit) === 'full') return record
  const place = article.origin.fields.picture ?? START
  return {
    ...record,
    article: { ...article, picture: null },
    references: references.filter(({ path }) => path !== picture.path),
    diagnostics: [...diagnostics, diagnose('held-back', article.origin.file, place, 'text')],
  }
}

function policyOf(article: Article, { ofSource, ofName }: RightsBook): RightsPolicy {
  return strictest([...article.sources.map(ofSource), ...findCredits(article).map(ofName)])
}

/** The sentence of a diagnostic may quote the text. */
function silence(diagnostic: Diagnostic): Diagnostic {
  return { ...diagnostic, reason: rules[diagnostic.rule as RuleId].meaning }
}

function strictest(policies: readonly RightsPolicy[]): RightsPolicy {
  return policies.reduce(
    (most, each) => (STRICTNESS[each] > STRICTNESS[most] ? each : most),
    'full',
  )
}

function holdBack(article: Article, policy: 'lead' | 'metadata'): Article {
  const text = article.body.children.map(textOf).join(' ').trim()
  const lead = policy === 'lead' ? cutLead(article.lead, text) : ''
  const notice = policy === 'lead' ? 'rights-lead' : 'rights-metadata'
  return {
    ...article,
    lead,
    body: { type: 'root', children: lead === '' ? [] : [plainParagraph(lead)] },
    picture: null,
    media: [],
    notices: [...article.notices.filter((each) => each !== 'cut-off'), notice],
    extra: {},
  }
}
