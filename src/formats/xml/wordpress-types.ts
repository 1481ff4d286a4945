/** The type of a WordPress item → whether it is an article, none, or something that nobody here can know. */

/** Posts, and types that sites add for their articles, in seven languages. */
const ARTICLES =
  /^(?:posts?|articles?|artikel(?:en)?|articulos?|artigos?|articoli|articolo|news(?:_?(?:item|post|article)s?)?|nieuws(?:bericht|item)?(?:en)?|berichten|bericht|stor(?:y|ies)|verhaal|verhalen|persbericht(?:en)?|press(?:_?releases?)?|communiques?|actualites?|actus?|noticias?|notizi[ae]|nachrichten|meldung(?:en)?|beitrag|beitraege|opini(?:on|e)s?|columns?|blogs?|interviews?|recensies?|reviews?|features?|reportages?|dossiers?|editorials?|liveblogs?|longreads?)$/
/** What keeps a site running, and what its visitors sent. */
const OTHERS =
  /^(?:page|attachment|revision|nav_menu_item|custom_css|customize_changeset|oembed_cache|user_request|wp_.*|acf.*|wpcf7.*|elementor.*|jet-.*|fl-.*|et_.*|vc_.*|product.*|shop_.*|order.*|scheduled-action|feedback|flamingo_.*|jp_.*|mc4wp.*|ml-slider|slides?|sliders?|popups?|amp_.*|tablepress.*|repl(?:y|ies)|topics?|forums?|wpforms.*|nf_sub|give_.*|edd_.*|download|tribe_.*|ai1ec_event|newsletter|mailpoet.*|spam|guest-author|bp-email|ads?|advanced_ads.*|adrotate|polls?|ngg_.*|attachment.*|safecss|frm_.*|sidebar|cookielawinfo|cmplz.*|reusable_block|testimonial.*|wpsl.*|link|template.*)$/

export type PostKind = 'article' | 'other' | 'unknown'

/** Without a type it is what feeds hold: an article. */
export function kindOfPost(type: string): PostKind {
  const plain = type.toLowerCase()
  if (plain === '' || ARTICLES.test(plain)) return 'article'
  return OTHERS.test(plain) ? 'other' : 'unknown'
}
