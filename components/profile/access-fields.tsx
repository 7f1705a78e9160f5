import { VISIBILITY_NAMES } from './visibility-names'

const WHO = [
  {
    value: 'private',
    means: 'Nobody but you. Your address answers “not found”; share links still work.',
  },
  {
    value: 'unlisted',
    means: 'Whoever has the address. Search engines are told to keep out.',
  },
  { value: 'public', means: 'Everybody, search engines too.' },
] as const

/** Asks who may open the profile at its own URL. */
export function AccessFields({ access }: { access: string }) {
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-2 font-bold text-xl">Who can open it</legend>
      {WHO.map(({ value, means }) => (
        <div
          key={value}
          className="card-box relative flex gap-3 p-3 has-checked:border-done has-checked:bg-done-tint"
        >
          <input
            type="radio"
            name="access"
            value={value}
            id={`access.${value}`}
            defaultChecked={access === value}
            aria-describedby={`access.${value}-means`}
            className="relative z-10 mt-1 size-4.5 flex-none accent-sign"
          />
          <div>
            <label
              htmlFor={`access.${value}`}
              className="block font-semibold after:absolute after:inset-0"
            >
              {VISIBILITY_NAMES[value]}
            </label>
            <p id={`access.${value}-means`} className="text-sm text-soft">
              {means}
            </p>
          </div>
        </div>
      ))}
    </fieldset>
  )
}
