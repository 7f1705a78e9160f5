/** A day such as 2026-11-21, in words. */
export function GuideDate({ on }: { on: string }) {
  return <time dateTime={on}>{words.format(new Date(on))}</time>
}

const words = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
