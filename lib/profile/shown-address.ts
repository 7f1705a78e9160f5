import { plainText } from '@/lib/platform/plain-text'
import { webAddress } from '@/lib/platform/web-address'

/** The address of a link that others are shown: it says where it leads. It is never fetched. */
export const shownAddress = webAddress.refine(
  isPlainAddress,
  'must not hold control characters or a user name',
)

/** A user name in an address can pass for the host (`https://bank.example@evil.example`). */
function isPlainAddress(address: string): boolean {
  if (!URL.canParse(address)) return true
  const { username, password } = new URL(address)
  return username === '' && password === '' && plainText(address.length).safeParse(address).success
}
