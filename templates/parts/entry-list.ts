/** Entries → a dense list: time, day or date, headline, one line of the lead, source. */
import { html, type Html, type HtmlPart } from '../../src/template/html.js'
import type { PublicationDate } from '../../src/record/date.js'
import type { Entry } from '../../src/record/entry.js'
import { markLanguage, type PageContext } from '../../src/template/page-context.js'
import type { EntryMoment } from '../../src/template/part-views.js'
import { definePart } from '../../src/template/parts.js'
import { hourId, hoursIn } from './hours.js'
import { renderDay, renderDayInYear, renderTime } from './time.js'

export function renderEntries(
  context: PageContext,
  entries: readonly Entry[],
  moment: EntryMoment,
  hasHours = false,
): HtmlPart {
  return renderList(context, { entries, moment, hasHours })
}

const renderList = definePart('entry-list', (context, { entries, moment, hasHours }) => {
  const shown = moment === 'time' && !entries.some(hasTime) ? 'none' : moment
  const hours = hasHours ? hoursIn(entries) : NO_HOURS
  const rows = entries.map((entry) => renderEntry(context, entry, shown, hours.get(entry)))
  return html`<ol class="entries ${shown} ${entries.length <= FEW && 'few'}">
    ${rows}
  </ol>`
})

/** A list as short as this has room for more of each lead. */
const FEW = 8

function hasTime({ date }: Entry): boolean {
  return date.precision === 'minute'
}

const NO_HOURS: ReadonlyMap<Entry, string> = new Map()

/** `hour` is the one that the entry is the first of. */
function renderEntry(
  context: PageContext,
  entry: Entry,
  moment: EntryMoment,
  hour: string | undefined,
): Html {
  const { lang, dir } = markLanguage(entry.language, context.language)
  const sources = entry.sources.join(' / ')
  return html`<li id="${hour !== undefined && hourId(hour)}">
    ${moment !== 'none' && html`<span class="when">${renderMoment(context, entry.date, moment)}</span>`}
    <div class="what" lang="${lang}" dir="${dir}">
      <a class="headline" href="${context.href(entry.url)}">${entry.headline}</a>
      ${entry.teaser !== '' && html`<p class="teaser">${entry.teaser}</p>`}
    </div>
    ${sources !== '' && html`<span class="source"><bdi>${sources}</bdi></span>`}
  </li>`
}

function renderMoment(
  context: PageContext,
  date: PublicationDate,
  moment: Exclude<EntryMoment, 'none'>,
): Html | null {
  if (moment === 'date') return renderDay(context, date)
  if (moment === 'day') return renderDayInYear(context, date)
  return date.precision === 'minute' ? renderTime(date, date.time) : null
}
