/** The colours of app/tokens.css, since pictures know no stylesheet; colours.test.ts compares them. */
const TOKENS = {
  light: {
    paper: '#f4f0e4',
    card: '#fffdf6',
    ink: '#1d2b25',
    soft: '#57665e',
    line: '#e2dcc8',
    edge: '#8d8a78',
    trail: '#b5482f',
    'trail-casing': '#fffdf6',
    sign: '#1f4d3a',
    'on-sign': '#fffdf6',
    done: '#1f7a4d',
    'done-tint': '#e2f0e2',
    learning: '#a35b00',
    'learning-tint': '#fdf0d3',
    'skipped-tint': '#ebe6d8',
    'blaze-bar': '#fffdf6',
    'blaze-edge': '#d9d2bd',
    frontend: '#c2362b',
    backend: '#1f5fa8',
    api: '#b57a00',
    database: '#2b7a3f',
    deployment: '#6b4aa0',
    security: '#30363a',
    engineering: '#8a5a3a',
  },
  dark: {
    paper: '#121a17',
    card: '#1a2521',
    ink: '#ecefe6',
    soft: '#a5b3aa',
    line: '#2c3a34',
    edge: '#6c7d74',
    trail: '#e07a5f',
    'trail-casing': '#121a17',
    sign: '#dfe9dc',
    'on-sign': '#14251d',
    done: '#6fd39b',
    'done-tint': '#16352a',
    learning: '#f0b04f',
    'learning-tint': '#392b14',
    'skipped-tint': '#202b27',
    'blaze-bar': '#f5f7f0',
    'blaze-edge': '#f5f7f0',
    frontend: '#ef7468',
    backend: '#6aaaf0',
    api: '#e5b13e',
    database: '#68c07e',
    deployment: '#ae90e0',
    security: '#9aa7b0',
    engineering: '#cf9670',
  },
} as const

/** Colours for print: white paper, and lines as dark as thin lines on paper must be. */
const printed = { ...TOKENS.light, paper: '#ffffff', card: '#ffffff', line: '#b5b09c' }

export const SVG_COLOURS = { ...TOKENS, printed }

export type SvgTheme = keyof typeof SVG_COLOURS
export type Palette = Record<keyof typeof TOKENS.light, string>
