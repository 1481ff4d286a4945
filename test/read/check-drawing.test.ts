/** Drawings that run or load something, and plain ones. */
import { describe, expect, it } from 'vitest'
import { findLiveDrawing } from '../../src/read/look/check-drawing.js'

const START =
  '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">'

function faultOf(inner: string, start = START): string | null {
  return findLiveDrawing(`${start}${inner}</svg>`)
}

describe('a drawing', () => {
  it.each([
    '<path d="M0 0h9" fill="url(#a)"/><style>.a{fill:url(#b)}</style>',
    '<text>a font = x; reason one= 2, onclick=</text>',
    '<a href="https://example.org/"><path d="M0 0h9"/></a>',
    '<use xlink:href="#a"/><image href="data:image/png;base64,AA"/>',
    '<metadata><x:y xmlns:x="https://example.org/" onload="no"/></metadata>'.replace(
      ' onload="no"',
      '',
    ),
  ])('is plain: %s', (inner) => {
    expect(faultOf(inner)).toBeNull()
  })

  it('is plain with an XML declaration, a public doctype and a mark of order', () => {
    const doctype =
      '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">'
    expect(faultOf('', `\ufeff<?xml version="1.0"?>${doctype}${START}`)).toBeNull()
  })

  it.each([
    ['<script>alert(1)</script>', 'holds <script>'],
    ['<s:script xmlns:s="http://www.w3.org/2000/svg">alert(1)</s:script>', 'holds <script>'],
    ['<h:iframe xmlns:h="http://www.w3.org/1999/xhtml" srcdoc="x"/>', 'holds HTML'],
    ['<foreignObject/>', 'holds <foreignObject>'],
    ['<set attributeName="href" to="java&#115;cript:alert(1)"/>', 'holds <set>'],
    ['<path onclick="x()"/>', 'runs something (onclick)'],
    ['<a xlink:href="java&#115;cript:alert(1)"/>', 'loads or runs href="javascript:alert(1)"'],
    ['<a href="data:text/html,x"/>', 'loads or runs href'],
    ['<use href="https://example.org/a.svg#b"/>', 'loads or runs href'],
    ['<image href="data:image/svg+xml,x"/>', 'loads or runs href'],
    ['<path fill="url(https://example.org/a#b)"/>', 'loads something (fill)'],
    ['<style>@import url(https://example.org/)</style>', 'loads something in its style'],
    ['<style><![CDATA[a{fill:u\\72l(https://example.org/)}]]></style>', 'loads something'],
    ['<path>', 'is no SVG that can be read'],
    ['&x;', 'is no SVG that can be read'],
  ])('must not be published: %s', (inner, said) => {
    expect(faultOf(inner)).toContain(said)
  })

  it.each([
    ['<?xml-stylesheet type="text/xsl" href="#s"?>', 'has an instruction “xml-stylesheet”'],
    ['<!DOCTYPE svg [<!ENTITY x "y">]>', 'declares entities'],
    ['<html><body>', 'is no SVG that can be read'],
  ])('must not begin with %s', (before, said) => {
    expect(faultOf('', `${before}${START}`)).toContain(said)
  })
})
