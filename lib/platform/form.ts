/** The fields of a posted form: by name its text, or its texts if the name occurs more than once; files are left out. */
export type SaidByForm = Record<string, string | string[]>

export function saidBy(form: FormData): SaidByForm {
  const said = new Map<string, string[]>()
  for (const [name, value] of withoutNulls(form)) {
    if (typeof value !== 'string') continue
    said.set(name, [...(said.get(name) ?? []), value])
  }
  return Object.fromEntries(
    [...said].map(([name, values]) => {
      const [first = '', ...more] = values
      return [name, more.length > 0 ? values : first]
    }),
  )
}

/** No field of a form can hold U+0000 by typing, and PostgreSQL cannot hold it at all. */
export function withoutNulls(form: FormData): FormData {
  const clean = new FormData()
  for (const [name, value] of form)
    clean.append(name, typeof value === 'string' ? value.replaceAll('\0', '') : value)
  return clean
}
