/** What archive.yaml puts at the foot of every page, in Markdown → its blocks, and where its links lead. */
import type { Root, RootContent } from 'mdast'
import { type NearResolver, placeNearLinks, writtenAddress } from '../article/body/near-links.js'
import { readArticleBody } from '../markdown/article-body.js'
import type { SettingsError } from '../read/settings/own-text.js'
import { siteAddress } from '../record/site-address.js'
import type { OutputPath } from '../record/strings.js'
import { outputPath } from '../record/url.js'
import type { Redactor } from '../text/redact.js'
import { STILL_THERE, wordsOf } from './shown-words.js'

export interface ReadFooter {
  readonly body: Root
  /** Those that lead to pages of the site, as they are written. */
  readonly links: readonly { readonly written: string; readonly place: OutputPath }[]
}

/** Throws what `fault` makes of the reason and of the link that is at fault, if it is one. */
export function readFooter(
  text: string,
  redactor: Pick<Redactor, 'finds'> | null,
  fault: (message: string, word: string | null) => SettingsError,
): ReadFooter {
  const { blocks } = readArticleBody(text, '', false)
  if (blocks.flatMap(wordsOf).some((each) => redactor?.finds(each))) throw fault(STILL_THERE, null)
  const body: Root = { type: 'root', children: [...blocks] }
  const links = listNearLinks(body).map((written) => {
    const address = siteAddress(written)
    if (address === null)
      throw fault(
        `the link to “${written}” leads nowhere from most pages: write it with https://, or from the root of the site, such as /about/`,
        written,
      )
    return { written, place: outputPath(address.url) }
  })
  return { body: placeNearLinks(body, fromRoot), links }
}

const fromRoot: NearResolver = (written) => {
  const address = siteAddress(written)
  return address && `/${address.url}${address.fragment}`
}

function listNearLinks(node: Root | RootContent): readonly string[] {
  if (node.type === 'link' && !/^(?:https?|mailto):/i.test(node.url))
    return [writtenAddress(node.url)]
  return 'children' in node ? node.children.flatMap(listNearLinks) : []
}
