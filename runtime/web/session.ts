import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query'
import { createContext, useContext, useEffect } from 'react'
import type { Person, Session } from '#schemas/generated/api.ts'
import { api, forgetAnswers, whenSignedOut } from './api.ts'

/** The person signed in, for every screen below. */
export const SessionContext = createContext<Person | null>(null)

export function usePerson(): Person {
  const person = useContext(SessionContext)
  if (person === null) throw new Error('This screen is for somebody who is signed in.')
  return person
}

/** Who is signed in. Asked again as soon as the server says that nobody is. */
export function useSessionQuery() {
  const client = useQueryClient()
  const query = useQuery({ queryKey: ['session'], queryFn: api.session, staleTime: Infinity })
  useEffect(() => whenSignedOut(() => void client.invalidateQueries({ queryKey: ['session'] })), [client])
  return query
}

/** Somebody else is here now: all that the one before could see is forgotten. */
export function keepOnlySession(client: QueryClient, session: Session): void {
  forgetAnswers()
  client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' })
  client.setQueryData(['session'], session)
}

export function isPatient(person: Person): boolean {
  return person.roles.includes('patient')
}

export function isClinician(person: Person): boolean {
  return person.roles.includes('clinician')
}
