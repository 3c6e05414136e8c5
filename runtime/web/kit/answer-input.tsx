import './answer-input.css'
import { ChoicesInput } from './choices-input.tsx'
import { DropdownInput } from './dropdown-input.tsx'
import type { InputProps } from './input-props.ts'
import { NumberInput } from './number-input.tsx'
import { RadiosInput } from './radios-input.tsx'
import { ScaleInput } from './scale-input.tsx'
import { SliderInput } from './slider-input.tsx'
import { TextInput } from './text-input.tsx'
import { WhenInput } from './when-input.tsx'
import { YesNoInput } from './yes-no-input.tsx'

/** The control a question is answered with, by its kind and look. */
export function AnswerInput(props: Omit<InputProps<unknown>, 'answer'>) {
  const { answer } = props.question
  switch (answer.kind) {
    case 'choice':
      if (answer.look === 'dropdown') return <DropdownInput {...props} answer={answer} />
      return <RadiosInput {...props} answer={answer} />
    case 'choices':
      return <ChoicesInput {...props} answer={answer} />
    case 'number':
      if (answer.look === 'slider') return <SliderInput {...props} answer={answer} />
      if (answer.look === 'scale') return <ScaleInput {...props} answer={answer} />
      return <NumberInput {...props} answer={answer} />
    case 'text':
      return <TextInput {...props} answer={answer} />
    case 'yes_no':
      return <YesNoInput {...props} answer={answer} />
    case 'rows':
      // A group has questions of its own; `RowsField` asks them.
      return null
    case 'date':
    case 'time':
      return <WhenInput {...props} answer={answer} />
  }
}
