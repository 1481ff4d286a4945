/** Words that stand before a person's name, lower case, by language. */
import { listWords } from '../../language/word-list.js'

export const titles: Readonly<Record<string, readonly string[]>> = {
  nl: listWords(`
    president presidente premier vicepremier eerste-minister minister minister-president staatssecretaris kanselier bondskanselier
    koning koningin prins prinses kroonprins keizer groothertog hertog graaf baron burgemeester wethouder schepen gouverneur
    commissaris eurocommissaris ambassadeur senator kamerlid volksvertegenwoordiger europarlementariër partijvoorzitter voorzitter
    fractieleider fractievoorzitter lijsttrekker partijleider leider secretaris-generaal politicus politica dictator
    generaal kolonel kapitein majoor luitenant admiraal maarschalk commandant sergeant veldmaarschalk
    professor prof dr drs ir ing mr hoogleraar rector dokter arts psycholoog psychiater econoom historicus socioloog wetenschapper
    onderzoeker jurist advocaat rechter onderzoeksrechter procureur procureur-generaal officier inspecteur hoofdinspecteur korpschef
    mevrouw meneer heer dominee pastoor pater zuster broeder paus bisschop aartsbisschop kardinaal imam rabbijn sint
    directeur topman topvrouw ondernemer bestuurder manager woordvoerder woordvoerster bestuursvoorzitter vakbondsman
    trainer coach bondscoach keeper doelman spits aanvaller verdediger middenvelder aanvoerder voetballer wielrenner renner
    tennisser tennisster atleet atlete schaatser schaatsster zwemmer zwemster ploegleider piloot astronaut kosmonaut
    regisseur regisseuse acteur actrice zanger zangeres schrijver schrijfster auteur dichter dichteres componist dirigent
    schilder beeldhouwer kunstenaar kunstenares fotograaf architect ontwerper cabaretier komiek presentator presentatrice
    journalist journaliste cartoonist columnist choreograaf rapper pianist violist gitarist producer filmmaker criticus`),
  en: listWords(`
    president vice-president premier minister secretary chancellor king queen prince princess emperor duke lord lady baron baroness sir dame
    mayor governor ambassador senator congressman congresswoman representative speaker chairman chairwoman commissioner mp mep
    general colonel captain major lieutenant admiral marshal commander sergeant brigadier col capt lt sgt
    professor prof dr doctor judge justice attorney lawyer prosecutor detective inspector superintendent
    mr mrs ms miss rev reverend pastor father bishop archbishop cardinal pope imam rabbi sheikh
    spokesman spokeswoman analyst economist president-elect treasurer
    coach striker goalkeeper keeper midfielder defender winger forward skipper footballer driver golfer rider champion
    actor actress singer author writer novelist poet composer conductor painter artist photographer architect designer
    comedian presenter journalist rapper guitarist drummer film-maker filmmaker screenwriter historian
    scientist physicist researcher psychologist sen rep gov`),
  de: listWords(`
    präsident präsidentin ministerpräsident premier premierminister minister ministerin kanzler kanzlerin bundeskanzler bundeskanzlerin
    könig königin prinz prinzessin fürst kaiser bürgermeister bürgermeisterin gouverneur landeshauptmann botschafter senator
    general oberst hauptmann major admiral herr frau herrn professor prof dr mag richter richterin papst bischof kardinal`),
  fr: listWords(`
    président présidente premier ministre chancelier chancelière roi reine prince princesse empereur duc comte baron maire gouverneur
    ambassadeur sénateur député députée général colonel capitaine commandant amiral maréchal professeur docteur dr me maître juge
    procureur monsieur madame mademoiselle m mm mme mlle pape évêque archevêque cardinal abbé imam directeur directrice porte-parole
    entraîneur gardien attaquant milieu défenseur sélectionneur cycliste acteur actrice chanteur chanteuse écrivain auteur
    réalisateur réalisatrice cinéaste metteur compositeur peintre sculpteur photographe architecte journaliste comédien comédienne
    romancier romancière poète historien historienne économiste sociologue philosophe`),
  es: listWords(`
    presidente presidenta ministro ministra canciller rey reina príncipe princesa emperador duque conde alcalde alcaldesa gobernador
    embajador senador diputado diputada general coronel capitán comandante almirante profesor profesora doctor doctora dr dra juez
    jueza fiscal señor señora don doña sr sra papa obispo arzobispo cardenal padre director directora portavoz entrenador portero
    delantero defensa seleccionador actor actriz cantante escritor escritora autor autora cineasta pintor pintora escultor
    fotógrafo arquitecto periodista poeta historiador economista filósofo`),
}
