/** What an article has to do with others → lists of them under its text. */
import { html, type Html } from '../../src/template/html.js'
import type { Kin, Kinship } from '../../src/record/related.js'
import { renderKin } from './related-list.js'
import type { PageContext } from '../../src/template/page-context.js'

const KINDS = ['copies', 'related', 'later'] as const satisfies readonly (keyof Kinship)[]

export function renderKinship(context: PageContext, kinship: Kinship): readonly (Html | null)[] {
  return KINDS.map((kind) => renderKind(context, kind, kinship[kind]))
}

function renderKind(context: PageContext, kind: keyof Kinship, kin: readonly Kin[]): Html | null {
  if (kin.length === 0) return null
  const { texts, chrome } = context
  return html`<section lang="${chrome.lang}" dir="${chrome.dir}">
    <h2>${texts.kinship[kind]}</h2>
    ${renderKin(context, kin)}
  </section>`
}
