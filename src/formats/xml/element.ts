/** Elements of an XML document as a small tree, and what readers of them ask for. */

export interface XmlElement {
  /** In lower case; with the usual prefix where it belongs to another vocabulary than the root: `dc:creator`. */
  readonly name: string
  /** Names in lower case, as they stand. */
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlNode[]
  /** Offsets of its first tag and of what follows its last one, in the text of the file. */
  readonly start: number
  readonly end: number
}

export type XmlNode = XmlElement | string

/** The elements of any of `names` right below `element`. */
export function childrenOf(
  element: XmlElement,
  ...names: readonly string[]
): readonly XmlElement[] {
  return elementsIn(element).filter(({ name }) => names.includes(name))
}

export function elementsIn({ children }: XmlElement): readonly XmlElement[] {
  return children.filter((child) => typeof child !== 'string')
}

/** The first of `names` that has an element with text right below `element`. */
export function childOf(
  element: XmlElement | undefined,
  ...names: readonly string[]
): XmlElement | undefined {
  if (!element) return undefined
  for (const name of names) {
    const found = childrenOf(element, name)
    const child = found.find(hasText) ?? found[0]
    if (child) return child
  }
  return undefined
}

/** `pathOf(nitf, 'head', 'docdata')`; undefined where one is missing. */
export function pathOf(
  element: XmlElement | undefined,
  ...names: readonly string[]
): XmlElement | undefined {
  return names.reduce<XmlElement | undefined>((at, name) => childOf(at, name), element)
}

/** All elements of any of `names` below `element`, in the order of the text. */
export function findAll(element: XmlElement, ...names: readonly string[]): readonly XmlElement[] {
  const found: XmlElement[] = []
  walk(element, (each) => {
    if (each !== element && names.includes(each.name)) found.push(each)
  })
  return found
}

/** Every element from `element` down. The reader bounds the depth. */
export function walk(element: XmlElement, visit: (element: XmlElement) => void): void {
  visit(element)
  for (const child of element.children) if (typeof child !== 'string') walk(child, visit)
}

/** All text of an element as it stands. */
export function rawTextOf(element: XmlElement | undefined): string {
  if (!element) return ''
  const [only = ''] = element.children
  if (element.children.length <= 1 && typeof only === 'string') return only
  return element.children
    .map((child) => (typeof child === 'string' ? child : rawTextOf(child)))
    .join('')
}

/** All text of an element on one line. */
export function textOf(element: XmlElement | undefined): string {
  return rawTextOf(element).replace(/\s+/g, ' ').trim()
}

export function hasText({ children }: XmlElement): boolean {
  return children.some((child) => (typeof child === 'string' ? /\S/.test(child) : hasText(child)))
}

export function attributeOf(element: XmlElement | undefined, ...names: readonly string[]): string {
  for (const name of names) {
    const value = element?.attributes.get(name)?.trim()
    if (value) return value
  }
  return ''
}

export function hasElements({ children }: XmlElement): boolean {
  return children.some((child) => typeof child !== 'string')
}

/** What the first of `elements` that names a language says; agencies call the attribute `baselang` as well. */
export function languageIn(...elements: readonly (XmlElement | undefined)[]): string {
  return (
    ['xml:lang', 'baselang']
      .flatMap((name) => elements.map((element) => attributeOf(element, name)))
      .find((tag) => tag !== '') ?? ''
  )
}
