/** What archive.yaml says of how the site looks: logo, accent, menu, footer → each checked, by its schema. */
import * as v from 'valibot'
import { isWebAddress } from '../../record/web-address.js'
import type { RedirectTarget } from '../../record/redirect.js'
import type { AccentColours, LogoSetting, SiteLink } from '../../record/settings.js'
import { siteAddress } from '../../record/site-address.js'
import { sourcePath } from '../../record/strings.js'
import { contrastOf, ENOUGH, PAPER, readableOn, wholeColour } from '../look/colour.js'

const NO_LOGO =
  'must be the name of a picture in the content folder, or that and its words: { file: logo.png, alt: The Gazette }'
const fileSchema = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'))
export const logoSchema = v.pipe(
  v.union([fileSchema, v.strictObject({ file: fileSchema, alt: v.optional(v.string()) })], NO_LOGO),
  v.transform((logo): LogoSetting => {
    const { file, alt = null } = typeof logo === 'string' ? { file: logo } : logo
    return { file: sourcePath(file.replaceAll('\\', '/').replace(/^(?:\.?\/)+/, '')), alt }
  }),
)

const NO_COLOUR =
  'must be a colour between quotes, such as "#0b5394", or two: { light: "#0b5394", dark: "#8ab8e6" }'
const colourSchema = v.pipe(
  v.string(NO_COLOUR),
  v.regex(/^#(?:[\da-fA-F]{3}|[\da-fA-F]{6})$/, NO_COLOUR),
  v.transform(wholeColour),
)
/** Of one colour the other is made, for dark pages. */
export const accentSchema = v.pipe(
  v.union([colourSchema, v.strictObject({ light: colourSchema, dark: colourSchema })], NO_COLOUR),
  v.transform((accent): AccentColours => {
    if (typeof accent !== 'string') return accent
    return { light: accent, dark: readableOn('dark', accent) }
  }),
  v.check(
    (accent) => faultOf(accent) === null,
    ({ input }) => faultOf(input) ?? '',
  ),
)

function faultOf(accent: AccentColours): string | null {
  for (const side of ['light', 'dark'] as const) {
    const colour = accent[side]
    const contrast = contrastOf(colour, PAPER[side])
    if (contrast < ENOUGH)
      return `${colour} cannot be read on ${side} pages: its contrast with the paper (${PAPER[side]}) is ${roundDown(contrast)}:1, and ${ENOUGH}:1 is needed; ${readableOn(side, colour)} has it`
  }
  return null
}

function roundDown(contrast: number): string {
  return (Math.floor(contrast * 10) / 10).toFixed(1)
}

const linkSchema = v.pipe(
  v.strictObject({
    label: v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty')),
    link: v.pipe(
      v.string(),
      v.trim(),
      v.check(
        (link) => targetOf(link) !== null,
        'must be an address that begins with https://, http:// or mailto:, or one below that of the site, such as topics/sport/',
      ),
    ),
  }),
  v.transform(({ label, link }): SiteLink => ({ label, to: targetOf(link)! })),
)
export const menuSchema = v.array(
  linkSchema,
  'must be a list of links, each with “label” and “link”: [{ label: Library, link: "https://example.org/" }]',
)

function targetOf(link: string): RedirectTarget | null {
  if (isWebAddress(link) || /^mailto:[^\s@]+@[^\s@]+$/i.test(link))
    return { kind: 'address', address: link }
  const address = siteAddress(link)
  return address === null || address.fragment !== '' ? null : { kind: 'page', url: address.url }
}

export const footerSchema = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'))
