import { SkillLink } from '@/components/skill/skill-link'
import { longDate } from '@/lib/platform/dates'
import type { ShownProfile } from '@/lib/profile/schema'

type Confirmed = NonNullable<ShownProfile['confirmed']>

const FIRST = 6

/** Lists a person's confirmed skills, the latest first. */
export function ProfileConfirmed({ confirmed }: { confirmed: Confirmed }) {
  const rest = confirmed.slice(FIRST)
  return (
    <section aria-labelledby="confirmed">
      <h2 id="confirmed" className="profile-heading">
        Last confirmed
      </h2>
      <p className="mt-1 text-sm text-soft">
        When they last ticked a skill, or said they still know it.
      </p>
      <Skills confirmed={confirmed.slice(0, FIRST)} />
      {rest.length > 0 && (
        <details className="mt-2 print:hidden">
          <summary className="button button-small">
            {rest.length === 1 ? 'One more skill' : `${rest.length} more skills`}
          </summary>
          <Skills confirmed={rest} />
        </details>
      )}
    </section>
  )
}

function Skills({ confirmed }: { confirmed: Confirmed }) {
  return (
    <ul className="profile-days">
      {confirmed.map(({ slug, title, gone, on }) => (
        <li key={slug}>
          <SkillLink slug={slug} gone={gone} plain>
            {title}
          </SkillLink>
          <time dateTime={on}>{longDate(on)}</time>
        </li>
      ))}
    </ul>
  )
}
