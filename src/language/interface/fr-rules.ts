/** What each rule of the report is about, in French. */
import type { RuleMeanings } from './report-texts.js'

export const frenchRules: RuleMeanings = {
  empty: 'Le fichier ne contient pas de texte.',
  binary: 'Le fichier n’est pas du texte.',
  unreadable: 'Le fichier n’a pas pu être ouvert ou lu.',
  'file-name': 'Le nom du fichier, ou d’un dossier qui le contient, n’est pas en UTF-8.',
  'twin-name':
    'Le nom du fichier, ou d’un dossier qui le contient, ne diffère d’un autre que par la façon dont ses accents sont enregistrés.',
  unparsable: 'Le texte n’a pas pu être analysé\u00a0: une faute de Pressmark.',
  damaged:
    'Un document n’a pas pu être ouvert\u00a0: il est endommagé, verrouillé ou d’un autre type que ne le dit son nom.',
  'too-many':
    'Une liste d’un article est trop longue pour qu’on en fasse des pages\u00a0: le reste est du texte.',
  'crowded-file':
    'Un fichier a plus d’enregistrements qu’il ne peut contenir d’articles\u00a0: c’est une liste d’autre chose, et il est en quarantaine.',
  'closed-folder':
    'Un dossier n’a pas pu être ouvert\u00a0: ce qu’il contient n’est pas dans les archives.',
  'unread-kind':
    'Des fichiers de types qui ne sont pas lus\u00a0: ce qu’ils disent n’est pas dans les archives.',
  encoding: 'Le fichier n’est pas en UTF-8\u00a0; un autre encodage a été reconnu.',
  'encoding-unsure': 'Le fichier n’est pas en UTF-8, et deux encodages sont possibles.',
  'encoding-contradicted':
    'Les octets du fichier ne sont pas dans l’encodage que lui-même, ou son dossier, indique.',
  bom: 'Le fichier commence par une marque d’ordre des octets.',
  invisible: 'Des caractères de largeur nulle ou des traits d’union conditionnels ont été omis.',
  mojibake: 'De l’UTF-8 lu autrefois comme du Windows-1252 a été réparé.',
  'character-reference': 'Des références de caractères HTML dans un texte brut ont été décodées.',
  'hidden-comment':
    'Des commentaires de la source destinés à aucun lecteur (<!-- … -->, {% comment %}) ont été omis.',
  'link-numbers':
    'Les numéros qu’un navigateur en mode texte (lynx -dump) a mis devant les liens et sa liste de leurs adresses ont été omis.',
  'feed-markup': 'Des balises HTML dans le texte d’un flux ont été omises.',
  'no-text-layer':
    'Un PDF ne contient aucun texte lisible\u00a0: il a été numérisé, ou cache ses lettres.',
  'pages-without-text':
    'Des pages d’un PDF ne contiennent pas de texte\u00a0: ce qu’une image y montre n’est pas publié.',
  'unreadable-letters':
    'Des lettres d’un document n’ont pas pu être identifiées\u00a0: ses polices ne disent pas lesquelles.',
  'document-parts':
    'Les images, commentaires, en-têtes de page et textes masqués ou supprimés d’un document ne sont pas publiés.',
  'twin-document':
    'Un document se trouve à côté d’un fichier du même nom\u00a0: celui-ci est lu, le document est laissé de côté.',
  'bad-date': 'Une date qui n’existe pas au calendrier a été réduite à sa partie valable.',
  'unread-date': 'Un champ de date contient quelque chose qui n’a pas pu être lu comme une date.',
  'date-placeholder':
    'La date est un jour que les systèmes écrivent faute de date, ou elle est trop lointaine.',
  'date-order':
    'Le jour et le mois d’une date en chiffres pouvaient s’échanger\u00a0; d’autres indices ont décidé.',
  'short-year':
    'L’année a deux chiffres ou manque\u00a0; une règle ou un autre indice a décidé laquelle.',
  weekday: 'Le jour de la semaine ne correspond pas à la date.',
  'month-mismatch': 'L’en-tête indique un autre mois que la ligne de date.',
  'header-month': 'Le mois de l’en-tête n’existe pas.',
  'date-conflict': 'Deux endroits d’une source donnent des dates différentes.',
  'date-from-path': 'La seule date est celle du chemin ou du nom du fichier.',
  'date-in-headline': 'La seule date figure à la fin du titre\u00a0; elle en a été retirée.',
  'date-of-series':
    'La seule date est celle d’un procès-verbal ou d’une revue, dans le titre\u00a0; elle en a été reprise.',
  'date-at-end': 'La seule date figure sous le texte\u00a0; elle en a été reprise.',
  'line-left':
    'Une ligne qui ressemble à une date, une heure ou une source est restée dans le texte.',
  'dateline-unknown':
    'Un mot en capitales devant un tiret a été pris pour le lieu\u00a0; aucune liste ne le connaît.',
  'no-date': 'Aucune date n’a été trouvée\u00a0: l’article est publié sans date.',
  future: 'La date est postérieure à aujourd’hui. Affiché au terminal seulement.',
  'no-time': 'L’heure de publication n’est pas connue.',
  'time-without-day':
    'La source donne une heure, mais aucun jour auquel la rattacher\u00a0; elle a été omise.',
  'bad-time': 'Une heure qui n’existe pas a été omise.',
  'time-24': '24:00 a été lu comme le minuit qui commence le jour suivant.',
  'time-nonexistent': 'L’horloge a sauté cette heure au passage à l’heure d’été.',
  'time-ambiguous': 'L’horloge a marqué deux fois cette heure à la fin de l’heure d’été.',
  'no-header':
    'Le texte n’a aucune forme que Pressmark connaisse\u00a0; sa première ligne est devenue le titre.',
  'no-headline': 'Aucun titre n’a été trouvé\u00a0; une autre partie de la source l’a remplacé.',
  'no-body': 'Il y a un titre, mais pas de texte.',
  'no-content': 'Un enregistrement n’a ni titre ni texte.',
  'envelope-left-out':
    'Les lignes d’un en-tête de courriel qui ne disent que son trajet et ses destinataires ne sont pas publiées.',
  'comments-left-out':
    'Les commentaires et pings de lecteurs contenus dans un export ne sont pas publiés.',
  'no-initials': 'L’en-tête n’indique aucun auteur.',
  'initials-ambiguous':
    'Le dernier mot du titre pourrait être des initiales\u00a0; il est resté dans le titre.',
  'initials-guessed':
    'Des minuscules après un titre en capitales ont été prises pour des initiales.',
  'no-source': 'Le texte n’indique ni agence ni autre source.',
  'source-unknown': 'La source n’est ni dans la liste des agences ni dans sources.yaml.',
  'no-count': 'Le nombre de commentaires après la source manque.',
  'count-or-lead':
    'Un nombre après la source peut être celui des commentaires ou le début du chapeau.',
  'cut-off':
    'Le texte finit par des points de suspension, comme derrière un péage. La page le dit.',
  'frames-left-out':
    'Les lignes qu’une base de données a mises autour d’un article (couvertures, sommaires, conditions) ne sont pas publiées.',
  'not-an-article':
    'Le texte est une page d’erreur, demande des cookies ou une preuve d’humanité, ou vient d’un serveur de courriel.',
  'page-furniture':
    'Les lignes de la page autour de l’article (boutons, offres, crédits) ne sont pas dans le texte\u00a0; la page les montre repliées.',
  'editors-note':
    'Les notes d’une agence ou d’un service de presse aux rédactions ne sont pas dans le texte\u00a0; la page les montre repliées, sans numéros ni adresses.',
  'other-articles':
    'Des lignes sur d’autres articles, au-dessus ou au-dessous du texte, ont été omises.',
  'label-in-headline':
    'Le titre commence par ce qui peut être une étiquette de la page\u00a0; elle est restée.',
  'several-items':
    'Le texte est lu comme un seul article, mais ses lignes semblent en former plusieurs.',
  'text-in-header': 'La ligne d’en-tête contient le premier paragraphe et aucun titre.',
  'headline-guessed':
    'Parmi les lignes courtes au-dessus d’un texte, une autre que la première est devenue le titre, et rien ne le prouve.',
  'author-guessed': 'Des noms à l’emplacement d’une signature ont été pris pour les auteurs.',
  'relative-date':
    'Le jour n’est donné que par rapport à celui de la capture\u00a0; il ne date rien.',
  'date-range': 'La date couvre plusieurs jours\u00a0; on en a gardé ce qu’ils ont en commun.',
  'date-vague':
    'La date indique une saison, une fête, une partie d’un mois ou d’une année, ou une année incertaine\u00a0; le mois ou l’année a été gardé.',
  'date-in-text': 'La seule date figure sur une ligne plus bas\u00a0; elle en a été reprise.',
  'date-of-update': 'Seul le jour de la dernière modification est donné\u00a0; il date l’article.',
  'place-unknown':
    'Un nom devant le texte a été pris pour le lieu\u00a0; aucune liste ne le connaît.',
  'words-joined': 'Des mots coupés en fin de ligne ont été réunis.',
  'folder-rule':
    'Une règle que _defaults.yaml donne pour les titres ou les dates ne convient à aucune ligne du texte.',
  'folder-rule-idle': 'Des lignes que décrit _defaults.yaml ne figurent pas dans le texte.',
  'date-of-file':
    'Un enregistrement parmi plusieurs n’indique pas de jour\u00a0; celui du haut du fichier a été pris.',
  'mail-in-text': 'Un courriel placé sous un texte, ou la ligne des copies, n’est pas publié.',
  'private-masked': 'Le dossier masque les adresses et les numéros de téléphone.',
  'private-kept':
    'Le dossier garde les adresses et les numéros de téléphone tels que la source les donne.',
  'quoted-left-out': 'Les messages qu’un courriel cite ou auxquels il répond ne sont pas publiés.',
  'signature-left-out':
    'Les signatures, clauses et pieds de page de listes de diffusion ne sont pas publiés.',
  'contact-left-out':
    'Les lignes qui disent seulement comment joindre quelqu’un ne sont pas publiées.',
  'private-words':
    'Les adresses et numéros de téléphone dans les phrases d’un courriel, ou dans celles qui disent à qui s’adresser, sont devenus […].',
  'cover-note':
    'Un courriel dit lui-même peu\u00a0; ce qu’il cite ou transmet est plus long, et n’est pas publié.',
  forwarded:
    'Un courriel ne fait qu’en transmettre un autre\u00a0; titre, date et auteur sont ceux de l’autre.',
  'attachments-left-out': 'Les pièces jointes d’un courriel ne sont pas publiées.',
  'date-of-delivery':
    'Un courriel ne dit pas quand il a été écrit\u00a0; le jour de sa remise le date.',
  'digest-divided': 'Un condensé d’une liste de diffusion a été divisé en ses messages.',
  corrected: 'Des champs de l’enregistrement ont été corrigés par content/corrections.yaml.',
  'correction-unused':
    'Une correction vise un fichier ou un enregistrement qui ne donne pas d’article.',
  'xml-fault': 'Un fichier XML n’est pas bien formé\u00a0; il a été lu autant que possible.',
  'xml-guess':
    'Un fichier XML n’est d’aucun vocabulaire connu\u00a0; le sens de ses éléments a été deviné d’après leurs noms.',
  'other-xml': 'Un fichier XML ne contient pas d’articles.',
  'items-left-out':
    'Les éléments d’un export qui ne sont pas des articles (images, révisions, menus, pages fixes) ne sont pas publiés.',
  'open-front-matter':
    'Rien ne ferme le front matter\u00a0; il a été lu jusqu’à la première ligne vide.',
  'unfenced-front-matter':
    'Le fichier commence par des clés et des valeurs sans clôture\u00a0; elles ont été lues comme front matter.',
  'broken-front-matter':
    'Le front matter n’est ni du YAML ni du TOML valable\u00a0; il a été lu ligne par ligne.',
  'foreign-front-matter':
    'Le front matter est annoncé comme autre chose que du YAML, du TOML ou du JSON\u00a0; il est montré, jamais exécuté.',
  'shapeless-front-matter':
    'Ce qui figure entre les clôtures est un texte ou une liste sans clés\u00a0; il est montré comme texte.',
  'tab-indent': 'Des tabulations en début de ligne du front matter ont été lues comme des espaces.',
  'repeated-key':
    'Une clé figure deux fois dans un en-tête\u00a0: la première compte, l’autre est mise de côté.',
  'spare-key': 'Deux clés visent le même champ\u00a0: l’une compte, l’autre est mise de côté.',
  'unknown-keys':
    'Un en-tête a des clés que Pressmark ne connaît pas. Elles sont gardées comme texte.',
  'private-keys': 'Les adresses, numéros de téléphone et autres d’un en-tête ne sont pas publiés.',
  'unread-language': 'La langue qu’indique un en-tête n’est pas un code de langue.',
  'bad-address':
    'L’adresse de première publication n’est pas une adresse web\u00a0; elle est gardée comme texte.',
  'raw-html':
    'Du HTML dans un texte Markdown qui n’a pas sa place dans un article est montré comme texte.',
  'html-read':
    'Des balises HTML dans un texte Markdown ont été lues selon leur sens\u00a0: paragraphes, listes, liens.',
  shortcode:
    'Du code d’un autre système dans un texte Markdown a été omis\u00a0; les mots qu’il contient restent.',
  'open-comment': 'Un commentaire (<!--) que rien ne ferme cache tout ce qui suit.',
  'unsafe-link':
    'Un lien ou une image dont l’adresse pourrait exécuter du code, ou qu’aucun navigateur ne connaît, l’a perdue.',
  'near-link':
    'Un lien nomme une page du site où se trouvait le texte, que celui-ci ne nomme pas\u00a0: ses mots restent.',
  'unused-definition':
    'L’adresse d’un lien est définie, mais rien n’y renvoie\u00a0: aucun lecteur ne la voit.',
  'remote-picture':
    'Une image d’un autre site est devenue un lien, pour qu’aucun lecteur ne soit suivi.',
  'picture-left-out':
    'Une image sans adresse propre n’est pas publiée\u00a0; ses mots la remplacent.',
  'too-complex':
    'Le Markdown imbrique ou répète tant que ce serait trop long\u00a0; il est montré comme texte simple.',
  'no-columns':
    'Un tableau n’a pas de ligne qui dise ce que sont ses colonnes\u00a0: rien n’en est publié.',
  'columns-unmatched': 'Les colonnes que nomme _defaults.yaml ne sont pas celles du tableau.',
  'above-header':
    'Les lignes au-dessus de l’en-tête d’un tableau sont un titre\u00a0: elles ne sont dans aucun enregistrement.',
  'ragged-row':
    'Une ligne a plus ou moins de cellules que le tableau n’a de colonnes\u00a0; le surplus est dans la dernière.',
  'parted-row':
    'Un saut de ligne avait coupé une ligne de tableau\u00a0; ses morceaux ont été réunis.',
  'stray-quote':
    'Des guillemets d’un tableau ne s’accordent pas\u00a0: ils ont été lus comme du texte.',
  'figure-date':
    'Une date était un nombre, comme les machines comptent le temps\u00a0; elle a été lue ainsi.',
  'spare-text': 'Plusieurs colonnes contiennent le texte\u00a0: la plus longue a été publiée.',
  'lead-only': 'Une ligne a un résumé et pas de texte\u00a0: le résumé en tient lieu.',
  'values-left-out':
    'Les valeurs longues ou imbriquées qu’aucun champ ne reçoit ne sont pas publiées.',
  'parts-left-out': 'Les pièces jointes, révisions et menus d’un export ne sont pas des articles.',
  'broken-json': 'Ce qui se trouve là n’est pas du JSON.',
  'mended-json':
    'Du JSON qu’aucune norme n’admet a été lu comme il était voulu\u00a0: NaN, une virgule de trop.',
  'no-articles':
    'Un tableau ou un fichier JSON contient des chiffres ou des réglages et pas d’articles\u00a0: il est laissé tel quel.',
  'database-dump':
    'Un fichier est la copie d’une base de données, avec toutes ses tables\u00a0: rien n’en est publié.',
  'unknown-json':
    'Du JSON avec des textes dont rien ne dit ce qu’ils sont\u00a0: il n’est pas publié.',
  'index-page':
    'Une page enregistrée est une liste de liens vers des articles, ou un cadre autour d’autres, et non un article.',
  'around-article':
    'Les menus, boutons et listes autour de l’article d’une page enregistrée ont été omis.',
  'text-of-page':
    'Du texte d’une page enregistrée a été pris pour un autre que l’article, et omis.',
  'text-from-data':
    'Une page enregistrée ne montre aucun texte\u00a0; celui de ses données pour les moteurs de recherche a été pris.',
  'broken-data':
    'Des données d’une page enregistrée ne sont pas du JSON valable et ont été laissées, sauf quelques valeurs.',
  captured:
    'La page dit quand et par quoi elle a été enregistrée. Ce n’est pas le jour de sa publication.',
  'date-from-address': 'La seule date est celle de l’adresse qu’avait la page.',
  'articles-of-page':
    'Une page enregistrée est lue comme un seul article, mais plusieurs de ses titres ont leur propre jour\u00a0; aucune de ces dates ne vaut pour lui.',
  'date-above-headline':
    'La seule date d’une page enregistrée est au-dessus du titre, à part, là où les sites mettent le jour de la visite.',
  'language-of-page': 'La page se dit dans une autre langue que son texte\u00a0; le texte compte.',
  'missing-file':
    'Une image ou une pièce jointe n’est pas dans le dossier des contenus\u00a0; ses mots la remplacent.',
  'refused-file':
    'Une image ou une pièce jointe n’est pas un fichier à part, ne peut être lue, est d’un type jamais publié, ou contient des mots caviardés ou ne se laisse pas fouiller\u00a0; ses mots la remplacent.',
  'not-a-picture':
    'Un fichier montré comme image n’est ni PNG, ni JPEG, ni GIF, ni WebP, ni AVIF\u00a0; ses mots le remplacent.',
  'outside-content':
    'L’adresse d’une image ou d’une pièce jointe mène hors du dossier des contenus.',
  'picture-elsewhere':
    'Le front matter nomme une image qui n’est pas un fichier du dossier des contenus, par exemple d’un autre site\u00a0; son adresse est gardée comme texte.',
  'no-alt': 'Rien ne dit ce que montre une image à qui ne peut la voir.',
  draft:
    'La source dit ne pas devoir être publique encore\u00a0: elle est retenue, et n’est sur aucune page.',
  'may-be-published': 'Un nouvel article pourrait être un article publié qui a perdu sa source.',
  'may-be-withdrawn':
    'Un article qui ressemble à un article retiré est laissé de côté jusqu’à ce que quelqu’un décide.',
  'published-gone': 'Un article publié n’a plus de source\u00a0: sa page le dit.',
  'repeated-id': 'Deux enregistrements ont le même identifiant\u00a0: il compte pour le premier.',
  'published-again':
    'Un article a presque le texte d’un article antérieur\u00a0; les deux sont gardés, et chacun nomme l’autre.',
  outdone: 'Un fichier a changé, et un autre a le texte publié\u00a0: il garde l’adresse.',
  'redaction-adrift':
    'Un article caviardé manque\u00a0: ses mots sont remplacés dans chaque fichier, car chacun peut les contenir.',
  'redaction-failed':
    'Des mots caviardés figurent encore dans un enregistrement\u00a0; il est laissé de côté.',
  'held-back': 'La règle de la source dans sources.yaml permet moins que le texte entier.',
  'source-left-out':
    'Le fichier d’un article n’est pas publié à côté de sa page\u00a0: il contient plus que la page ne peut montrer.',
  'alias-unfit': 'Une ancienne adresse ne peut être une page du site.',
  'alias-taken': 'Une ancienne adresse est celle d’une page, ou mène déjà à une autre.',
  'redirect-nowhere':
    'Une ligne de redirects.csv ne mène à aucune page ni à aucun fichier des archives.',
  'topic-unsorted': 'Les mots d’un article laissent son thème ouvert\u00a0: il n’est pas classé.',
  'topics-fault': 'topics.yaml dit ce qui ne peut être\u00a0: une construction s’arrêterait là.',
  'term-shared': 'Un terme pèse autant dans plusieurs thèmes\u00a0: il ne les distingue pas.',
  'term-swallowed': 'Un terme d’un thème n’atteint rien qu’un autre n’atteigne avec le même poids.',
  'term-twice': 'Un terme figure deux fois dans une liste\u00a0: le dernier compte.',
  'term-stop-word': 'Un terme est un mot que contient tout texte.',
  'term-short': 'Le début ou la fin de mot que demande un terme a moins de trois lettres.',
  'term-weight':
    'Le poids d’un terme est inférieur à un dixième, ou supérieur à 5\u00a0: il ne fait rien, ou décide seul.',
  'term-idle': 'Un terme ne change rien\u00a0: le thème l’a déjà, ou n’en a pas à faire taire.',
  'topic-unlabelled':
    'Un thème n’a pas de nom dans la première langue des archives\u00a0; un autre le remplace.',
  'topic-termless':
    'Un thème n’a de termes dans aucune langue des archives\u00a0: seules des étiquettes lui donnent des articles.',
  'topic-name-taken':
    'Un nom ou alias d’un thème désigne un autre thème\u00a0: les articles qui le portent y vont.',
  'topic-key-unused': 'Quelque chose que topics.yaml dit d’un thème est sans effet.',
}
