/** What is known, and what is noted, while a stretch of a body is settled. */
import type { Definition, Image, ImageReference, Link, LinkReference, Nodes } from 'mdast'
import type { MediaReference } from '../../record/media.js'
import { withoutUnseen } from '../../text/unseen.js'

/** What a reader of the report should know, and the offset in the body at which it stands. */
export interface BodyNote {
  readonly rule:
    | 'raw-html'
    | 'html-read'
    | 'shortcode'
    | 'open-comment'
    | 'unsafe-link'
    | 'near-link'
    | 'remote-picture'
    | 'picture-left-out'
    | 'outside-content'
    | 'no-alt'
    | 'unused-definition'
  readonly offset: number
  readonly words: string
}

/** A file that the text shows or links to, and the offset at which it does. */
export interface NamedFile extends Pick<MediaReference, 'path' | 'use'> {
  readonly offset: number
}

/** The stretch begins at `offset` of the body. */
export interface SettleContext {
  readonly definitions: ReadonlyMap<string, Definition>
  /** Names of the definitions that something has referred to. */
  readonly used: Set<string>
  readonly notes: BodyNote[]
  readonly files: NamedFile[]
  readonly offset: number
  /** The folder below the content folder that addresses start from. */
  readonly folder: string
  readonly isInLink: boolean
}

/** Where a link or a picture leads, and its words. */
export interface Target {
  readonly url: string
  readonly title: string | null
}

/** To Markdown a reference without a definition is text: each that there is has one. */
export function targetOf(
  node: Link | LinkReference | Image | ImageReference,
  context: SettleContext,
): Target {
  if (node.type === 'link' || node.type === 'image') return toTarget(node)
  context.used.add(node.identifier)
  return toTarget(context.definitions.get(node.identifier)!)
}

function toTarget({ url, title }: Pick<Definition, 'url' | 'title'>): Target {
  return { url, title: title ? withoutUnseen(title) : null }
}

/** The title as a property of a node, where there is one. */
export function titled({ title }: Target): { readonly title?: string } {
  return title ? { title } : {}
}

export function note(
  context: SettleContext,
  rule: BodyNote['rule'],
  node: Nodes,
  words: string,
): void {
  context.notes.push({ rule, offset: offsetOfNode(context, node), words })
}

export function offsetOfNode({ offset }: SettleContext, { position }: Nodes): number {
  return offset + (position?.start.offset ?? 0)
}
