import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'
import type { OidcSettings } from '../oidc-provider.ts'

export interface OidcServer {
  settings: OidcSettings
  /** Who comes by from now on, and what the provider says of them. */
  person: { sub: string; claims: Record<string, unknown> }
  close(): Promise<void>
}

/** A real OpenID provider that lets everybody in as `person` and asks nothing. */
export async function anOidcServer(callbackUrl: string): Promise<OidcServer> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const settings = { issuer, clientId: 'taizhang', clientSecret: 'a secret of the test', name: '统一身份认证' }
  const oidc: OidcServer = { settings, person: { sub: 'nobody', claims: {} }, close: () => closed(server) }
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: settings.clientId,
        client_secret: settings.clientSecret,
        redirect_uris: [callbackUrl],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    claims: { openid: ['sub'], profile: ['preferred_username', 'name'], email: ['email', 'email_verified'] },
    cookies: { keys: ['a key of the test'] },
    features: { devInteractions: { enabled: false } },
    ttl: { Interaction: 60, Grant: 60, Session: 60, AccessToken: 60, IdToken: 60, AuthorizationCode: 60 },
    interactions: { url: () => '/enter' },
    findAccount: (_context: unknown, sub: string) => ({
      accountId: sub,
      claims: () => ({ sub, ...oidc.person.claims }),
    }),
    loadExistingGrant: async (context: { oidc: { session: { accountId: string }; client: { clientId: string } } }) => {
      const { session, client } = context.oidc
      const grant = new provider.Grant({ accountId: session.accountId, clientId: client.clientId })
      grant.addOIDCScope('openid profile email')
      await grant.save()
      return grant
    },
  })
  const handle = provider.callback()
  server.on('request', (request, response) => {
    if (request.url !== '/enter') return handle(request, response)
    void provider.interactionFinished(request, response, { login: { accountId: oidc.person.sub } })
  })
  return oidc
}

const closed = (server: Server) =>
  new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })

/** Goes where the provider sends a browser, with its cookies, until it is sent back; the address there. */
export async function throughProvider(start: string, issuer: string): Promise<string> {
  const jar = new Map<string, string>()
  let at = start
  for (let hop = 0; hop < 10 && at.startsWith(issuer); hop++) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(at, { redirect: 'manual', headers: { cookie } })
    for (const set of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
      jar.set(name, value)
    }
    const location = response.headers.get('location')
    if (!location) throw new Error(`the provider answered ${response.status}: ${await response.text()}`)
    at = new URL(location, at).toString()
  }
  return at
}
