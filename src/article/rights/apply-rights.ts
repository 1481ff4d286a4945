/** A record and what its sources allow → as much of it as may be shown. */
import type { ArchiveRecord, Article, PublishedRecord } from '../../record/article.js'
import { START, type Diagnostic } from '../../record/diagnostic.js'
import type { Authorities, RightsPolicy } from '../../record/settings.js'
import { rules, type RuleId } from '../../report/rules.js'
import { diagnose } from '../../report/diagnose.js'
import { textOf } from '../../text/block-text.js'
import { findCredits } from './find-credits.js'
import { plainParagraph } from '../body/plain-paragraphs.js'
import { rightsBookOf, type RightsBook } from './rights-book.js'

const STRICTNESS: Readonly<Record<RightsPolicy, number>> = { full: 0, lead: 1, metadata: 2 }

/** The strictest of all sources that an article names counts. What is held back never leaves this module. */
export function applyRights(record: ArchiveRecord, authorities: Authorities): ArchiveRecord {
  const book = rightsBookOf(authorities)
  if (!book || record.kind !== 'article') return record
  const { article, diagnostics } = record
  const policy = policyOf(article, book)
  if (policy === 'full') return dropPicture(record, book)
  const position = article.origin.fields.sources ?? START
  const note = diagnose('held-back', article.origin.file, position, policy)
  const silent = diagnostics.map(silence)
  const held = holdBack(article, policy)
  return { ...record, article: held, references: [], diagnostics: [...silent, note] }
}

/** An article of the archive's own may show a picture of an agency: that alone is held back. */
function dropPicture(record: PublishedRecord, { ofName }: RightsBook): PublishedRecord {
  const { article, references, diagnostics } = record
  const { picture } = article
  if (!picture?.credit || ofName(picture.credit) === 'full') return record
  const position = article.origin.fields.picture ?? START
  return {
    ...record,
    article: { ...article, picture: null },
    references: references.filter(({ path }) => path !== picture.path),
    diagnostics: [...diagnostics, diagnose('held-back', article.origin.file, position, 'text')],
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
    ...withoutFurniture(article),
    lead,
    body: { type: 'root', children: lead === '' ? [] : [plainParagraph(lead)] },
    picture: null,
    media: [],
    notices: [...article.notices.filter((each) => each !== 'cut-off'), notice],
    extra: {},
  }
}

/** Captions and credits of an agency are its copy as well. */
export function withoutFurniture(article: Article): Article {
  const { furniture, ...rest } = article
  return furniture === undefined ? article : rest
}

/** A lead that is cut is no longer than this. */
const LONGEST = 280
/** A lead of a usual length stands as it is. */
const USUAL = 500
/** Above this share of the text, the lead is the text. */
const MOST = 0.8
const SENTENCE_END = /[.!?…]["”’»)\]]*(?=\s)/gu

/** As much of a lead as an agency lets show: never all of its copy. Cuts at the end of a sentence, or of a word, and says so with an ellipsis. `text` is all of the body. */
function cutLead(lead: string, text: string): string {
  const isAll = text !== '' && lead.length > text.length * MOST
  if (!isAll && lead.length <= USUAL) return lead
  const room = isAll ? Math.min(LONGEST, Math.floor(lead.length / 2)) : LONGEST
  const kept = lead.slice(0, endWithin(lead, room)).trimEnd().toWellFormed()
  return kept === '' ? '' : `${kept} …`
}

/** The last sentence that ends in the second half of what may be shown, or else the last word. */
function endWithin(lead: string, room: number): number {
  const ends = [...lead.slice(0, room + 1).matchAll(SENTENCE_END)]
  const last = ends.map((end) => end.index + end[0].length).findLast((end) => end <= room)
  if (last !== undefined && last >= room / 2) return last
  const space = lead.lastIndexOf(' ', room)
  return space > 0 ? space : room
}
