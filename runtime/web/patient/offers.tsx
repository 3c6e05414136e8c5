import './offers.css'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { MyOffer } from '#schemas/generated/api.ts'
import { api, mediaUrl } from '../api.ts'
import { Button } from '../kit/button.tsx'
import { useKit } from '../kit/context.ts'
import { KitProvider } from '../kit/index.ts'
import { Markdown } from '../kit/markdown.tsx'
import { ProgramText } from '../kit/program-text.tsx'
import { useLanguage } from '../language.ts'
import { Problem } from '../problem.tsx'
import { ulid } from '../ulid.ts'
import { addressOf } from './places.ts'

/** The programs that the person can start by themselves, in their own words of what they are. */
export function Offers() {
  const { words } = useKit()
  const { language } = useLanguage()
  const { data } = useQuery({ queryKey: ['offers'], queryFn: api.myOffers })
  const offers = data?.offers ?? []
  if (offers.length === 0) return null
  return (
    <section className="lk-stack" aria-label={words('offers.title')}>
      <h2>{words('offers.title')}</h2>
      {offers.map((offer) => (
        <KitProvider
          key={`${offer.unit.id} ${offer.program.id}`}
          language={language}
          mediaUrl={mediaUrl}
          theme={offer.program.theme}
          languages={offer.program.languages}
        >
          <Offer {...offer} />
        </KitProvider>
      ))}
    </section>
  )
}

function Offer({ unit, program, present, clinician }: MyOffer) {
  const { words } = useKit()
  const client = useQueryClient()
  const navigate = useNavigate()
  // The same start however often it is sent.
  const [id] = useState(ulid)
  const start = useMutation({
    mutationFn: () => api.startOffer(program.id, { id, unit: unit.id }),
    async onSuccess({ enrolment }) {
      await Promise.all([['offers'], ['programs']].map((queryKey) => client.invalidateQueries({ queryKey })))
      void navigate(addressOf(enrolment, { to: 'program' }))
    },
  })
  return (
    <article className="app-offer lk-stack">
      <header>
        <h3>
          <ProgramText text={program.title} />
        </h3>
        <p className="lk-soft">{words('offers.by', { unit: unit.name })}</p>
      </header>
      <Markdown text={present} level={4} />
      {!clinician && <p>{words('offers.alone')}</p>}
      {start.isError && <Problem error={start.error} />}
      <div className="lk-row">
        <Button busy={start.isPending} onClick={() => start.mutate()}>
          {words(start.isPending ? 'offers.starting' : 'offers.start')}
        </Button>
      </div>
    </article>
  )
}
