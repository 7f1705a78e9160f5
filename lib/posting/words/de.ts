import type { Language } from './language'

export const DE: Language = {
  common:
    'und der die das den dem mit wir du sie ist für ein eine einen im von oder dein deine ihre unser unsere auf zu bei nicht sind dich uns als auch bist hast bringst wird oder kenntnisse erfahrung anforderungen aufgaben entwickler entwicklerin kein keine sondern vorteil profil muss',
  headings: {
    nice: `(das wäre|wäre|) (schön|nett|super|toll|gut) (zu haben|wenn|wäre)|nice to have|von vorteil|(das ist|) (ein|) plus|pluspunkte|bonus|bonuspunkte|wünschenswert|wünschenswerte (kenntnisse|erfahrungen|qualifikationen)|optional|idealerweise|gern gesehen|gerne gesehen|darüber freuen wir uns|(das|) freut uns (zusätzlich|außerdem|)|außerdem schön|zusätzliche (kenntnisse|qualifikationen)|kann|kann kriterien|wäre toll|was uns (noch|zusätzlich|außerdem) freut|kein muss|kein muss aber|nicht zwingend|damit punktest du|extrapunkte|sahnehäubchen|das i tüpfelchen|vorteilhaft|damit kannst du (zusätzlich|) (punkten|glänzen)`,
    required: `anforderungen|voraussetzungen|(dein|ihr|das|unser|gesuchtes|) (profil|anforderungsprofil|kompetenzprofil)|qualifikation|qualifikationen|(das|was) (du|sie|) (bringst du|bringen sie|mitbringst|mitbringen|mitbringen solltest|bringst|bringen) (mit|)|das bringst du mit|das bringen sie mit|was du (mitbringst|mitbringen solltest|können solltest|kannst|brauchst)|was sie mitbringen|was wir (erwarten|suchen|brauchen)|wir erwarten|wir suchen|muss|muss kriterien|zwingend|erforderlich|das solltest du (mitbringen|können)|deine (skills|kenntnisse|erfahrung|qualifikationen|stärken|fähigkeiten)|ihre (kenntnisse|qualifikationen|qualifikation|erfahrung)|das brauchst du|das erwarten wir|das suchen wir|must haves|must have|wen wir suchen|fachliche (anforderungen|kenntnisse|voraussetzungen)|kenntnisse|du bringst mit|sie bringen mit|damit überzeugst du|damit überzeugen sie|das zeichnet dich aus|das macht dich aus|mindestanforderungen`,
    excluded: `keine (voraussetzung|voraussetzungen|bedingung)|(das|was) (du|sie) nicht (brauchst|brauchen|benötigst|können musst)|was du nicht (brauchst|können musst|mitbringen musst)|das brauchst du nicht|nicht (nötig|notwendig|erforderlich|gesucht)|was wir nicht (suchen|nutzen|brauchen|erwarten|verlangen)|darauf verzichten wir`,
    other: `(deine|ihre|die) (aufgaben|aufgabe|rolle|mission|verantwortung|tätigkeiten)|aufgaben|aufgabengebiet|wir bieten|das bieten wir|unser angebot|was wir (bieten|dir bieten|ihnen bieten)|über uns|wer wir sind|benefits|deine vorteile|ihre vorteile|kontakt|bewerbung|so bewirbst du dich|jetzt bewerben|das erwartet dich|was dich erwartet|was sie erwartet|unser (stack|team|tech stack|produkt)|unsere (technologien|werkzeuge)|technologien|gehalt|standort|das machst du|deine benefits|rahmenbedingungen|interesse|bewerbungsprozess|wofür wir dich suchen`,
  },
  labels: { nice: 'kann|schön', required: 'muss|pflicht|soll', excluded: 'nicht' },
  nice: `(von|ein|) vorteil|(von|) großem vorteil|ein (echtes|großes|klares|) plus|(ein|) pluspunkt|wünschenswert|(gern|gerne) gesehen|(schön|super|toll|nett|hilfreich|klasse|ideal|prima) (wäre|wären)|(wäre|wären) (schön|super|toll|nett|hilfreich|klasse|wünschenswert|ideal|prima|ein plus)|willkommen|hilfreich|optional|vorteilhaft|schadet nicht|schaden nicht|schadet auch nicht|umso besser|noch besser|nice to have|freuen wir uns|freuen uns darüber|freut uns|ein bonus|bonuspunkte|bonus|extrapunkte|zusatzpunkte|nützlich|begrüßenswert|rundet dein profil ab|runden (dein|ihr) profil ab|kein hindernis|bringen wir dir bei|kannst du bei uns lernen`,
  ideally:
    'idealerweise|im idealfall|am besten|bestenfalls|gerne auch|gern auch|gerne mit|vorzugsweise|bevorzugt|optimalerweise|optimal wäre|vielleicht sogar',
  demanded:
    '(ist|sind) (ein muss|pflicht|zwingend|unerlässlich|unabdingbar|voraussetzung|erforderlich)|du (musst|brauchst)|setzen wir voraus|wird vorausgesetzt|werden vorausgesetzt|zwingend (erforderlich|notwendig)',
  demand:
    'muss|pflicht|zwingend|erforderlich|voraussetzung|voraussetzungen|mindestens|notwendig|jahre|jahren|fundierte|sehr gute|nachweisbare|unerlässlich|benötigst|erwarten|sicherer umgang|sicher',
  notAsked: `(ist|sind) (nicht|nicht unbedingt) (nötig|notwendig|erforderlich|gefragt|gesucht|relevant|gefordert|vorgesehen|teil)|(wird|werden) (nicht|nicht mehr) (benötigt|gebraucht|eingesetzt|verwendet|erwartet|verlangt|genutzt|gefordert|vorausgesetzt)|nicht (nötig|notwendig|erforderlich|benötigt|gefragt|gefordert|verlangt|eingesetzt|gebraucht|vorausgesetzt)|(brauchst|brauchen|benötigst|benötigen|nutzen|verwenden|verlangen|erwarten) (du|sie|wir) (dafür|hier|dazu|bei uns|) (nicht|nicht mehr|keine)|(setzen|setzt) wir nicht ein|(wird|werden) (abgelöst|ersetzt|abgeschaltet|ausgemustert|abgeschafft)|spielt (hier|bei uns|) keine rolle|(übernimmt|macht|betreut|betreibt|erledigt) (ein anderes|das andere) team|(wird|werden) von einem anderen team (betreut|betrieben|übernommen|gemacht|erledigt)|(liegt|liegen) bei einem anderen team`,
  notMust: `(ist|sind|) (kein|keine|nicht) (muss|pflicht|voraussetzung|zwingende voraussetzung|bedingung|hürde|zwingend|zwingend erforderlich|zwingend notwendig|unbedingt nötig|unbedingt notwendig|unbedingt erforderlich|ausschlusskriterium|k o kriterium|notwendige voraussetzung)`,
  negators:
    'kein|keine|keinen|keinem|keiner|keines|keinerlei|nicht|nie|niemals|weder|nicht mehr|verzichten auf|verzicht auf',
  without: 'ohne|statt|anstatt|anstelle von|anstelle|außer|abgesehen von',
  affirmed: `nicht (nur|zuletzt|weniger als|allein|einfach nur|bloß|scheuen|scheust|abschrecken|erschrecken|schrecken|schreckt|fremd|neu|verlegen|langweilig|später|zögern|zu vergessen|zu kurz|umsonst|irgendein|immer)|kein (fremdwort|problem|neuland|buch mit sieben siegeln|hexenwerk|thema|wunder|tag ohne|release ohne|deployment ohne|merge ohne|hindernis|geheimnis)|keine (angst|scheu|fremdwörter|fremdworte|berührungsängste|frage|sorge|geheimnisse|hürde|scheu vor|angst vor|böhmischen dörfer|unbekannte|unbekannten|unbekannter|langeweile)|keiner? scheu|nie (langweilig|auslernen|aufhören|ohne)|ohne (wenn und aber|probleme|scheu|angst|nachzudenken|zögern|berührungsängste|nachschlagen|hilfe|umwege|frage|zweifel)|zögere nicht|zögern sie nicht|nicht ohne|weder vor`,
  leaving:
    'früher (nutzten|hatten|verwendeten) wir|ablösen|ablöst|lösen|löst|ersetzen|ersetzt|ersetze|abschalten|wegkommen von|weg von|abschied von|verabschieden uns von|verabschieden von|hinter uns lassen|ausmustern|ablösung von|ablösung des|ablösung der|ersatz von|ersatz für|abkehr von|umstieg von|wechseln von',
  towards: 'durch|hin zu|zu|auf|mit|nach|zugunsten',
  turns:
    'aber|sondern|jedoch|dafür|dagegen|hingegen|stattdessen|denn|weil|da wir|doch|nötig|notwendig|erforderlich|wir (nutzen|setzen|arbeiten|haben|bauen|suchen|schreiben)|du (arbeitest|nutzt|hast|kennst|baust|bringst|kannst|bist|schreibst)|und (wir|du|sie)|täglich|erwünscht',
  verbs:
    'ist|sind|war|wird|werden|hat|haben|kann|können|muss|läuft|laufen|hilft|sorgt|bleibt|kommt|macht',
  and: 'und|sowie|u|bzw|beziehungsweise',
  or: 'oder|und oder|oder auch|oder sogar|entweder|wahlweise',
  orSimilar:
    'oder (ähnliche|ähnliches|ähnlichen|ähnlichem|vergleichbare|vergleichbares|vergleichbaren|vergleichbarem|einer vergleichbaren|eine andere|einem anderen|einer anderen|etwas ähnliches|etwas vergleichbares|andere|anderen|gleichwertige|gleichwertigen|dergleichen)|o ä|o a|und ähnliches|und dergleichen',
  oneOf:
    '(mindestens|) (einer|eine|einem|einen|eines) (der|dieser|von|aus) (folgenden|)|eine der|entweder|(einer|einem|eine) (sprache|datenbank|cloud|technologie) wie',
  suchAs:
    'wie|wie z b|z b|zb|zum beispiel|beispielsweise|etwa|wie etwa|d h|insbesondere|u a|unter anderem',
  speaksOfSkill:
    'erfahrung|erfahrungen|kenntnisse|kenntnissen|kenntnis|wissen|know how|programmierung|entwicklung|programmierst|programmieren|entwickelst|entwickeln|sprache|sprachen|frameworks|technologien|tools|fit|sicher|umgang|vertraut|praxis|entwickler|entwicklerin|geschrieben|jahre|backend|dienste|services|arbeitest|arbeiten|nutzen|nutzt|einsatz|stack|expertise|beherrschst|beherrschen|kennst',
  prepositions: 'in|mit|von|auf|aus|wie|im|zu|sind|ist|unser|unsere',
  speaksOfWork:
    'entwickler|entwicklerin|entwicklerinnen|kenntnisse|erfahrung|anwendungen|anwendung|dienste|dienst|umgebung|projekte|projekt|entwicklung|programmierung|code|programmierer|applikationen|komponenten|bibliotheken|umfeld|stack|backend|frontend|services|microservices|framework|frameworks',
  aboutEmployer: 'über|firma|arbeitgeber|unternehmen|das|die|warum',
  companies:
    '(kunden|unternehmen|firmen|partner|marken|teams|startups|konzernen|konzerne|mitbewerber|wettbewerber|kolleginnen|kollegen) (wie|von|sind|sind unter anderem)|ehemals bei|früher bei|vorher bei|gegründet von|finanziert von|unterstützt von|partner von|gehört zu|tochter von|tochter der|übernommen von',
  employerBefore: 'bei|bei der|willkommen bei|komm zu|komm zur|arbeiten bei|hallo von',
  employerAfter:
    'gmbh|ag|se|kg|ug|gruppe|sucht|ist ein (unternehmen|start up|startup|team|junges)|ist eine|stellt ein|wächst',
  contact:
    '(findest|finden|findet|folge|folg|folgen|besuch|besuche|triff|kontaktiere|erreichst|erreichen|vernetz|vernetze) (du|sie|uns|dich mit uns) (uns|) (auf|bei|über|unter)|(folge|folg|folgt) uns (auf|bei|)|(dein|deinem|deinen|unser|unserem|unseren|ein|link zu deinem|deines) (github|gitlab|bitbucket) (profil|account|link|konto|projekte|repo|)|(dein|deinem|deinen|unser|unserem|ihr|ihrem) (github|gitlab|bitbucket)|(github|gitlab|bitbucket) (profil|account|link|konto|seite)|(auf|über) (linkedin|xing)|xing (und|oder)|mehr auf|(bewirb dich|bewerbung|bewerbungen) (über|via|per)',
  everyday: 'rest|flask|express|play|spring|render',
  names: {
    accessibility: 'Barrierefreiheit|barrierefreie|barrierefrei|barrierefreien',
    algorithms: 'Algorithmen|Komplexität von Algorithmen',
    'api-contracts': 'API Entwurf|Schnittstellenentwurf|API Entwicklung|API Gestaltung',
    authentication: 'Authentifizierung|Authentisierung',
    authorization: 'Autorisierung|Berechtigungen|Zugriffskontrolle|Rollen und Rechte',
    backups: 'Datensicherung|Datensicherungen|Backups',
    caching: 'Zwischenspeicher|Caching Strategien',
    'cloud-basics':
      'Cloud Plattformen|Cloud Plattform|Cloud Dienste|Cloud Infrastruktur|Cloud Technologien',
    'code-review': 'Code Reviews|Codereviews|Code Durchsicht',
    'command-line': 'Kommandozeile|Befehlszeile',
    'component-libraries': 'Komponentenbibliothek|Komponentenbibliotheken',
    concurrency:
      'Nebenläufigkeit|nebenläufige Programmierung|Parallelisierung|asynchrone Programmierung',
    'continuous-delivery': 'kontinuierliche Auslieferung',
    'continuous-integration': 'kontinuierliche Integration|CI/CD Pipelines|CI Pipelines',
    'cryptography-basics': 'Verschlüsselung|Kryptografie|Kryptographie',
    'data-privacy': 'DSGVO|Datenschutz',
    'data-processing': 'Datenpipelines|Datenverarbeitung|ETL Strecken|ETL Prozesse',
    'data-structures': 'Datenstrukturen|Algorithmen und Datenstrukturen',
    'data-visualisation': 'Datenvisualisierung',
    'database-indexes': 'Datenbankindizes|Indizes|Indexierung',
    debugging: 'Fehlersuche|Fehleranalyse',
    'design-patterns': 'Entwurfsmuster|Design Patterns',
    'design-systems': 'Designsystem|Designsysteme|Design System|Designsystems',
    'distributed-systems':
      'verteilte Systeme|verteilten Systemen|verteilter Systeme|verteilten Systeme',
    'domain-driven-design': 'domänengetriebenes Design',
    docker: 'Container|Containern|Containerisierung|Containertechnologien|Docker Container',
    'end-to-end-testing': 'Ende zu Ende Tests|End to End Tests|E2E Tests',
    'event-driven-design':
      'ereignisgesteuerte Architektur|ereignisgetriebene Architektur|ereignisgetriebene Systeme|eventgetriebene Architektur|event getriebene',
    git: 'Versionskontrolle|Versionsverwaltung',
    'how-the-internet-works': 'Netzwerkgrundlagen|Rechnernetze',
    'incident-response': 'Rufbereitschaft|Bereitschaftsdienst|Störungsmanagement',
    'integration-testing': 'Integrationstests|Integrationstest',
    internationalisation: 'Internationalisierung|Mehrsprachigkeit',
    'language-model-apis': 'Sprachmodelle|große Sprachmodelle|Sprachmodellen',
    'load-balancing': 'Lastverteilung|Lastenverteilung',
    'load-testing': 'Lasttests|Lasttest',
    logging: 'Log Management|Protokollierung|zentrales Logging',
    'message-queues':
      'Nachrichtenwarteschlangen|Message Queues|Message Broker|Nachrichtenbroker|Warteschlangen',
    microservices:
      'Microservice Architektur|Microservice Architekturen|Microservices Architektur|Microservices Architekturen',
    monitoring: 'Überwachung|Monitoring und Alerting|Alarmierung',
    'multi-factor-authentication': 'Zwei Faktor Authentifizierung|Mehrfaktorauthentifizierung',
    nosql: 'NoSQL Datenbanken|nicht relationale Datenbanken',
    'object-oriented-programming':
      'objektorientierte Programmierung|objektorientierten Programmierung|objektorientierter Programmierung|objektorientiert|Objektorientierung|objektorientierte Softwareentwicklung',
    'performance-tuning':
      'Performanceoptimierung|Performance Optimierung|Leistungsoptimierung|Skalierbarkeit',
    'query-tuning': 'Abfrageoptimierung|SQL Optimierung|Optimierung von Abfragen|Query Optimierung',
    refactoring: 'Altlasten|technische Schulden|Legacy Code',
    'relational-model':
      'relationale Datenbanken|relationalen Datenbanken|relationaler Datenbanken|relationale Datenbank|relationalen Datenbank',
    'responsive-design':
      'responsives Design|responsive Webdesign|responsives Webdesign|Responsive Design',
    rest: 'REST Schnittstellen|REST Schnittstelle|RESTful Schnittstellen|REST basierte',
    'schema-design': 'Datenmodellierung|Datenbankdesign|Datenbankentwurf|Datenbankmodellierung',
    'schema-migrations': 'Datenbankmigrationen|Schemamigrationen|Datenbank Migrationen',
    'security-testing': 'Penetrationstests|Penetrationstest|Sicherheitstests',
    'screen-reader-testing': 'Screenreader|Screenreadern',
    'system-design':
      'Softwarearchitektur|Softwarearchitekturen|Systementwurf|Software Architektur|skalierbare Systeme|skalierbaren Systemen|Systemdesign',
    'technical-writing': 'technische Dokumentation|technischer Dokumentation',
    'threat-modelling': 'Bedrohungsmodellierung|Bedrohungsanalysen',
    transactions: 'Transaktionen',
    'unit-testing':
      'Unittests|Unit Tests|Modultests|Komponententests|automatisierte Tests|automatisierten Tests|testgetriebene Entwicklung|testgetrieben|Testautomatisierung|automatisiertes Testen|automatisierter Tests',
    'web-performance': 'Ladezeiten|Web Performance',
    'working-with-a-team':
      'agiles Arbeiten|agile Methoden|agilen Methoden|agiles Team|agilen Team|agile Softwareentwicklung|agilen Softwareentwicklung|agilen Umfeld|interdisziplinären Team|agil|crossfunktionalen Team',
    'readable-code': 'sauberer Code|sauberen Code|lesbarer Code',
    'semantic-html': 'semantisches HTML|semantischem HTML',
    'secrets-management': 'Verwaltung von Geheimnissen',
    'owasp-top-ten': 'Websicherheit|Anwendungssicherheit',
    replication: 'Replikation',
    'infrastructure-as-code': 'Infrastruktur als Code',
    'third-party-apis':
      'Anbindung von Drittsystemen|Schnittstellen zu Drittsystemen|Anbindung externer Schnittstellen',
    payments: 'Zahlungsabwicklung|Zahlungsanbieter|Zahlungsdienste',
  },
}
