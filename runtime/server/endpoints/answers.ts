/** The input of an action that asks for nothing. */
export const nothing = () => null

/** What the action answers is the body. */
export const same = <Value>(body: Value) => ({ body })

/** A polled answer is the same as before while all of it is. */
export const whole = (body: unknown) => body

/** A polled page is the same as before though it was made at another time. */
export const butTheTime = <Page extends { readonly view: { readonly at: string } }>({
  view: { at: _, ...view },
  ...page
}: Page) => [page, view]
