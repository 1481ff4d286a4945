/** A text → whether it can be the last part of an address that a keeper chose: small letters, figures, and single hyphens between them. */
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

export function isSlug(text: string): boolean {
  return SLUG.test(text)
}
