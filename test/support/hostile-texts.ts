/** Texts that want to run, to call home, or to break out of wherever they are written. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { HOSTILE_ADDRESSES, HOSTILE_HTML, HOSTILE_TEXT } from './hostile-markdown.js'

const blns = createRequire(import.meta.url).resolve('big-list-of-naughty-strings/blns.json')
/** The big list of naughty strings. */
export const NAUGHTY: readonly string[] = JSON.parse(readFileSync(blns, 'utf8'))

/** Characters that turn lines round, are none, or are half of one; markup in other letters; and what has no end. */
const ODD: readonly string[] = [
  '\u202e<script>alert(1)</script>\u202c',
  '\u2066\u2067\u202e"onmouseover="alert(1)\u2069',
  '<scr\0ipt>alert(1)</scr\0ipt>',
  '<img src=x\0 onerror\0=alert(1)>',
  '\0\0\0"><img src=x onerror=alert(1)>',
  '\ud800<img src=x onerror=alert(1)>',
  '<img src=x onerror=alert(1)>\udc00',
  '\udfff\ud800"onfocus="alert(1)" autofocus="',
  '＜script＞alert(1)＜/script＞',
  '\u00bcscript\u00bealert(1)\u00bc/script\u00be',
  '+ADw-script+AD4-alert(1)+ADw-/script+AD4-',
  '%3Cscript%3Ealert(1)%3C/script%3E',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&amp;lt;img src=x onerror=alert(1)&amp;gt;',
  '&#x3c;svg/onload&#x3d;alert(1)&#x3e;',
  '\\u003cscript\\u003ealert(1)\\u003c/script\\u003e',
  '</title><script>alert(1)</script>',
  '</textarea><img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '<!--<script>',
  '-->"\'/><svg/onload=alert(1)>',
  ']]><x:script xmlns:x="http://www.w3.org/1999/xhtml">alert(1)</x:script>',
  '"}</script><img src=x onerror=alert(1)>{"',
  '\u2028alert(1)\u2029',
  "');alert(1);('",
  '${alert(1)}`${alert(1)}`',
  '{{constructor.constructor("alert(1)")()}}',
  '{% include "../../../../etc/passwd" %}{{< readfile "/etc/passwd" >}}',
  '<%= 7*7 %>#{7*7}@{7*7}',
  '../../../../../../tmp/pressmark-hostile',
  '//evil.example/x.js',
  'https://evil.example/x.png',
  '<a id="currentScript" name="cookie"></a><form name="body"><input name="scripts"></form>',
  '<img name="querySelector" id="scripts">',
  '<x-y is="script">a</x-y><slot></slot>',
  'z'.repeat(20_000),
  '\u0301'.repeat(3000),
  '"<'.repeat(2000),
  '\u{1f469}\u200d'.repeat(1500),
]

export const HOSTILE: readonly string[] = [
  ...new Set([...HOSTILE_HTML, ...ODD, ...HOSTILE_ADDRESSES, ...HOSTILE_TEXT]),
]
