/** The archive as a whole → its front page: a story, its years, its busiest days, its topics through time, the latest. */
import { html, type Html } from '../src/template/html.js'
import type { Entry } from '../src/record/entry.js'
import type { PageOf } from '../src/record/page.js'
import type { HomeView } from '../src/record/time-page.js'
import { type DayKey, pageUrl } from '../src/record/strings.js'
import { DOSSIERS, yearOf } from '../src/record/url.js'
import { drawBars, renderBars, yearTicks } from './parts/bars.js'
import { renderBusyDays } from './parts/busy-days.js'
import { renderDecades } from './parts/decades.js'
import { renderDossierCards } from './parts/dossier-cards.js'
import { renderDocument } from './parts/document.js'
import { renderLead } from './parts/lead.js'
import { siteData } from './parts/json-ld.js'
import { renderMonthRows } from './parts/month-rows.js'
import { renderPeriodList } from './parts/period-list.js'
import { renderStory } from './parts/story.js'
import type { PageContext } from '../src/template/page-context.js'

export function render({ view }: PageOf<'home'>, context: PageContext): Html {
  const { description } = context.site.settings
  const head = { title: null, description, type: 'website', more: siteData(context) } as const
  const main = html`${renderPlate(context)} ${renderEars(context, view)}
    <div class="grid">
      ${renderFirst(context, view)} ${renderBusiest(context, view)} ${renderRibbon(context, view)}
      ${renderYears(context, view)} ${renderTopics(context, view)} ${renderPeriods(context, view)}
      ${renderDossiers(context, view)} ${renderAdded(context, view)} ${renderLatest(context, view)}
    </div>`
  return renderDocument(context, head, null, main)
}

function renderPlate({ site }: PageContext): Html {
  const { title, description } = site.settings
  return html`<div class="plate">
    <h1>${title}</h1>
    ${description !== '' && html`<p class="intro" dir="auto">${description}</p>`}
  </div>`
}

/** How much, from when to when, and of what kinds. */
function renderEars(context: PageContext, view: HomeView): Html {
  const { texts, dates } = context
  if (view.count === 0) return html`<p class="ears">${texts.lists.empty}</p>`
  const { span, topicCount, languages } = view
  const years = view.years.filter(({ count }) => count > 0).length
  const kinds = [
    years > 0 && texts.home.years(years),
    topicCount > 0 && texts.home.topics(topicCount),
    languages > 1 && texts.home.languages(languages),
  ].filter((each) => each !== false)
  return html`<p class="ears">
    <span>${texts.articles(view.count)}</span>
    ${span && html`<span>${dates.period(span.first)} – ${dates.period(span.last)}</span>`}
    <span>${kinds.join(' · ')}</span>
  </p>`
}

/** The busiest day; the script of the page makes it the date of today, where the archive has something of that. */
function renderFirst(context: PageContext, view: HomeView): Html | null {
  const { lead, isBusiest, busiest, datedMonths } = view
  if (view.picks.length > 0) return renderPicks(context, view)
  if (lead === null) return null
  const { texts, dates } = context
  const { key, url, count, stories } = lead
  const { home } = texts
  const parts = {
    title: isBusiest ? home.busiestDay : count > 1 ? home.latestDay : home.latestArticle,
    stories: stories.map((story) => ({ day: key, story })),
    all: count > 1 ? { url, label: texts.lists.allOf(count, dates.period(key)) } : null,
  }
  return html`<section
    class="${busiest.length > 0 && 'span-7'}"
    data-today="${datedMonths.join(' ')}"
  >
    ${renderLead(context, parts)}
  </section>`
}

function renderPicks(context: PageContext, { picks, busiest }: HomeView): Html {
  const stories = picks.map((story) => ({ day: dayOf(story), story }))
  return html`<section class="${busiest.length > 0 && 'span-7'}">
    ${renderLead(context, { title: context.texts.home.picks, stories, all: null })}
  </section>`
}

function dayOf({ date }: Entry): DayKey | null {
  return date.precision === 'minute' || date.precision === 'day' ? date.day : null
}

function renderBusiest(context: PageContext, { busiest }: HomeView): Html | null {
  if (busiest.length === 0) return null
  return html`<section class="span-5">
    <h2>${context.texts.lists.busiest}</h2>
    ${renderBusyDays(context, busiest)}
  </section>`
}

/** A bar says nothing alone. */
function renderRibbon(context: PageContext, { years, months }: HomeView): Html | null {
  const [first, last] = [years[0], years.at(-1)]
  if (!first || !last || (years.length < 2 && months.length === 0)) return null
  const { texts, dates } = context
  const shown = years.length < FEW_YEARS ? months : years
  const most = shown.reduce((peak, each) => (each.count > peak.count ? each : peak))
  const peak = dates.period(most.key)
  const words = texts.lists.timeline(first.key, last.key, peak, most.count)
  return html`<section>
    <h2>${texts.home.span(first.key, last.key)}</h2>
    ${renderBars(
      words,
      shown.map(({ count }) => count),
      yearTicks(shown.map(({ key }) => yearOf(key))),
      `${peak}${texts.colon}${texts.number(most.count)}`,
    )}
  </section>`
}

/** Below this, a bar a month says more than a bar a year. */
const FEW_YEARS = 5

/** A table of a few rows leaves room beside it: years and topics stand below each other then. */
const FEW_ROWS = 7

function isShort({ years, months }: HomeView): boolean {
  return months.length > 0 ? years.length < FEW_ROWS : years.length === 0
}

function renderYears(context: PageContext, view: HomeView): Html | null {
  const { years, months, undated, topics } = view
  const { texts, href } = context
  if (years.length === 0 && undated === null) return null
  return html`<section
    class="${topics.length > 0 && !isShort(view) && 'span-7'} ${months.length > 0 && 'scroll'}"
    id="years"
  >
    <h2>${texts.lists.years}</h2>
    ${months.length > 0 ? renderMonthRows(context, months) : years.length > 0 && renderDecades(context, years)}
    ${undated !== null && html`<p class="rest"><a href="${href(undated.url)}">${texts.undated}</a> <span class="figure">${texts.number(undated.count)}</span></p>`}
  </section>`
}

function renderTopics(context: PageContext, view: HomeView): Html | null {
  const { topics, topicCount } = view
  if (topics.length === 0) return null
  const { texts, href } = context
  const rows = topics.map(
    ({ url, label, count, bars }) =>
      html`<li>
        <a href="${href(url)}"><bdi>${label}</bdi></a>
        ${bars.length > 1 && renderSpark(bars)}
        <span class="figure">${texts.number(count)}</span>
      </li>`,
  )
  const all = html`<a href="${href(pageUrl('topics/'))}">${texts.home.allTopics(topicCount)}</a>`
  return html`<section class="${!isShort(view) && 'span-5'}">
    <h2>${texts.lists.topics}</h2>
    <ul class="sparks">
      ${rows}
    </ul>
    ${topicCount > topics.length && html`<p class="rest">${all}</p>`}
  </section>`
}

/** The figure beside it says the sum; who wants more of a topic follows its link. */
function renderSpark(bars: readonly number[]): Html {
  return html`<svg
    viewBox="0 0 ${bars.length * 10} 20"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    ${drawBars(bars, 20)}
  </svg>`
}

function renderPeriods(context: PageContext, { periods }: HomeView): Html | null {
  return periods.length === 0
    ? null
    : html`<section>
        <h2>${context.texts.home.periods}</h2>
        ${renderPeriodList(context, periods)}
      </section>`
}

function renderDossiers(context: PageContext, view: HomeView): Html | null {
  const { dossiers, dossierCount } = view
  if (dossiers.length === 0) return null
  const { texts, href } = context
  return html`<section>
    <h2>${texts.dossiers.title}</h2>
    ${renderDossierCards(context, dossiers)}
    ${dossierCount > dossiers.length && html`<p class="rest"><a href="${href(DOSSIERS)}">${texts.dossiers.all}</a></p>`}
  </section>`
}

/** What is new here is not always of a late date. */
function renderAdded(context: PageContext, { added }: HomeView): Html | null {
  if (added.length === 0) return null
  const { lists } = context.texts
  return html`<section>
    <h2>${lists.added}</h2>
    ${renderHeadlines(context, added)}
    <p class="rest"><a href="${context.href(pageUrl('added/'))}">${lists.allAdded}</a></p>
  </section>`
}

function renderHeadlines(context: PageContext, entries: readonly Entry[]): Html {
  return html`<div class="stories minor">
    ${entries.map((entry) => html`<div class="story">${renderStory(context, { ...entry, teaser: '' }, entry.date)}</div>`)}
  </div>`
}

const CARDS = 3

function renderLatest(context: PageContext, { latest }: HomeView): Html | null {
  if (latest.length === 0) return null
  const { texts } = context
  const rest = latest.slice(CARDS)
  return html`<section>
    <h2>${texts.lists.latest}</h2>
    <div class="stories">
      ${latest.slice(0, CARDS).map((entry) => html`<div class="story">${renderStory(context, entry, entry.date)}</div>`)}
    </div>
    ${rest.length > 0 && renderHeadlines(context, rest)}
  </section>`
}
