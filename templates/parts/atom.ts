/** Entries → a document of the Atom format: the latest of a list, or all of a month. https://www.rfc-editor.org/rfc/rfc4287 */
import { xml, type Xml } from '../../src/template/html.js'
import { isoDate } from '../../src/record/date.js'
import type { Entry } from '../../src/record/entry.js'
import type { DayKey, PageUrl } from '../../src/record/strings.js'
import type { PageContext } from '../../src/template/page-context.js'
import { addressOf, identify, latestUpdate, momentOf, updatesOf } from './feed-place.js'

export interface AtomParts {
  readonly title: string
  /** The page that shows the same. */
  readonly page: PageUrl
  readonly entries: readonly Entry[]
  /** When each of them came into the archive; null where dates of articles count. */
  readonly added: readonly DayKey[] | null
  /** Other documents of the feed, by what they are to this one (RFC 5005). */
  readonly links: readonly (readonly [
    relation: 'current' | 'prev-archive' | 'next-archive',
    url: PageUrl,
  ])[]
  /** Whether it is a part of the past, which a reader need not ask for again. */
  readonly isArchive: boolean
}

export function renderAtom(context: PageContext, parts: AtomParts): Xml {
  const { publication, rights } = context.site.settings
  const { url, language } = context
  const moments = updatesOf(parts)
  const others = parts.links.map(
    ([relation, to]) =>
      xml`<link rel="${relation}" type="application/atom+xml" href="${addressOf(context, to)}"/>\n`,
  )
  return xml`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/"${parts.isArchive && xml` xmlns:fh="http://purl.org/syndication/history/1.0"`} xml:lang="${language}">
${parts.isArchive && xml`<fh:archive/>\n`}<id>${identify(context, url)}</id>
<title>${parts.title}</title>
<updated>${latestUpdate(moments)}</updated>
<link rel="self" type="application/atom+xml" href="${addressOf(context, url)}"/>
<link rel="alternate" type="text/html" href="${addressOf(context, parts.page)}"/>
${others}<author><name>${publication}</name></author>
${rights !== null && xml`<rights>${rights}</rights>\n`}${parts.entries.map((entry, index) => renderEntry(context, entry, moments[index]!))}</feed>
`
}

/** The date stands in `dc:date` as precisely as it is known; `published` asks for a moment, and stands where there is one. */
function renderEntry(context: PageContext, entry: Entry, updated: string): Xml {
  const published = momentOf(entry.date)
  const date = isoDate(entry.date)
  const language = entry.language.startsWith('und') ? '' : entry.language
  return xml`<entry xml:lang="${language}">
<id>${identify(context, entry.url)}</id>
<title>${entry.headline}</title>
<link rel="alternate" type="text/html" href="${addressOf(context, entry.url)}"/>
<updated>${updated}</updated>
${published !== null && xml`<published>${published}</published>\n`}${date !== null && xml`<dc:date>${date}</dc:date>\n`}${entry.authors.map((name) => xml`<author><name>${name}</name></author>\n`)}${entry.teaser !== '' && xml`<summary>${entry.teaser}</summary>\n`}</entry>
`
}
