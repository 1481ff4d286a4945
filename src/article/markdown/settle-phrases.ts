/** The contents of a paragraph as remark gives them → what an article may hold: text, emphasis, code, safe links. */
import type { Definition, Html, PhrasingContent } from 'mdast'
import { isRemote, safeAddress } from './address.js'

/** What a reader of the report should know, and the offset in the body at which it stands. */
export interface BodyNote {
  readonly rule:
    'raw-html' | 'unsafe-link' | 'remote-picture' | 'picture-left-out' | 'unused-definition'
  readonly offset: number
  readonly words: string
}

/** All that is known while a stretch is settled; it begins at `offset` of the body. */
export interface Desk {
  readonly definitions: ReadonlyMap<string, Definition>
  /** Names of the definitions that something has referred to. */
  readonly used: Set<string>
  readonly notes: BodyNote[]
  readonly offset: number
  readonly isInLink: boolean
}

/** Where a link or a picture leads, and its words. */
interface Target {
  readonly url: string
  readonly title: string | null
}

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
      return textOf(node.value)
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

function targetOf(node: PhrasingContent, desk: Desk): Target | null {
  if (node.type === 'link' || node.type === 'image')
    return { url: node.url, title: node.title ?? null }
  if (node.type !== 'linkReference' && node.type !== 'imageReference') return null
  const definition = desk.definitions.get(node.identifier)
  desk.used.add(node.identifier)
  return definition ? { url: definition.url, title: definition.title ?? null } : null
}

function settleLink(
  node: Extract<PhrasingContent, { type: 'link' | 'linkReference' }>,
  desk: Desk,
): readonly PhrasingContent[] {
  const children = settlePhrases(node.children, { ...desk, isInLink: true })
  const target = targetOf(node, desk)
  const url = target && safeAddress(target.url)
  if (target && url === null) note(desk, 'unsafe-link', node, target.url.slice(0, 60))
  if (!target || url === null || desk.isInLink) return children
  return [{ type: 'link', url, ...titled(target), children }]
}

/** A picture elsewhere would tell its host who reads: it becomes a link. Words stand in for one of our own. */
function settlePicture(
  node: Extract<PhrasingContent, { type: 'image' | 'imageReference' }>,
  desk: Desk,
): readonly PhrasingContent[] {
  const target = targetOf(node, desk)
  const words = node.alt || target?.title || fileName(target?.url ?? '')
  const label = textOf(words)
  const url = target && safeAddress(target.url)
  if (!target || url === null) {
    note(desk, 'unsafe-link', node, (target?.url ?? '').slice(0, 60))
    return label
  }
  note(desk, isRemote(target.url) ? 'remote-picture' : 'picture-left-out', node, target.url)
  if (!isRemote(target.url)) return words ? [{ type: 'emphasis', children: [...label] }] : []
  if (desk.isInLink) return label
  return [{ type: 'link', url, ...titled(target), children: [...label] }]
}

function titled({ title }: Target): { readonly title?: string } {
  return title ? { title } : {}
}

function fileName(url: string): string {
  return (
    url
      .replace(/[?#].*$/s, '')
      .split('/')
      .at(-1) || url
  )
}

function note(desk: Desk, rule: BodyNote['rule'], node: PhrasingContent, words: string): void {
  desk.notes.push({ rule, offset: desk.offset + (node.position?.start.offset ?? 0), words })
}
