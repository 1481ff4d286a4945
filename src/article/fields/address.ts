/** The address of a link in untrusted text → one that a page may carry, or none. */

const SCHEME = /^([a-z][a-z\d+.-]*):/i
const ALLOWED = new Set(['http', 'https', 'mailto'])

/** Browsers look past control characters and blanks: `java\nscript:` runs. */
function withoutBlanks(address: string): string {
  return Array.from(address)
    .filter((character) => character > ' ' && character !== '\x7f')
    .join('')
}

/** Its scheme in lower case; null when it is relative. */
function schemeOf(address: string): string | null {
  return SCHEME.exec(withoutBlanks(address))?.[1]?.toLowerCase() ?? null
}

/**
 * The address when it is relative, a fragment, http, https or mailto; null when it is anything else. It is written so
 * that its beginning is not taken for another scheme: `HTTP://a` → `http://a`, `a b:c` → `./a b:c`.
 */
export function safeAddress(address: string): string | null {
  const scheme = schemeOf(address)
  const colon = address.indexOf(':')
  if (scheme !== null) return ALLOWED.has(scheme) ? `${scheme}${address.slice(colon)}` : null
  const path = address.search(/[/?#]/)
  return colon < 0 || (path >= 0 && path < colon) ? address : `./${address}`
}

/** Whether `address` leads to another site. */
export function isRemote(address: string): boolean {
  const scheme = schemeOf(address)
  return scheme === 'http' || scheme === 'https' || /^[/\\]{2}/.test(withoutBlanks(address))
}

/** The address of a page of the web, as browsers write it; null for anything else. */
export function webAddress(text: string): string | null {
  const address = text.trim()
  return /^https?:\/\/\S+$/i.test(address) && URL.canParse(address) ? new URL(address).href : null
}
