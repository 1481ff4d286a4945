/** The contents of a paragraph as remark gives them → what an article may hold: text, emphasis, code, safe links. */
import type { Html, PhrasingContent } from 'mdast'
import { contentAddress, titleBehind } from './content-address.js'
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
import { findFileAddress, meansFile } from './file-address.js'
import { nearAddress } from './near-links.js'
import { settlePicture } from './settle-picture.js'

/** Tags that are markup beyond doubt; `<unknown>` and `<SHEL>` are words. */
const TAG =
  /^<(?:[!?]|\/?(?:a|b|br|center|div|em|font|h[1-6]|hr|i|iframe|img|li|ol|p|script|span|strong|style|sub|sup|table|td|tr|u|ul|video)(?=[\s/>]))/i

/** Settles phrases in order; neighbouring texts become one. */
export function settlePhrases(
  nodes: readonly PhrasingContent[],
  context: SettleContext,
): PhrasingContent[] {
  const settled: PhrasingContent[] = []
  for (const phrase of nodes.flatMap((node) => settlePhrase(node, context))) {
    const last = settled.at(-1)
    if (phrase.type === 'text' && last?.type === 'text') last.value += phrase.value
    else settled.push(phrase)
  }
  return settled
}

function settlePhrase(node: PhrasingContent, context: SettleContext): readonly PhrasingContent[] {
  switch (node.type) {
    case 'text':
      return textOf(withoutUnseen(node.value))
    case 'html':
      return settleHtml(node, context)
    case 'emphasis':
    case 'strong':
    case 'delete':
      return [{ type: node.type, children: settlePhrases(node.children, context) }]
    case 'inlineCode':
      return [{ type: 'inlineCode', value: node.value }]
    case 'break':
      return [{ type: 'break' }]
    case 'footnoteReference':
      return [{ type: 'footnoteReference', identifier: node.identifier }]
    case 'link':
    case 'linkReference':
      return settleLink(node, context)
    case 'image':
    case 'imageReference':
      return settlePicture(node, context)
  }
}

/** A fresh node, for neighbours may be added to it. */
function textOf(value: string): readonly PhrasingContent[] {
  return value === '' ? [] : [{ type: 'text', value }]
}

function settleHtml(node: Html, context: SettleContext): readonly PhrasingContent[] {
  if (TAG.test(node.value)) note(context, 'raw-html', node, firstTag(node.value))
  return textOf(node.value)
}

/** `<div class="x">…` → `<div>` */
function firstTag(html: string): string {
  return `${/^<[!?/]?\w*/.exec(html)![0]}>`
}

function settleLink(
  node: Extract<PhrasingContent, { type: 'link' | 'linkReference' }>,
  context: SettleContext,
): readonly PhrasingContent[] {
  const children = settlePhrases(node.children, { ...context, isInLink: true })
  const target = targetOf(node, context)
  const url = settleAddress(target, node, context)
  if (url === null || context.isInLink) return [...children, ...titleBehind(target)]
  return [{ type: 'link', url, ...titled(target), children }]
}

/** The address that a link may have; null for none. */
function settleAddress(
  { url }: Target,
  node: PhrasingContent,
  context: SettleContext,
): string | null {
  const address = safeAddress(url)
  if (address === null) note(context, 'unsafe-link', node, url.slice(0, 60))
  if (address === null || address.startsWith('mailto:')) return address
  if (isRemote(url)) return address.replace(/^[/\\]{2}/, 'https://')
  if (!meansFile(url)) {
    note(context, 'near-link', node, url)
    return nearAddress(address)
  }
  const path = findFileAddress(url, context.folder)
  if (path === null) {
    note(context, 'outside-content', node, url)
    return null
  }
  context.files.push({ path, use: 'attachment', offset: offsetOfNode(context, node) })
  return contentAddress(path)
}
