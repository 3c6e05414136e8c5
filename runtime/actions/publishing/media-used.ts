import type { Bundle, Media, Question } from '#schemas/generated/bundle.ts'

/** The digests of every file that a bundle shows somewhere. */
export function mediaUsed(bundle: Bundle): Set<string> {
  const used = new Set<string>()
  const see = (media: Media | null) => {
    if (media === null) return
    used.add(media.file)
    if (media.kind === 'video' && media.captions !== null) used.add(media.captions)
  }
  see(bundle.theme.picture)
  const seeAll = (questions: readonly Question[]) => {
    for (const { media, answer } of questions) {
      see(media)
      if (answer.kind === 'rows') seeAll(answer.questions)
    }
  }
  for (const form of bundle.forms) seeAll(form.questions)
  for (const module of bundle.modules) {
    for (const section of module.sections) {
      for (const { blocks } of section.pages) {
        for (const block of blocks) {
          if (block.kind === 'picture' || block.kind === 'video' || block.kind === 'audio') see(block)
        }
      }
    }
  }
  return used
}
