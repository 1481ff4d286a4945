/** The name of a tag of a page → what becomes of it in the text of an article. */

function namesOf(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

/** Tags that stay as they are: `html-tokens.ts` knows what they mean. */
export const BLOCKS = namesOf('p h1 h2 h3 h4 h5 h6 blockquote ul ol li hr')
export const INLINE = namesOf('strong b em i cite del s strike a')
/** What only divides the text: a table of layout, too. */
export const DIVIDERS = namesOf(
  'address article aside body caption center col colgroup dd details dir div dl fieldset figcaption figure footer form frame frameset header hgroup html iframe legend main menu nav noscript pre section summary table tbody td tfoot th thead tr',
)
/** What no reader sees, or cannot use in an archive, is left out with all that is in it. */
export const HIDDEN = namesOf(
  'applet audio button canvas datalist embed iframe map math noscript object option select svg template textarea title video',
)
/** Of these, what they would play is linked to. */
export const PLAYERS = namesOf('audio embed iframe object video')
export const VOID = namesOf(
  'area base basefont bgsound br col embed frame hr img input isindex keygen link meta param source spacer track wbr',
)
