/** What a page of the site may load and run: style sheets, scripts and pictures of its own, and nothing else. */
export const CONTENT_POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; script-src 'self'"
