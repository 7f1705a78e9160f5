'use client'

import { useState } from 'react'
import { type PieceToRead, ProfileEvidence } from './profile-evidence'
import {
  type Areas,
  filterAddress,
  filteredAreas,
  filteredEvidence,
  isFiltered,
  type ProfileFilter,
} from './profile-filter'
import { ProfileFilterForm } from './profile-filter-form'
import { ProfileSkills } from './profile-skills'

interface ProfileWorkProps {
  evidence: readonly PieceToRead[]
  areas: Areas
  /** The filter from the URL. */
  asked: ProfileFilter
  /** The visitor whose view a preview shows; kept in its URL. */
  as: string | undefined
}

/** More than this is worth a filter. */
const FEW = 8

/** Shows a person's evidence and skills. Filtered by the server, and immediately if scripts run. */
export function ProfileWork({ evidence, areas, asked, as }: ProfileWorkProps) {
  const [filter, setFilter] = useState(asked)
  const filtered = isFiltered(filter)
  const [pieces, skills] = [filteredEvidence(evidence, areas, filter), filteredAreas(areas, filter)]
  const count = areas.reduce((sum, { skills }) => sum + skills.length, evidence.length)

  function change(wanted: ProfileFilter) {
    setFilter(wanted)
    history.replaceState(null, '', filterAddress(location.href, wanted))
  }

  return (
    <>
      {(count > FEW || filtered) && (
        <ProfileFilterForm
          filter={filter}
          areas={areas.map(({ area }) => area)}
          onChange={change}
          as={as}
          found={{
            pieces: pieces.length,
            skills: skills.reduce((sum, { skills }) => sum + skills.length, 0),
          }}
        />
      )}
      {pieces.length > 0 && <ProfileEvidence evidence={pieces} whole={filtered} />}
      {skills.length > 0 && <ProfileSkills areas={skills} />}
    </>
  )
}
