/** Endings of hosts that postings name. Endings that are names of technologies or common words stand only in lower case. */
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

/** Products that are companies, too: "About Redis" speaks of an employer, "About React" of the work. */
export const COMPANIES: ReadonlySet<string> = new Set(
  'akamai algolia auth0 bitbucket circleci cloudflare confluent datadog docker elastic elasticsearch fastly figma firebase github gitlab grafana hashicorp heroku jira keycloak launchdarkly mongodb neo4j netlify notion okta openai oracle paypal pinecone postman prisma pulumi qdrant redis sentry snowflake snyk splunk stripe supabase vercel'.split(
    ' ',
  ),
)

/** What a full stop follows within a sentence. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'eg ie vs approx min max incl inkl excl exkl ca bzw resp evtl ggf ggfs sog ex ej p z b g e i u a d ae nr tel st dr mr mrs ms bspw insb mind'.split(
    ' ',
  ),
)
