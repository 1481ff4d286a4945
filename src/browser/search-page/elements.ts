/** Tags, attributes and text → elements. Text is only ever text: nothing here reads markup. */

export type Child = Node | string | null | false

type Attributes = Readonly<Record<string, string | number | boolean | null>>

/** An attribute that is null or false is left out; one that is true is empty. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  return fill(document.createElement(tag), attributes, children)
}

export function makeSvg<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): SVGElementTagNameMap[Tag] {
  return fill(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children)
}

function fill<Made extends Element>(
  element: Made,
  attributes: Attributes,
  children: readonly Child[],
): Made {
  for (const [name, value] of Object.entries(attributes))
    if (value !== null && value !== false)
      element.setAttribute(name, value === true ? '' : String(value))
  element.append(...children.filter((child) => child !== null && child !== false))
  return element
}

/** A text with names in braces → its parts, with elements where they stand. What they hold is not looked at. */
export function fillWith(text: string, values: Readonly<Record<string, Child>>): readonly Child[] {
  return text
    .split(/\{([a-z]+)\}/)
    .map((part, index) => (index % 2 === 0 ? part : (values[part] ?? null)))
}
