import { readImport } from '@/lib/archive/read-import'
import { answerJobs, type Jobs } from '@/lib/platform/answer-jobs'
import { readPostingForApi, readPostingForPage } from '@/lib/posting/read-job'

/** The functions that run on threads of their own (lib/platform/threads.ts): pure, whatever text or file they are given. */
const JOBS: Jobs = {
  'read-import': readImport,
  'posting-for-api': readPostingForApi,
  'posting-for-page': readPostingForPage,
}

answerJobs(JOBS)
