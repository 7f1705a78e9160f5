import { briefOnImport, planOfImport } from '@/lib/archive/import-jobs'
import { answerJobs, type Jobs } from '@/lib/platform/answer-jobs'
import { readPostingForApi, readPostingForPage } from '@/lib/posting/read-job'

/** The functions that run on threads of their own (lib/platform/threads.ts): pure, whatever text or file they are given. */
const JOBS: Jobs = {
  'read-import': briefOnImport,
  'plan-import': planOfImport,
  'posting-for-api': readPostingForApi,
  'posting-for-page': readPostingForPage,
}

answerJobs(JOBS)
