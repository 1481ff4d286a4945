/** What a page may load and run: style sheets, scripts, pictures and data of its own site, and nothing else. */
export const CONTENT_POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; script-src 'self'; connect-src 'self'"
