/** A part of pages as we render it → the same, with the archive's own in its place where it has one. */
import type { PartName } from '../record/parts.js'
import type { HtmlPart } from './html.js'
import type { PageContext } from './page-context.js'
import type { PartViews } from './part-views.js'

/** What a part of the archive's own is given. */
export interface PartOf<Name extends PartName> {
  readonly view: PartViews[Name]
  /** Renders the part as it would be without the override. */
  readonly ours: () => HtmlPart
}

type Given<Name extends PartName> = PartViews[Name] extends null ? [] : [view: PartViews[Name]]
type RenderPart<Name extends PartName> = (context: PageContext, ...given: Given<Name>) => HtmlPart

/** The part `name` of the context's archive; `ours` where that has none. */
export function definePart<Name extends PartName>(
  name: Name,
  ours: RenderPart<Name>,
): RenderPart<Name> {
  return (context, ...given) => {
    const own = context.parts[name]
    if (own === undefined) return ours(context, ...given)
    return own({ view: given[0] ?? null, ours: () => ours(context, ...given) }, context)
  }
}
