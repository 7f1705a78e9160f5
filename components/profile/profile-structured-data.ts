import type { PublicProfile } from '@/lib/profile/schema'

/**
 * A profile for search engines: a person, what they say they know, as terms of ours, and their work. What is only being
 * learned is not known, so it is left out.
 * @param site where the profile is found, without a slash at the end
 */
export function profileStructuredData(profile: PublicProfile, site: string): object {
  const { handle, name, headline, bio, contact, evidence, skills } = profile
  const address = `${site}/u/${handle}`
  const person = `${address}#person`
  const termOf = (slug: string) => `${site}/skills/${slug}`
  return {
    '@type': 'ProfilePage',
    '@id': address,
    url: address,
    mainEntity: {
      '@type': 'Person',
      '@id': person,
      url: address,
      name: name || handle,
      alternateName: handle,
      description: headline || bio,
      ...(contact?.location && { homeLocation: { '@type': 'Place', name: contact.location } }),
      ...(contact && { sameAs: contact.links.map(({ url }) => url) }),
      ...(skills && {
        knowsAbout: skills
          .flatMap(({ skills }) => skills)
          .filter(({ status }) => status === 'done')
          .map(({ slug, title, gone }) => ({
            '@type': 'DefinedTerm',
            ...(!gone && { '@id': termOf(slug), url: termOf(slug) }),
            name: title,
            termCode: slug,
            inDefinedTermSet: `${site}/roadmaps`,
          })),
      }),
    },
    ...(evidence && {
      hasPart: evidence.map(({ kind, title, url, date, note, skills }) => ({
        '@type': TYPES[kind],
        name: title,
        url,
        ...(date && { datePublished: date }),
        ...(note && { abstract: note }),
        ...(kind !== 'certificate' && { author: { '@id': person } }),
        about: skills.map(({ slug, title, gone }) =>
          gone ? { '@type': 'DefinedTerm', name: title } : { '@id': termOf(slug) },
        ),
      })),
    }),
  }
}

type Kind = NonNullable<PublicProfile['evidence']>[number]['kind']

const TYPES: Readonly<Record<Kind, string>> = {
  project: 'CreativeWork',
  article: 'Article',
  certificate: 'EducationalOccupationalCredential',
  talk: 'PresentationDigitalDocument',
  other: 'CreativeWork',
}
