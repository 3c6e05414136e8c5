/** Something that can be written at a place. */
export interface Completion {
  readonly label: string
  readonly kind:
    | 'keyword'
    | 'form'
    | 'question'
    | 'matrix'
    | 'result'
    | 'option'
    | 'band'
    | 'section'
    | 'page'
    | 'choices'
    | 'module'
    | 'battery'
    | 'flag'
    | 'measure'
    | 'rule'
    | 'theme'
    | 'group'
    | 'text'
    | 'instrument'
    | 'function'
    | 'unit'
    | 'file'
    | 'code'
  /** What it stands for: a title, a question's text, what a function gives. */
  readonly detail: string
}
