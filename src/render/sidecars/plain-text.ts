/** An article → its text as a file: headline, who, when and where, standfirst, the text, and where it comes from. */
import type { RootContent } from 'mdast'
import { isoDate } from '../../record/date.js'
import type { ArticleView } from '../../record/page.js'
import type { SidecarFormat } from '../../record/sidecar.js'
import type { Site } from '../../record/site.js'
import { linesOf, textOf } from '../../text/block-text.js'
import { publicAddress } from '../../template/links.js'
import { articleStandfirst } from '../../template/standfirst.js'

export const plainText: SidecarFormat = {
  ending: '.txt',
  label: 'TXT',
  mediaType: 'text/plain',
  isWanted: ({ sidecars }) => sidecars.includes('text'),
  make: writeText,
}

function writeText({ article, entry, authors }: ArticleView, { settings }: Site): string {
  const { headline, kicker, dateline, sources } = article
  const address = publicAddress(settings, entry.url)
  const head = [
    kicker,
    headline,
    authors.map(({ label }) => label).join(', '),
    [dateline, isoDate(article.date), sources.join(' / ')].filter(Boolean).join(', '),
  ]
  const foot = [settings.publication, address, settings.rights]
  const parts = [
    head,
    [articleStandfirst(article)],
    ...article.body.children.map(paragraphOf),
    foot,
  ]
  return parts
    .map((lines) => lines.filter((line) => line !== null && line !== '').join('\n'))
    .filter((part) => part !== '')
    .map((part) => `${part}\n`)
    .join('\n')
}

/** A paragraph is a line, however it was broken; lists, tables and quotations keep theirs. */
function paragraphOf(block: RootContent): readonly string[] {
  return block.type === 'paragraph' ? [textOf(block)] : linesOf(block)
}
