/** A part that is the same on all pages of a folder in one language → the part, rendered once for all of them. */
import type { Html } from '../../src/template/html.js'
import type { PageContext, FolderContext } from '../../src/template/page-context.js'

/** What else the part is given must be the same on all pages of the folder. */
export function oncePerFolder<Given extends readonly unknown[]>(
  render: (context: PageContext, ...given: Given) => Html,
): (context: PageContext, ...given: Given) => Html {
  const rendered = new WeakMap<FolderContext, Html>()
  return (context, ...given) => {
    const known = rendered.get(context.folder)
    if (known) return known
    const part = render(context, ...given)
    rendered.set(context.folder, part)
    return part
  }
}
