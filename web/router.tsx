import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  retainSearchParams,
} from '@tanstack/react-router'
import { parseUrlState, type UrlState, writeUrlState } from './design/url-state.ts'
import { CrashPage } from './frame/crash-page.tsx'
import { Frame } from './frame/frame.tsx'
import { MissingPage } from './frame/missing-page.tsx'
import { paths } from './paths.ts'
import { LoginPage } from './session/login-page.tsx'

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
  interface StaticDataRouteOption {
    /** The top bar shows the period switch. */
    usesPeriod?: boolean
    /** The page fills the window and scrolls inside its own panes. */
    fills?: boolean
  }
}

const root = createRootRoute({
  component: Outlet,
  validateSearch: (search: Record<string, unknown>): UrlState => search as UrlState,
  search: { middlewares: [retainSearchParams(['from', 'to'])] },
  notFoundComponent: MissingPage,
  errorComponent: CrashPage,
})
const frame = createRoute({ getParentRoute: () => root, id: 'frame', component: Frame })

const login = createRoute({ getParentRoute: () => root, path: paths.login, component: LoginPage })
const setup = createRoute({
  getParentRoute: () => root,
  path: paths.setup,
  component: lazyRouteComponent(() => import('./setup/setup-page.tsx'), 'SetupPage'),
})
const home = createRoute({
  getParentRoute: () => frame,
  path: paths.home,
  component: lazyRouteComponent(() => import('./home/home-page.tsx'), 'HomePage'),
  staticData: { usesPeriod: true },
})
const documents = createRoute({
  getParentRoute: () => frame,
  path: paths.documents,
  component: lazyRouteComponent(() => import('./documents/documents-page.tsx'), 'DocumentsPage'),
})
const document = createRoute({
  getParentRoute: () => frame,
  path: paths.document,
  component: lazyRouteComponent(() => import('./documents/document-page.tsx'), 'DocumentPage'),
  staticData: { fills: true },
})
const indicators = createRoute({
  getParentRoute: () => frame,
  path: paths.indicators,
  component: lazyRouteComponent(() => import('./indicators/indicators-page.tsx'), 'IndicatorsPage'),
  staticData: { usesPeriod: true },
})
const observations = createRoute({
  getParentRoute: () => frame,
  path: paths.observations,
  component: lazyRouteComponent(() => import('./indicators/observations-page.tsx'), 'ObservationsPage'),
})
const report = createRoute({
  getParentRoute: () => frame,
  path: paths.report,
  component: lazyRouteComponent(() => import('./reports/report-page.tsx'), 'ReportPage'),
  staticData: { usesPeriod: true },
})
const units = createRoute({
  getParentRoute: () => frame,
  path: paths.units,
  component: lazyRouteComponent(() => import('./units/units-page.tsx'), 'UnitsPage'),
})
const users = createRoute({
  getParentRoute: () => frame,
  path: paths.users,
  component: lazyRouteComponent(() => import('./users/users-page.tsx'), 'UsersPage'),
})
const standIns = createRoute({
  getParentRoute: () => frame,
  path: paths.standIns,
  component: lazyRouteComponent(() => import('./units/stand-ins-page.tsx'), 'StandInsPage'),
})
const events = createRoute({
  getParentRoute: () => frame,
  path: paths.events,
  component: lazyRouteComponent(() => import('./events/events-page.tsx'), 'EventsPage'),
})
const account = createRoute({
  getParentRoute: () => frame,
  path: paths.account,
  component: lazyRouteComponent(() => import('./session/account-page.tsx'), 'AccountPage'),
})

const pages = [home, documents, document, indicators, observations, report, units, users, standIns, events, account]

export const router = createRouter({
  routeTree: root.addChildren([login, setup, frame.addChildren(pages)]),
  parseSearch: parseUrlState,
  stringifySearch: writeUrlState,
  defaultPreload: 'intent',
  scrollRestoration: true,
})

/** Remembers where the reader was, so that signing in leads back there. */
export function goToLogin(): void {
  const { pathname, href } = router.state.location
  if (pathname === paths.login || pathname === paths.setup) return
  void router.navigate({ to: paths.login, search: { back: href, from: undefined, to: undefined } })
}
