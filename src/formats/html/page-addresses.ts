/** The links and pictures of a page → the same with whole addresses, as they were before a program saved them. */
import { originalOf } from './capture.js'
import type { PageTree } from './page-tree.js'

const OWN_FILE =
  /^(?:\.[/\\])?[^/\\:?#]{1,200}(?:_files|_bestanden|_fichiers|-Dateien|_archivos|\.files|_file|\.fld)[/\\]/i

/** `address` is where the page was; null where nobody knows, and then a link to another page of the site is its words. */
export function completeAddresses(tree: PageTree, address: string | null): void {
  for (const link of tree.querySelectorAll('a[href]')) {
    const href = originalOf((link.getAttribute('href') ?? '').trim())
    if (/^mailto:/i.test(href)) {
      if ((link.textContent ?? '').includes('@')) link.remove()
      else link.removeAttribute('href')
    } else if (isWhole(href)) link.setAttribute('href', href)
    else if (OWN_FILE.test(href)) continue
    else if (href.startsWith('#') || !/^[a-z][a-z\d+.-]*:/i.test(href))
      settleRelative(link, 'href', href, address, true)
  }
  for (const picture of tree.querySelectorAll('img, iframe, video, audio, embed')) {
    for (const name of ['src', 'data-src', 'data-original']) {
      const source = originalOf((picture.getAttribute(name) ?? '').trim())
      if (source === '' || /^data:/i.test(source)) continue
      if (isWhole(source)) picture.setAttribute(name, source)
      else if (/^[/\\](?![/\\])/.test(source)) settleRelative(picture, name, source, address, false)
    }
  }
}

function isWhole(address: string): boolean {
  return /^(?:https?:)?\/\//i.test(address)
}

function settleRelative(
  element: {
    setAttribute: (name: string, value: string) => void
    removeAttribute: (name: string) => void
  },
  name: string,
  relative: string,
  address: string | null,
  isLink: boolean,
): void {
  const isWithin = relative.startsWith('#')
  if (address !== null && !isWithin && URL.canParse(relative, address))
    element.setAttribute(name, new URL(relative, address).href)
  else if (isLink && (isWithin || isPage(relative))) element.removeAttribute(name)
}

/** Anything but a file that may lie beside the page. */
function isPage(address: string): boolean {
  const path = address.replace(/[?#].*$/, '')
  return !/\.(?:pdf|csv|odt|ods|docx|xlsx|pptx|epub|zip|mp3|m4a|ogg|wav|mp4|webm|png|jpe?g|gif|webp|avif)$/i.test(
    path,
  )
}
