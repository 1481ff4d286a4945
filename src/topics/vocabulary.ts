/** The default vocabulary: the 17 top-level IPTC Media Topics, with labels to recognize and to show. */
import type { TopicId } from '../record/names.js'

export interface Topic {
  readonly id: TopicId
  /** The code of the IPTC Media Topics, `medtop:11000000`. */
  readonly code: string
  readonly labels: Readonly<Record<string, string>>
}

export type Vocabulary = readonly Topic[]

function topic(
  id: string,
  code: string,
  nl: string,
  en: string,
  de: string,
  fr: string,
  es: string,
): Topic {
  return { id: id as TopicId, code: `medtop:${code}`, labels: { nl, en, de, fr, es } }
}

export const defaultVocabulary: Vocabulary = [
  topic(
    'arts',
    '01000000',
    'Kunst en cultuur',
    'Arts and culture',
    'Kunst und Kultur',
    'Arts et culture',
    'Arte y cultura',
  ),
  topic(
    'conflict',
    '16000000',
    'Conflict en oorlog',
    'Conflict and war',
    'Konflikt und Krieg',
    'Conflits et guerre',
    'Conflictos y guerra',
  ),
  topic(
    'crime',
    '02000000',
    'Misdaad en justitie',
    'Crime and justice',
    'Kriminalität und Justiz',
    'Criminalité et justice',
    'Crimen y justicia',
  ),
  topic(
    'disaster',
    '03000000',
    'Rampen en ongevallen',
    'Disasters and accidents',
    'Katastrophen und Unfälle',
    'Catastrophes et accidents',
    'Catástrofes y accidentes',
  ),
  topic('economy', '04000000', 'Economie', 'Economy', 'Wirtschaft', 'Économie', 'Economía'),
  topic('education', '05000000', 'Onderwijs', 'Education', 'Bildung', 'Enseignement', 'Educación'),
  topic(
    'environment',
    '06000000',
    'Milieu',
    'Environment',
    'Umwelt',
    'Environnement',
    'Medio ambiente',
  ),
  topic('health', '07000000', 'Gezondheid', 'Health', 'Gesundheit', 'Santé', 'Salud'),
  topic('human-interest', '08000000', 'Mensen', 'Human interest', 'Menschen', 'Gens', 'Gente'),
  topic('labour', '09000000', 'Werk', 'Labour', 'Arbeit', 'Travail', 'Trabajo'),
  topic(
    'lifestyle',
    '10000000',
    'Vrije tijd',
    'Lifestyle and leisure',
    'Freizeit',
    'Loisirs',
    'Ocio',
  ),
  topic('politics', '11000000', 'Politiek', 'Politics', 'Politik', 'Politique', 'Política'),
  topic('religion', '12000000', 'Religie', 'Religion', 'Religion', 'Religion', 'Religión'),
  topic(
    'science',
    '13000000',
    'Wetenschap en techniek',
    'Science and technology',
    'Wissenschaft und Technik',
    'Science et technique',
    'Ciencia y técnica',
  ),
  topic('society', '14000000', 'Samenleving', 'Society', 'Gesellschaft', 'Société', 'Sociedad'),
  topic('sport', '15000000', 'Sport', 'Sport', 'Sport', 'Sport', 'Deporte'),
  topic('weather', '17000000', 'Weer', 'Weather', 'Wetter', 'Météo', 'Tiempo'),
]
