/** The contents of a paragraph as remark gives them → what an article may hold: text, emphasis, code, safe links. */
import type { Html, PhrasingContent } from 'mdast'
import { contentAddress, titleBehind } from '../body/content-address.js'
import { isRemote, safeAddress } from '../fields/address.js'
import { withoutUnseen } from '../../text/unseen.js'
import { note, placeOn, targetOf, titled, type Desk, type Target } from './desk.js'
import { findFileAddress, meansFile } from './file-address.js'
import { settlePicture } from './settle-picture.js'

/** Tags that are markup beyond doubt; `<unknown>` and `<SHEL>` are words. */
const TAG =
  /^<(?:[!?]|\/?(?:a|b|br|center|div|em|font|h[1-6]|hr|i|iframe|img|li|ol|p|script|span|strong|style|sub|sup|table|td|tr|u|ul|video)(?=[\s/>]))/i

/** Settles phrases in order; neighbouring texts become one. */
export function settlePhrases(nodes: readonly PhrasingContent[], desk: Desk): PhrasingContent[] {
  const settled: PhrasingContent[] = []
  for (const phrase of nodes.flatMap((node) => settlePhrase(node, desk))) {
    const last = settled.at(-1)
    if (phrase.type === 'text' && last?.type === 'text') last.value += phrase.value
    else settled.push(phrase)
  }
  return settled
}

function settlePhrase(node: PhrasingContent, desk: Desk): readonly PhrasingContent[] {
  switch (node.type) {
    case 'text':
      return textOf(withoutUnseen(node.value))
    case 'html':
      return settleHtml(node, desk)
    case 'emphasis':
    case 'strong':
    case 'delete':
      return [{ type: node.type, children: settlePhrases(node.children, desk) }]
    case 'inlineCode':
      return [{ type: 'inlineCode', value: node.value }]
    case 'break':
      return [{ type: 'break' }]
    case 'footnoteReference':
      return [{ type: 'footnoteReference', identifier: node.identifier }]
    case 'link':
    case 'linkReference':
      return settleLink(node, desk)
    case 'image':
    case 'imageReference':
      return settlePicture(node, desk)
  }
}

/** A fresh node, for neighbours may be added to it. */
function textOf(value: string): readonly PhrasingContent[] {
  return value === '' ? [] : [{ type: 'text', value }]
}

function settleHtml(node: Html, desk: Desk): readonly PhrasingContent[] {
  if (TAG.test(node.value)) note(desk, 'raw-html', node, firstTag(node.value))
  return textOf(node.value)
}

/** `<div class="x">…` → `<div>` */
function firstTag(html: string): string {
  return `${/^<[!?/]?\w*/.exec(html)?.[0] ?? '<'}>`
}

function settleLink(
  node: Extract<PhrasingContent, { type: 'link' | 'linkReference' }>,
  desk: Desk,
): readonly PhrasingContent[] {
  const children = settlePhrases(node.children, { ...desk, isInLink: true })
  const target = targetOf(node, desk)
  const url = target && settleAddress(target, node, desk)
  if (!target) return children
  if (url === null || desk.isInLink) return [...children, ...titleBehind(target)]
  return [{ type: 'link', url, ...titled(target), children }]
}

/** The address that a link may have; null for none. */
function settleAddress({ url }: Target, node: PhrasingContent, desk: Desk): string | null {
  const address = safeAddress(url)
  if (address === null) note(desk, 'unsafe-link', node, url.slice(0, 60))
  const isFile =
    address !== null && /^(?!mailto:)/.test(address) && !isRemote(url) && meansFile(url)
  if (!isFile) return address
  const path = findFileAddress(url, desk.folder)
  if (path === null) {
    note(desk, 'outside-content', node, url)
    return null
  }
  desk.files.push({ path, use: 'attachment', offset: placeOn(desk, node) })
  return contentAddress(path)
}
