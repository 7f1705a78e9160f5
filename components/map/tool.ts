/** Something that comes to what is hovered or focused. */
export interface Tool {
  near(event: Event): void
  /** Statuses have changed. */
  refresh?(): void
  remove(): void
}
