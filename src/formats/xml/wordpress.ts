/** An `<item>` of a WordPress export → what it says of an article, without what its readers said. */
import type { HeaderField } from '../../article/fields/header-field.js'
import { remarkAt, type PlacedRemark } from '../../article/remark.js'
import { readDate } from '../../article/dates/date.js'
import { compareDates } from '../../article/dates/compare-dates.js'
import { plainText } from '../../article/fields/plain-text.js'
import type { ParseContext } from '../../record/settings.js'
import { dateHabitsOf } from '../../article/dates/date.js'
import {
  attributeOf,
  childOf,
  childrenOf,
  findAll,
  rawTextOf,
  textOf,
  type XmlElement,
} from './element.js'
import { localMoment, minutesSince1970, plainMoment } from './feed-dates.js'
import { plainWords } from './clean-html.js'
import { field, listField, type LeftOut, type XmlReading, type XmlRecord } from './reading.js'
import {
  addressField,
  identityField,
  leadOf,
  NO_CATEGORY,
  NOBODY,
  publicationField,
} from './rss.js'
import { kindOfPost } from './wordpress-types.js'

/** Whether an item comes from an export and not from a feed. */
export function isExported(item: XmlElement): boolean {
  return childrenOf(item, 'wp:post_type', 'wp:status', 'wp:post_date', 'wp:post_id').length > 0
}

export function readPost(item: XmlElement, head: XmlElement, context: ParseContext): XmlRecord {
  const type = textOf(childOf(item, 'wp:post_type'))
  const kind = kindOfPost(type)
  return kind === 'other' ? leaveOut(item, type) : readArticle(item, head, context)
}

function leaveOut(item: XmlElement, type: string): LeftOut {
  const id = textOf(childOf(item, 'wp:post_id'))
  const address = textOf(childOf(item, 'wp:attachment_url'))
  const picture = address === '' ? {} : { picture: { id, address } }
  return { kind: 'left-out', what: type, start: item.start, ...picture }
}

function readArticle(item: XmlElement, head: XmlElement, context: ParseContext): XmlReading {
  const text = childOf(item, 'content:encoded', 'content', 'description')
  const body = rawTextOf(text)
  const excerpt = childOf(item, 'excerpt:encoded')
  const dates = datesOf(item, context)
  const comments = commentsOf(item)
  return {
    kind: 'article',
    start: item.start,
    end: item.end,
    fields: [
      ...field('title', plainWords(textOf(childOf(item, 'title'))), childOf(item, 'title') ?? item),
      ...dates.fields,
      ...creatorField(item, head),
      ...labelFields(item),
      ...(excerpt ? leadOf(rawTextOf(excerpt), body, excerpt) : []),
      ...addressField(item),
      ...identityField(item),
      ...publicationField(head, item),
      ...languageField(item),
    ],
    facts: taxonomyFacts(item),
    body: { text: body, kind: 'wordpress', start: text?.start ?? item.start },
    held: findHold(item),
    comments: comments.shown,
    remarks: [...dates.remarks, ...comments.remarks],
    ...pictureOf(item),
  }
}

interface PostDates {
  readonly fields: readonly HeaderField[]
  readonly remarks: readonly PlacedRemark[]
}

/** The clock of the site counts. `pubDate` is the same moment in UTC; where it is another day, a warning says so. */
function datesOf(item: XmlElement, context: ParseContext): PostDates {
  const local = childOf(item, 'wp:post_date', 'wp:post_date_gmt')
  const moment = localMoment(
    textOf(childOf(item, 'wp:post_date')),
    textOf(childOf(item, 'wp:post_date_gmt')),
  )
  const feed = childOf(item, 'pubdate', 'dc:date')
  const published = plainMoment(textOf(feed))
  const update = childOf(item, 'wp:post_modified')
  const updated = localMoment(textOf(update), textOf(childOf(item, 'wp:post_modified_gmt')))
  const isChanged = update && updated.slice(0, 16) !== moment.slice(0, 16)
  return {
    fields: [
      ...(moment !== '' && local ? field('date', moment, local) : []),
      ...(moment === '' && feed ? field('date', published, feed) : []),
      ...(isChanged ? field('updated', updated, update) : []),
    ],
    remarks: feed && moment !== '' ? compareMoments(moment, published, feed, context) : [],
  }
}

/** A day apart is the zone of the site. */
const ZONES = 14 * 60

function compareMoments(
  kept: string,
  other: string,
  at: XmlElement,
  context: ParseContext,
): readonly PlacedRemark[] {
  const [one, two] = [kept, other].map((text) =>
    readDate(text, { month: null, ...dateHabitsOf(context) }),
  )
  if (!one || !two) return []
  const distance = Math.abs(momentIn(one.date) - momentIn(two.date))
  return distance <= ZONES ? [] : compareDates(one.date, two.date, '“pubDate”', at.start)
}

function momentIn(date: NonNullable<ReturnType<typeof readDate>>['date']): number {
  if (date.precision === 'minute')
    return minutesSince1970(`${date.day}T${date.time}${date.offset}`) ?? Number.NaN
  return date.precision === 'day' ? (minutesSince1970(date.day) ?? Number.NaN) : Number.NaN
}

/** Logins stand in the items, names at the top of the export. Several authors are labels of their own. */
function creatorField(item: XmlElement, head: XmlElement): readonly HeaderField[] {
  const signed = childrenOf(item, 'category').filter(
    (each) => attributeOf(each, 'domain') === 'author',
  )
  const elements = signed.length > 0 ? signed : childrenOf(item, 'dc:creator')
  const names = elements.map((each) => {
    const name = plainWords(textOf(each))
    return nameOfLogin(name, head)
  })
  const people = [...new Set(names)].filter((name) => !NOBODY.test(name))
  return listField('author', people, elements[0])
}

const namesOfHeads = new WeakMap<XmlElement, Map<string, string>>()

function nameOfLogin(login: string, head: XmlElement): string {
  const known = namesOfHeads.get(head)
  if (known) return known.get(login) ?? login
  const names = new Map<string, string>()
  for (const author of findAll(head, 'wp:author')) {
    const parts = ['wp:author_first_name', 'wp:author_last_name'].map((name) =>
      textOf(childOf(author, name)),
    )
    const [shown, full] = [
      textOf(childOf(author, 'wp:author_display_name')),
      parts.join(' ').trim(),
    ]
    const own = textOf(childOf(author, 'wp:author_login'))
    const isAddress = shown === '' || shown.includes('@') || shown === own
    names.set(own, plainWords(isAddress && full !== '' ? full : shown || own))
  }
  namesOfHeads.set(head, names)
  return names.get(login) ?? login
}

/** Tags that WordPress keeps for itself. */
const TECHNICAL =
  /^(?:author|language|post_format|post_translations|term_translations|nav_menu|link_category|wp_.*|.*_translations)$/

function labelFields(item: XmlElement): readonly HeaderField[] {
  const labels = childrenOf(item, 'category').filter((each) =>
    /^(?:|category|post_tag|tag)$/.test(attributeOf(each, 'domain')),
  )
  const words = labels.map((each) => plainWords(textOf(each)) || attributeOf(each, 'nicename'))
  return listField('topics', distinct(words.filter((each) => !NO_CATEGORY.test(each))), labels[0])
}

/** An item without an address to its domain has each label once as a category and once as a tag. */
function distinct(words: readonly string[]): readonly string[] {
  return [...new Set(words)]
}

function taxonomyFacts(item: XmlElement): readonly HeaderField[] {
  const others = childrenOf(item, 'category').filter((each) => {
    const domain = attributeOf(each, 'domain')
    return !/^(?:|category|post_tag|tag)$/.test(domain) && !TECHNICAL.test(domain)
  })
  const domains = [...new Set(others.map((each) => attributeOf(each, 'domain')))]
  return domains.slice(0, 20).flatMap((domain) => {
    const own = others.filter((each) => attributeOf(each, 'domain') === domain)
    return listField(
      domain,
      own.map((each) => plainWords(textOf(each))),
      own[0],
    )
  })
}

/** Of Polylang. */
function languageField(item: XmlElement): readonly HeaderField[] {
  const label = childrenOf(item, 'category').find(
    (each) => attributeOf(each, 'domain') === 'language',
  )
  const tag = attributeOf(label, 'nicename')
  return label && /^[a-z]{2}(?:[-_][a-z]{2})?$/i.test(tag) ? field('language', tag, label) : []
}

/** A status other than published, a password, or a type that may be anything. */
function findHold(item: XmlElement): HeaderField | null {
  const status = childOf(item, 'wp:status')
  const password = childOf(item, 'wp:post_password')
  const type = childOf(item, 'wp:post_type')
  if (status && !/^(?:|publish|published|inherit)$/i.test(textOf(status)))
    return field('wp:status', textOf(status), status)[0] ?? null
  if (password && textOf(password) !== '')
    return field('wp:post_password', 'set', password)[0] ?? null
  if (type && kindOfPost(textOf(type)) === 'unknown')
    return field('wp:post_type', plainText(textOf(type)), type)[0] ?? null
  return null
}

/** Names, addresses and words of commenters go no further than this. */
function commentsOf(item: XmlElement): {
  readonly shown: number | null
  readonly remarks: readonly PlacedRemark[]
} {
  const comments = childrenOf(item, 'wp:comment')
  const [first] = comments
  if (!first) return { shown: null, remarks: [] }
  const approved = comments.filter(
    (each) =>
      textOf(childOf(each, 'wp:comment_approved')) === '1' &&
      !/^(?:pingback|trackback)$/.test(textOf(childOf(each, 'wp:comment_type'))),
  )
  const told = remarkAt(first.start, 'comments-left-out', String(comments.length))
  return { shown: approved.length, remarks: [told] }
}

function pictureOf(item: XmlElement): Pick<XmlReading, 'pictureId'> {
  const meta = childrenOf(item, 'wp:postmeta').find(
    (each) => textOf(childOf(each, 'wp:meta_key')) === '_thumbnail_id',
  )
  const pictureId = textOf(childOf(meta, 'wp:meta_value'))
  return pictureId === '' ? {} : { pictureId }
}
