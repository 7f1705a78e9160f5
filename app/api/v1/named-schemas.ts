import type { z } from 'zod'
import { oembedLink } from '@/components/site/oembed'
import { archive } from '@/lib/archive/schema'
import { personalGroup, personalLeaf } from '@/lib/authoring/personal-roadmap'
import { matchRequest, matchResponse } from '@/lib/posting/schema'
import { evidence, evidenceList, evidencePatch, newEvidence } from '@/lib/profile/evidence-schema'
import { ownProfile, profilePatch, publicProfile } from '@/lib/profile/schema'
import { historyPage } from '@/lib/progress/history'
import {
  followList,
  noteChange,
  operation,
  progressState,
  recorded,
  roadmapProgress,
  skillNote,
} from '@/lib/progress/schema'
import { group, leaf, roadmapDetail, roadmapSummary } from '@/lib/roadmap/schema'
import { skillDetail, skillSummary } from '@/lib/skill/schema'
import { roadmapList, skillList } from './content-endpoints'
import { batch } from './progress-endpoints'
import { health } from './site-endpoints'

/** Schemas that are described once, under their own name. */
export const NAMED: Record<string, z.ZodType> = {
  RoadmapList: roadmapList,
  RoadmapSummary: roadmapSummary,
  Roadmap: roadmapDetail,
  Group: group,
  Leaf: leaf,
  SkillList: skillList,
  SkillSummary: skillSummary,
  Skill: skillDetail,
  Progress: progressState,
  RoadmapProgress: roadmapProgress,
  History: historyPage,
  OperationBatch: batch,
  Operation: operation,
  Recorded: recorded,
  FollowList: followList,
  SkillNote: skillNote,
  NoteChange: noteChange,
  OwnProfile: ownProfile,
  ProfilePatch: profilePatch,
  PublicProfile: publicProfile,
  NewEvidence: newEvidence,
  EvidencePatch: evidencePatch,
  EvidenceList: evidenceList,
  Evidence: evidence,
  Posting: matchRequest,
  PostingMatch: matchResponse,
  Archive: archive,
  PersonalGroup: personalGroup,
  PersonalLeaf: personalLeaf,
  OembedLink: oembedLink,
  Health: health,
}
