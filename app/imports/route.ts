import { methodsOtherThan, route } from '@/app/api/v1/handler'
import { startImport } from '@/lib/archive/mutations'
import { MAX_FILE_BYTES } from '@/lib/outline/text-file'
import { readUpload } from '@/lib/platform/body'

/**
 * Receives the file from the form of `/me/data`, stores it and redirects to the page that previews the import. Not below
 * `/me`, where `proxy.ts` runs: Next.js truncates long bodies that pass through it.
 */
export const POST = route({ auth: 'required', work: 'uploads' }, async ({ request, viewer }) => {
  const upload = await readUpload(request, 'file', MAX_FILE_BYTES)
  const to = upload.ok
    ? `/me/data/${await startImport(viewer.id, upload.name, upload.bytes, new Date())}`
    : `/me/data?refused=${upload.reason}`
  return new Response(null, { status: 303, headers: { Location: to, 'Cache-Control': 'no-store' } })
})

export const { GET, PUT, PATCH, DELETE } = methodsOtherThan('POST')
