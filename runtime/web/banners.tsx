import './banners.css'
import { useQuery } from '@tanstack/react-query'
import type { MyBanner } from '#schemas/generated/api.ts'
import { api } from './api.ts'
import { useKit } from './kit/context.ts'
import { Notice } from './kit/notice.tsx'

/**
 * What the units that the person has to do with tell now; inside a program, what is about it. It stands beside what the
 * screen is for, so where it cannot be fetched there is nothing in its place.
 */
export function Banners({ enrolment }: { readonly enrolment?: string }) {
  const { words } = useKit()
  const { data } = useQuery({ queryKey: ['banners'], queryFn: api.myBanners })
  const banners = data?.banners ?? []
  const shown = enrolment === undefined ? banners : banners.filter((banner) => banner.enrolments.includes(enrolment))
  if (shown.length === 0) return null
  return (
    <section className="app-banners lk-stack" aria-label={words('banner.title')}>
      {shown.map((banner) => (
        <Banner key={banner.id} {...banner} />
      ))}
    </section>
  )
}

function Banner({ unit, text }: MyBanner) {
  const { words, language } = useKit()
  const shown = text[language] === undefined ? 'sv' : language
  return (
    <Notice kind="info" title={words('banner.from', { unit })}>
      <p className="app-banner-text" lang={shown}>
        {text[shown]}
      </p>
    </Notice>
  )
}
