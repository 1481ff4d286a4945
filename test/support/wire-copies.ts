/** Two short stories that go round: as they came, cut, or with a word changed, so that articles have related ones, topics and names. */
import type { Dice } from './dice.js'

const STORIES: readonly string[] = [
  `De staking in de haven van Antwerpen gaat morgen door. De vakbonden zeggen dat het overleg met de werkgevers is
  mislukt en dat de havenarbeiders het werk neerleggen tot er een beter akkoord over de lonen ligt. Burgemeester Jan
  Peeters roept de bonden en de directie op om opnieuw te praten. Ook in Gent en Rotterdam wordt vrijdag gestaakt.`,
  `Een brand heeft vannacht een school in Luik verwoest. De brandweer was met zestig man ter plaatse en kon niet meer
  voorkomen dat het dak instortte. Niemand raakte gewond, meldt minister Els Maes. De leerlingen blijven tot woensdag
  thuis en krijgen daarna les in een leegstaand kantoor bij het station. De oorzaak van de brand is nog niet bekend.`,
]

export function tellStory(dice: Dice): string {
  const words = STORIES[dice(STORIES.length)]!.split(/\s+/)
  if (dice(3) === 0) words[dice(words.length)] = 'donderdag'
  return words.slice(0, dice(3) === 0 ? 40 + dice(10) : words.length).join(' ')
}

/** What the keeper of an archive may say of topics and names. */
export const TOPIC_FILES: readonly string[] = [
  '',
  'thin: 1\n',
  'thin: 4\ntopics:\n  labour: { terms: { nl: haven*^3 } }\n',
  'topics:\n  labour: { into: economy }\n  haven: { labels: Haven, parent: economy, terms: { nl: haven*^9 } }\n',
  'extend: false\ntopics:\n  sport: { description: Sport en spel, aliases: [Vis & vlees] }\n',
]
export const NAME_FILES: readonly string[] = [
  '',
  'organisations: { Brandweer: { description: Zij blussen } }\n',
  'people: { Johan Peeters: { aliases: [Jan Peeters] } }\nnever: [Els Maes, Gent]\n',
]
