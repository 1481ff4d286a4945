/** The settled fields of a manuscript → where each was found, by which rule, and how sure that is. */
import type { Evidence, FieldEvidence, FieldName } from '../../record/article.js'
import type { Position } from '../../record/diagnostic.js'
import { ruleOfKeys } from '../../record/formats.js'
import { evidenceAt } from '../fields/evidence-at.js'
import type { HeaderField } from '../fields/header-field.js'
import type { ManuscriptDates } from './dates.js'
import type { SettledFields } from '../fields/fields.js'
import type { FoundHeadline } from './headline.js'
import type { SettledLanguage } from '../fields/language.js'
import { findLead } from '../body/settle-blocks.js'
import type { Manuscript } from './manuscript.js'
import type { SettledPicture } from './picture.js'

export interface SettledManuscript {
  readonly manuscript: Manuscript
  readonly fields: SettledFields
  readonly dates: ManuscriptDates
  readonly headline: FoundHeadline
  readonly language: SettledLanguage
  readonly picture: SettledPicture
}

/** A key says what it means; the places of a headline without one are increasingly poor guesses. */
const CONFIDENCE = {
  key: 1,
  heading: 0.9,
  'first-line': 0.6,
  'first-words': 0.5,
  'file-name': 0.3,
  path: 0.7,
  folder: 0.9,
  detection: 0.8,
  'first-paragraph': 0.9,
  body: 0.99,
} as const

type EvidenceRule = keyof typeof CONFIDENCE

/** Fields that come from the path or the folder stand at the beginning of the record. */
export function collectEvidence(
  { manuscript, fields, dates, headline, language, picture }: SettledManuscript,
  positionAt: (offset: number) => Position,
): FieldEvidence {
  const { format } = manuscript
  const names: Partial<Record<EvidenceRule, string>> = { key: ruleOfKeys(format), body: format }
  const evidence: { -readonly [Field in FieldName]?: Evidence } = {}
  const add = (name: FieldName, rule: EvidenceRule, offset: number): void => {
    evidence[name] = evidenceAt(positionAt(offset), names[rule] ?? rule, CONFIDENCE[rule])
  }
  const addField = (name: FieldName, field: HeaderField | null): void => {
    if (field) add(name, 'key', field.offset)
  }
  const { offsetOf, start } = manuscript
  const { from, blocks } = headline
  const { publication, update } = dates
  const isKey = headline.rule === 'key'
  const keyStart = fields.headline.field?.offset ?? start
  add('headline', headline.rule, isKey ? keyStart : offsetOf(from ?? undefined))
  if (publication.field) add('date', 'key', publication.field.offset)
  else if (publication.date.precision !== 'none') add('date', 'path', start)
  if (publication.date.precision === 'minute') addField('time', publication.field)
  addField('updated', update.field)
  addField('kicker', fields.kicker.field)
  addField('dateline', fields.dateline.field)
  if (fields.byline.authors.length > 0) addField('authors', fields.authors)
  if (fields.byline.initials.length > 0) addField('initials', fields.authors)
  if (fields.sources.field) addField('sources', fields.sources.field)
  else if (fields.sources.value.length > 0) add('sources', 'folder', start)
  if (fields.topics.field) addField('topics', fields.topics.field)
  else if (fields.topics.value.length > 0) add('topics', 'folder', start)
  addField('originalUrl', fields.originalUrl.field)
  addField('picture', picture.field)
  if (language.value !== 'und') add('language', language.rule, language.field?.offset ?? start)
  if (fields.lead.value !== '') addField('lead', fields.lead.field)
  else if (blocks.length > 0) add('lead', 'first-paragraph', offsetOf(findLead(blocks)))
  if (blocks.length > 0) add('body', 'body', offsetOf(blocks[0]))
  return evidence
}
