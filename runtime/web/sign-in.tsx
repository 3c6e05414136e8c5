import './sign-in.css'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Person } from '#schemas/generated/api.ts'
import { api } from './api.ts'
import { useKit } from './kit/context.ts'
import { Empty } from './kit/empty.tsx'
import { Icon } from './kit/icon.tsx'
import { Logo } from './kit/logo.tsx'
import { Notice } from './kit/notice.tsx'
import { Loaded } from './loaded.tsx'
import { Problem } from './problem.tsx'
import { Screen } from './screen.tsx'
import { isPatient, keepOnlySession } from './session.ts'

/** Signing in. In development one chooses a made-up person; nothing else is built here yet. */
export function SignIn({ development }: { readonly development: boolean }) {
  const { words } = useKit()
  return (
    <Screen title={words('signIn.title')}>
      <div className="app-sign-in">
        <header className="app-sign-in-heading">
          <Logo size={72} />
          <div>
            <h1 tabIndex={-1}>{words('signIn.title')}</h1>
            <p className="lk-soft">{words('signIn.welcome')}</p>
          </div>
        </header>
        {development ? (
          <DevelopmentSignIn />
        ) : (
          <Notice kind="info" title={words('signIn.closedTitle')}>
            <p>{words('signIn.closed')}</p>
          </Notice>
        )}
      </div>
    </Screen>
  )
}

function DevelopmentSignIn() {
  const { words } = useKit()
  const people = useQuery({ queryKey: ['people'], queryFn: api.people })
  return (
    <>
      <Notice kind="info">
        <p>{words('signIn.lead')}</p>
      </Notice>
      <Loaded query={people}>{(data) => <People people={data.people} />}</Loaded>
    </>
  )
}

function People({ people }: { readonly people: readonly Person[] }) {
  const { words } = useKit()
  const client = useQueryClient()
  const signIn = useMutation({
    mutationFn: api.signIn,
    onSuccess(session) {
      keepOnlySession(client, session)
    },
  })
  if (people.length === 0) return <Empty title={words('signIn.noPeople')}>{words('signIn.noPeopleHint')}</Empty>
  const groups = [
    { title: words('signIn.patients'), people: people.filter(isPatient) },
    { title: words('signIn.staff'), people: people.filter((person) => !isPatient(person)) },
  ]
  return (
    <>
      {signIn.isError && <Problem error={signIn.error} />}
      <div className="app-people-groups">
        {groups
          .filter((group) => group.people.length > 0)
          .map((group) => (
            <section key={group.title} className="lk-stack" aria-label={group.title}>
              <h2>{group.title}</h2>
              <ul className="lk-plain app-people">
                {group.people.map((person) => (
                  <li key={person.id}>
                    <button
                      type="button"
                      className="app-person-button"
                      aria-disabled={signIn.isPending}
                      onClick={() => {
                        if (!signIn.isPending) signIn.mutate(person.id)
                      }}
                    >
                      <span className="app-person-mark">
                        <Icon name="person" size={22} />
                      </span>
                      <span>
                        <span className="lk-hidden">{words('signIn.as', { name: '' })}</span>
                        <strong>{person.name}</strong>
                        {!isPatient(person) && (
                          <span className="app-person-role">
                            {person.roles.map((role) => words(`role.${role}`)).join(', ')}
                            {person.unit !== null && `, ${person.unit.name}`}
                          </span>
                        )}
                      </span>
                      <Icon name="chevron" />
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          ))}
      </div>
    </>
  )
}
