import { useMemo } from 'react'
import { useNavigate } from 'react-router'
import type { Place } from '../kit/index.ts'

/** The address of a place in one enrolment's program. Occurrences have `:` and `@` in their names. */
export function addressOf(enrolment: string, place: Place): string {
  const program = `/program/${encodeURIComponent(enrolment)}`
  switch (place.to) {
    case 'program':
      return program
    case 'module': {
      const module = `${program}/module/${encodeURIComponent(place.module)}`
      return place.page === null ? module : `${module}/${encodeURIComponent(place.page)}`
    }
    case 'form':
      return `${program}/form/${encodeURIComponent(place.occurrence)}`
    case 'results':
      return `${program}/results`
  }
}

/** Addresses of the program's places, and the way to them. */
export function usePlaces(enrolment: string): {
  readonly hrefOf: (place: Place) => string
  readonly go: (place: Place) => void
} {
  const navigate = useNavigate()
  return useMemo(
    () => ({
      hrefOf: (place) => addressOf(enrolment, place),
      go: (place) => void navigate(addressOf(enrolment, place)),
    }),
    [enrolment, navigate],
  )
}
