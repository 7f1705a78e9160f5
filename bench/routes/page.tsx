/** Shows the cost of any page: the root layout and nothing in it. Only the bench's copy of the tree serves it. */
export default function EmptyPage() {
  return null
}
