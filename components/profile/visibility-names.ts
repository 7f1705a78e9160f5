/** The names of the choices in the visibility table, for the profile and for its sections. */
export const VISIBILITY_NAMES = {
  private: 'Private',
  unlisted: 'Unlisted',
  public: 'Public',
  hidden: 'Hidden',
  shares: 'Share links',
} as const
