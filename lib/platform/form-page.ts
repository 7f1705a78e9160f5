/** The texts that a person typed into a form that failed, by the name of the field. */
export type Typed = [name: string, text: string][]

/**
 * Builds a plain page for when Next.js cannot render one: the reason, and everything that was typed, ready to copy.
 * @param why in whole sentences
 */
export function formPage(title: string, why: string, typed: Typed): string {
  const fields = typed.map(
    ([name, text]) =>
      `<label>${escaped(labelOf(name))}<textarea readonly rows="${text.includes('\n') ? 8 : 2}">${escaped(text)}</textarea></label>`,
  )
  const kept = fields.length > 0 ? `<h2>What you typed</h2>${fields.join('')}` : ''
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">
<title>${escaped(title)} · Waymark</title>
<style>
:root { color-scheme: light dark }
body { font: 17px/1.5 system-ui, sans-serif; max-width: 38em; margin: 3em auto; padding: 0 1em }
label { display: block; margin: 1em 0 }
textarea { display: block; box-sizing: border-box; width: 100%; font: inherit }
</style></head>
<body><main><h1>${escaped(title)}</h1><p>${escaped(why)}</p>${kept}</main></body>
</html>
`
}

/** Reads the texts in a form's body; none if the body is no form or was truncated. */
export async function typedIn(body: Buffer, contentType: string | undefined): Promise<Typed> {
  try {
    const headers = { 'Content-Type': contentType ?? '' }
    const form = await new Response(new Uint8Array(body), { headers }).formData()
    // Browsers send the line endings of Windows.
    return [...form].filter(isTyped).map(([name, text]) => [name, text.replaceAll('\r\n', '\n')])
  } catch {
    return []
  }
}

function isTyped(field: [string, FormDataEntryValue]): field is [string, string] {
  const [name, value] = field
  return typeof value === 'string' && value.trim() !== '' && !name.includes('$ACTION')
}

/** Makes a label of a name such as `displayName`, or `1_displayName` as React numbers it. */
function labelOf(name: string): string {
  const words = name
    .replace(/^\d+_/, '')
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll(/[-_.]+/g, ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
