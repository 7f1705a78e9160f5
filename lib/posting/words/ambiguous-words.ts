/**
 * Names of technologies that are also everyday words, in lower case. They count only if the spelling or the context in a posting
 * shows that it means the technology (`ambiguous-terms.ts`). The list includes names that our own content lacks, because anyone
 * may publish content of their own.
 */
export const AMBIGUOUS_WORDS: ReadonlySet<string> = new Set(
  [
    // Languages.
    'ada basic c crystal d dart elm go java julia nim pascal r ruby rust swift zig',
    // Frameworks and libraries.
    'angular aurora backbone boot bootstrap bottle chakra echo ember express fiber flask flutter gatsby gin grape hugo koa lit meteor nest next',
    'phoenix play polymer pyramid rails react remix rocket roda sails sinatra slim solid spring stencil swing tailwind unity vapor',
    // Tools and services.
    'access airflow alembic ant babel beam biome caddy capacitor celery chef consul cypress elastic envoy expo fetch harbor helm hibernate hive',
    'honeycomb insomnia jasmine jest kong lambda less linear loki maven mocha nomad notion oracle packer parcel passenger pg playwright',
    'postman prefect prettier puma puppet radix railway ray render rest ring salt segment sentry shell snowflake soap spark storm',
    'stripe stylus swagger tempo unicorn vault vercel',
    // Ideas.
    'acid components embeddings fetching forms index indexes indices node replication sessions throttling transaction transactions',
    'filas replicacao replicacion replikation transacciones transacoes transaktionen head',
  ].flatMap((line) => line.split(' ')),
)

/** The most common of them, and names of companies: a capital within a sentence is not enough for these. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  'access ai basic boot c components d elastic express forms go index indexes indices less linear next node notion oracle play pyramid r render rest salt segment shell spark spring stripe swift unity'.split(
    ' ',
  ),
)

/**
 * Phrases right before or after a word that show its everyday meaning. Those in `before` count only if the word is in lower case
 * or begins a line or sentence; those in `sureBefore` always count.
 */
export interface AmbiguousUse {
  before?: string
  sureBefore?: string
  after?: string
  /** True if an "&" or an apostrophe beside it shows the everyday meaning, too: "R&D", "C's". */
  signs?: boolean
  /** True if a year right after it shows the everyday meaning, too: "spring 2027". */
  year?: boolean
}

export const AMBIGUOUS_USES: Readonly<Record<string, AmbiguousUse>> = {
  go: {
    before:
      'ready to|let s|lets|on the|pokemon|to|we|you|i|they|it|can|will|as you|here we|must|things',
    after: `to market|to|live|getter|ahead|between|above|beyond|further|the extra|for it|green|hand in hand|back|through|over|out|with the|into|deep|far|big|fast|global|home|public|wrong|well`,
  },
  spring: {
    sureBefore: 'this|next|late|early|last|every|by|since|in the|the|of|until|from|in',
    after:
      'summer|autumn|fall|winter|semester|break|intern|internship|internships|interns|term|cohort|season|cleaning|start|into|graduate|graduates|of|festival',
    year: true,
  },
  express: {
    sureBefore: 'american|to|please|can|will|you|freely|ali|polar|aurora',
    after:
      'interest|your|yourself|their|our|ideas|idea|opinions|opinion|themselves|delivery|shipping|permission|consent|written|a|an|the|lane|train|bus|entry|mail|post|checkout|complex|thoughts|thought|concerns|concern|gratitude|purpose|terms|mindset|gov|government',
  },
  react: {
    before: 'we|you|they|i|to|can|must|will|quickly|who|how|and',
    after: 'to|quickly|fast|swiftly|calmly|on|well|appropriately|promptly|accordingly|when|if',
  },
  rest: {
    before: 'the|a|well|take|some|day of|have a|get|den|der|dem|im',
    after: 'of|assured|day|days|period|periods|easy|is history|der|des',
  },
  swift: {
    before: 'a|an|taylor|our|their|jonathan',
    after:
      'answer|answers|response|reply|replies|action|payment|payments|resolution|decision|decisions|process|feedback|code bic|codes|bic|and decisive|hiring|boxes',
  },
  rust: {
    before: 'of|from|against|no|prevent|remove',
    after:
      'free|proof|resistant|belt|protection|removal|prevention|colored|coloured|bucket|never sleeps',
  },
  c: {
    sureBefore:
      'series|vitamin|class|grade|plan|level|hepatitis|objective|block|appendix|option|a b and|a b or|section',
    after: 'level|suite|corp|section|round',
    signs: true,
  },
  r: { signs: true },
  d: { sureBefore: 'series|part|vitamin', signs: true },
  next: {
    after:
      'to|generation|level|step|steps|gen|week|month|year|few|day|big|round|quarter|time|chapter',
    sureBefore: 'the|our|your|what s',
  },
  node: {
    sureBefore: 'each|every|a|the|per|single|multi',
    after: 'in|of|failure|failures|pool|pools|count',
  },
  angular: { after: 'momentum|velocity|resolution|distance|position' },
  java: { after: 'island|sea|indonesia', sureBefore: 'central|east|west' },
  ruby: { after: 'red|slipper|slippers|anniversary|wedding|tuesday' },
  oracle: { after: 'of|park|red bull' },
  elastic: {
    after: 'band|load|scaling|scale|scalable|beanstalk|demand|compute|container|kubernetes|block',
  },
  stripe: { sureBefore: 'at|from|like|ex|blue|red|magnetic|pin|every' },
  spark: {
    sureBefore: 'to|a|the|your|that',
    after: 'joy|idea|ideas|interest|change|your|curiosity|plug|plugs',
  },
  play: {
    sureBefore: 'to|you|will|fair|at|and|we|google|role',
    after: 'a|an|the|with|store|hard|well|nicely',
  },
  helm: { sureBefore: 'the|at the', after: 'of' },
  less: {
    sureBefore: 'or|and|no|much|far|for|in|with|is',
    after: 'than|is|time|experienced|of',
  },
  render: {
    sureBefore: 'to|that|we|and|can|browser|browsers',
    after: 'a|an|the|as|it|service|services|engine|farm|time',
  },
  ai: {
    after:
      'features|feature|products|product|company|startup|start up|lab|labs|team|teams|models|model|research|safety|platform|first|powered|driven|native|engineer|engineers|engineering|act',
  },
  access: {
    sureBefore: 'to|of|have|has|with|data|role|free|full|your|get|the|based',
    after: 'to|control|management|rights|token|tokens',
  },
}
