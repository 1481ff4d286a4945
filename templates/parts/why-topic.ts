/** What was judged of an article's topics → a panel that folds up: which words speak for each, and how sure that is. */
import { html, type Html } from '../../src/template/html.js'
import { findOwn } from '../../src/record/find-own.js'
import type { ArticleView } from '../../src/record/page.js'
import type { TopicJudgement, TopicScore } from '../../src/record/topics.js'
import { markLanguage, type PageContext } from '../../src/template/page-context.js'
import { definePart } from '../../src/template/parts.js'
import { nameTopic } from './topic-name.js'

export const renderWhy = definePart('why-topic', (context, { article, judgement }) => {
  const { why } = context.texts
  const { by, scores } = judgement
  if (isNamedBySource(judgement)) return html`<p class="why">${sayWhy(context, judgement)}</p>`
  return html`<details class="why">
    <summary>${by === 'unsorted' ? why.unsorted : why.title}</summary>
    <p>${sayWhy(context, judgement)}</p>
    ${scores.map((score) => renderScore(context, score, article.language))}
  </details>`
})

/** Then there is nothing to unfold: it is told with the provenance. */
export function isNamedBySource({ by, scores }: TopicJudgement): boolean {
  return by === 'labels' && scores.length === 0
}

function sayWhy({ texts }: PageContext, judgement: TopicJudgement): string {
  const { why } = texts
  const { by, topics, scores, margin, precision } = judgement
  if (by === 'labels') return why.byLabels(topics.length)
  const lead =
    precision === null ? '' : ` ${why.lead(inHundredths(margin))} ${why.precision(precision)}`
  if (by === 'words') return why.byWords + lead
  return scores.length === 0 ? why.noCandidate : why.candidates + lead
}

/** 100 only where no other topic has points. */
function inHundredths(margin: number): number {
  return margin < 1 ? Math.min(99, Math.round(margin * 100)) : 100
}

/** The most terms that are shown of a topic; what the others give is added up. */
const SHOWN = 3

/** A topic's points, what its terms give of them, and what all others give. That a term is a whole word goes unsaid. */
function renderScore(
  context: PageContext,
  { topic, points, reasons, rest }: TopicScore,
  language: ArticleView['article']['language'],
): Html {
  const { site, texts } = context
  const { why } = texts
  const { lang, dir } = markLanguage(language, texts.tag)
  const name = nameTopic(context, topic, findOwn(site.topicLabels, topic) ?? topic)
  const rows = reasons.slice(0, SHOWN).map(({ term, form, place, points: tenths }) => {
    const word = lang === null ? term : html`<bdi lang="${lang}" dir="${dir}">${term}</bdi>`
    const how = form === 'exact' ? '' : why.forms[form] + texts.comma
    return html`<br />${word} (${how}${why.places[place]}) ${why.tenths(tenths)}`
  })
  const others = reasons.slice(SHOWN).reduce((sum, each) => sum + each.points, rest)
  return html`<p>
    <b lang="${name.lang}">${name.label}</b>
    ${why.tenths(points)}${rows}${others !== 0 && html`<br />${why.rest} ${why.tenths(others)}`}
  </p>`
}
