/** A control that moves to the hovered or focused chip. */
export interface HoverTool {
  moveTo(event: Event): void
  /** Statuses have changed. */
  refresh?(): void
  remove(): void
}
