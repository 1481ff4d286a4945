/** A lead and the text that it opens → as much of the lead as an agency lets show: never all of its copy. */

const LONGEST = 280
/** A lead of a usual length stands as it is. */
const USUAL = 500
/** Above this share of the text, the lead is the text. */
const MOST = 0.8
const SENTENCE_END = /[.!?…]["”’»)\]]*(?=\s)/gu

/** Cuts at the end of a sentence, or of a word, and says so with an ellipsis. `text` is all of the body. */
export function cutLead(lead: string, text: string): string {
  const isAll = text !== '' && lead.length > text.length * MOST
  if (!isAll && lead.length <= USUAL) return lead
  const room = isAll ? Math.min(LONGEST, Math.floor(lead.length / 2)) : LONGEST
  const kept = lead.slice(0, endWithin(lead, room)).trimEnd().toWellFormed()
  return kept === '' ? '' : `${kept} …`
}

/** The last sentence that ends in the second half of the room, or else the last word. */
function endWithin(lead: string, room: number): number {
  const ends = [...lead.slice(0, room + 1).matchAll(SENTENCE_END)]
  const last = ends.map((end) => end.index + end[0].length).findLast((end) => end <= room)
  if (last !== undefined && last >= room / 2) return last
  const space = lead.lastIndexOf(' ', room)
  return space > 0 ? space : room
}
