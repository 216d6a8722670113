import { useLocation, useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { paths } from '../paths.ts'

/** Nobody is signed in: leads to the login page, which leads back here. */
export function ToLogin() {
  const navigate = useNavigate()
  const back = useLocation({ select: (location) => location.href })
  useEffect(() => {
    void navigate({ to: paths.login, search: { back, from: undefined, to: undefined }, replace: true })
  }, [navigate, back])
  return null
}
