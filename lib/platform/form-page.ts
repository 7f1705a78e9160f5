/** What a person had typed into a form that came to nothing, by the name of its field. */
export type Typed = [name: string, text: string][]

/**
 * A page in words, for when none of ours can be drawn: what happened, and all that was typed, to be copied.
 * @param why in sentences
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

/** The texts of a form's body; none of one that is no form, or cut short. */
export async function typedIn(body: Buffer, contentType: string | undefined): Promise<Typed> {
  try {
    const headers = { 'Content-Type': contentType ?? '' }
    const form = await new Response(new Uint8Array(body), { headers }).formData()
    // Browsers send line ends as Windows writes them.
    return [...form].filter(isTyped).map(([name, text]) => [name, text.replaceAll('\r\n', '\n')])
  } catch {
    return []
  }
}

function isTyped(field: [string, FormDataEntryValue]): field is [string, string] {
  const [name, value] = field
  return typeof value === 'string' && value.trim() !== '' && !name.includes('$ACTION')
}

/** Such as `displayName`, or `1_displayName` as React numbers it. */
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
