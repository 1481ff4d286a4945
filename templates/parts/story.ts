/** An article → its headline with its lead below, as a front page shows it. */
import { html, type Html } from '../../src/template/html.js'
import type { PublicationDate } from '../../src/record/date.js'
import type { Story } from '../../src/record/time-page.js'
import { renderHeadline } from './headline.js'
import { isolateLanguage, type PageContext } from '../../src/template/page-context.js'
import { renderDay } from './time.js'

/** `date` stands above it where the place does not say it. */
export function renderStory(context: PageContext, story: Story, date?: PublicationDate): Html {
  const { lang, dir } = isolateLanguage(story.language, context.language)
  return html`${date && html`<p class="kicker">${renderDay(context, date)}</p>`}
    <h3 dir="${dir}">${renderHeadline(context, story)}</h3>
    ${story.teaser !== '' && html`<p class="teaser long" lang="${lang}" dir="${dir}">${story.teaser}</p>`}`
}
