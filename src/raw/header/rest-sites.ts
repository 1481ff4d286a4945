/** The rest of the line of a header, where it begins with the name of a site → what the site says of the article. */
import { singleBlanks } from '../../text/unseen.js'
import { isSection } from '../top/kicker.js'
import { beforeUpdate } from '../dates/published.js'
import { readMoment } from './rest-days.js'
import { claimRest, isTextBelow, type RestEvidence, type RestFinding } from './rest-finding.js'
import { isTitledBelow } from './rest-names.js'
import { isSite } from '../top/sites.js'
import { readUpdated } from '../dates/updated.js'

const SITE_BEFORE = /^(.{2,40}?)\s*[•|·–—-]\s+/u

/** `NOS Nieuws • zaterdag 8 december 2018, 23:18 • Aangepast zondag 9 december, 09:12` */
export function readSiteAndMoment(rest: string, start: number): RestFinding | null {
  const head = beforeUpdate(rest)
  const [before = '', site = ''] = SITE_BEFORE.exec(head) ?? []
  if (!isSite(site) && !isSection(site)) return null
  const dated = readMoment(head.slice(before.length), start + before.length)
  const behind =
    head.length === rest.length ? null : readUpdated(rest.slice(head.length), start + head.length)
  if (!dated || (head.length < rest.length && !behind)) return null
  return {
    found: { ...dated.found, ...behind?.found },
    spans: [
      claimRest(before, start, null, 'page-furniture', 0.8),
      ...dated.spans,
      ...(behind?.spans ?? []),
    ],
    remarks: [{ rule: 'page-furniture', words: [site], offset: start }],
  }
}

/** `NOS Nieuws • Aangepast vrijdag 3 april 2020, 09:12` */
export function readSiteAndUpdate(rest: string, start: number): RestFinding | null {
  const [before = '', site = ''] = SITE_BEFORE.exec(rest) ?? []
  const updated = isSite(site)
    ? readUpdated(rest.slice(before.length), start + before.length)
    : null
  return (
    updated && {
      found: updated.found,
      spans: [claimRest(before, start, null, 'page-furniture', 0.8), ...updated.spans],
      remarks: [{ rule: 'page-furniture', words: [site], offset: start }],
    }
  )
}

/** `NOS Sport • Voetbal`, with a headline or the text below. */
export function readSiteAndSection(
  rest: string,
  start: number,
  { body }: RestEvidence,
): RestFinding | null {
  const [before = '', site = ''] = SITE_BEFORE.exec(rest) ?? []
  const section = rest.slice(before.length)
  if (!isSite(site) || !isSection(section) || !(isTextBelow(body) || isTitledBelow(body)))
    return null
  return {
    found: { kicker: singleBlanks(section) },
    spans: [
      claimRest(before, start, null, 'page-furniture', 0.8),
      claimRest(section, start + before.length, 'kicker', 'kicker-line', 0.75),
    ],
    remarks: [{ rule: 'page-furniture', words: [site], offset: start }],
  }
}
