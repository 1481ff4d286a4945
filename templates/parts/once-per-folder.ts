/** A part that is the same on all pages of a folder in one language → the part, rendered once for all of them. */
import type { Html } from '../../src/template/html.js'
import type { PageContext, FolderContext } from '../../src/template/page-context.js'

export function oncePerFolder(
  render: (context: PageContext) => Html,
): (context: PageContext) => Html {
  const rendered = new WeakMap<FolderContext, Html>()
  return (context) => {
    const known = rendered.get(context.folder)
    if (known) return known
    const part = render(context)
    rendered.set(context.folder, part)
    return part
  }
}
