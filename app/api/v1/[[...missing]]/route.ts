import { problemResponse } from '@/lib/platform/problem'

const missing = () => problemResponse(404)

export { missing as DELETE, missing as GET, missing as PATCH, missing as POST, missing as PUT }
