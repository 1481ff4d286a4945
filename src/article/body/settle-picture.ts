/** A picture in a text → a picture of the content folder, a link to one elsewhere, or its words. */
import type { Image, ImageReference, PhrasingContent, Text } from 'mdast'
import { contentAddress, withCaption } from './content-address.js'
import { isRemote, safeAddress } from '../fields/address.js'
import { withoutUnseen } from '../../text/unseen.js'
import {
  note,
  offsetOfNode,
  targetOf,
  titled,
  type SettleContext,
  type Target,
} from './settle-context.js'
import { findFileAddress } from './file-address.js'

type Picture = Image | ImageReference

/** A picture elsewhere would tell its host who reads: it becomes a link. */
export function settlePicture(node: Picture, context: SettleContext): readonly PhrasingContent[] {
  const target = targetOf(node, context)
  const alt = withoutUnseen(node.alt!)
  const words = alt || target.title || fileNameOf(target.url)
  const url = safeAddress(target.url)
  if (url === null) {
    note(context, 'unsafe-link', node, target.url.slice(0, 60))
    return textOf(withCaption(words, target.title))
  }
  if (!isRemote(target.url)) return settleOwn({ ...node, alt }, target, words, context)
  note(context, 'remote-picture', node, target.url)
  if (context.isInLink) return textOf(withCaption(words, target.title))
  return [{ type: 'link', url, ...titled(target), children: textOf(words) }]
}

/** Without an address, or with one that leads nowhere, words stand in for the picture. */
function settleOwn(
  node: Picture & { readonly alt: string },
  target: Target,
  words: string,
  context: SettleContext,
): readonly PhrasingContent[] {
  const path = /^(?:[?#]|mailto:|$)/i.test(target.url)
    ? ''
    : findFileAddress(target.url, context.folder)
  if (!path) {
    note(context, path === null ? 'outside-content' : 'picture-left-out', node, target.url)
    const told = withCaption(words, target.title)
    return told ? [{ type: 'emphasis', children: textOf(told) }] : []
  }
  context.files.push({ path, use: 'picture', offset: offsetOfNode(context, node) })
  // A link must say where it leads, also to those who do not see the picture in it.
  const alt = context.isInLink ? words : node.alt
  if (!node.alt) note(context, 'no-alt', node, target.url)
  return [{ type: 'image', url: contentAddress(path), alt, ...titled(target) }]
}

function textOf(value: string): Text[] {
  return [{ type: 'text', value }]
}

function fileNameOf(url: string): string {
  return (
    url
      .replace(/[?#].*$/s, '')
      .split('/')
      .at(-1) || url
  )
}
