import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { isProblem } from './api/api-problem.ts'
import { onSignedOut } from './api/client.ts'
import { Appearance } from './design/appearance.tsx'
import { placeColors } from './design/theme.ts'
import { startLanguage } from './i18n/language.ts'
import { goToLogin, router } from './router.tsx'
import './design/base.css'
import './design/controls.css'
import './design/page.css'
import './design/table.css'
import './design/print.css'

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      // Only a lost connection is worth a second try; a refusal stays one.
      retry: (failures, error) => failures < 2 && isProblem(error, 'network.unreachable'),
    },
  },
})

async function start(): Promise<void> {
  const root = document.getElementById('root')
  if (!root) return
  placeColors(document.documentElement)
  await startLanguage()
  onSignedOut(() => {
    queries.clear()
    goToLogin()
  })
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <Appearance>
          <RouterProvider router={router} />
        </Appearance>
      </QueryClientProvider>
    </StrictMode>,
  )
}

void start()
