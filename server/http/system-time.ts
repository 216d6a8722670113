/** The system's time, passed in wherever a day or an instant is needed. */
export interface SystemTime {
  now(): Date
}

export const wallTime: SystemTime = { now: () => new Date() }

/** The plain date in a zone's own time zone: a server that runs in another one must not move a due date. */
export const dayIn = (timeZone: string, at: Date): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at)
