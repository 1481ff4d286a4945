/** The address of a picture or an attachment in untrusted text → the file of the content folder that it means. */
import { mayBeAttached } from '../../record/documents.js'
import { formatOf } from '../../record/formats.js'
import { type SourcePath, sourcePath } from '../../record/strings.js'

/** Endings of what a web server shows as a page: a link to one is a link, whatever it leads to. So is one to an article. */
const PAGES: ReadonlySet<string> = new Set(
  'htm html xhtml shtml php asp aspx cfm cgi jsp xml json'.split(' '),
)
/** `.pdf`, `.7z` */
const EXTENSION = /\.(?=[a-z\d]{0,4}[a-z])([a-z\d]{1,5})$/i

/** A table of figures is an attachment as often as a table of articles is content. */
function isTable(extension: string): boolean {
  return extension.toLowerCase() === 'csv'
}

/** Whether a link to the relative `address` means a file and not a page. */
export function meansFile(address: string): boolean {
  const path = pathOf(address)
  const [, extension] = EXTENSION.exec(path) ?? []
  if (extension === undefined || PAGES.has(extension.toLowerCase())) return false
  return formatOf(path) === null || mayBeAttached(path) || isTable(extension)
}

/**
 * The path below the content folder that `address` names in a text that lies in `folder`: `../a%20b.jpg?x` → `a b.jpg`.
 * A slash in front means the content folder. Null when it leads out of that, or names no file at all.
 */
export function findFileAddress(address: string, folder: string): SourcePath | null {
  const path = pathOf(address)
  const parts = path.startsWith('/') || folder === '' ? [] : folder.split('/')
  for (const part of path.split('/')) {
    if (part === '..' && parts.pop() === undefined) return null
    if (part !== '' && part !== '.' && part !== '..') parts.push(part)
  }
  const isFile = /[^/.]/.test(path.slice(path.lastIndexOf('/') + 1))
  return isFile ? sourcePath(parts.join('/')) : null
}

/** Without query and fragment, decoded, and with the slashes of the web where Windows had its own. */
function pathOf(address: string): string {
  const [path = ''] = address.trim().split(/[?#]/)
  return decode(path).replaceAll('\\', '/').normalize('NFC')
}

/** A `%` that means nothing but itself leaves the address as it is. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
