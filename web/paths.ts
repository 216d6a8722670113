/** Every address of the office side, once. */
export const paths = {
  home: '/',
  login: '/login',
  setup: '/setup',
  documents: '/documents',
  document: '/documents/$documentId',
  indicators: '/indicators',
  observations: '/observations',
  report: '/report',
  units: '/units',
  users: '/users',
  standIns: '/stand-ins',
  events: '/events',
  account: '/account',
} as const
