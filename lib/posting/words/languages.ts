import { DE } from './de'
import { EN } from './en'
import { ES } from './es'
import { FR } from './fr'
import type { Language } from './language'
import { PT } from './pt'

/** The languages that postings are read in; English first, since most have some of it. */
export const LANGUAGES = { en: EN, de: DE, fr: FR, es: ES, pt: PT } satisfies Record<
  string,
  Language
>

export type LanguageCode = keyof typeof LANGUAGES

/** For what needs no guess of the language, such as headings. */
export const ALL_CODES = Object.keys(LANGUAGES) as LanguageCode[]
