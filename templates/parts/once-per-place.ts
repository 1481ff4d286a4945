/** A part that is the same on all pages of a place → the part, rendered once for each place. */
import type { Html } from '../../src/render/html.js'
import type { PageContext, Place } from './page-context.js'

export function oncePerPlace(
  render: (context: PageContext) => Html,
): (context: PageContext) => Html {
  const rendered = new WeakMap<Place, Html>()
  return (context) => {
    const known = rendered.get(context.place)
    if (known) return known
    const part = render(context)
    rendered.set(context.place, part)
    return part
  }
}
