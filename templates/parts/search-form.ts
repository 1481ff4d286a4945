/** The site → the form that leads to its search page, in the header of every page. */
import { html } from '../../src/template/html.js'
import { pageUrl } from '../../src/record/strings.js'
import { definePart } from '../../src/template/parts.js'

export const SEARCH = pageUrl('search/')

/** Null where the site cannot be searched. It needs no script: the page that it leads to does. */
export const renderSearchForm = definePart('search-form', ({ site, texts, href }) => {
  if (site.search === null) return null
  const { box, button } = texts.search
  return html`<form class="find" role="search" action="${href(SEARCH)}">
    <input type="search" name="q" aria-label="${box}" placeholder="${box}" />
    <button type="submit">${button}</button>
  </form>`
})
