/** A piece of HTML that may be put into another one as it is. */
export class Html {
  constructor(readonly text: string) {}
}

type Piece = Html | string | number | false | undefined | readonly Piece[]

/** HTML from a template; whatever is put in is escaped, unless it was made by this function itself. */
export function html(template: TemplateStringsArray, ...pieces: Piece[]): Html {
  return new Html(String.raw({ raw: template }, ...pieces.map(textOf)))
}

function textOf(piece: Piece): string {
  if (piece === false || piece === undefined) return ''
  if (piece instanceof Html) return piece.text
  if (typeof piece === 'object') return piece.map(textOf).join('')
  return String(piece).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
