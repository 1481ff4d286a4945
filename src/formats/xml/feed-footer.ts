/** The text of an item → the same without the line that systems put below it: “The post … appeared first on …”. */

/** In the words of WordPress. */
const LINE =
  /^(?:The post .* (?:appeared first on|first appeared on) |Het bericht .* verscheen eerst op |Der Beitrag .* erschien (?:zuerst auf|am [\d.]+ auf) |L[’'](?:article|articolo|entrada) .* (?:est apparu en premier sur|proviene da) |La entrada .* (?:se public[óo] primero en|aparece primero en) |O (?:conteúdo|post) .* (?:aparece primeiro em|apareceu primeiro em) |Cet article .* est apparu en premier sur )/iu
const LONGEST = 1500

export interface Footed {
  readonly text: string
  readonly footer: string
}

export function takeOffFooter(text: string): Footed {
  const end = text.trimEnd()
  const from = Math.max(0, end.length - LONGEST)
  const at = Math.max(end.lastIndexOf('<p>'), end.lastIndexOf('\n'), end.lastIndexOf('<br'))
  if (at < from) return { text, footer: '' }
  const footer = end
    .slice(at)
    .replace(/<[^<>]*>/g, '')
    .replace(/&(?:#8217|rsquo);/g, '’')
    .trim()
  return LINE.test(footer)
    ? { text: end.slice(0, at), footer: footer.slice(0, 80) }
    : { text, footer: '' }
}
