import localFont from 'next/font/local'

/**
 * Overpass was drawn for road signs. Western letters are preloaded, the rest is fetched when a page needs it.
 * It sits high in its line box; the overrides set the middle of its letters on the middle of the line.
 */
export const overpass = localFont({
  src: '../../node_modules/@fontsource-variable/overpass/files/overpass-latin-wght-normal.woff2',
  variable: '--font-overpass',
  weight: '100 900',
  declarations: [
    { prop: 'ascent-override', value: '93%' },
    { prop: 'descent-override', value: '33%' },
    {
      prop: 'unicode-range',
      value:
        'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
    },
  ],
})

export const overpassExtended = localFont({
  src: '../../node_modules/@fontsource-variable/overpass/files/overpass-latin-ext-wght-normal.woff2',
  variable: '--font-overpass-ext',
  weight: '100 900',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    { prop: 'ascent-override', value: '93%' },
    { prop: 'descent-override', value: '33%' },
    {
      prop: 'unicode-range',
      value:
        'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
    },
  ],
})
