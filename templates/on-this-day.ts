/** A date, and what the archive has of it in every year → its page. */
import { html, type Html } from '../src/template/html.js'
import type { PageOf } from '../src/record/page.js'
import type { DayTeller } from '../src/record/time-page.js'
import type { Link } from '../src/record/link.js'
import { monthDay, pageUrl } from '../src/record/strings.js'
import { yearOf } from '../src/record/url.js'
import { renderBreadcrumb } from './parts/breadcrumb.js'
import { renderDocument } from './parts/document.js'
import { renderHeadline } from './parts/headline.js'
import { renderHeading } from './parts/heading.js'
import { describeList } from './parts/list-head.js'
import { renderNeighbours } from './parts/neighbours.js'
import { renderStory } from './parts/story.js'
import type { PageContext } from '../src/template/page-context.js'

const UP = pageUrl('on-this-day/')

export function render({ view }: PageOf<'on-this-day'>, context: PageContext): Html {
  const { date, days, neighbours } = view
  const { dates, texts } = context
  const title = texts.lists.onDate(dates.monthDay(date))
  const count = days.reduce((sum, day) => sum + day.count, 0)
  const head = describeList(context, title, count, { up: UP, neighbours })
  const trail = [{ url: UP, label: texts.navigation.onThisDay }]
  const wayfinding = html`${renderBreadcrumb(context, trail)}
  ${renderNeighbours(context, 'date', neighbours, nameDate)}`
  const main = html`${renderHeading(context, title, count)}
  ${days.map((day) => renderYear(context, day))}`
  return renderDocument(context, head, wayfinding, main)
}

function nameDate({ dates }: PageContext, { label }: Link): string {
  return dates.monthDay(monthDay(label))
}

/** The first story with its lead, the others by their headlines, and the way to all of them. */
function renderYear(context: PageContext, { key, url, count, stories }: DayTeller): Html {
  const { texts, dates, href } = context
  const [first, ...others] = stories
  const all = texts.lists.allOf(count, dates.period(key))
  return html`<section class="row">
    <h2>
      <a href="${href(url)}"><time datetime="${key}">${yearOf(key)}</time></a>
      <span class="count">${texts.articles(count)}</span>
    </h2>
    <div class="story">
      ${first && renderStory(context, first)}
      ${
        others.length > 0 &&
        html`<ul class="minor">
          ${others.map((story) => html`<li>${renderHeadline(context, story)}</li>`)}
        </ul>`
      }
      ${count > stories.length && html`<p class="rest"><a href="${href(url)}">${all}</a></p>`}
    </div>
  </section>`
}
