import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link, NavLink, useNavigate } from 'react-router'
import type { Person, Session } from '#schemas/generated/api.ts'
import { api } from './api.ts'
import { keepOnlySession } from './session.ts'
import { useKit } from './kit/context.ts'
import { Icon } from './kit/icon.tsx'
import { Logo } from './kit/logo.tsx'
import { useLanguage } from './language.ts'
import { Problem } from './problem.tsx'
import { finishBeforeSigningOut } from './signing-out.ts'

interface TopBarProps {
  readonly person: Person | null
  readonly staff: boolean
}

/** The lantern, the main menu, the other language, who is signed in, and the way out. */
export function TopBar({ person, staff }: TopBarProps) {
  const { words } = useKit()
  return (
    <header className="app-top">
      <div className="app-top-inside">
        <Link to="/" className="app-brand">
          <Logo />
          <span>{words('app.name')}</span>
        </Link>
        {staff && (
          <nav aria-label={words('app.main')} className="app-menu">
            <NavLink to="/" end>
              {words('work.title')}
            </NavLink>
            <NavLink to="/start">{words('work.start')}</NavLink>
          </nav>
        )}
        <div className="app-top-end">
          <LanguageButton />
          {person !== null && <SignOut person={person} />}
        </div>
      </div>
    </header>
  )
}

/** Named in the language it leads to, so that those who need it can read it. */
function LanguageButton() {
  const { language, choose } = useLanguage()
  const other =
    language === 'sv' ? ({ code: 'en', name: 'English' } as const) : ({ code: 'sv', name: 'Svenska' } as const)
  return (
    <button type="button" className="app-top-button" lang={other.code} onClick={() => choose(other.code)}>
      <Icon name="language" />
      <span>{other.name}</span>
    </button>
  )
}

function SignOut({ person }: { readonly person: Person }) {
  const { words } = useKit()
  const client = useQueryClient()
  const navigate = useNavigate()
  const signOut = useMutation({
    async mutationFn() {
      await finishBeforeSigningOut()
      await api.signOut()
    },
    onSuccess() {
      const before = client.getQueryData<Session>(['session'])
      keepOnlySession(client, { person: null, development: before?.development ?? false })
      void navigate('/')
    },
  })
  return (
    <>
      <span className="app-person">
        <Icon name="person" />
        <span>
          <span className="lk-hidden">{words('app.signedInAs', { name: '' })}</span>
          {person.name}
        </span>
      </span>
      <button
        type="button"
        className="app-top-button"
        aria-disabled={signOut.isPending}
        onClick={() => {
          if (!signOut.isPending) signOut.mutate()
        }}
      >
        <Icon name="leave" />
        <span>{words('app.signOut')}</span>
      </button>
      {signOut.isError && (
        <div className="app-top-problem">
          <Problem error={signOut.error} />
        </div>
      )}
    </>
  )
}
