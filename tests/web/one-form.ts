import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { analyze } from '#compiler/index.ts'
import type { FormToFill } from '#schemas/generated/api.ts'
import { packageOf } from '../api/bundle.ts'
import { world, type World } from '../api/world.ts'
import { root } from '../architecture/sources.ts'
import { HEADER, sources } from '../compiler/sources.ts'

/** A program that gives one form at start, published on a server of its own, and a patient who has it open. */
export interface OneForm {
  readonly lykta: World
  readonly enrolment: string
  /** The form as the server has it. */
  readonly onServer: () => Promise<FormToFill>
  /** Opens the form in a browser that speaks a language. */
  readonly open: (width: number, language?: 'sv' | 'en') => Promise<Page>
  /** Karin's page of the patient, at the answers. */
  readonly openAsStaff: (width: number) => Promise<Page>
}

/** `declarations` hold the form `besvar` and what belongs to it, in Swedish and English. */
export async function oneForm(browser: Browser, declarations: string): Promise<OneForm> {
  const header = HEADER.replace('{', '{ languages sv, en').replace('"Ett prov"', '"Ett prov" en: "A trial"')
  const text = header.replace('"Att prova."', '"Att prova." en: "To try."') + declarations
  const { bundle, diagnostics } = analyze(sources(`${text}\nschedule { give besvar at start }`))
  if (bundle === null) throw new Error(diagnostics.map((one) => `${one.code} ${JSON.stringify(one.args)}`).join('\n'))
  const lykta = await world({ webFolder: join(root, 'dist/web') })
  const published = await lykta.publish(packageOf(bundle, {}))
  if (published.status !== 200) throw new Error(published.text)
  const enrolment = await lykta.start('anna-testsson')
  const anna = await lykta.as('anna-testsson')
  const occurrence = encodeURIComponent('besvar:1')

  const signedIn = async (person: string, width: number, language: 'sv' | 'en'): Promise<Page> => {
    const viewport = { width, height: 900 }
    const context = await browser.newContext({ viewport, locale: 'sv-SE' })
    await context.request.post(`${lykta.runtime.url}/api/session`, { data: { person } })
    await context.addInitScript((chosen) => localStorage.setItem('lykta.language', chosen), language)
    const page = await context.newPage()
    page.setDefaultTimeout(8_000)
    return page
  }

  return {
    lykta,
    enrolment,
    onServer: async () => (await anna.get(`/api/my/programs/${enrolment}/forms/${occurrence}`)).json<FormToFill>(),
    open: async (width, language = 'sv') => {
      const page = await signedIn('anna-testsson', width, language)
      await page.goto(`${lykta.runtime.url}/program/${enrolment}/form/${occurrence}`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      return page
    },
    openAsStaff: async (width) => {
      const page = await signedIn('karin-ek', width, 'sv')
      await page.goto(`${lykta.runtime.url}/patient/${enrolment}/answers`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      return page
    },
  }
}
