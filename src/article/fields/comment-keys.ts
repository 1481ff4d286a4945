/** The key of a header, a column or an element → whether it holds what readers said of the article. */
import { plainKey } from './header-keys.js'

const WORDS =
  'comments?|comentarios?|comentários?|commentaires?|kommentare?|commenti|reacties?|lezersreacties?|replies|responses|discussion|guestbook|gastenboek'
/** `comments`, `user_comments`, `Reacties`, `comment_1` */
const COMMENTS = new RegExp(
  `^(?:wp|user|reader|post|lezers?)?(?:${WORDS}|commenters?|commentlist)(?:data|text|html|json|list|\\d{1,3})?$`,
)
/** `comment_author`, `reactie_naam`, `commenter_email`, `comments.0.body` */
const PART_OF_ONE =
  /^(?:wp[:_])?(?:comment(?:er|s|aire)?|reacties?|kommentar|reply|replies)[-_.: ](?:\d{1,5}[-_.: ])?(?:author|name|user|from|by|ip|url|agent|content|text|body|e-?mail|date|naam|tekst|auteur|inhoud|datum|nom|texte|autor|titel|title)/i
/** How many there are, and whether there may be any, is no secret. */
const HARMLESS =
  /^(?:\d{1,9}|true|false|yes|no|ja|nee|on|off|open(?:ed)?|closed?|enabled|disabled)$/i

export function isCommentKey(key: string): boolean {
  return COMMENTS.test(plainKey(key)) || PART_OF_ONE.test(key.trim())
}

export function isComment(key: string, text: string): boolean {
  return isCommentKey(key) && text.trim() !== '' && !HARMLESS.test(text.trim())
}
