/** The part of @jsonresume/schema that `json-resume.test.ts` uses; the package brings no types. */
declare module '@jsonresume/schema' {
  const schema: {
    /** `told` hears the faults, or that there are none. */
    validate(resume: unknown, told: (faults: unknown[] | null, valid: boolean) => void): void
  }
  export default schema
}
