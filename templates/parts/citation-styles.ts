/** A citation → the same in words, as APA, Chicago and MLA write it, and plainly. */
import { directionOf } from '../../src/language/direction.js'
import { elementText, html, type Html } from '../../src/template/html.js'
import { monthKey } from '../../src/record/strings.js'
import type { PublicationDate } from '../../src/record/date.js'
import type { PageContext } from '../../src/template/page-context.js'
import type { Citation, Creator } from '../../src/template/citation.js'
import { inverted } from '../../src/template/citation-formats.js'

export interface WrittenCitation {
  readonly name: string
  readonly text: Html
}

/** `date` is that of the article, as precise as it is known. Months are in the language of the interface. */
export function writeCitations(
  context: PageContext,
  citation: Citation,
  date: PublicationDate,
): readonly WrittenCitation[] {
  const { cite } = context.texts
  return [
    { name: cite.plain, text: writePlain(context, citation, date) },
    { name: 'APA', text: writeApa(context, citation) },
    { name: 'Chicago', text: writeLong(context, citation, date, '.') },
    { name: 'MLA', text: writeLong(context, citation, date, ',') },
  ]
}

/** Author, “headline”, publication, date, page, address. */
function writePlain(context: PageContext, citation: Citation, date: PublicationDate): Html {
  const { creators, publication } = citation
  const { comma } = context.texts
  const who = creators.map((creator) => `${natural(creator)}${comma}`).join('')
  const headline = quote(context, citation.title, '')
  return html`${who}${headline}${comma}<cite>${publication}</cite>${comma}${dayOf(context, date)}${placeOf(context, citation)}${renderAddress(context, citation, comma)}.`
}

/** https://apastyle.apa.org: `Verbeke, J. (2020, March 12). Headline. Publication. Address` */
function writeApa(context: PageContext, citation: Citation): Html {
  const { creators, title, publication } = citation
  const when = `(${apaDate(context, citation)}).`
  const headline = isolate(context, title)
  const who = creators.map(apaName)
  const names = who.length < 2 ? who.join('') : `${who.slice(0, -1).join(', ')}, & ${who.at(-1)}`
  const opening =
    names === ''
      ? html`${headline}${stopAfter(title)} ${when}`
      : html`${names}${stopAfter(names)} ${when} ${headline}${stopAfter(title)}`
  return html`${opening}
    <cite>${publication}</cite
    >${placeOf(context, citation)}.${renderAddress(context, citation, ' ')}`
}

/**
 * `Verbeke, Jan. “Headline.” Publication, 12 March 2020. Address.` Chicago ends the date with a full stop, MLA goes on
 * with a comma.
 */
function writeLong(
  context: PageContext,
  citation: Citation,
  date: PublicationDate,
  mark: '.' | ',',
): Html {
  const { creators, title, publication } = citation
  const names = longNames(context, creators)
  const who = names === '' ? '' : `${names}${stopAfter(names)} `
  const headline = quote(context, title, stopAfter(title))
  return html`${who}${headline} <cite>${publication}</cite>,
    ${dayOf(context, date)}${placeOf(context, citation)}${renderAddress(context, citation, `${mark} `)}.`
}

/** Only the first is turned around; of more than three the others are not named. */
function longNames({ texts }: PageContext, creators: readonly Creator[]): string {
  const [first, ...others] = creators
  if (!first) return ''
  const name = 'literal' in first ? first.literal : inverted(first)
  if (others.length > 2) return `${name}, et al.`
  const rest = others.map(natural)
  if (rest.length === 0) return name
  return `${[name, ...rest.slice(0, -1)].join(', ')}, ${texts.cite.and(rest.at(-1)!)}`
}

function natural(creator: Creator): string {
  if ('literal' in creator) return creator.literal
  return [creator.given, creator.particle, creator.family].filter((part) => part !== '').join(' ')
}

/** `van den Berg, J. P.` */
function apaName(creator: Creator): string {
  if ('literal' in creator) return creator.literal
  const initials = creator.given.split(/[ .]+/).filter((part) => part !== '')
  const given = initials.map((part) => `${[...part][0]!}.`).join(' ')
  return inverted({ ...creator, given })
}

function apaDate({ dates, texts }: PageContext, { date }: Citation): string {
  const [year, month, day] = date
  if (year === undefined) return texts.cite.noDate
  if (month === undefined) return year
  const name = dates.monthName(monthKey(`${year}-${month}`))
  if (day === undefined) return `${year}, ${name}`
  const figure = String(Number(day))
  return `${year}, ${dates.language === 'en' ? `${name} ${figure}` : `${figure} ${name}`}`
}

/** Without the time of day: the day is what a paper is cited by. */
function dayOf({ dates }: PageContext, date: PublicationDate): string {
  return date.precision === 'minute' ? dates.period(date.day) : dates.date(date)
}

/** Where on paper it stood. */
function placeOf({ texts }: PageContext, { page, edition, section }: Citation): string {
  const parts = [edition, section, page && `${texts.cite.page} ${page}`]
  return parts.map((part) => (part ? `, ${part}` : '')).join('')
}

/** A title may end with a mark of its own. */
function stopAfter(text: string): string {
  return /[.?!…。！？؟]$/u.test(text) ? '' : '.'
}

/** A headline in another language runs in its own direction, whatever its first letter. */
function isolate({ headlineMark: { lang, dir } }: PageContext, title: string): Html {
  const text = elementText(title)
  return lang === null ? text : html`<bdi lang="${lang}" dir="${dir}">${text}</bdi>`
}

/** What is quoted within a headline, one level deep: `"De Arend is geland"`. */
const QUOTED = /(?<![\p{L}\d])["“„«]\s?([^"“”„«»]{1,300}?)\s?["“”»](?![\p{L}\d])/gu

/** With the marks of the interface's language, and others around what the headline quotes itself. */
function quote(context: PageContext, title: string, stop: string): Html {
  const { quotes, innerQuotes } = context.texts.cite
  const [open, close] = quotes
  const [innerOpen, innerClose] = innerQuotes
  const inner = title.replace(QUOTED, `${innerOpen}$1${innerClose}`)
  return html`${open}${isolate(context, inner)}${stop}${close}`
}

/** Among words that run from right to left an address keeps its direction, and with it its last stroke. */
function renderAddress({ texts }: PageContext, { address }: Citation, before: string): Html | null {
  if (address === null) return null
  return directionOf(texts.tag) === 'rtl'
    ? html`${before}<bdi dir="ltr">${address}</bdi>`
    : html`${before}${address}`
}
