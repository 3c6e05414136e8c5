import { QueryClientProvider } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { BrowserRouter } from 'react-router'
import type { Session } from '#schemas/generated/api.ts'
import { mediaUrl } from './api.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { Frame } from './frame.tsx'
import { KitProvider } from './kit/index.ts'
import { useKit } from './kit/context.ts'
import { Empty } from './kit/empty.tsx'
import { Skeleton } from './kit/skeleton.tsx'
import { LanguageContext, useChosenLanguage } from './language.ts'
import { Loaded } from './loaded.tsx'
import { useNews } from './news.ts'
import { queryClient } from './queries.ts'
import { Screen } from './screen.tsx'
import { isPatient, isClinician, SessionContext, useSessionQuery } from './session.ts'
import { SignIn } from './sign-in.tsx'

const PatientRoutes = lazy(() => import('./patient/routes.tsx'))
const StaffRoutes = lazy(() => import('./staff/routes.tsx'))

/** The whole web: language, session and routes by role. */
export function App() {
  const language = useChosenLanguage()
  return (
    <LanguageContext value={language}>
      <KitProvider language={language.language} mediaUrl={mediaUrl}>
        <ErrorBoundary>
          <QueryClientProvider client={queryClient}>
            <BrowserRouter>
              <SignedIn />
            </BrowserRouter>
          </QueryClientProvider>
        </ErrorBoundary>
      </KitProvider>
    </LanguageContext>
  )
}

function SignedIn() {
  const session = useSessionQuery()
  return (
    <Frame session={session.data ?? null}>
      <Loaded query={session}>{(data) => <Pages session={data} />}</Loaded>
    </Frame>
  )
}

function Pages({ session }: { readonly session: Session }) {
  const { person, development } = session
  const { words } = useKit()
  useNews(person?.id ?? null)
  if (person === null) return <SignIn development={development} />
  return (
    <SessionContext value={person}>
      <Suspense
        fallback={
          <Screen title={null}>
            <Skeleton />
          </Screen>
        }
      >
        {isPatient(person) ? (
          <PatientRoutes />
        ) : isClinician(person) ? (
          <StaffRoutes />
        ) : (
          <Screen title={words('role.nothing')}>
            <h1 tabIndex={-1}>{person.name}</h1>
            <Empty title={words('role.nothing')}>{words('role.nothingHint')}</Empty>
          </Screen>
        )}
      </Suspense>
    </SessionContext>
  )
}
