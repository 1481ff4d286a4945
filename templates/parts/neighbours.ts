/** The pages before and after a page → the links to both, each in its own place even where the other is missing. */
import { html, type Html } from '../../src/template/html.js'
import type { HeadlineLink, Link, Neighbours } from '../../src/record/link.js'
import type { NavigationTexts } from '../../src/language/interface/texts.js'
import { isolateLanguage, type PageContext } from '../../src/template/page-context.js'

type Step = keyof NavigationTexts['previous']

/** `name` gives what a link says besides `Previous day`; a headline takes the place of `Previous article` where it has room. */
export function renderNeighbours<To extends Link>(
  context: PageContext,
  step: Step,
  { previous, next }: Neighbours<To>,
  name: (context: PageContext, link: To) => string | Html,
): Html | null {
  if (previous === null && next === null) return null
  const { texts, chrome, href } = context
  const side = (link: To | null, relation: 'prev' | 'next', words: string): Html | null =>
    link &&
    html`<a class="${relation}" href="${href(link.url)}"
      ><span class="${step !== 'article' && 'step'}">${words}</span> ${name(context, link)}</a
    >`
  return html`<nav
    class="neighbours"
    aria-label="${texts.navigation.neighbours}"
    lang="${chrome.lang}"
    dir="${chrome.dir}"
  >
    ${side(previous, 'prev', texts.navigation.previous[step])}
    ${side(next, 'next', texts.navigation.next[step])}
  </nav>`
}

/** A headline runs in the direction of its language, whatever its first letter. */
export function nameHeadline({ texts }: PageContext, { label, language }: HeadlineLink): Html {
  const { lang, dir } = isolateLanguage(language, texts.tag)
  return html`<bdi lang="${lang}" dir="${dir}">${label}</bdi>`
}
