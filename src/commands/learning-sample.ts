/** The articles of a content folder → examples to learn topics from: labelled ones, and others. */
import { textOfArticle } from '../article/body/text-of-article.js'
import { readWords } from '../language/read-words.js'
import { findFiles } from '../read/files/find-files.js'
import type { Article } from '../record/article.js'
import { digestOf } from '../record/digest.js'
import { topicClassifier } from '../topics/classifier.js'
import type { LabelledExample } from '../topics/learning/learned-model.js'
import { topicsToLearn } from '../topics/learning/learn-topics.js'
import type { Project } from '../project/project.js'
import { withdrawnIn } from '../ledger/withdrawn.js'
import { parseContent } from '../project/parse.js'
import type { Environment } from '../project/environment.js'
import { checkRead } from './check-read.js'

/** The most articles to learn from: more teach little, and all are held in memory. */
const MOST_LABELLED = 20_000
const MOST_OTHERS = 10_000

export interface GatheredExamples {
  /** Articles whose source gives topics. */
  readonly labelled: readonly LabelledExample[]
  /** Articles whose words make a topic sure; the rest have no topic, and show how common words are. */
  readonly others: readonly LabelledExample[]
  /** The number of articles that were read. */
  readonly articles: number
}

/** Judges by the vocabulary alone, not by what was learned before, so that learning twice gives the same. */
export async function gatherExamples(
  project: Project,
  environment: Environment,
): Promise<GatheredExamples> {
  const { judge } = topicClassifier(project.referenceData.vocabulary, null)
  const labelled = new Sample(MOST_LABELLED)
  const others = new Sample(MOST_OTHERS)
  const isWithdrawn = withdrawnIn(project.publicRecord)
  const paths = findFiles(project.content).articles
  let articles = 0
  let files = 0
  for await (const parsed of parseContent(project, paths, environment)) {
    checkRead(parsed)
    for (const record of parsed.records) {
      if (record.kind !== 'article' || isWithdrawn(record.article)) continue
      const { topics: labels, language, origin } = record.article
      const words = readWords(textOfArticle(record.article))
      const topics = topicsToLearn(judge(labels, words, language))
      const sample = labels.length > 0 ? labelled : others
      sample.add(origin, { words, language, topics })
      articles++
    }
    environment.progress('learning', ++files, paths.length)
  }
  return { labelled: labelled.examples(), others: others.examples(), articles }
}

/** Which articles are taken depends on their places, so that one more article hardly changes the sample. */
class Sample {
  readonly #most: number
  #kept: { readonly chance: number; readonly example: LabelledExample }[] = []
  #bound = 1

  constructor(most: number) {
    this.#most = most
  }

  add({ file, record }: Article['origin'], example: LabelledExample): void {
    const chance = chanceOf(`${file}#${record}`)
    if (chance >= this.#bound) return
    this.#kept.push({ chance, example })
    while (this.#kept.length > this.#most) this.#halve()
  }

  /** The examples in the order in which they were added. */
  examples(): readonly LabelledExample[] {
    return this.#kept.map(({ example }) => example)
  }

  #halve(): void {
    this.#bound /= 2
    this.#kept = this.#kept.filter(({ chance }) => chance < this.#bound)
  }
}

/** The chance of a place: places are evenly spread from 0 to 1. */
function chanceOf(place: string): number {
  return Buffer.from(digestOf(place), 'base64url').readUInt32BE() / 2 ** 32
}
