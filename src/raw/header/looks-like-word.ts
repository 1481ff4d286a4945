/** A short token → whether it could be a word, going by its letters: `dood` could, `tme` and `adn` could not. */

/** Consonants that begin a word, and that end one, in the languages that Pressmark reads. */
const ONSETS = `bl br ch cl cr dr dw fj fl fr gh gl gn gr kl kn kr kw ph pl pr ps qu sc sh sj sk sl sm sn sp squ sr st sv
  sw th tr ts tw vl vr wh wr zw sch scr spl spr str thr`
const CODAS = `ch ck ct cs dd ds ff ft fs gd gg gs gt hl hm hn hr hs ht kt ks lb ld lf lg lk ll lm lp ls lt lz mb md mm mp
  ms mt nc nd ng nk nn ns nt nz pf pp ps pt rb rc rd rf rg rk rl rm rn rp rs rt rz sch sh sk sm sp ss st th ts tt tz ws
  wd wn wl wt zz`

const WORD_SHAPE = new RegExp(
  `^(?:[b-df-hj-np-tv-z]|${join(ONSETS)})?[aeiouy]{1,3}(?:[b-df-hj-np-tv-z]{1,2}[aeiouy]{1,2})?(?:[b-df-hj-np-tv-z]|${join(CODAS)})?$`,
)

function join(clusters: string): string {
  return clusters.trim().split(/\s+/).join('|')
}

/** Capitals are mostly names and parties: they always could be. */
export function looksLikeWord(token: string): boolean {
  return token !== token.toLowerCase() || WORD_SHAPE.test(token)
}
