import { flagTried } from './expect-flag.ts'
import { formTried } from './expect-form.ts'
import { moduleTried } from './expect-module.ts'
import { resultTried } from './expect-result.ts'
import type { Expectation } from './scenario.ts'
import type { Story } from './story.ts'
import type { Tried } from './tried.ts'

/** Compares what a scenario expects with what there is now. A file for each kind of expectation. */
export function tried(story: Story, expected: Expectation): Tried {
  switch (expected.kind) {
    case 'result':
      return resultTried(story, expected)
    case 'flag':
      return flagTried(story, expected)
    case 'form':
      return formTried(story, expected)
    case 'module':
      return moduleTried(story, expected)
  }
}
