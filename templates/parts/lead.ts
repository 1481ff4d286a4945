/** A day and its articles → the story that a front page begins with, and others beside it. */
import { html, type Html } from '../../src/template/html.js'
import type { DayKey } from '../../src/record/strings.js'
import { renderStory } from './story.js'
import type { PageContext } from '../../src/template/page-context.js'
import { definePart } from '../../src/template/parts.js'

export const renderLead = definePart('lead', (context, { title, stories, all }) => {
  const [first, ...others] = stories.map(({ day, story }, index) => {
    const isTold = day === null || day === stories[index - 1]?.day
    const kicker = isTold ? null : renderKicker(context, day)
    return html`<div class="story ${index === 0 && 'first'}">
      ${kicker} ${renderStory(context, story)}
    </div>`
  })
  return html`<h2>${title}</h2>
    ${first} ${others.length > 0 && html`<div class="stories">${others}</div>`}
    ${
      all &&
      html`<p class="rest">
        <a href="${context.href(all.url)}">${all.label}</a>
      </p>`
    }`
})

function renderKicker({ dates }: PageContext, day: DayKey): Html {
  return html`<p class="kicker"><time datetime="${day}">${dates.period(day)}</time></p>`
}
