/** A tree of Markdown articles → what search engines are given of them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Newest first, as an archive lists them. */
export function readTree(root) {
  const paths = readdirSync(root, { recursive: true }).filter((path) => path.endsWith('.md'))
  const all = paths
    .toSorted()
    .toReversed()
    .map((path) => readFileSync(join(root, path), 'utf8'))
  return all.map((text, id) => {
    const [, head = '', rest = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? []
    const value = (key) => new RegExp(`^${key}: "?(.*?)"?$`, 'm').exec(head)?.[1] ?? ''
    const [lead = '', ...more] = rest.trim().split('\n\n')
    const date = value('date').slice(0, 10)
    return {
      id,
      headline: value('title'),
      lead,
      body: more.join('\n'),
      language: value('lang'),
      date,
    }
  })
}
