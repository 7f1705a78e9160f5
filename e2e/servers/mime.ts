/** The text and the HTML of a mail as it travels: a part, or parts between boundaries, each with an encoding. */
export function readMail(raw: string): { text: string; html: string } {
  const { headers, body } = split(raw)
  const boundary = /boundary="?([^";\r\n]+)/i.exec(headers)?.[1]
  const parts = boundary ? body.split(`--${boundary}`).slice(1, -1).map(split) : [{ headers, body }]
  return { text: partOf(parts, 'text/plain'), html: partOf(parts, 'text/html') }
}

interface Part {
  headers: string
  body: string
}

function split(part: string): Part {
  const [headers = '', ...body] = part.replace(/^\r?\n/, '').split(/\r?\n\r?\n/)
  return { headers: headers.replace(/\r?\n[ \t]+/g, ' '), body: body.join('\r\n\r\n') }
}

function partOf(parts: Part[], type: string): string {
  const part = parts.find(({ headers }) => headers.toLowerCase().includes(`content-type: ${type}`))
  return part ? decode(part).replaceAll('\r\n', '\n') : ''
}

function decode({ headers, body }: Part): string {
  const encoding = /content-transfer-encoding: *(\S+)/i.exec(headers)?.[1]?.toLowerCase()
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString()
  if (encoding !== 'quoted-printable') return body
  const bytes = body
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString()
}
