import type { Language } from './language'

export const FR: Language = {
  common:
    'le la les des et avec vous nous est une un dans pour du de sur ou votre vos notre nos en au aux sont qui que ce cette être par plus pas tu ton tes êtes chez connaissances connaissance expérience compétences maîtrise profil recherché développeur développeuse missions il elle nous serait',
  headings: {
    nice: `(les|) (plus|atouts|bonus)|un plus|(serait|seraient|ce serait|ça serait) (un plus|des plus|un atout|bien|super|apprécié|appréciés|appréciée|appréciées)|(ce qui|ce qui nous) (serait|ferait|fera) (un plus|bien|plaisir|la différence)|apprécié|appréciés|appréciée|appréciées|souhaité|souhaités|souhaitée|souhaitées|souhaitable|souhaitables|(compétences|connaissances|expériences) (appréciées|souhaitées|optionnelles|complémentaires|bonus|secondaires|en plus)|idéalement|optionnel|facultatif|nice to have|atout|points bonus|en bonus|cerise sur le gâteau|la cerise sur le gâteau|et en plus|ce qui serait apprécié|non obligatoire|pas obligatoire|encore mieux`,
    required: `profil|(votre|ton|le|mon) profil|profil (recherché|souhaité|attendu)|compétences|compétences (requises|attendues|techniques|nécessaires|recherchées|indispensables|clés|obligatoires)|exigences|prérequis|pré requis|requis|indispensable|indispensables|obligatoire|impératif|(ce que|ce qu) (nous recherchons|nous attendons|on attend|on recherche|on cherche|vous apportez|tu apportes|il faut|il vous faut|il te faut|nous demandons|on demande)|(vous|tu) (avez|as|maîtrisez|maîtrises|êtes|es|apportez|apportes|connaissez|savez|sais)|qui êtes vous|qui es tu|nous recherchons|nous attendons|vos (compétences|atouts|qualifications)|tes (compétences|qualifications)|connaissances|connaissances requises|expérience|expérience requise|qualifications|savoir faire|technologies requises|must have`,
    excluded: `ce dont vous n avez pas besoin|pas (nécessaire|requis|demandé)|non (requis|nécessaire|demandé)|ce qui n est pas demandé|ce que nous n utilisons pas|ce que nous ne (demandons|cherchons|recherchons|attendons) pas`,
    other: `(vos|tes|les|) missions|mission|(votre|ton|le) (mission|rôle|quotidien|poste|équipe)|description|description du poste|le poste|à propos|à propos de nous|qui sommes nous|l entreprise|entreprise|nous offrons|ce que nous offrons|ce qu on offre|on vous offre|avantages|nos avantages|les avantages|conditions|rémunération|salaire|localisation|lieu|contact|candidature|postuler|comment postuler|processus de recrutement|responsabilités|(notre|la|) (stack|stack technique|équipe|culture|environnement technique)|environnement technique|technologies|contexte|ce que vous ferez|ce que tu feras|vos responsabilités|pourquoi nous rejoindre`,
  },
  labels: { nice: 'plus|souhaité', required: 'obligatoire|requis|vous', excluded: 'non' },
  nice: `(un|est un|sera un|serait un|seraient un|sont un|constitue un|constituent un|constituerait un) (plus|atout|vrai plus|gros plus|réel plus|vrai atout|bonus|avantage|grand plus)|des atouts|des plus|(serait|seraient|sera|seront|est|sont) (apprécié|appréciés|appréciée|appréciées|bienvenu|bienvenue|bienvenus|bienvenues|souhaité|souhaités|souhaitée|souhaitées|souhaitable|souhaitables|utile|utiles|valorisé|valorisée|valorisées|valorisés)|(apprécié|appréciés|appréciée|appréciées|souhaité|souhaités|souhaitée|souhaitées|souhaitable|souhaitables|optionnel|optionnelle|optionnels|facultatif|facultative|facultatifs|bienvenue|bienvenu|bienvenues|bienvenus|valorisée|valorisé)|nous fera plaisir|nice to have|ne gâche rien|pas obligatoire mais|encore mieux|c est mieux|en bonus|on vous formera|on te formera|nous vous formerons`,
  ideally: 'idéalement|de préférence|si possible|bonus si|un plus si|et même|voire|préférablement',
  demanded:
    '(est|sont) (indispensable|indispensables|obligatoire|obligatoires|requis|requise|requises|exigé|exigée|exigés|exigées|impératif|impérative|nécessaire|nécessaires|un prérequis|un must)|vous devez|tu dois|il faut|impérativement',
  demand:
    'indispensable|indispensables|obligatoire|obligatoires|requis|requise|requises|exigé|exigée|impératif|minimum|au moins|ans|solide|solides|bonne|bonnes|excellente|maîtrise|maîtrisez|maîtrises|prérequis|nécessaire|nécessaires|confirmée|avérée',
  notAsked: `n (est|sont) pas non plus (requis|requise|nécessaire|demandé|demandée|demandés|demandées)|n (est|sont|était) (pas|plus|pas du tout) (requis|requise|requises|nécessaire|nécessaires|demandé|demandée|demandés|demandées|utilisé|utilisée|utilisés|attendu|attendue|attendus|exigé|exigée|exigés|utile|au programme|dans notre stack)|ne (sont|sera|seront) (pas|plus) (requis|requise|requises|nécessaire|nécessaires|demandé|demandée|demandés|demandées|utilisé|utilisée|utilisés|utilisées|attendu|attendue|attendus|attendues|exigé|exigée|exigés|exigées)|pas (requis|requise|requises|nécessaire|nécessaires|demandé|demandée|demandés|demandées|utilisé|utilisée|exigé|exigée)|non (requis|requise|requises|nécessaire|nécessaires|demandé|demandée)|(va|vont) (être|) (disparaître|remplacé|remplacée|remplacés|remplacées|abandonné|abandonnée|supprimé)|(est|sont) (remplacé|remplacée|remplacés|remplacées|abandonné|abandonnée|abandonnés|abandonnées|retiré|retirés)|aucune importance|(est|sont) (assuré|assurée|assurés|assurées|géré|gérée|gérés|gérées|pris en charge|prise en charge|prises en charge) par (une autre équipe|un autre service)|(relève|relèvent) d une autre équipe`,
  notMust: `(n est|ne sont|n est absolument|ne sera|c est) (pas|en rien|nullement|en aucun cas|) (un|une|des|) (obligatoire|obligatoires|obligation|prérequis|pré requis|impératif|impérative|indispensable|indispensables|condition|exigence|must|éliminatoire|éliminatoires|frein|critère éliminatoire|rédhibitoire|condition sine qua non)|pas (un|une|) (obligatoire|obligatoires|obligation|prérequis|indispensable|indispensables|impératif|éliminatoire|condition|exigence)|(sans être|sans que ce soit|sans que cela soit) (un|une|) (obligatoire|indispensable|prérequis|impératif|obligation)|non (obligatoire|obligatoires|indispensable|éliminatoire|bloquant)`,
  negators:
    'pas|pas de|pas d|jamais|ni|aucun|aucune|n utilisons plus|n utilise plus|ne faisons plus|ne fait plus|n avons plus|n ai plus|fini|exit|adieu|nul besoin de|inutile|inutile de|pas besoin de|pas besoin d',
  without: 'sans|au lieu de|au lieu d|plutôt que|plutôt qu|à la place de|excepté|sauf|hormis|hors',
  affirmed: `pas (seulement|uniquement|que|juste|de secret|de secrets|de mystère|peur|à vous faire peur|de problème|moins|à hésiter|simplement|forcément|mal|encore|besoin de vous présenter|en reste|étranger|étrangère|une journée)|(n|ne) (hésitez|hésite) pas|n ayez pas peur|(aucun|plus aucun|plus de) (secret|secrets|mystère|doute|problème|souci)|plus de secret|sans (oublier|problème|souci|doute|hésiter|hésitation|difficulté|cesse|compter|trembler|peur|mal|crainte|limite|parler de|aide|arrêt|relâche|interruption)|pas peur|peur pas|effraie pas|effraient pas|fait pas peur|font pas peur|jamais (peur|assez|trop|fini|cessé)|pas sans|jamais sans|inutile de (dire|préciser|rappeler|vous dire|le dire)`,
  leaving:
    'nous utilisions|remplacer|remplace|remplaçons|remplacez|remplaçant|abandonner|abandonnons|abandonne|quitter|quittons|délaisser|délaissons|sortir de|migrer hors de|décommissionner|retirer|retirons|supprimer|se débarrasser de|dire adieu à|dit adieu à|disons adieu à|en finir avec|tourner le dos à|remplacement de|abandon de',
  towards: 'par|vers|au profit de|avec|pour|en faveur de',
  turns:
    'mais|cependant|toutefois|pourtant|car|parce que|donc|en revanche|par contre|puisque|tandis que|nécessaire|requis|requise|exigé|exigée|demandé|demandée|nous (utilisons|travaillons|avons|développons|cherchons|misons|sommes)|on (utilise|travaille|fait|développe)|vous (utilisez|travaillez|avez|connaissez|maîtrisez|serez|êtes)|tout (est|se)|et (nous|vous|on)|chaque jour|seulement',
  verbs: 'est|sont|était|sera|seront|a|ont|doit|peut|tourne|tournent|reste|permet|gère|assure|fait',
  and: 'et|ainsi que|et puis|et aussi|comme',
  or: 'ou|et ou|ou bien|ou encore|ou même|soit|voire',
  orSimilar:
    'ou (similaire|similaires|équivalent|équivalents|équivalente|autre|autres|comparable|comparables|apparenté|un équivalent|un autre|une autre|tout autre|toute autre|quelque chose)|et (similaires|équivalents)|ou assimilé|au choix',
  oneOf:
    '(l un|l une|un|une|au moins un|au moins une) (de|des|parmi|de ces|d entre) (les|) (suivants|suivantes|langages|frameworks|technologies|outils|)|soit|au choix',
  suchAs:
    'comme|tel que|tels que|telle que|telles que|par exemple|p ex|ex|notamment|type|du type|de type|à savoir|i e|e g',
  speaksOfSkill:
    'expérience|expériences|connaissance|connaissances|maîtrise|maîtrisez|maîtrises|compétence|compétences|développeur|développeuse|développement|développer|développez|développons|programmation|ingénieur|ingénieure|langage|langages|framework|frameworks|technologies|outils|stack|bases|code|codez|utilisons|utilisez|utilise|écrit|écrits|services|backend|pratique|solides|ans|projets|expertise|notions|à l aise|aise|technique',
  prepositions: 'en|avec|de|d|sur|du|des|dans|comme|sont|est|notre|sous',
  speaksOfWork:
    'développeur|développeuse|services|service|framework|stack|applications|application|api|apis|backend|frontend|code|est notre|hooks|tests',
  aboutEmployer: 'à propos de|société|entreprise|employeur|l équipe|équipe|pourquoi',
  companies:
    '(clients|entreprises|sociétés|marques|partenaires|startups|équipes|fondateurs) (comme|tels que|telles que|dont|de|chez|de chez)|(anciennement|auparavant|passé|passés|ex) chez|ex|fondée par|fondé par|soutenu par|soutenue par|financé par|filiale de|filiale du|partenaire de|racheté par|issus de|venus de|anciens de',
  employerBefore: 'chez|rejoignez|rejoindre|rejoins|bienvenue chez|la société|travailler chez',
  employerAfter:
    'sas|sarl|sasu|recrute|cherche|recherche|est une (entreprise|société|startup|start up|scale up|pme|jeune)|est un (éditeur|leader|acteur)|est le leader',
  contact:
    '(retrouvez|retrouve|suivez|suis|trouvez|contactez|rejoignez|rencontrez|écrivez) (nous|moi|notre équipe|nos projets|notre code|nos actualités) (sur|via|)|(votre|ton|notre|un|lien vers votre|lien de votre|profil|compte|lien|page) (github|gitlab|bitbucket)|(github|gitlab|bitbucket) (profil|compte|page|lien)|(sur|via) linkedin|linkedin (et|ou)|(postulez|postuler|candidatez|candidature) (sur|via|par)|open source sur',
  everyday: 'vue|express|rest|rails|index|transactions|sessions|composants|flask|gin|forms|react',
  names: {
    accessibility: 'accessibilité|accessibilité numérique|accessibilité web|RGAA',
    algorithms: 'algorithmes|algorithmique|algorithmie|complexité algorithmique',
    'api-contracts':
      "conception d'API|conception d'APIs|développement d'API|développement d'APIs|conception des API",
    'api-security': 'sécurité des API|sécurité des APIs',
    authentication: 'authentification',
    authorization: "autorisation|gestion des droits|contrôle d'accès|gestion des accès",
    'background-jobs': 'tâches de fond|tâches asynchrones|tâches planifiées',
    backups: 'sauvegardes|sauvegarde et restauration|plan de reprise',
    caching: 'mise en cache|stratégies de cache|gestion du cache',
    'cloud-basics':
      'plateformes cloud|infrastructure cloud|services cloud|informatique en nuage|environnements cloud',
    'code-review': 'revue de code|revues de code|relecture de code|relectures de code',
    'command-line': 'ligne de commande|lignes de commande',
    components: 'composants web',
    concurrency: 'programmation concurrente|programmation asynchrone|parallélisme|multithread',
    'continuous-delivery': 'livraison continue|déploiement continu',
    'continuous-integration': 'intégration continue|CI/CD|pipelines CI/CD',
    'cryptography-basics': 'chiffrement|cryptographie',
    'data-privacy':
      'RGPD|protection des données|données personnelles|données à caractère personnel',
    'data-processing':
      'pipelines de données|traitement de données|traitement des données|flux de données',
    'data-structures': 'structures de données|algorithmes et structures de données',
    'data-visualisation': 'visualisation de données|visualisation des données|dataviz',
    debugging: 'débogage|débugage',
    'design-patterns': 'patrons de conception|design patterns',
    'design-systems': 'système de design|design system|design systems',
    'distributed-systems': 'systèmes distribués|architectures distribuées|système distribué',
    'domain-driven-design': 'conception pilotée par le domaine',
    docker: 'conteneurs|conteneurisation|conteneur',
    'end-to-end-testing': 'tests de bout en bout|tests end to end|tests E2E|tests bout en bout',
    'event-driven-design':
      'architecture événementielle|architecture orientée événements|architectures événementielles|architectures orientées événements',
    git: 'gestion de version|gestion de versions|contrôle de version',
    'how-the-internet-works': 'réseaux informatiques',
    'incident-response': "astreinte|astreintes|gestion d'incidents|gestion des incidents",
    'integration-testing': "tests d'intégration|test d'intégration",
    internationalisation: 'internationalisation|localisation logicielle',
    'language-model-apis': 'grands modèles de langage|modèles de langage|IA générative',
    'load-balancing': 'répartition de charge|équilibrage de charge',
    'load-testing': 'tests de charge|tests de performance|test de charge',
    logging: 'journalisation|gestion des logs|centralisation des logs',
    'message-queues':
      'files de messages|file de messages|courtier de messages|bus de messages|messagerie asynchrone|files d attente de messages',
    microservices:
      'architecture microservices|architectures microservices|micro services|architecture orientée services',
    monitoring: 'supervision applicative',
    'multi-factor-authentication':
      'authentification à deux facteurs|authentification forte|authentification multifacteur',
    nosql:
      'bases NoSQL|bases de données NoSQL|base de données NoSQL|bases de données non relationnelles',
    'object-oriented-programming': 'programmation orientée objet|POO|orienté objet',
    observability: 'observabilité',
    'performance-tuning':
      'optimisation des performances|optimisation de performances|montée en charge|scalabilité|passage à l échelle',
    'query-tuning':
      'optimisation de requêtes|optimisation des requêtes|requêtes SQL optimisées|optimisation SQL',
    refactoring: 'refactorisation|dette technique|code legacy|refonte de code',
    'relational-model':
      'bases de données relationnelles|base de données relationnelle|bases relationnelles|SGBDR|modèle relationnel|SGBD relationnel',
    replication:
      "réplication d'une base de données|réplication de bases de données|réplication de base de données|réplication des données|réplication",
    'responsive-design':
      'design responsive|responsive design|conception adaptative|intégration responsive|design adaptatif',
    rest: 'API REST|APIs REST|services REST|API RESTful|web services REST',
    'schema-design':
      'modélisation de données|modélisation des données|modélisation de bases de données|conception de bases de données|conception de base de données',
    'schema-migrations':
      'migrations de base de données|migrations de bases de données|migrations de schéma',
    'screen-reader-testing': "lecteurs d'écran|lecteur d'écran",
    'security-testing': "tests d'intrusion|tests de sécurité|test d'intrusion",
    'system-design':
      'architecture logicielle|conception de systèmes|architectures logicielles|conception système',
    'technical-writing': 'documentation technique|rédaction technique',
    'threat-modelling': 'modélisation des menaces|analyse de menaces',
    transactions: 'transactions de base de données|transactions SQL',
    'unit-testing':
      'tests unitaires|test unitaire|tests automatisés|tests automatiques|développement piloté par les tests|automatisation des tests',
    'web-performance': 'performance web|performances web|temps de chargement|optimisation web',
    'working-with-a-team':
      'méthodes agiles|méthode agile|agile|agilité|méthodologie agile|méthodologies agiles|équipe pluridisciplinaire|équipes pluridisciplinaires|équipe agile|environnement agile',
    'readable-code': 'code propre|code lisible',
    'semantic-html': 'HTML sémantique',
    'infrastructure-as-code': 'infrastructure en tant que code|infrastructure sous forme de code',
    'owasp-top-ten': 'sécurité web|sécurité applicative|sécurité des applications',
    payments: 'paiement en ligne|paiements en ligne|solutions de paiement|prestataires de paiement',
    'third-party-apis':
      "intégration d'API|intégration d'API tierces|API tierces|APIs tierces|intégration d'APIs",
    'search-engines': 'recherche plein texte|moteur de recherche Elasticsearch',
    'state-management': "gestion d'état|gestion de l'état",
    seo: 'référencement naturel|référencement|SEO',
    'stored-procedures': 'procédures stockées|procédure stockée',
  },
}
