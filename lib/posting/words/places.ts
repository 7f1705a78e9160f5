/** Endings of hosts that postings name. Those that are also technologies or common words are listed only in lower case. */
export const HOST_ENDINGS: ReadonlySet<string> = new Set(
  'com org net io dev app ai co de fr es pt br eu uk at ch nl it pl be us edu gov info biz jobs tech cloud tv me is se no dk fi ie in ca example test local careers work team'.split(
    ' ',
  ),
)

/** Endings of files. */
export const FILE_ENDINGS: ReadonlySet<string> = new Set(
  'pdf doc docx odt rtf txt md zip png jpg jpeg gif csv xls xlsx yml yaml json toml xml html htm sh ini conf lock'.split(
    ' ',
  ),
)

/** Products that are also companies: "About Redis" is about an employer, "About React" about the work. */
export const COMPANIES: ReadonlySet<string> = new Set(
  'akamai algolia auth0 bitbucket circleci cloudflare confluent datadog docker elastic elasticsearch fastly figma firebase github gitlab grafana hashicorp heroku jira keycloak launchdarkly mongodb neo4j netlify notion okta openai oracle paypal pinecone postman prisma pulumi qdrant redis sentry snowflake snyk splunk stripe supabase vercel'.split(
    ' ',
  ),
)

/** Abbreviations, whose full stop does not end a sentence. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'eg ie vs approx min max incl inkl excl exkl ca bzw resp evtl ggf ggfs sog ex ej p z b g e i u a d ae nr tel st dr mr mrs ms bspw insb mind'.split(
    ' ',
  ),
)

/** Sites where people show their code and companies have an account. */
export const SITES: ReadonlySet<string> = new Set(['github', 'gitlab', 'bitbucket'])

/** Words of sentences about where to find the employer. */
export const CONTACT_WORDS: ReadonlySet<string> = new Set(
  `linkedin xing twitter instagram mastodon bluesky facebook youtube tiktok discord follow besuchen besucht folgen folgt suivez retrouvez siga síganos
  siganos siguenos encuentranos acompanhe encontre portfolio portefolio`.split(/\s+/),
)

/** Words of sentences about the handling of applications. */
export const LEGAL_WORDS: ReadonlySet<string> = new Set(
  `unterlagen bewerbungsunterlagen bewerbungsdaten bewerberdaten datenschutzhinweis datenschutzhinweise datenschutzerklarung candidature candidatures
  candidatura candidaturas applicants eeo everify`.split(/\s+/),
)

export const HONORIFICS: ReadonlySet<string> = new Set(
  'frau herr herrn mr mrs ms miss dr prof professor mme m monsieur madame sr sra senor senora dona don ask call contact'.split(
    ' ',
  ),
)

/** Words that are part of the name of a place, an event or a company. */
export const VENUES: ReadonlySet<string> = new Set(
  `street road avenue lane square house building court strasse str platz allee gasse weg haus rue boulevard place calle plaza avenida paseo rua praca largo
  park zoo cafe coffee roasters bar restaurant hotel radio museum theatre theater padaria panaderia boulangerie bakery backerei libreria school schule ecole escuela escola
  meetup meetups conference conf konferenz summit festival camp club verein association foundation stiftung programme partner award awards day days salon
  ltd limited inc gmbh ag llc plc sarl sas ltda holding island beach`.split(/\s+/),
)
