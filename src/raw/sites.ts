/** A name → whether it is that of a site which publishes news, and so no place, person or headline. */
import { agencies } from '../article/fields/agencies.js'

const SITES: ReadonlySet<string> = new Set(
  `hln|vrt nws|vrt|nos|nos nieuws|nos sport|nu.nl|rtl nieuws|rtl info|het laatste nieuws|nieuwsblad|het nieuwsblad|de standaard|de morgen|gva|hbvl|gazet van antwerpen|het belang van limburg|knack|bruzz|nrc|de volkskrant|trouw|het parool|de telegraaf|rtbf|le soir|la libre|sudinfo|la dernière heure|bbc news|the guardian|spiegel online`.split(
    '|',
  ),
)
const ADDRESS = /^(?:www\.)?[a-z\d-]{2,30}(?:\.[a-z\d-]{2,20})?\.[a-z]{2,7}$/iu

/** `vrt nws`, `havennieuws.example`: who publishes it. */
export function isSite(name: string): boolean {
  const folded = name.toLowerCase()
  return agencies.has(folded) || SITES.has(folded) || ADDRESS.test(name)
}
