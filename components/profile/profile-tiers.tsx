/** Explains each tier, and which claims nobody has verified. */
export function ProfileTiers({ evidence }: { evidence: boolean }) {
  return (
    <section aria-labelledby="tiers" className="profile-tiers">
      <h2 id="tiers" className="profile-heading">
        How to read this
      </h2>
      <dl className="mt-2">
        {evidence && (
          <div>
            <dt className="tier-evidenced">Evidenced</dt>
            <dd>They link to work that shows it. Judge by the work.</dd>
          </div>
        )}
        <div>
          <dt className="tier-declared">Declared</dt>
          <dd>They say so.</dd>
        </div>
        <div>
          <dt className="tier-learning">Learning</dt>
          <dd>Begun, not finished.</dd>
        </div>
      </dl>
      <p className="mt-2">Waymark checks none of it for them.</p>
    </section>
  )
}
