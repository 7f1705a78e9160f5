import { SkillLink } from '@/components/skill/skill-link'
import { AREA_NAMES } from '@/lib/skill/area-names'
import { type Areas, isOfTier, type ShownSkill, TIER_NAMES, type Tier } from './profile-filter'

/**
 * By area, evidenced before declared before learning, told apart in words as well as in form. Hundreds of links are plain
 * ones here: as Next.js's they would keep a reader's phone busy for half a second.
 */
export function ProfileSkills({ areas }: { areas: Areas }) {
  return (
    <section aria-labelledby="skills" className="profile-skills">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="skills" className="profile-heading">
          Skills
        </h2>
        <a href="#tiers" className="link text-sm print:hidden">
          How to read this
        </a>
      </div>
      <div className="card-box mt-3 divide-y divide-line">
        {areas.map(({ area, skills }) => (
          <div key={area} className={`profile-area a-${area}`}>
            <h3 className="flex items-center gap-2 font-bold">
              <span className="blaze" aria-hidden="true" />
              {AREA_NAMES[area]}
            </h3>
            {TIERS.map((tier) => (
              <SkillsOfTier
                key={tier}
                tier={tier}
                skills={skills.filter((skill) => foremostTier(skill) === tier)}
              />
            ))}
          </div>
        ))}
      </div>
    </section>
  )
}

const TIERS: readonly Tier[] = ['evidenced', 'declared', 'learning']

/** Each skill stands once: what is being learned stands there, with its seal if it has one. */
function foremostTier(skill: ShownSkill): Tier {
  return isOfTier(skill, 'learning') ? 'learning' : skill.tier
}

function SkillsOfTier({ tier, skills }: { tier: Tier; skills: readonly ShownSkill[] }) {
  if (skills.length === 0) return null
  return (
    <div className="profile-tier" data-tier={tier}>
      <h4 className="text-sm text-soft">
        {TIER_NAMES[tier]} <span className="tabular-nums">({skills.length})</span>
      </h4>
      <ul>
        {skills.map(({ slug, title, gone, tier: proven }) => (
          <li key={slug}>
            <SkillLink
              slug={slug}
              gone={gone}
              plain
              className={`tier-${tier === 'learning' && proven === 'evidenced' ? 'evidenced' : tier}`}
            >
              {title}
              {tier === 'learning' && proven === 'evidenced' && (
                <span className="sr-only">, with evidence</span>
              )}
            </SkillLink>
          </li>
        ))}
      </ul>
    </div>
  )
}
