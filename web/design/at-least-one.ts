/** A form rule for a group of boxes. Not `required`: that would put aria-required on a group, where it has no meaning. */
export const atLeastOne = (message: string) => ({
  validator: async (_rule: unknown, chosen: readonly unknown[] | undefined) => {
    if (!chosen?.length) throw new Error(message)
  },
})
