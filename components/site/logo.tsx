/** The waymark: two light bars and a coloured one between them, as painted on trees. */
export function Logo() {
  return (
    <span className="inline-flex items-center gap-2.5 font-extrabold text-lg tracking-tight">
      <span className="blaze size-6 rounded-md" aria-hidden="true" />
      <span className="max-[24rem]:hidden">Waymark</span>
    </span>
  )
}
