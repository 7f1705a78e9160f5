import highlighter from 'highlight.js/lib/core'
import bash from 'highlight.js/lib/languages/bash'
import csharp from 'highlight.js/lib/languages/csharp'
import css from 'highlight.js/lib/languages/css'
import diff from 'highlight.js/lib/languages/diff'
import dockerfile from 'highlight.js/lib/languages/dockerfile'
import go from 'highlight.js/lib/languages/go'
import graphql from 'highlight.js/lib/languages/graphql'
import http from 'highlight.js/lib/languages/http'
import ini from 'highlight.js/lib/languages/ini'
import java from 'highlight.js/lib/languages/java'
import javascript from 'highlight.js/lib/languages/javascript'
import json from 'highlight.js/lib/languages/json'
import kotlin from 'highlight.js/lib/languages/kotlin'
import nginx from 'highlight.js/lib/languages/nginx'
import php from 'highlight.js/lib/languages/php'
import protobuf from 'highlight.js/lib/languages/protobuf'
import python from 'highlight.js/lib/languages/python'
import ruby from 'highlight.js/lib/languages/ruby'
import rust from 'highlight.js/lib/languages/rust'
import scss from 'highlight.js/lib/languages/scss'
import sql from 'highlight.js/lib/languages/sql'
import typescript from 'highlight.js/lib/languages/typescript'
import xml from 'highlight.js/lib/languages/xml'
import yaml from 'highlight.js/lib/languages/yaml'
import 'server-only'

/** Renders code as HTML with `hljs-…` classes; code in an unknown language is only escaped. */
export function highlight(language: string, code: string): string {
  const known = highlighter.getLanguage(language) ? language : 'plaintext'
  return highlighter.highlight(code, { language: known, ignoreIllegals: true }).value
}

/** Returns the name of a language: `js` is JavaScript. An unknown language keeps its name. */
export function languageName(language: string): string {
  return NAMES.get(language) ?? highlighter.getLanguage(language)?.name?.split(',')[0] ?? language
}

const NAMES = new Map(
  Object.entries({
    ...{ sh: 'Shell', bash: 'Shell', shell: 'Shell', http: 'HTTP', html: 'HTML', xml: 'XML' },
    ...{ jsx: 'JavaScript (JSX)', tsx: 'TypeScript (TSX)', toml: 'TOML', ini: 'Configuration' },
    ...{ scss: 'SCSS', proto: 'Protocol Buffers', text: '', txt: '', plaintext: '' },
  }),
)

highlighter.registerLanguage('plaintext', () => ({ name: '', contains: [] }))
for (const [name, language] of Object.entries({
  ...{
    bash,
    csharp,
    css,
    diff,
    dockerfile,
    go,
    graphql,
    http,
    ini,
    java,
    javascript,
    json,
    kotlin,
  },
  ...{ nginx, php, protobuf, python, ruby, rust, scss, sql, typescript, xml, yaml },
}))
  highlighter.registerLanguage(name, language)
