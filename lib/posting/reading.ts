import { ENGLISH, languagesOf } from './language-of'
import { type Line, linesOf } from './lines'
import { type Token, tokensOf } from './tokens'
import type { LanguageCode } from './words/languages'

/** A posting on its way from text to skills: its words, and where its lines and sentences part. */
export interface Reading {
  text: string
  tokens: readonly Token[]
  lines: readonly Line[]
  /** By token: the place of its line in `lines`. */
  lineAt: readonly number[]
  /** By token: the first token of its sentence. A semicolon ends one, a wrapped line does not. */
  sentenceAt: readonly number[]
  /** By token: the languages that may be spoken there, English among them. */
  codesAt: (token: number) => readonly LanguageCode[]
}

export function readingOf(text: string): Reading {
  const tokens = tokensOf(text)
  const { lines, lineAt, sentenceAt } = linesOf(text, tokens)
  const languages = languagesOf(tokens, lines)
  return {
    text,
    tokens,
    lines,
    lineAt,
    sentenceAt,
    codesAt: (token) => languages[lineAt[token] ?? 0] ?? ENGLISH,
  }
}
