/**
 * A tree → what it takes of a core to know what an article is about: to read its words, judge topics, find names, sign it,
 * and hold it against those before it. In this process; looks inside, as `measure-parsing` does.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { textOfArticle } from '../../dist/src/article/body/text-of-article.js'
import { decodeSource } from '../../dist/src/text/decode.js'
import { createEnricher } from '../../dist/src/pipeline/file/enrich.js'
import { readProject } from '../../dist/src/project/project.js'
import { parseFile } from '../../dist/src/formats/parse-file.js'
import { SimilarityWindow } from '../../dist/src/related/similarity-window.js'
import { readWords } from '../../dist/src/language/read-words.js'
import { readSignature } from '../../dist/src/related/signature-rows.js'
import { EXTENSIONS } from './write-article.mjs'

/** Microseconds of a core an article, one number for each round after one to get warm, and words an article. */
export function measureCataloguing(tree, format, rounds) {
  const content = tree.contentOf(format)
  const { contextOf, referenceData } = readProject(content)
  const articles = readdirSync(content, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(EXTENSIONS[format]))
    .flatMap((name) => {
      const source = decodeSource(name, readFileSync(join(content, name)))
      return parseFile(source, contextOf(name)).records
    })
    .flatMap((record) => (record.kind === 'article' ? [record.article] : []))
  const enrich = createEnricher(referenceData)
  const costs = Array.from({ length: rounds + 1 }, () => {
    const window = new SimilarityWindow()
    const start = process.cpuUsage()
    for (const [id, article] of articles.entries()) {
      const rows = Buffer.from(enrich(article).signature, 'base64')
      const row = { id, day: 0, signature: readSignature(rows, 0) }
      window.findEarlier(row)
      window.add(row)
    }
    const { user, system } = process.cpuUsage(start)
    return (user + system) / articles.length
  })
  const words = articles.map((article) => readWords(textOfArticle(article)).lower.length)
  return {
    costs: costs.slice(1),
    words: words.reduce((sum, count) => sum + count, 0) / words.length,
  }
}
