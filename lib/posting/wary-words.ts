/**
 * Names of technologies that are everyday words too, in lower case. They count only where a posting shows by its writing
 * or its context that it means the technology (`wary.ts`). Names that our own content does not hold stand here as
 * well, because anyone may publish content of their own.
 */
export const WARY_WORDS: ReadonlySet<string> = new Set(
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
  ].flatMap((line) => line.split(' ')),
)

/** The commonest of them, and names of companies: a capital within a sentence is not enough for these. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  'access basic boot c components d elastic express forms go index indexes indices less linear next node notion oracle play pyramid r render rest salt segment shell spark spring stripe swift unity'.split(
    ' ',
  ),
)

/** What says, right before or right after it, that the everyday word is meant, however it is capitalised. */
export const EVERYDAY: Readonly<Record<string, { before?: RegExp; after?: RegExp }>> = {
  go: {
    before: /\b(?:ready to|let['’]s|on the|pok[eé]mon|to|we|you|i|they|it|can|will|as you)\s+$/,
    after:
      /^(?:[\s-]*to[\s-]+market|[\s-]+to\b|\s*-\s*(?:live|getter|ahead|between)|\s+(?:live|above|beyond|further|ahead|the extra|for it|green|hand in hand|back|through|over|out|with the|into|deep|far|big|fast|global|home|public|wrong|well|beyond)\b)/i,
  },
  spring: {
    before: /\b(?:this|next|late|early|last|every|by|since|in the|the|of|until|from|in)\s+$/i,
    after:
      /^\s*(?:['’]?\d{2,4}(?![\d.])|\/?\s*(?:summer|autumn|fall|winter)|semester|break|intern(?:ship)?s?|term|cohort|season|cleaning|start|into|graduat\w*|of)\b/i,
  },
  express: {
    before: /\b(?:american|to|please|can|will|you|freely|ali|polar)\s+$/i,
    after:
      /^\s+(?:interest|your|yourself|their|our|ideas?|opinions?|themselves|delivery|shipping|permission|consent|written|an?\b|the\b|lane|train|bus|entry|mail|post|checkout|complex|thoughts?|concerns?|gratitude|purpose|terms?|mindset|gov\w*)/i,
  },
  react: {
    before: /\b(?:we|you|they|i|to|can|must|will|quickly|who|how|and)\s+$/,
    after:
      /^\s+(?:to|quickly|fast|swiftly|calmly|on|well|appropriately|promptly|accordingly|when|if)\b/i,
  },
  rest: {
    before: /\b(?:the|a|well|take|some|day of|have a|get)\s+$/,
    after: /^\s+(?:of|assured|days?|periods?|easy|is history)\b/i,
  },
  swift: {
    before: /\b(?:an?|taylor|our|their|jonathan)\s+$/,
    after:
      /^\s+(?:answers?|response|repl(?:y|ies)|action|payments?|resolution|decisions?|process|feedback|code[s]? \(bic|bic|and decisive|hiring)\b/i,
  },
  rust: {
    after:
      /^(?:\s*-\s*(?:free|proof|resistant)|\s+(?:belt|protection|removal|prevention|colou?red|bucket|never sleeps))/i,
    before: /\b(?:of|from|against|no|prevent|remove)\s+$/,
  },
  c: {
    before:
      /\b(?:series|vitamin|class|grade|plan|level|hepatitis|objective|block|appendix|option|a,? b,? (?:and|or)|section)[\s-]+$/i,
    after:
      /^(?:\s*-\s*(?:level|suite|corp|section)|['’]s|\s*&|\s+(?:level|suite|corp|round)\b|\.)/i,
  },
  r: { after: /^(?:\s*&|\s*'n')/i, before: /&\s*$/ },
  d: { before: /&\s*$|\b(?:series|part|vitamin)\s+$/i },
  next: {
    after:
      /^\s+(?:to|generation|level|step|gen|week|month|year|few|day|big|round|quarter|time|chapter)\b/i,
    before: /\b(?:the|our|your|what['’]s)\s+$/i,
  },
  node: {
    before: /\b(?:each|every|a|the|per|single|multi)[\s-]+$/i,
    after: /^\s+(?:in|of|failures?|pools?|count)\b/i,
  },
  angular: { after: /^\s+(?:momentum|velocity|resolution|distance|position)\b/i },
  java: { after: /^\s+(?:island|sea|indonesia)\b/i, before: /\b(?:central|east|west) $/i },
  ruby: { after: /^\s+(?:red|slippers?|anniversary|wedding|tuesday)\b/i },
  oracle: { after: /^\s+(?:of|park|red bull)\b/i },
  elastic: {
    after: /^\s+(?:band|load|scal\w*|beanstalk|demand|compute|container|kubernetes|block)\b/i,
  },
  stripe: { before: /\b(?:at|from|like|ex|blue|red|magnetic|pin|every)[\s-]+$/i },
  spark: {
    before: /\b(?:to|a|the|your|that)\s+$/i,
    after: /^\s+(?:joy|ideas?|interest|change|your|curiosity|plugs?)\b/i,
  },
  play: {
    before: /\b(?:to|you|will|fair|at|and|we|google|role)\s+$/i,
    after: /^\s+(?:a|an|the|with|store|hard|well|nicely)\b/i,
  },
  helm: { before: /\b(?:the|at the)\s+$/i, after: /^\s+of\b/i },
  less: {
    before: /\b(?:or|and|no|or|much|far|for|in|with|is)\s+$/i,
    after: /^\s+(?:than|is|time|experienced|of)\b/i,
  },
  render: {
    before: /\b(?:to|that|we|and|can|browsers?)\s+$/i,
    after: /^\s+(?:a|an|the|as|it|services?|engine|farm|time)\b/i,
  },
  access: {
    before: /\b(?:to|of|have|has|with|data|role|free|full|your|get|the|based)\s+$/i,
    after: /^\s+(?:to|control|management|rights|tokens?)\b/i,
  },
}
