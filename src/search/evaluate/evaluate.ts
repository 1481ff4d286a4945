/** An expression and the shards of the index → for each shard the articles that match, and what they have of each word. */
import type { Expression, WordExpression } from '../query.js'
import { allArticles, inAll, inSome, noArticles, notIn, type ArticleSet } from './article-set.js'
import { articlesWithin } from './dates.js'
import { matchWords, type Match } from './match-words.js'
import { articlesWith } from './read-facets.js'
import type { ShardReader } from './shard-reader.js'
import { planWords, wantedIn, withoutEmpty, wordsIn, type WordPlan } from './word-plan.js'

export interface EvaluatedShard {
  readonly shard: ShardReader
  readonly articles: ArticleSet
  /** By expression: all that are looked for, none that are excluded. */
  readonly matches: ReadonlyMap<WordExpression, Match>
}

export interface Evaluated {
  readonly shards: readonly EvaluatedShard[]
  /** What is looked for, each once. */
  readonly plans: readonly WordPlan[]
}

/** Rejects when a file cannot be loaded. */
export async function evaluate(
  expression: Expression,
  shards: readonly ShardReader[],
): Promise<Evaluated> {
  const meant = withoutEmpty(expression)
  const plans = await Promise.all(wordsIn(meant).map((words) => planWords(words, shards)))
  const wanted = new Set(wantedIn(meant))
  const evaluated = shards.map((shard) => evaluateIn(shard, meant, plans, wanted))
  return {
    shards: await Promise.all(evaluated),
    plans: plans.filter((plan) => wanted.has(plan.expression)),
  }
}

async function evaluateIn(
  shard: ShardReader,
  expression: Expression,
  plans: readonly WordPlan[],
  wanted: ReadonlySet<WordExpression>,
): Promise<EvaluatedShard> {
  const matched = plans.map(
    async (plan) => [plan.expression, await matchWords(plan, shard)] as const,
  )
  const matches = new Map(await Promise.all(matched))
  const articles = await combine(expression, shard, matches)
  return { shard, articles, matches: new Map([...matches].filter(([each]) => wanted.has(each))) }
}

async function combine(
  expression: Expression,
  shard: ShardReader,
  matches: ReadonlyMap<WordExpression, Match>,
): Promise<ArticleSet> {
  switch (expression.kind) {
    case 'words':
      return matches.get(expression)!.articles
    case 'and':
    case 'or': {
      const parts = expression.parts.map((part) => combine(part, shard, matches))
      const sets = await Promise.all(parts)
      return expression.kind === 'and'
        ? inAll([allArticles(shard.size), ...sets])
        : inSome([noArticles(shard.size), ...sets])
    }
    case 'not':
      return notIn(await combine(expression.part, shard, matches), shard.size)
    case 'facet':
      return articlesWith(await shard.facets(), expression)
    case 'dates':
      return articlesWithin(shard, expression)
    case 'all':
      return allArticles(shard.size)
  }
}
