import { useLocation, useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { paths } from '../paths.ts'

/** Nobody is signed in: leads to the login page, which leads back here. */
export function ToLogin() {
  const navigate = useNavigate()
  const { href, pathname } = useLocation()
  useEffect(() => {
    // The address changes before this page is gone; the way to the login page must not become the way back.
    if (pathname === paths.login) return
    void navigate({ to: paths.login, search: { back: href, from: undefined, to: undefined }, replace: true })
  }, [navigate, href, pathname])
  return null
}
