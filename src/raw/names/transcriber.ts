/** `Typed up by Ann Roe, 2007` under a text: who copied it from the paper, and when, which is no author and no day of it. */
import type { Finding, Recognizer, Spot } from '../draft.js'
import { caseless } from '../../text/caseless.js'

const LONGEST = 110
const TRANSCRIBED = caseless(
  /^[^\p{L}\d]{0,4}(?:(?:typed|keyed|copied)(?: (?:up|out|in|over))*|transcribed|transcription|transcript|digiti[sz]ed|scanned|ocr|over(?:getypt|getikt|genomen met de hand)|ingetypt|uitgetypt|getypt|getranscribeerd|transcriptie|gedigitaliseerd|ingescand|abgetippt|abgeschrieben|transkribiert|transkription|erfasst|digitalisiert|relevé|transcrit|transcription|retranscrit|retapé|numérisé|transcrito|transcripción|mecanografiado|digitalizado|trascritto|trascrizione|battuto|przepisał[a]?|przepisane|avskrivet|avskrift|afskrevet|avskrevet)(?!\p{L})\s*:?\s*(?:(?:by|from|on|after|door|uit|van|naar|op|von|aus|nach|am|par|de|d[’']après|le|por|del|el|da|dal|il|przez|z|av|af|fra)(?!\p{L}).{2,90}|\p{L}[^.!?]{2,40})[)\].]?$/u,
)

export const transcriberLine: Recognizer = {
  id: 'transcriber-line',
  zone: 'line',
  atMost: 0.8,
  recognize({ text, start }: Spot): Finding | null {
    if (text.length > LONGEST || !TRANSCRIBED.test(text)) return null
    const span = { field: null, start, end: start + text.length, at: start, confidence: 0.8 }
    return {
      found: {},
      spans: [{ ...span, rule: 'page-furniture' }],
      remarks: [{ rule: 'page-furniture', words: [text.slice(0, LONGEST)], offset: start }],
    }
  },
}
