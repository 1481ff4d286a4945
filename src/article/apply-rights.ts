/** A record and what its sources allow → as much of it as may be shown. */
import type { ArchiveRecord, Article } from '../record/article.js'
import type { Diagnostic } from '../record/diagnostic.js'
import { findOwn } from '../record/find-own.js'
import type { Authorities, RightsPolicy } from '../record/settings.js'
import { rules, type RuleId } from '../report/rules.js'
import { diagnose } from '../report/diagnose.js'
import { plainParagraph } from './plain-paragraphs.js'

const STRICTNESS: Readonly<Record<RightsPolicy, number>> = { full: 0, lead: 1, metadata: 2 }

/** Where an article has several sources, the strictest counts. Nothing that is kept back leaves this room. */
export function applyRights(record: ArchiveRecord, { policies }: Authorities): ArchiveRecord {
  if (record.kind !== 'article') return record
  const { article, diagnostics } = record
  const policy = strictest(article.sources.map((source) => findOwn(policies, source) ?? 'full'))
  if (policy === 'full') return record
  const place = article.origin.fields.sources ?? { line: 1, column: 1 }
  const note = diagnose('held-back', article.origin.file, place, policy)
  const silent = diagnostics.map(silence)
  const held = holdBack(article, policy)
  return { ...record, article: held, references: [], diagnostics: [...silent, note] }
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
  const lead = policy === 'lead' ? article.lead : ''
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
