/** How the choices of the visibility table are called, of the profile and of its parts. */
export const VISIBILITY_NAMES = {
  private: 'Private',
  unlisted: 'Unlisted',
  public: 'Public',
  hidden: 'Hidden',
  shares: 'Share links',
} as const
