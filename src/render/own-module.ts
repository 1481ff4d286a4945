/** A function of a module that the archive has in place of ours → the same, but that a fault says where it is. */
import { pathToFileURL } from 'node:url'

/**
 * Runs `work` of the module in `file`; `page` is the one that is being made. Throws where it throws or gives nothing, with
 * the file, the line and the page: Eleventy names but the template of the page.
 */
export function runOwn<Result>(file: string, page: string, work: () => Result): Result {
  const made: unknown = tryTo(file, page, work)
  if (made === undefined || made instanceof Promise)
    throw new Error(
      `${file}: “render” gives ${made ? 'a promise' : 'nothing'}, and must return html\`…\``,
    )
  return made as Result
}

function tryTo<Result>(file: string, page: string, work: () => Result): Result {
  try {
    return work()
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause)
    // The fault of a part within a page of the archive's own has been told.
    if (message.includes(ON_PAGE)) throw cause
    throw new Error(`${file}${placeIn(cause, file)}: ${message}${ON_PAGE}${page})`, { cause })
  }
}

const ON_PAGE = ' (on the page '

/** `:2:31`, where the stack of the error names the file. */
function placeIn(cause: unknown, file: string): string {
  if (!(cause instanceof Error) || cause.stack === undefined) return ''
  const at = cause.stack.indexOf(`${pathToFileURL(file).href}:`)
  const place = at === -1 ? null : /:\d+:\d+(?=\D|$)/.exec(cause.stack.slice(at))
  return place?.[0] ?? ''
}
