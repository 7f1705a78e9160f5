import { answerJobs, type Jobs } from '@/lib/platform/answer-jobs'

/** The functions that run on threads of their own (lib/platform/threads.ts): pure, whatever text or file they are given. */
const JOBS: Jobs = {}

answerJobs(JOBS)
