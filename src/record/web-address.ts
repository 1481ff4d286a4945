/** A text → whether it is an address on the web, and so may become a link. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(text)
}
