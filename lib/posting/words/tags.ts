/** Tags of HTML that begin or end a line. */
export const BLOCK_TAGS: ReadonlySet<string> = new Set(
  'address article aside blockquote body br dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol option p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)

export const INLINE_TAGS: ReadonlySet<string> = new Set(
  'a abbr b big button center cite code del em font i img input ins kbd label link mark meta picture q s samp small source span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)

/** Tags whose content no browser shows. */
export const UNREAD_TAGS: ReadonlySet<string> = new Set([
  'head',
  'noscript',
  'script',
  'style',
  'svg',
  'template',
  'title',
  'xml',
])
