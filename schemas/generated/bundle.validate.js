// Made from schemas/bundle.schema.json by `npm run generate`. Change that file, not this one.

'use strict'
export const validateBundle = validate21
const schema6 = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'bundle',
  title: 'Bundle',
  description:
    'A compiled program: everything a runtime needs to deliver it. Every default is written out; nothing is identified by position. See FORMAT.md.',
  type: 'object',
  additionalProperties: false,
  required: [
    'format',
    'engine',
    'program',
    'version',
    'languages',
    'title',
    'purpose',
    'owner',
    'licence',
    'retention',
    'sharing',
    'messages',
    'theme',
    'groups',
    'openTo',
    'forms',
    'modules',
    'batteries',
    'schedules',
    'plan',
    'flags',
    'rules',
    'renamed',
    'retired',
    'media',
  ],
  properties: {
    format: { const: 1, description: 'Version of this format.' },
    engine: { const: 1, description: 'Lowest engine semantics that runs this bundle.' },
    program: { $ref: '#/definitions/Id' },
    version: { type: 'string', pattern: '^[0-9]+\\.[0-9]+\\.[0-9]+$' },
    languages: {
      type: 'array',
      minItems: 1,
      items: { $ref: '#/definitions/Language' },
      description: 'The first is the language the program was written in; every text has it.',
    },
    title: { $ref: '#/definitions/Text' },
    purpose: { $ref: '#/definitions/Text' },
    owner: { type: 'string' },
    licence: { type: 'string' },
    retention: {
      type: 'object',
      additionalProperties: false,
      required: ['class', 'years'],
      properties: { class: { enum: ['record', 'support'] }, years: { type: 'integer', minimum: 1 } },
    },
    sharing: { enum: ['owner', 'units'] },
    messages: { type: 'boolean', description: 'Whether patient and clinician can write to each other.' },
    theme: { $ref: '#/definitions/Theme' },
    openTo: {
      anyOf: [{ $ref: '#/definitions/OpenTo' }, { type: 'null' }],
      description: 'Who may start it by themselves; null: it is started by somebody in care.',
    },
    groups: {
      type: 'array',
      items: { $ref: '#/definitions/Group' },
      description: 'The groups a patient can be in: an arm, a ward. Which one is said when the program is started.',
    },
    forms: { type: 'array', items: { $ref: '#/definitions/Form' } },
    modules: { type: 'array', items: { $ref: '#/definitions/Module' } },
    batteries: { type: 'array', items: { $ref: '#/definitions/Battery' } },
    schedules: { type: 'array', items: { $ref: '#/definitions/Schedule' } },
    plan: {
      anyOf: [{ $ref: '#/definitions/ActivityPlan' }, { type: 'null' }],
      description: 'null: the program has none.',
    },
    flags: { type: 'array', items: { $ref: '#/definitions/FlagRule' } },
    rules: { type: 'array', items: { $ref: '#/definitions/Rule' } },
    renamed: {
      type: 'array',
      items: { $ref: '#/definitions/Renamed' },
      description:
        'Things that earlier versions knew by another id, by kind and id. It says how versions are compared; the engine reads none of it.',
    },
    retired: {
      type: 'array',
      items: { $ref: '#/definitions/Path' },
      description: 'Ids that were removed and are never used again, sorted.',
    },
    media: {
      type: 'object',
      additionalProperties: { $ref: '#/definitions/MediaFile' },
      description: 'Media files by SHA-256 digest.',
    },
  },
  definitions: {
    Id: {
      type: 'string',
      pattern: '^[\\p{L}_][\\p{L}\\p{N}_]*$',
      description: 'A name the author wrote; kept for ever.',
    },
    Path: {
      type: 'string',
      pattern: '^[\\p{L}\\p{N}_]+(\\.[\\p{L}\\p{N}_]+)*$',
      description: 'An id with those of what it stands in before it: form.question.option, module.page.',
    },
    Renamed: {
      type: 'object',
      additionalProperties: false,
      required: ['kind', 'id', 'was'],
      properties: {
        kind: {
          enum: [
            'form',
            'question',
            'option',
            'result',
            'module',
            'section',
            'page',
            'battery',
            'schedule',
            'flag',
            'rule',
          ],
        },
        id: { $ref: '#/definitions/Path' },
        was: {
          type: 'array',
          minItems: 1,
          items: { $ref: '#/definitions/OptionId' },
          description: 'What its own id was, the latest first; what it stands in may have been renamed as well.',
        },
      },
    },
    OptionId: { type: 'string', pattern: '^[\\p{L}\\p{N}_]+$' },
    Language: { type: 'string', pattern: '^[a-z]{2}$', description: 'ISO 639-1.' },
    Digest: { type: 'string', pattern: '^[0-9a-f]{64}$', description: 'SHA-256, lower-case hexadecimal.' },
    Text: {
      type: 'object',
      description: "Wording by language. The program's first language is always there.",
      additionalProperties: { type: 'string' },
    },
    MaybeText: { anyOf: [{ $ref: '#/definitions/Text' }, { type: 'null' }] },
    Unit: {
      anyOf: [{ type: 'string' }, { $ref: '#/definitions/Text' }, { type: 'null' }],
      description: 'A name from units.ts; an own unit as it is shown, in a measure; or null for a plain number.',
    },
    Colour: { type: 'string', pattern: '^#[0-9a-f]{6}$' },
    BandColour: { enum: ['green', 'yellow', 'orange', 'red', 'blue', 'grey'] },
    Group: {
      type: 'object',
      additionalProperties: false,
      required: ['id', 'title'],
      properties: { id: { $ref: '#/definitions/Id' }, title: { $ref: '#/definitions/Text' } },
    },
    OpenTo: {
      type: 'object',
      additionalProperties: false,
      required: ['areas', 'who', 'present', 'clinician'],
      properties: {
        areas: {
          type: 'array',
          items: { type: 'string' },
          description: 'Names of areas people live in; empty: wherever.',
        },
        who: { anyOf: [{ $ref: '#/definitions/Who' }, { type: 'null' }], description: 'null: everybody.' },
        present: { $ref: '#/definitions/Text', description: 'What it is, for who may want to start it (Markdown).' },
        clinician: { type: 'boolean', description: 'false: nobody in care reads along.' },
      },
    },
    Sex: { enum: ['woman', 'man'] },
    Who: {
      type: 'object',
      additionalProperties: false,
      required: ['sex', 'fromAge', 'toAge'],
      description: 'Some people. null: whatever it is, also when it is not known. Ages are whole years, both included.',
      properties: {
        sex: { anyOf: [{ $ref: '#/definitions/Sex' }, { type: 'null' }] },
        fromAge: { anyOf: [{ type: 'integer', minimum: 0 }, { type: 'null' }] },
        toAge: { anyOf: [{ type: 'integer', minimum: 0 }, { type: 'null' }] },
      },
    },
    Role: { enum: ['clinician', 'patient_administrator'] },
    MediaFile: {
      type: 'object',
      additionalProperties: false,
      required: ['name', 'type', 'bytes'],
      properties: { name: { type: 'string' }, type: { type: 'string' }, bytes: { type: 'integer', minimum: 0 } },
    },
    Theme: {
      type: 'object',
      additionalProperties: false,
      required: ['primary', 'accent', 'surface', 'corners', 'type', 'size', 'picture'],
      properties: {
        primary: { $ref: '#/definitions/Colour' },
        accent: { $ref: '#/definitions/Colour' },
        surface: { $ref: '#/definitions/Colour' },
        corners: { enum: ['rounded', 'square'] },
        type: { enum: ['sans', 'serif'] },
        size: { enum: ['normal', 'large'] },
        picture: { anyOf: [{ $ref: '#/definitions/Picture' }, { type: 'null' }] },
      },
    },
    Picture: {
      type: 'object',
      additionalProperties: false,
      required: ['kind', 'file', 'alt'],
      properties: {
        kind: { const: 'picture' },
        file: { $ref: '#/definitions/Digest' },
        alt: { $ref: '#/definitions/MaybeText', description: 'null: decorative.' },
      },
    },
    Video: {
      type: 'object',
      additionalProperties: false,
      required: ['kind', 'file', 'captions', 'describe'],
      properties: {
        kind: { const: 'video' },
        file: { $ref: '#/definitions/Digest' },
        captions: { anyOf: [{ $ref: '#/definitions/Digest' }, { type: 'null' }], description: 'A WebVTT file.' },
        describe: { $ref: '#/definitions/Text' },
      },
    },
    Audio: {
      type: 'object',
      additionalProperties: false,
      required: ['kind', 'file', 'describe'],
      properties: {
        kind: { const: 'audio' },
        file: { $ref: '#/definitions/Digest' },
        describe: { $ref: '#/definitions/Text' },
      },
    },
    Media: {
      oneOf: [{ $ref: '#/definitions/Picture' }, { $ref: '#/definitions/Video' }, { $ref: '#/definitions/Audio' }],
    },
    Form: {
      type: 'object',
      additionalProperties: false,
      required: ['id', 'title', 'intro', 'layout', 'instrument', 'questions', 'matrices', 'checks', 'results'],
      properties: {
        id: { $ref: '#/definitions/Id' },
        title: { $ref: '#/definitions/Text' },
        intro: { $ref: '#/definitions/MaybeText', description: 'Markdown above the first question.' },
        layout: { enum: ['page', 'question'], description: 'All questions on one page, or one at a time.' },
        instrument: {
          anyOf: [
            {
              type: 'object',
              additionalProperties: false,
              required: ['source', 'licence'],
              properties: { source: { type: 'string' }, licence: { type: 'string' } },
            },
            { type: 'null' },
          ],
          description:
            'Set for a sealed questionnaire of the library. Its licence is the one that its texts are used under.',
        },
        questions: { type: 'array', items: { $ref: '#/definitions/Question' } },
        matrices: {
          type: 'array',
          items: { $ref: '#/definitions/Matrix' },
          description: 'Groups of questions that share their options and are asked together.',
        },
        checks: { type: 'array', items: { $ref: '#/definitions/Check' } },
        results: { type: 'array', items: { $ref: '#/definitions/Result' } },
      },
    },
    Matrix: {
      type: 'object',
      additionalProperties: false,
      required: ['id', 'text', 'help'],
      properties: {
        id: { $ref: '#/definitions/Id' },
        text: { $ref: '#/definitions/Text', description: 'What is asked of all its questions.' },
        help: { $ref: '#/definitions/MaybeText' },
      },
    },
    Question: {
      type: 'object',
      additionalProperties: false,
      required: ['id', 'matrix', 'text', 'help', 'required', 'show', 'media', 'answer'],
      properties: {
        id: { $ref: '#/definitions/Id' },
        matrix: {
          anyOf: [{ $ref: '#/definitions/Id' }, { type: 'null' }],
          description: 'The matrix it is asked in. Questions of a matrix stand together and have the same options.',
        },
        text: { $ref: '#/definitions/Text' },
        help: { $ref: '#/definitions/MaybeText' },
        required: { type: 'boolean' },
        show: {
          $ref: '#/definitions/MaybeExpression',
          description: 'null: always shown. A hidden question counts nowhere.',
        },
        media: { anyOf: [{ $ref: '#/definitions/Media' }, { type: 'null' }] },
        answer: { $ref: '#/definitions/AnswerType' },
      },
    },
    AnswerType: {
      oneOf: [
        { $ref: '#/definitions/ChoiceAnswer' },
        { $ref: '#/definitions/ChoicesAnswer' },
        { $ref: '#/definitions/NumberAnswer' },
        { $ref: '#/definitions/TextAnswer' },
        { $ref: '#/definitions/YesNoAnswer' },
        { $ref: '#/definitions/DateAnswer' },
        { $ref: '#/definitions/TimeAnswer' },
        { $ref: '#/definitions/RowsAnswer' },
      ],
    },
    Option: {
      type: 'object',
      additionalProperties: false,
      required: ['id', 'label', 'score'],
      properties: {
        id: { $ref: '#/definitions/OptionId' },
        label: { $ref: '#/definitions/Text' },
        score: { anyOf: [{ type: 'number' }, { type: 'null' }] },
      },
    },
    ChoiceAnswer: {
      type: 'object',
      additionalProperties: false,
      required: ['kind', 'look', 'options'],
      description: 'One option; the stored answer is its id.',
      properties: {
        kind: { const: 'choice' },
        look: { enum: ['radios', 'dropdown'] },
        options: { type: 'array', minItems: 1, items: { $ref: '#/definitions/Option' } },
      },
    },
    ChoicesAnswer: {
      type: 'object',
      additionalProperties: false,
      required: ['kind', 'options'],
      description: 'Any number of options; the stored answer is a list of ids, without repeats.',
      properties: {
        kind: { const: 'choices' },
        options: { type: 'array', minItems: 1, items: { $ref: '#/definitions/Option' } },
      },
    },
    NumberAnswer: {
      type: 'object',
      additionalProperties: false,
      required: ['kind', 'look', 'unit', 'min', 'max', 'step', 'from', 'to'],
      properties: {
        kind: { const: 'number' },
        look: { enum: ['field', 'slider', 'scale'] },
        unit: { $ref: '#/definitions/Unit' },
        min: { anyOf: [{ type: 'number' }, { type: 'null' }] },
        max: { anyOf: [{ type: 'number' }, { type: 'null' }] },
        step: {
          type: 'number',
          exclusiveMinimum: 0,
          description: 'Valid answers are min (or 0) plus a whole number of steps.',
        },
        from: { $ref: '#/definitions/MaybeText', description: 'What the low end means.' },
        to: { $ref: '#/definitions/MaybeText', description: 'What the high end means.' },
      },
    },
    TextAnswer: {
      type: 'object',
      additionalProperties: false,
      required: ['kind', 'look', 'maxLength'],
      properties: {
        kind: { const: 'text' },
        look: { enum: ['line', 'area'] },
        maxLength: { type: 'integer', minimum: 1 },
      },
    },
    YesNoAnswer: {
      type: 'object',
      additionalProperties: false,
      required: ['kind'],
      properties: { kind: { const: 'yes_no' } },
      description: 'true or false.',
    },
    DateAnswer: {
      type: 'object',
      additionalProperties: false,
      required: ['kind'],
      properties: { kind: { const: 'date' } },
      description: 'YYYY-MM-DD.',
    },
    TimeAnswer: {
      type: 'object',
      additionalProperties: false,
      required: ['kind'],
      properties: { kind: { const: 'time' } },
      description: 'HH:MM, 24 hours.',
    },
    RowsAnswer: {
      type: 'object',
      additionalProperties: false,
      required: ['kind', 'min', 'max', 'row', 'questions'],
      description:
        'A repeated group: rows of answers to the same questions. The stored answer is a list of objects, each with answer by question id.',
      properties: {
        kind: { const: 'rows' },
        min: { type: 'integer', minimum: 0 },
        max: { type: 'integer', minimum: 1 },
        row: { $ref: '#/definitions/MaybeText', description: 'What one row is called.' },
        questions: {
          type: 'array',
          minItems: 1,
          items: { $ref: '#/definitions/Question' },
          description: 'Their conditions read questions of the same row.',
        },
      },
    },
    Check: {
      type: 'object',
      additionalProperties: false,
      required: ['holds', 'message', 'questions'],
      description:
        "A rule of the author's own over several answers. It is tried when every question it reads is answered.",
      properties: {
        holds: { $ref: '#/definitions/Expression' },
        message: { $ref: '#/definitions/Text' },
        questions: {
          type: 'array',
          items: { $ref: '#/definitions/Id' },
          description: 'The questions it reads; the message is shown at the last of them.',
        },
      },
    },
    Result: {
      type: 'object',
      additionalProperties: false,
      required: ['id', 'title', 'unit', 'value', 'missing', 'decimals', 'range', 'bands', 'explain', 'showTo', 'as'],
      properties: {
        id: { $ref: '#/definitions/Id' },
        title: { $ref: '#/definitions/Text' },
        unit: { $ref: '#/definitions/Unit' },
        value: { $ref: '#/definitions/Expression' },
        missing: { $ref: '#/definitions/MissingPolicy' },
        decimals: {
          type: 'integer',
          minimum: 0,
          maximum: 6,
          description: 'How many decimals are shown; scores are computed and compared unrounded.',
        },
        range: {
          type: 'object',
          additionalProperties: false,
          required: ['min', 'max'],
          description: 'What the questions make attainable, null where unbounded.',
          properties: {
            min: { anyOf: [{ type: 'number' }, { type: 'null' }] },
            max: { anyOf: [{ type: 'number' }, { type: 'null' }] },
          },
        },
        bands: { type: 'array', items: { $ref: '#/definitions/Band' } },
        explain: { $ref: '#/definitions/MaybeText', description: 'How to read the result (Markdown).' },
        showTo: { type: 'array', items: { enum: ['patient', 'clinician'] } },
        as: { type: 'array', items: { enum: ['line', 'bars', 'table'] } },
      },
    },
    MissingPolicy: {
      oneOf: [
        {
          type: 'object',
          additionalProperties: false,
          required: ['policy'],
          properties: { policy: { const: 'none' } },
          description: 'One unanswered question it reads, and there is no score.',
        },
        {
          type: 'object',
          additionalProperties: false,
          required: ['policy', 'upTo'],
          properties: { policy: { const: 'prorate' }, upTo: { type: 'integer', minimum: 1 } },
          description: 'In sum and mean up to this many unanswered questions count as the mean of the answered ones.',
        },
        {
          type: 'object',
          additionalProperties: false,
          required: ['policy', 'upTo'],
          properties: { policy: { const: 'zero' }, upTo: { type: 'integer', minimum: 1 } },
          description: 'In sum and mean up to this many unanswered questions count as 0.',
        },
      ],
    },
    Band: {
      type: 'object',
      additionalProperties: false,
      required: ['who', 'from', 'to', 'toIncluded', 'colour', 'label'],
      properties: {
        who: {
          anyOf: [{ $ref: '#/definitions/Who' }, { type: 'null' }],
          description:
            'Whom it applies to when the form is sent; null: everybody that no other band of the result is for.',
        },
        from: {
          anyOf: [{ type: 'number' }, { type: 'null' }],
          description: 'Lowest value, included; null: no lower end.',
        },
        to: { anyOf: [{ type: 'number' }, { type: 'null' }], description: 'null: no upper end.' },
        toIncluded: { type: 'boolean' },
        colour: { $ref: '#/definitions/BandColour' },
        label: { $ref: '#/definitions/Text' },
      },
    },
    Module: {
      type: 'object',
      additionalProperties: false,
      required: ['id', 'title', 'opens', 'byClinician', 'feedback', 'sections'],
      properties: {
        id: { $ref: '#/definitions/Id' },
        title: { $ref: '#/definitions/Text' },
        opens: { $ref: '#/definitions/MaybeExpression', description: 'null: open from the start, unless byClinician.' },
        byClinician: { type: 'boolean', description: 'Opens only when a clinician or a rule opens it.' },
        feedback: {
          anyOf: [{ $ref: '#/definitions/Feedback' }, { type: 'null' }],
          description: "A clinician's feedback, without which the module is not done; null: none is asked for.",
        },
        sections: { type: 'array', items: { $ref: '#/definitions/Section' } },
      },
    },
    Feedback: {
      type: 'object',
      additionalProperties: false,
      required: ['note'],
      properties: {
        note: { $ref: '#/definitions/MaybeText', description: 'Shown to the patient who waits for it (Markdown).' },
      },
    },
    Section: {
      type: 'object',
      additionalProperties: false,
      required: ['id', 'title', 'show', 'pages'],
      properties: {
        id: { $ref: '#/definitions/Id' },
        title: { $ref: '#/definitions/MaybeText', description: 'null: pages written straight into the module.' },
        show: {
          $ref: '#/definitions/MaybeExpression',
          description: 'When it does not hold, none of its pages is shown.',
        },
        pages: { type: 'array', items: { $ref: '#/definitions/Page' } },
      },
    },
    Page: {
      type: 'object',
      additionalProperties: false,
      required: ['id', 'title', 'show', 'blocks'],
      properties: {
        id: { $ref: '#/definitions/Id', description: 'Unique in its module.' },
        title: { $ref: '#/definitions/Text' },
        show: { $ref: '#/definitions/MaybeExpression' },
        blocks: { type: 'array', items: { $ref: '#/definitions/Block' } },
      },
    },
    Block: {
      oneOf: [
        { $ref: '#/definitions/TextBlock' },
        { $ref: '#/definitions/TipBlock' },
        { $ref: '#/definitions/Picture' },
        { $ref: '#/definitions/Video' },
        { $ref: '#/definitions/Audio' },
        { $ref: '#/definitions/FormBlock' },
      ],
    },
    TextBlock: {
      type: 'object',
      additionalProperties: false,
      required: ['kind', 'text'],
      properties: {
        kind: { const: 'text' },
        text: { $ref: '#/definitions/Text', description: 'Markdown. {patient.first_name} is filled in.' },
      },
    },
    TipBlock: {
      type: 'object',
      additionalProperties: false,
      required: ['kind', 'text'],
      properties: { kind: { const: 'tip' }, text: { $ref: '#/definitions/Text' } },
    },
    FormBlock: {
      type: 'object',
      additionalProperties: false,
      required: ['kind', 'form'],
      properties: { kind: { const: 'form' }, form: { $ref: '#/definitions/Id' } },
      description: 'A form to fill in on this page; given once, when the module opens.',
    },
    Battery: {
      type: 'object',
      additionalProperties: false,
      required: ['id', 'title', 'forms'],
      properties: {
        id: { $ref: '#/definitions/Id' },
        title: { $ref: '#/definitions/Text' },
        forms: { type: 'array', minItems: 1, items: { $ref: '#/definitions/Id' } },
      },
    },
    Schedule: {
      type: 'object',
      additionalProperties: false,
      required: [
        'id',
        'forms',
        'anchor',
        'first',
        'every',
        'weekdays',
        'times',
        'until',
        'due',
        'open',
        'reminders',
        'gate',
      ],
      description:
        'When forms are given. Occurrence n of a form opens at a time computed from the anchor and n alone, never from the one before.',
      properties: {
        id: { $ref: '#/definitions/Id' },
        forms: { type: 'array', minItems: 1, items: { $ref: '#/definitions/Id' } },
        anchor: { $ref: '#/definitions/Anchor' },
        first: {
          $ref: '#/definitions/CalendarStep',
          description: "From the anchor's day to the first day: 0 days is the anchor's own day.",
        },
        every: { anyOf: [{ $ref: '#/definitions/CalendarStep' }, { type: 'null' }], description: 'null: once.' },
        weekdays: {
          type: 'array',
          items: { type: 'integer', minimum: 1, maximum: 7 },
          description: 'Monday is 1. Empty: every day counts. Used with every 1 day.',
        },
        times: {
          type: 'array',
          items: { $ref: '#/definitions/ClockTime' },
          description:
            "Local times of day it opens. Empty: at the anchor's own moment on the anchor's day, else at 00:00.",
        },
        until: { $ref: '#/definitions/Until' },
        due: {
          anyOf: [{ $ref: '#/definitions/Duration' }, { type: 'null' }],
          description:
            'How long after it opens it should be sent; from then on it is late. null: at any time while it is open.',
        },
        open: {
          anyOf: [{ $ref: '#/definitions/Duration' }, { type: 'null' }],
          description: 'How long it stays open; null: until it is sent.',
        },
        reminders: {
          type: 'array',
          items: { $ref: '#/definitions/Duration' },
          description: 'Counted from when it opens.',
        },
        gate: { type: 'boolean', description: 'Content waits until it is sent.' },
      },
    },
    Anchor: {
      oneOf: [
        {
          type: 'object',
          additionalProperties: false,
          required: ['kind'],
          properties: { kind: { enum: ['start', 'end'] } },
          description: 'When the program started or ended for the patient.',
        },
        {
          type: 'object',
          additionalProperties: false,
          required: ['kind', 'module'],
          properties: { kind: { enum: ['opened', 'done'] }, module: { $ref: '#/definitions/Id' } },
          description: 'When the module first opened or was done for the patient.',
        },
        {
          type: 'object',
          additionalProperties: false,
          required: ['kind'],
          properties: { kind: { const: 'demand' } },
          description:
            'Given by hand, at once; the row says how long it is open. At most one such row gives the same forms.',
        },
      ],
    },
    ActivityPlan: {
      type: 'object',
      additionalProperties: false,
      required: ['addMeasures', 'measures'],
      properties: {
        addMeasures: { type: 'boolean', description: 'Whether a clinician may add measures for one patient.' },
        measures: {
          type: 'array',
          items: { $ref: '#/definitions/Id' },
          description:
            "Forms that the patient can register at any time: one number, and a result of the form's own name.",
        },
      },
    },
    CalendarStep: {
      type: 'object',
      additionalProperties: false,
      required: ['n', 'unit'],
      properties: { n: { type: 'integer', minimum: 0 }, unit: { enum: ['days', 'weeks', 'months'] } },
    },
    Until: {
      oneOf: [
        {
          type: 'object',
          additionalProperties: false,
          required: ['kind'],
          properties: { kind: { const: 'end' } },
          description: 'For as long as the program runs.',
        },
        {
          type: 'object',
          additionalProperties: false,
          required: ['kind', 'step'],
          properties: { kind: { const: 'for' }, step: { $ref: '#/definitions/CalendarStep' } },
          description: 'From the first day until this much later on the calendar; that day is not counted.',
        },
        {
          type: 'object',
          additionalProperties: false,
          required: ['kind', 'day'],
          properties: { kind: { const: 'day' }, day: { type: 'integer', minimum: 1 } },
          description: 'Until this day in the program, which is counted.',
        },
      ],
    },
    Duration: {
      type: 'object',
      additionalProperties: false,
      required: ['n', 'unit'],
      properties: { n: { type: 'integer', minimum: 1 }, unit: { enum: ['minutes', 'hours', 'days', 'weeks'] } },
    },
    ClockTime: { type: 'string', pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$' },
    FlagRule: {
      type: 'object',
      additionalProperties: false,
      required: ['id', 'severity', 'title', 'when', 'to', 'advice', 'escalate'],
      properties: {
        id: { $ref: '#/definitions/Id' },
        severity: { enum: ['priority', 'warning', 'notice'] },
        title: { $ref: '#/definitions/Text' },
        when: { $ref: '#/definitions/Expression' },
        to: {
          type: 'array',
          minItems: 1,
          items: { $ref: '#/definitions/Role' },
          description: 'Who is told when it is raised.',
        },
        advice: { $ref: '#/definitions/MaybeText', description: 'Shown to the patient at once (Markdown).' },
        escalate: {
          anyOf: [
            {
              type: 'object',
              additionalProperties: false,
              required: ['to', 'after'],
              properties: { to: { $ref: '#/definitions/Role' }, after: { $ref: '#/definitions/Duration' } },
            },
            { type: 'null' },
          ],
        },
      },
    },
    Rule: {
      type: 'object',
      additionalProperties: false,
      required: ['id', 'when', 'then'],
      properties: {
        id: { $ref: '#/definitions/Id' },
        when: { $ref: '#/definitions/Expression' },
        then: { type: 'array', minItems: 1, items: { $ref: '#/definitions/RuleAction' } },
      },
    },
    RuleAction: {
      oneOf: [
        {
          type: 'object',
          additionalProperties: false,
          required: ['do', 'module'],
          properties: { do: { const: 'open' }, module: { $ref: '#/definitions/Id' } },
        },
        {
          type: 'object',
          additionalProperties: false,
          required: ['do', 'forms'],
          properties: {
            do: { const: 'give' },
            forms: { type: 'array', minItems: 1, items: { $ref: '#/definitions/Id' } },
          },
        },
        {
          type: 'object',
          additionalProperties: false,
          required: ['do', 'text', 'within'],
          properties: {
            do: { const: 'remind' },
            text: { $ref: '#/definitions/Text' },
            within: { $ref: '#/definitions/Duration' },
          },
        },
        {
          type: 'object',
          additionalProperties: false,
          required: ['do', 'text'],
          description: 'A message to the patient from the program (Markdown), also where messages are off.',
          properties: { do: { const: 'message' }, text: { $ref: '#/definitions/Text' } },
        },
        { type: 'object', additionalProperties: false, required: ['do'], properties: { do: { const: 'end' } } },
      ],
    },
    MaybeExpression: { anyOf: [{ $ref: '#/definitions/Expression' }, { type: 'null' }] },
    Expression: {
      oneOf: [
        { $ref: '#/definitions/Literal' },
        { $ref: '#/definitions/AnswerReference' },
        { $ref: '#/definitions/Cells' },
        { $ref: '#/definitions/ResultReference' },
        { $ref: '#/definitions/BandTest' },
        { $ref: '#/definitions/Fact' },
        { $ref: '#/definitions/Call' },
      ],
    },
    Literal: {
      type: 'object',
      additionalProperties: false,
      required: ['op', 'value'],
      description:
        'Times are HH:MM, dates YYYY-MM-DD, options their id. A form that is given to a patient may also hold null, which is missing, and the ids of several options.',
      properties: {
        op: { const: 'literal' },
        value: {
          anyOf: [
            { type: 'number' },
            { type: 'string' },
            { type: 'boolean' },
            { type: 'null' },
            { type: 'array', items: { type: 'string' } },
          ],
        },
      },
    },
    AnswerReference: {
      type: 'object',
      additionalProperties: false,
      required: ['op', 'form', 'question'],
      description:
        "answer: what was answered (an option's id); score: the number the chosen option stands for. Of the form at hand, else of the latest response to that form.",
      properties: {
        op: { enum: ['answer', 'score'] },
        form: { $ref: '#/definitions/Id' },
        question: { $ref: '#/definitions/Id' },
      },
    },
    Cells: {
      type: 'object',
      additionalProperties: false,
      required: ['op', 'form', 'question', 'cell'],
      description:
        'The answers to one question of a repeated group, as numbers: an argument of sum, mean, min or max for each row.',
      properties: {
        op: { const: 'cells' },
        form: { $ref: '#/definitions/Id' },
        question: { $ref: '#/definitions/Id' },
        cell: { $ref: '#/definitions/Id' },
      },
    },
    ResultReference: {
      type: 'object',
      additionalProperties: false,
      required: ['op', 'form', 'result'],
      properties: { op: { const: 'result' }, form: { $ref: '#/definitions/Id' }, result: { $ref: '#/definitions/Id' } },
    },
    BandTest: {
      type: 'object',
      additionalProperties: false,
      required: ['op', 'form', 'result', 'bands'],
      properties: {
        op: { const: 'in_band' },
        form: { $ref: '#/definitions/Id' },
        result: { $ref: '#/definitions/Id' },
        bands: {
          type: 'array',
          minItems: 1,
          items: { type: 'integer', minimum: 0 },
          description:
            "Places in the result's list, in this bundle, of the bands with the label: one for each set of bands that has it.",
        },
      },
    },
    Fact: {
      type: 'object',
      additionalProperties: false,
      required: ['op', 'fact', 'form', 'result', 'module', 'lasting', 'over'],
      description: 'Something that is known of the patient or that the history tells; see operators.ts.',
      properties: {
        op: { const: 'fact' },
        fact: {
          enum: [
            'day',
            'sent',
            'is_open',
            'done',
            'opened',
            'waiting',
            'unanswered',
            'received',
            'change',
            'previous',
            'first',
            'missed_in_a_row',
            'days_since',
            'inactive_days',
            'age',
            'sex',
            'group',
          ],
        },
        form: { anyOf: [{ $ref: '#/definitions/Id' }, { type: 'null' }] },
        result: { anyOf: [{ $ref: '#/definitions/Id' }, { type: 'null' }] },
        module: { anyOf: [{ $ref: '#/definitions/Id' }, { type: 'null' }] },
        lasting: {
          anyOf: [{ $ref: '#/definitions/Duration' }, { type: 'null' }],
          description: 'True only when it has been so for this long; null: at once.',
        },
        over: {
          anyOf: [{ type: 'integer', minimum: 1 }, { type: 'null' }],
          description: 'Of a change: over how many days; null: since the value before.',
        },
      },
    },
    Call: {
      type: 'object',
      additionalProperties: false,
      required: ['op', 'name', 'args'],
      properties: {
        op: { const: 'call' },
        name: {
          enum: [
            'add',
            'subtract',
            'multiply',
            'divide',
            'negate',
            'equal',
            'not_equal',
            'less',
            'at_most',
            'more',
            'at_least',
            'and',
            'or',
            'not',
            'has',
            'sum',
            'mean',
            'min',
            'max',
            'round',
            'count',
            'hours',
            'minutes',
            'answered',
            'if_missing',
          ],
        },
        args: { type: 'array', items: { $ref: '#/definitions/Expression' } },
      },
    },
  },
}
const func2 = Object.prototype.hasOwnProperty
const schema7 = {
  type: 'string',
  pattern: '^[\\p{L}_][\\p{L}\\p{N}_]*$',
  description: 'A name the author wrote; kept for ever.',
}
const pattern0 = new RegExp('^[\\p{L}_][\\p{L}\\p{N}_]*$', 'u')
function validate22(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (!pattern0.test(data)) {
      const err0 = {
        instancePath,
        schemaPath: '#/pattern',
        keyword: 'pattern',
        params: { pattern: '^[\\p{L}_][\\p{L}\\p{N}_]*$' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate22.errors = vErrors
  return errors === 0
}
const schema8 = { type: 'string', pattern: '^[a-z]{2}$', description: 'ISO 639-1.' }
const pattern2 = new RegExp('^[a-z]{2}$', 'u')
function validate24(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (!pattern2.test(data)) {
      const err0 = { instancePath, schemaPath: '#/pattern', keyword: 'pattern', params: { pattern: '^[a-z]{2}$' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate24.errors = vErrors
  return errors === 0
}
const schema9 = {
  type: 'object',
  description: "Wording by language. The program's first language is always there.",
  additionalProperties: { type: 'string' },
}
function validate26(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (typeof data[key0] !== 'string') {
        const err0 = {
          instancePath: instancePath + '/' + key0.replace(/~/g, '~0').replace(/\//g, '~1'),
          schemaPath: '#/additionalProperties/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err0]
        } else {
          vErrors.push(err0)
        }
        errors++
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate26.errors = vErrors
  return errors === 0
}
const schema10 = {
  type: 'object',
  additionalProperties: false,
  required: ['primary', 'accent', 'surface', 'corners', 'type', 'size', 'picture'],
  properties: {
    primary: { $ref: '#/definitions/Colour' },
    accent: { $ref: '#/definitions/Colour' },
    surface: { $ref: '#/definitions/Colour' },
    corners: { enum: ['rounded', 'square'] },
    type: { enum: ['sans', 'serif'] },
    size: { enum: ['normal', 'large'] },
    picture: { anyOf: [{ $ref: '#/definitions/Picture' }, { type: 'null' }] },
  },
}
const schema11 = { type: 'string', pattern: '^#[0-9a-f]{6}$' }
const pattern3 = new RegExp('^#[0-9a-f]{6}$', 'u')
function validate30(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (!pattern3.test(data)) {
      const err0 = { instancePath, schemaPath: '#/pattern', keyword: 'pattern', params: { pattern: '^#[0-9a-f]{6}$' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate30.errors = vErrors
  return errors === 0
}
const schema12 = {
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'file', 'alt'],
  properties: {
    kind: { const: 'picture' },
    file: { $ref: '#/definitions/Digest' },
    alt: { $ref: '#/definitions/MaybeText', description: 'null: decorative.' },
  },
}
const schema13 = { type: 'string', pattern: '^[0-9a-f]{64}$', description: 'SHA-256, lower-case hexadecimal.' }
const pattern4 = new RegExp('^[0-9a-f]{64}$', 'u')
function validate35(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (!pattern4.test(data)) {
      const err0 = { instancePath, schemaPath: '#/pattern', keyword: 'pattern', params: { pattern: '^[0-9a-f]{64}$' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate35.errors = vErrors
  return errors === 0
}
const schema14 = { anyOf: [{ $ref: '#/definitions/Text' }, { type: 'null' }] }
function validate37(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  const _errs0 = errors
  let valid0 = false
  const _errs1 = errors
  if (!validate26(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors)
    errors = vErrors.length
  }
  var _valid0 = _errs1 === errors
  valid0 = valid0 || _valid0
  if (!valid0) {
    const _errs2 = errors
    if (data !== null) {
      const err0 = { instancePath, schemaPath: '#/anyOf/1/type', keyword: 'type', params: { type: 'null' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    var _valid0 = _errs2 === errors
    valid0 = valid0 || _valid0
  }
  if (!valid0) {
    const err1 = { instancePath, schemaPath: '#/anyOf', keyword: 'anyOf', params: {} }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  } else {
    errors = _errs0
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0
      } else {
        vErrors = null
      }
    }
  }
  validate37.errors = vErrors
  return errors === 0
}
function validate34(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'kind' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.file === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'file' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.alt === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'alt' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'kind' || key0 === 'file' || key0 === 'alt')) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.kind !== undefined) {
      if ('picture' !== data.kind) {
        const err4 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/const',
          keyword: 'const',
          params: { allowedValue: 'picture' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
    if (data.file !== undefined) {
      if (
        !validate35(data.file, {
          instancePath: instancePath + '/file',
          parentData: data,
          parentDataProperty: 'file',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors)
        errors = vErrors.length
      }
    }
    if (data.alt !== undefined) {
      if (
        !validate37(data.alt, {
          instancePath: instancePath + '/alt',
          parentData: data,
          parentDataProperty: 'alt',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err5]
    } else {
      vErrors.push(err5)
    }
    errors++
  }
  validate34.errors = vErrors
  return errors === 0
}
function validate29(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.primary === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'primary' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.accent === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'accent' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.surface === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'surface' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.corners === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'corners' },
      }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.type === undefined) {
      const err4 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'type' } }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.size === undefined) {
      const err5 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'size' } }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    if (data.picture === undefined) {
      const err6 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'picture' },
      }
      if (vErrors === null) {
        vErrors = [err6]
      } else {
        vErrors.push(err6)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(
        key0 === 'primary' ||
        key0 === 'accent' ||
        key0 === 'surface' ||
        key0 === 'corners' ||
        key0 === 'type' ||
        key0 === 'size' ||
        key0 === 'picture'
      )) {
        const err7 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err7]
        } else {
          vErrors.push(err7)
        }
        errors++
      }
    }
    if (data.primary !== undefined) {
      if (
        !validate30(data.primary, {
          instancePath: instancePath + '/primary',
          parentData: data,
          parentDataProperty: 'primary',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors)
        errors = vErrors.length
      }
    }
    if (data.accent !== undefined) {
      if (
        !validate30(data.accent, {
          instancePath: instancePath + '/accent',
          parentData: data,
          parentDataProperty: 'accent',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors)
        errors = vErrors.length
      }
    }
    if (data.surface !== undefined) {
      if (
        !validate30(data.surface, {
          instancePath: instancePath + '/surface',
          parentData: data,
          parentDataProperty: 'surface',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors)
        errors = vErrors.length
      }
    }
    if (data.corners !== undefined) {
      let data3 = data.corners
      if (!(data3 === 'rounded' || data3 === 'square')) {
        const err8 = {
          instancePath: instancePath + '/corners',
          schemaPath: '#/properties/corners/enum',
          keyword: 'enum',
          params: { allowedValues: schema10.properties.corners.enum },
        }
        if (vErrors === null) {
          vErrors = [err8]
        } else {
          vErrors.push(err8)
        }
        errors++
      }
    }
    if (data.type !== undefined) {
      let data4 = data.type
      if (!(data4 === 'sans' || data4 === 'serif')) {
        const err9 = {
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/enum',
          keyword: 'enum',
          params: { allowedValues: schema10.properties.type.enum },
        }
        if (vErrors === null) {
          vErrors = [err9]
        } else {
          vErrors.push(err9)
        }
        errors++
      }
    }
    if (data.size !== undefined) {
      let data5 = data.size
      if (!(data5 === 'normal' || data5 === 'large')) {
        const err10 = {
          instancePath: instancePath + '/size',
          schemaPath: '#/properties/size/enum',
          keyword: 'enum',
          params: { allowedValues: schema10.properties.size.enum },
        }
        if (vErrors === null) {
          vErrors = [err10]
        } else {
          vErrors.push(err10)
        }
        errors++
      }
    }
    if (data.picture !== undefined) {
      let data6 = data.picture
      const _errs9 = errors
      let valid1 = false
      const _errs10 = errors
      if (
        !validate34(data6, {
          instancePath: instancePath + '/picture',
          parentData: data,
          parentDataProperty: 'picture',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors)
        errors = vErrors.length
      }
      var _valid0 = _errs10 === errors
      valid1 = valid1 || _valid0
      if (!valid1) {
        const _errs11 = errors
        if (data6 !== null) {
          const err11 = {
            instancePath: instancePath + '/picture',
            schemaPath: '#/properties/picture/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err11]
          } else {
            vErrors.push(err11)
          }
          errors++
        }
        var _valid0 = _errs11 === errors
        valid1 = valid1 || _valid0
      }
      if (!valid1) {
        const err12 = {
          instancePath: instancePath + '/picture',
          schemaPath: '#/properties/picture/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err12]
        } else {
          vErrors.push(err12)
        }
        errors++
      } else {
        errors = _errs9
        if (vErrors !== null) {
          if (_errs9) {
            vErrors.length = _errs9
          } else {
            vErrors = null
          }
        }
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err13]
    } else {
      vErrors.push(err13)
    }
    errors++
  }
  validate29.errors = vErrors
  return errors === 0
}
const schema15 = {
  type: 'object',
  additionalProperties: false,
  required: ['areas', 'who', 'present', 'clinician'],
  properties: {
    areas: { type: 'array', items: { type: 'string' }, description: 'Names of areas people live in; empty: wherever.' },
    who: { anyOf: [{ $ref: '#/definitions/Who' }, { type: 'null' }], description: 'null: everybody.' },
    present: { $ref: '#/definitions/Text', description: 'What it is, for who may want to start it (Markdown).' },
    clinician: { type: 'boolean', description: 'false: nobody in care reads along.' },
  },
}
const schema16 = {
  type: 'object',
  additionalProperties: false,
  required: ['sex', 'fromAge', 'toAge'],
  description: 'Some people. null: whatever it is, also when it is not known. Ages are whole years, both included.',
  properties: {
    sex: { anyOf: [{ $ref: '#/definitions/Sex' }, { type: 'null' }] },
    fromAge: { anyOf: [{ type: 'integer', minimum: 0 }, { type: 'null' }] },
    toAge: { anyOf: [{ type: 'integer', minimum: 0 }, { type: 'null' }] },
  },
}
const schema17 = { enum: ['woman', 'man'] }
function validate44(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (!(data === 'woman' || data === 'man')) {
    const err0 = { instancePath, schemaPath: '#/enum', keyword: 'enum', params: { allowedValues: schema17.enum } }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  validate44.errors = vErrors
  return errors === 0
}
function validate43(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.sex === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'sex' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.fromAge === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'fromAge' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.toAge === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'toAge' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'sex' || key0 === 'fromAge' || key0 === 'toAge')) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.sex !== undefined) {
      let data0 = data.sex
      const _errs3 = errors
      let valid1 = false
      const _errs4 = errors
      if (
        !validate44(data0, {
          instancePath: instancePath + '/sex',
          parentData: data,
          parentDataProperty: 'sex',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors)
        errors = vErrors.length
      }
      var _valid0 = _errs4 === errors
      valid1 = valid1 || _valid0
      if (!valid1) {
        const _errs5 = errors
        if (data0 !== null) {
          const err4 = {
            instancePath: instancePath + '/sex',
            schemaPath: '#/properties/sex/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err4]
          } else {
            vErrors.push(err4)
          }
          errors++
        }
        var _valid0 = _errs5 === errors
        valid1 = valid1 || _valid0
      }
      if (!valid1) {
        const err5 = {
          instancePath: instancePath + '/sex',
          schemaPath: '#/properties/sex/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      } else {
        errors = _errs3
        if (vErrors !== null) {
          if (_errs3) {
            vErrors.length = _errs3
          } else {
            vErrors = null
          }
        }
      }
    }
    if (data.fromAge !== undefined) {
      let data1 = data.fromAge
      const _errs8 = errors
      let valid2 = false
      const _errs9 = errors
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err6 = {
          instancePath: instancePath + '/fromAge',
          schemaPath: '#/properties/fromAge/anyOf/0/type',
          keyword: 'type',
          params: { type: 'integer' },
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
      if (typeof data1 == 'number' && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          const err7 = {
            instancePath: instancePath + '/fromAge',
            schemaPath: '#/properties/fromAge/anyOf/0/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
          }
          if (vErrors === null) {
            vErrors = [err7]
          } else {
            vErrors.push(err7)
          }
          errors++
        }
      }
      var _valid1 = _errs9 === errors
      valid2 = valid2 || _valid1
      if (!valid2) {
        const _errs11 = errors
        if (data1 !== null) {
          const err8 = {
            instancePath: instancePath + '/fromAge',
            schemaPath: '#/properties/fromAge/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err8]
          } else {
            vErrors.push(err8)
          }
          errors++
        }
        var _valid1 = _errs11 === errors
        valid2 = valid2 || _valid1
      }
      if (!valid2) {
        const err9 = {
          instancePath: instancePath + '/fromAge',
          schemaPath: '#/properties/fromAge/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err9]
        } else {
          vErrors.push(err9)
        }
        errors++
      } else {
        errors = _errs8
        if (vErrors !== null) {
          if (_errs8) {
            vErrors.length = _errs8
          } else {
            vErrors = null
          }
        }
      }
    }
    if (data.toAge !== undefined) {
      let data2 = data.toAge
      const _errs14 = errors
      let valid3 = false
      const _errs15 = errors
      if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err10 = {
          instancePath: instancePath + '/toAge',
          schemaPath: '#/properties/toAge/anyOf/0/type',
          keyword: 'type',
          params: { type: 'integer' },
        }
        if (vErrors === null) {
          vErrors = [err10]
        } else {
          vErrors.push(err10)
        }
        errors++
      }
      if (typeof data2 == 'number' && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          const err11 = {
            instancePath: instancePath + '/toAge',
            schemaPath: '#/properties/toAge/anyOf/0/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
          }
          if (vErrors === null) {
            vErrors = [err11]
          } else {
            vErrors.push(err11)
          }
          errors++
        }
      }
      var _valid2 = _errs15 === errors
      valid3 = valid3 || _valid2
      if (!valid3) {
        const _errs17 = errors
        if (data2 !== null) {
          const err12 = {
            instancePath: instancePath + '/toAge',
            schemaPath: '#/properties/toAge/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err12]
          } else {
            vErrors.push(err12)
          }
          errors++
        }
        var _valid2 = _errs17 === errors
        valid3 = valid3 || _valid2
      }
      if (!valid3) {
        const err13 = {
          instancePath: instancePath + '/toAge',
          schemaPath: '#/properties/toAge/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err13]
        } else {
          vErrors.push(err13)
        }
        errors++
      } else {
        errors = _errs14
        if (vErrors !== null) {
          if (_errs14) {
            vErrors.length = _errs14
          } else {
            vErrors = null
          }
        }
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err14]
    } else {
      vErrors.push(err14)
    }
    errors++
  }
  validate43.errors = vErrors
  return errors === 0
}
function validate42(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.areas === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'areas' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.who === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'who' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.present === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'present' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.clinician === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'clinician' },
      }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'areas' || key0 === 'who' || key0 === 'present' || key0 === 'clinician')) {
        const err4 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
    if (data.areas !== undefined) {
      let data0 = data.areas
      if (Array.isArray(data0)) {
        const len0 = data0.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data0[i0] !== 'string') {
            const err5 = {
              instancePath: instancePath + '/areas/' + i0,
              schemaPath: '#/properties/areas/items/type',
              keyword: 'type',
              params: { type: 'string' },
            }
            if (vErrors === null) {
              vErrors = [err5]
            } else {
              vErrors.push(err5)
            }
            errors++
          }
        }
      } else {
        const err6 = {
          instancePath: instancePath + '/areas',
          schemaPath: '#/properties/areas/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
    }
    if (data.who !== undefined) {
      let data2 = data.who
      const _errs7 = errors
      let valid3 = false
      const _errs8 = errors
      if (
        !validate43(data2, {
          instancePath: instancePath + '/who',
          parentData: data,
          parentDataProperty: 'who',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors)
        errors = vErrors.length
      }
      var _valid0 = _errs8 === errors
      valid3 = valid3 || _valid0
      if (!valid3) {
        const _errs9 = errors
        if (data2 !== null) {
          const err7 = {
            instancePath: instancePath + '/who',
            schemaPath: '#/properties/who/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err7]
          } else {
            vErrors.push(err7)
          }
          errors++
        }
        var _valid0 = _errs9 === errors
        valid3 = valid3 || _valid0
      }
      if (!valid3) {
        const err8 = {
          instancePath: instancePath + '/who',
          schemaPath: '#/properties/who/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err8]
        } else {
          vErrors.push(err8)
        }
        errors++
      } else {
        errors = _errs7
        if (vErrors !== null) {
          if (_errs7) {
            vErrors.length = _errs7
          } else {
            vErrors = null
          }
        }
      }
    }
    if (data.present !== undefined) {
      if (
        !validate26(data.present, {
          instancePath: instancePath + '/present',
          parentData: data,
          parentDataProperty: 'present',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors)
        errors = vErrors.length
      }
    }
    if (data.clinician !== undefined) {
      if (typeof data.clinician !== 'boolean') {
        const err9 = {
          instancePath: instancePath + '/clinician',
          schemaPath: '#/properties/clinician/type',
          keyword: 'type',
          params: { type: 'boolean' },
        }
        if (vErrors === null) {
          vErrors = [err9]
        } else {
          vErrors.push(err9)
        }
        errors++
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err10]
    } else {
      vErrors.push(err10)
    }
    errors++
  }
  validate42.errors = vErrors
  return errors === 0
}
const schema18 = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'title'],
  properties: { id: { $ref: '#/definitions/Id' }, title: { $ref: '#/definitions/Text' } },
}
function validate49(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'id' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.title === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'title' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'id' || key0 === 'title')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
    if (data.id !== undefined) {
      if (
        !validate22(data.id, {
          instancePath: instancePath + '/id',
          parentData: data,
          parentDataProperty: 'id',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.title !== undefined) {
      if (
        !validate26(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err3]
    } else {
      vErrors.push(err3)
    }
    errors++
  }
  validate49.errors = vErrors
  return errors === 0
}
const schema19 = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'title', 'intro', 'layout', 'instrument', 'questions', 'matrices', 'checks', 'results'],
  properties: {
    id: { $ref: '#/definitions/Id' },
    title: { $ref: '#/definitions/Text' },
    intro: { $ref: '#/definitions/MaybeText', description: 'Markdown above the first question.' },
    layout: { enum: ['page', 'question'], description: 'All questions on one page, or one at a time.' },
    instrument: {
      anyOf: [
        {
          type: 'object',
          additionalProperties: false,
          required: ['source', 'licence'],
          properties: { source: { type: 'string' }, licence: { type: 'string' } },
        },
        { type: 'null' },
      ],
      description:
        'Set for a sealed questionnaire of the library. Its licence is the one that its texts are used under.',
    },
    questions: { type: 'array', items: { $ref: '#/definitions/Question' } },
    matrices: {
      type: 'array',
      items: { $ref: '#/definitions/Matrix' },
      description: 'Groups of questions that share their options and are asked together.',
    },
    checks: { type: 'array', items: { $ref: '#/definitions/Check' } },
    results: { type: 'array', items: { $ref: '#/definitions/Result' } },
  },
}
const schema20 = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'matrix', 'text', 'help', 'required', 'show', 'media', 'answer'],
  properties: {
    id: { $ref: '#/definitions/Id' },
    matrix: {
      anyOf: [{ $ref: '#/definitions/Id' }, { type: 'null' }],
      description: 'The matrix it is asked in. Questions of a matrix stand together and have the same options.',
    },
    text: { $ref: '#/definitions/Text' },
    help: { $ref: '#/definitions/MaybeText' },
    required: { type: 'boolean' },
    show: {
      $ref: '#/definitions/MaybeExpression',
      description: 'null: always shown. A hidden question counts nowhere.',
    },
    media: { anyOf: [{ $ref: '#/definitions/Media' }, { type: 'null' }] },
    answer: { $ref: '#/definitions/AnswerType' },
  },
}
const schema21 = { anyOf: [{ $ref: '#/definitions/Expression' }, { type: 'null' }] }
const schema22 = {
  oneOf: [
    { $ref: '#/definitions/Literal' },
    { $ref: '#/definitions/AnswerReference' },
    { $ref: '#/definitions/Cells' },
    { $ref: '#/definitions/ResultReference' },
    { $ref: '#/definitions/BandTest' },
    { $ref: '#/definitions/Fact' },
    { $ref: '#/definitions/Call' },
  ],
}
const schema23 = {
  type: 'object',
  additionalProperties: false,
  required: ['op', 'value'],
  description:
    'Times are HH:MM, dates YYYY-MM-DD, options their id. A form that is given to a patient may also hold null, which is missing, and the ids of several options.',
  properties: {
    op: { const: 'literal' },
    value: {
      anyOf: [
        { type: 'number' },
        { type: 'string' },
        { type: 'boolean' },
        { type: 'null' },
        { type: 'array', items: { type: 'string' } },
      ],
    },
  },
}
function validate64(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.op === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'op' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.value === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'value' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'op' || key0 === 'value')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
    if (data.op !== undefined) {
      if ('literal' !== data.op) {
        const err3 = {
          instancePath: instancePath + '/op',
          schemaPath: '#/properties/op/const',
          keyword: 'const',
          params: { allowedValue: 'literal' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.value !== undefined) {
      let data1 = data.value
      const _errs4 = errors
      let valid1 = false
      const _errs5 = errors
      if (!(typeof data1 == 'number' && isFinite(data1))) {
        const err4 = {
          instancePath: instancePath + '/value',
          schemaPath: '#/properties/value/anyOf/0/type',
          keyword: 'type',
          params: { type: 'number' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
      var _valid0 = _errs5 === errors
      valid1 = valid1 || _valid0
      if (!valid1) {
        const _errs7 = errors
        if (typeof data1 !== 'string') {
          const err5 = {
            instancePath: instancePath + '/value',
            schemaPath: '#/properties/value/anyOf/1/type',
            keyword: 'type',
            params: { type: 'string' },
          }
          if (vErrors === null) {
            vErrors = [err5]
          } else {
            vErrors.push(err5)
          }
          errors++
        }
        var _valid0 = _errs7 === errors
        valid1 = valid1 || _valid0
        if (!valid1) {
          const _errs9 = errors
          if (typeof data1 !== 'boolean') {
            const err6 = {
              instancePath: instancePath + '/value',
              schemaPath: '#/properties/value/anyOf/2/type',
              keyword: 'type',
              params: { type: 'boolean' },
            }
            if (vErrors === null) {
              vErrors = [err6]
            } else {
              vErrors.push(err6)
            }
            errors++
          }
          var _valid0 = _errs9 === errors
          valid1 = valid1 || _valid0
          if (!valid1) {
            const _errs11 = errors
            if (data1 !== null) {
              const err7 = {
                instancePath: instancePath + '/value',
                schemaPath: '#/properties/value/anyOf/3/type',
                keyword: 'type',
                params: { type: 'null' },
              }
              if (vErrors === null) {
                vErrors = [err7]
              } else {
                vErrors.push(err7)
              }
              errors++
            }
            var _valid0 = _errs11 === errors
            valid1 = valid1 || _valid0
            if (!valid1) {
              const _errs13 = errors
              if (Array.isArray(data1)) {
                const len0 = data1.length
                for (let i0 = 0; i0 < len0; i0++) {
                  if (typeof data1[i0] !== 'string') {
                    const err8 = {
                      instancePath: instancePath + '/value/' + i0,
                      schemaPath: '#/properties/value/anyOf/4/items/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    }
                    if (vErrors === null) {
                      vErrors = [err8]
                    } else {
                      vErrors.push(err8)
                    }
                    errors++
                  }
                }
              } else {
                const err9 = {
                  instancePath: instancePath + '/value',
                  schemaPath: '#/properties/value/anyOf/4/type',
                  keyword: 'type',
                  params: { type: 'array' },
                }
                if (vErrors === null) {
                  vErrors = [err9]
                } else {
                  vErrors.push(err9)
                }
                errors++
              }
              var _valid0 = _errs13 === errors
              valid1 = valid1 || _valid0
            }
          }
        }
      }
      if (!valid1) {
        const err10 = {
          instancePath: instancePath + '/value',
          schemaPath: '#/properties/value/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err10]
        } else {
          vErrors.push(err10)
        }
        errors++
      } else {
        errors = _errs4
        if (vErrors !== null) {
          if (_errs4) {
            vErrors.length = _errs4
          } else {
            vErrors = null
          }
        }
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err11]
    } else {
      vErrors.push(err11)
    }
    errors++
  }
  validate64.errors = vErrors
  return errors === 0
}
const schema24 = {
  type: 'object',
  additionalProperties: false,
  required: ['op', 'form', 'question'],
  description:
    "answer: what was answered (an option's id); score: the number the chosen option stands for. Of the form at hand, else of the latest response to that form.",
  properties: {
    op: { enum: ['answer', 'score'] },
    form: { $ref: '#/definitions/Id' },
    question: { $ref: '#/definitions/Id' },
  },
}
function validate66(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.op === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'op' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.form === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'form' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.question === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'question' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'op' || key0 === 'form' || key0 === 'question')) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.op !== undefined) {
      let data0 = data.op
      if (!(data0 === 'answer' || data0 === 'score')) {
        const err4 = {
          instancePath: instancePath + '/op',
          schemaPath: '#/properties/op/enum',
          keyword: 'enum',
          params: { allowedValues: schema24.properties.op.enum },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
    if (data.form !== undefined) {
      if (
        !validate22(data.form, {
          instancePath: instancePath + '/form',
          parentData: data,
          parentDataProperty: 'form',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.question !== undefined) {
      if (
        !validate22(data.question, {
          instancePath: instancePath + '/question',
          parentData: data,
          parentDataProperty: 'question',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err5]
    } else {
      vErrors.push(err5)
    }
    errors++
  }
  validate66.errors = vErrors
  return errors === 0
}
const schema25 = {
  type: 'object',
  additionalProperties: false,
  required: ['op', 'form', 'question', 'cell'],
  description:
    'The answers to one question of a repeated group, as numbers: an argument of sum, mean, min or max for each row.',
  properties: {
    op: { const: 'cells' },
    form: { $ref: '#/definitions/Id' },
    question: { $ref: '#/definitions/Id' },
    cell: { $ref: '#/definitions/Id' },
  },
}
function validate70(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.op === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'op' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.form === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'form' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.question === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'question' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.cell === undefined) {
      const err3 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'cell' } }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'op' || key0 === 'form' || key0 === 'question' || key0 === 'cell')) {
        const err4 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
    if (data.op !== undefined) {
      if ('cells' !== data.op) {
        const err5 = {
          instancePath: instancePath + '/op',
          schemaPath: '#/properties/op/const',
          keyword: 'const',
          params: { allowedValue: 'cells' },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
    }
    if (data.form !== undefined) {
      if (
        !validate22(data.form, {
          instancePath: instancePath + '/form',
          parentData: data,
          parentDataProperty: 'form',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.question !== undefined) {
      if (
        !validate22(data.question, {
          instancePath: instancePath + '/question',
          parentData: data,
          parentDataProperty: 'question',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.cell !== undefined) {
      if (
        !validate22(data.cell, {
          instancePath: instancePath + '/cell',
          parentData: data,
          parentDataProperty: 'cell',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err6]
    } else {
      vErrors.push(err6)
    }
    errors++
  }
  validate70.errors = vErrors
  return errors === 0
}
const schema26 = {
  type: 'object',
  additionalProperties: false,
  required: ['op', 'form', 'result'],
  properties: { op: { const: 'result' }, form: { $ref: '#/definitions/Id' }, result: { $ref: '#/definitions/Id' } },
}
function validate75(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.op === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'op' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.form === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'form' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.result === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'result' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'op' || key0 === 'form' || key0 === 'result')) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.op !== undefined) {
      if ('result' !== data.op) {
        const err4 = {
          instancePath: instancePath + '/op',
          schemaPath: '#/properties/op/const',
          keyword: 'const',
          params: { allowedValue: 'result' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
    if (data.form !== undefined) {
      if (
        !validate22(data.form, {
          instancePath: instancePath + '/form',
          parentData: data,
          parentDataProperty: 'form',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.result !== undefined) {
      if (
        !validate22(data.result, {
          instancePath: instancePath + '/result',
          parentData: data,
          parentDataProperty: 'result',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err5]
    } else {
      vErrors.push(err5)
    }
    errors++
  }
  validate75.errors = vErrors
  return errors === 0
}
const schema27 = {
  type: 'object',
  additionalProperties: false,
  required: ['op', 'form', 'result', 'bands'],
  properties: {
    op: { const: 'in_band' },
    form: { $ref: '#/definitions/Id' },
    result: { $ref: '#/definitions/Id' },
    bands: {
      type: 'array',
      minItems: 1,
      items: { type: 'integer', minimum: 0 },
      description:
        "Places in the result's list, in this bundle, of the bands with the label: one for each set of bands that has it.",
    },
  },
}
function validate79(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.op === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'op' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.form === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'form' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.result === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'result' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.bands === undefined) {
      const err3 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'bands' } }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'op' || key0 === 'form' || key0 === 'result' || key0 === 'bands')) {
        const err4 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
    if (data.op !== undefined) {
      if ('in_band' !== data.op) {
        const err5 = {
          instancePath: instancePath + '/op',
          schemaPath: '#/properties/op/const',
          keyword: 'const',
          params: { allowedValue: 'in_band' },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
    }
    if (data.form !== undefined) {
      if (
        !validate22(data.form, {
          instancePath: instancePath + '/form',
          parentData: data,
          parentDataProperty: 'form',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.result !== undefined) {
      if (
        !validate22(data.result, {
          instancePath: instancePath + '/result',
          parentData: data,
          parentDataProperty: 'result',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.bands !== undefined) {
      let data3 = data.bands
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          const err6 = {
            instancePath: instancePath + '/bands',
            schemaPath: '#/properties/bands/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err6]
          } else {
            vErrors.push(err6)
          }
          errors++
        }
        const len0 = data3.length
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0]
          if (!(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
            const err7 = {
              instancePath: instancePath + '/bands/' + i0,
              schemaPath: '#/properties/bands/items/type',
              keyword: 'type',
              params: { type: 'integer' },
            }
            if (vErrors === null) {
              vErrors = [err7]
            } else {
              vErrors.push(err7)
            }
            errors++
          }
          if (typeof data4 == 'number' && isFinite(data4)) {
            if (data4 < 0 || isNaN(data4)) {
              const err8 = {
                instancePath: instancePath + '/bands/' + i0,
                schemaPath: '#/properties/bands/items/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 0 },
              }
              if (vErrors === null) {
                vErrors = [err8]
              } else {
                vErrors.push(err8)
              }
              errors++
            }
          }
        }
      } else {
        const err9 = {
          instancePath: instancePath + '/bands',
          schemaPath: '#/properties/bands/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err9]
        } else {
          vErrors.push(err9)
        }
        errors++
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err10]
    } else {
      vErrors.push(err10)
    }
    errors++
  }
  validate79.errors = vErrors
  return errors === 0
}
const schema28 = {
  type: 'object',
  additionalProperties: false,
  required: ['op', 'fact', 'form', 'result', 'module', 'lasting', 'over'],
  description: 'Something that is known of the patient or that the history tells; see operators.ts.',
  properties: {
    op: { const: 'fact' },
    fact: {
      enum: [
        'day',
        'sent',
        'is_open',
        'done',
        'opened',
        'waiting',
        'unanswered',
        'received',
        'change',
        'previous',
        'first',
        'missed_in_a_row',
        'days_since',
        'inactive_days',
        'age',
        'sex',
        'group',
      ],
    },
    form: { anyOf: [{ $ref: '#/definitions/Id' }, { type: 'null' }] },
    result: { anyOf: [{ $ref: '#/definitions/Id' }, { type: 'null' }] },
    module: { anyOf: [{ $ref: '#/definitions/Id' }, { type: 'null' }] },
    lasting: {
      anyOf: [{ $ref: '#/definitions/Duration' }, { type: 'null' }],
      description: 'True only when it has been so for this long; null: at once.',
    },
    over: {
      anyOf: [{ type: 'integer', minimum: 1 }, { type: 'null' }],
      description: 'Of a change: over how many days; null: since the value before.',
    },
  },
}
const schema29 = {
  type: 'object',
  additionalProperties: false,
  required: ['n', 'unit'],
  properties: { n: { type: 'integer', minimum: 1 }, unit: { enum: ['minutes', 'hours', 'days', 'weeks'] } },
}
function validate87(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.n === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'n' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.unit === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'unit' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'n' || key0 === 'unit')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
    if (data.n !== undefined) {
      let data0 = data.n
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err3 = {
          instancePath: instancePath + '/n',
          schemaPath: '#/properties/n/type',
          keyword: 'type',
          params: { type: 'integer' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
      if (typeof data0 == 'number' && isFinite(data0)) {
        if (data0 < 1 || isNaN(data0)) {
          const err4 = {
            instancePath: instancePath + '/n',
            schemaPath: '#/properties/n/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err4]
          } else {
            vErrors.push(err4)
          }
          errors++
        }
      }
    }
    if (data.unit !== undefined) {
      let data1 = data.unit
      if (!(data1 === 'minutes' || data1 === 'hours' || data1 === 'days' || data1 === 'weeks')) {
        const err5 = {
          instancePath: instancePath + '/unit',
          schemaPath: '#/properties/unit/enum',
          keyword: 'enum',
          params: { allowedValues: schema29.properties.unit.enum },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err6]
    } else {
      vErrors.push(err6)
    }
    errors++
  }
  validate87.errors = vErrors
  return errors === 0
}
function validate83(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.op === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'op' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.fact === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'fact' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.form === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'form' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.result === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'result' },
      }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.module === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'module' },
      }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.lasting === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'lasting' },
      }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    if (data.over === undefined) {
      const err6 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'over' } }
      if (vErrors === null) {
        vErrors = [err6]
      } else {
        vErrors.push(err6)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(
        key0 === 'op' ||
        key0 === 'fact' ||
        key0 === 'form' ||
        key0 === 'result' ||
        key0 === 'module' ||
        key0 === 'lasting' ||
        key0 === 'over'
      )) {
        const err7 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err7]
        } else {
          vErrors.push(err7)
        }
        errors++
      }
    }
    if (data.op !== undefined) {
      if ('fact' !== data.op) {
        const err8 = {
          instancePath: instancePath + '/op',
          schemaPath: '#/properties/op/const',
          keyword: 'const',
          params: { allowedValue: 'fact' },
        }
        if (vErrors === null) {
          vErrors = [err8]
        } else {
          vErrors.push(err8)
        }
        errors++
      }
    }
    if (data.fact !== undefined) {
      let data1 = data.fact
      if (!(
        data1 === 'day' ||
        data1 === 'sent' ||
        data1 === 'is_open' ||
        data1 === 'done' ||
        data1 === 'opened' ||
        data1 === 'waiting' ||
        data1 === 'unanswered' ||
        data1 === 'received' ||
        data1 === 'change' ||
        data1 === 'previous' ||
        data1 === 'first' ||
        data1 === 'missed_in_a_row' ||
        data1 === 'days_since' ||
        data1 === 'inactive_days' ||
        data1 === 'age' ||
        data1 === 'sex' ||
        data1 === 'group'
      )) {
        const err9 = {
          instancePath: instancePath + '/fact',
          schemaPath: '#/properties/fact/enum',
          keyword: 'enum',
          params: { allowedValues: schema28.properties.fact.enum },
        }
        if (vErrors === null) {
          vErrors = [err9]
        } else {
          vErrors.push(err9)
        }
        errors++
      }
    }
    if (data.form !== undefined) {
      let data2 = data.form
      const _errs5 = errors
      let valid1 = false
      const _errs6 = errors
      if (
        !validate22(data2, {
          instancePath: instancePath + '/form',
          parentData: data,
          parentDataProperty: 'form',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
      var _valid0 = _errs6 === errors
      valid1 = valid1 || _valid0
      if (!valid1) {
        const _errs7 = errors
        if (data2 !== null) {
          const err10 = {
            instancePath: instancePath + '/form',
            schemaPath: '#/properties/form/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err10]
          } else {
            vErrors.push(err10)
          }
          errors++
        }
        var _valid0 = _errs7 === errors
        valid1 = valid1 || _valid0
      }
      if (!valid1) {
        const err11 = {
          instancePath: instancePath + '/form',
          schemaPath: '#/properties/form/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err11]
        } else {
          vErrors.push(err11)
        }
        errors++
      } else {
        errors = _errs5
        if (vErrors !== null) {
          if (_errs5) {
            vErrors.length = _errs5
          } else {
            vErrors = null
          }
        }
      }
    }
    if (data.result !== undefined) {
      let data3 = data.result
      const _errs10 = errors
      let valid2 = false
      const _errs11 = errors
      if (
        !validate22(data3, {
          instancePath: instancePath + '/result',
          parentData: data,
          parentDataProperty: 'result',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
      var _valid1 = _errs11 === errors
      valid2 = valid2 || _valid1
      if (!valid2) {
        const _errs12 = errors
        if (data3 !== null) {
          const err12 = {
            instancePath: instancePath + '/result',
            schemaPath: '#/properties/result/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err12]
          } else {
            vErrors.push(err12)
          }
          errors++
        }
        var _valid1 = _errs12 === errors
        valid2 = valid2 || _valid1
      }
      if (!valid2) {
        const err13 = {
          instancePath: instancePath + '/result',
          schemaPath: '#/properties/result/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err13]
        } else {
          vErrors.push(err13)
        }
        errors++
      } else {
        errors = _errs10
        if (vErrors !== null) {
          if (_errs10) {
            vErrors.length = _errs10
          } else {
            vErrors = null
          }
        }
      }
    }
    if (data.module !== undefined) {
      let data4 = data.module
      const _errs15 = errors
      let valid3 = false
      const _errs16 = errors
      if (
        !validate22(data4, {
          instancePath: instancePath + '/module',
          parentData: data,
          parentDataProperty: 'module',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
      var _valid2 = _errs16 === errors
      valid3 = valid3 || _valid2
      if (!valid3) {
        const _errs17 = errors
        if (data4 !== null) {
          const err14 = {
            instancePath: instancePath + '/module',
            schemaPath: '#/properties/module/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err14]
          } else {
            vErrors.push(err14)
          }
          errors++
        }
        var _valid2 = _errs17 === errors
        valid3 = valid3 || _valid2
      }
      if (!valid3) {
        const err15 = {
          instancePath: instancePath + '/module',
          schemaPath: '#/properties/module/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err15]
        } else {
          vErrors.push(err15)
        }
        errors++
      } else {
        errors = _errs15
        if (vErrors !== null) {
          if (_errs15) {
            vErrors.length = _errs15
          } else {
            vErrors = null
          }
        }
      }
    }
    if (data.lasting !== undefined) {
      let data5 = data.lasting
      const _errs20 = errors
      let valid4 = false
      const _errs21 = errors
      if (
        !validate87(data5, {
          instancePath: instancePath + '/lasting',
          parentData: data,
          parentDataProperty: 'lasting',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors)
        errors = vErrors.length
      }
      var _valid3 = _errs21 === errors
      valid4 = valid4 || _valid3
      if (!valid4) {
        const _errs22 = errors
        if (data5 !== null) {
          const err16 = {
            instancePath: instancePath + '/lasting',
            schemaPath: '#/properties/lasting/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err16]
          } else {
            vErrors.push(err16)
          }
          errors++
        }
        var _valid3 = _errs22 === errors
        valid4 = valid4 || _valid3
      }
      if (!valid4) {
        const err17 = {
          instancePath: instancePath + '/lasting',
          schemaPath: '#/properties/lasting/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err17]
        } else {
          vErrors.push(err17)
        }
        errors++
      } else {
        errors = _errs20
        if (vErrors !== null) {
          if (_errs20) {
            vErrors.length = _errs20
          } else {
            vErrors = null
          }
        }
      }
    }
    if (data.over !== undefined) {
      let data6 = data.over
      const _errs25 = errors
      let valid5 = false
      const _errs26 = errors
      if (!(typeof data6 == 'number' && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        const err18 = {
          instancePath: instancePath + '/over',
          schemaPath: '#/properties/over/anyOf/0/type',
          keyword: 'type',
          params: { type: 'integer' },
        }
        if (vErrors === null) {
          vErrors = [err18]
        } else {
          vErrors.push(err18)
        }
        errors++
      }
      if (typeof data6 == 'number' && isFinite(data6)) {
        if (data6 < 1 || isNaN(data6)) {
          const err19 = {
            instancePath: instancePath + '/over',
            schemaPath: '#/properties/over/anyOf/0/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err19]
          } else {
            vErrors.push(err19)
          }
          errors++
        }
      }
      var _valid4 = _errs26 === errors
      valid5 = valid5 || _valid4
      if (!valid5) {
        const _errs28 = errors
        if (data6 !== null) {
          const err20 = {
            instancePath: instancePath + '/over',
            schemaPath: '#/properties/over/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err20]
          } else {
            vErrors.push(err20)
          }
          errors++
        }
        var _valid4 = _errs28 === errors
        valid5 = valid5 || _valid4
      }
      if (!valid5) {
        const err21 = {
          instancePath: instancePath + '/over',
          schemaPath: '#/properties/over/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err21]
        } else {
          vErrors.push(err21)
        }
        errors++
      } else {
        errors = _errs25
        if (vErrors !== null) {
          if (_errs25) {
            vErrors.length = _errs25
          } else {
            vErrors = null
          }
        }
      }
    }
  } else {
    const err22 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err22]
    } else {
      vErrors.push(err22)
    }
    errors++
  }
  validate83.errors = vErrors
  return errors === 0
}
const schema30 = {
  type: 'object',
  additionalProperties: false,
  required: ['op', 'name', 'args'],
  properties: {
    op: { const: 'call' },
    name: {
      enum: [
        'add',
        'subtract',
        'multiply',
        'divide',
        'negate',
        'equal',
        'not_equal',
        'less',
        'at_most',
        'more',
        'at_least',
        'and',
        'or',
        'not',
        'has',
        'sum',
        'mean',
        'min',
        'max',
        'round',
        'count',
        'hours',
        'minutes',
        'answered',
        'if_missing',
      ],
    },
    args: { type: 'array', items: { $ref: '#/definitions/Expression' } },
  },
}
const wrapper0 = { validate: validate63 }
function validate90(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.op === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'op' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.name === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'name' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.args === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'args' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'op' || key0 === 'name' || key0 === 'args')) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.op !== undefined) {
      if ('call' !== data.op) {
        const err4 = {
          instancePath: instancePath + '/op',
          schemaPath: '#/properties/op/const',
          keyword: 'const',
          params: { allowedValue: 'call' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
    if (data.name !== undefined) {
      let data1 = data.name
      if (!(
        data1 === 'add' ||
        data1 === 'subtract' ||
        data1 === 'multiply' ||
        data1 === 'divide' ||
        data1 === 'negate' ||
        data1 === 'equal' ||
        data1 === 'not_equal' ||
        data1 === 'less' ||
        data1 === 'at_most' ||
        data1 === 'more' ||
        data1 === 'at_least' ||
        data1 === 'and' ||
        data1 === 'or' ||
        data1 === 'not' ||
        data1 === 'has' ||
        data1 === 'sum' ||
        data1 === 'mean' ||
        data1 === 'min' ||
        data1 === 'max' ||
        data1 === 'round' ||
        data1 === 'count' ||
        data1 === 'hours' ||
        data1 === 'minutes' ||
        data1 === 'answered' ||
        data1 === 'if_missing'
      )) {
        const err5 = {
          instancePath: instancePath + '/name',
          schemaPath: '#/properties/name/enum',
          keyword: 'enum',
          params: { allowedValues: schema30.properties.name.enum },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
    }
    if (data.args !== undefined) {
      let data2 = data.args
      if (Array.isArray(data2)) {
        const len0 = data2.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !wrapper0.validate(data2[i0], {
              instancePath: instancePath + '/args/' + i0,
              parentData: data2,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err6 = {
          instancePath: instancePath + '/args',
          schemaPath: '#/properties/args/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err7]
    } else {
      vErrors.push(err7)
    }
    errors++
  }
  validate90.errors = vErrors
  return errors === 0
}
function validate63(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  const _errs0 = errors
  let valid0 = false
  let passing0 = null
  const _errs1 = errors
  if (!validate64(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors)
    errors = vErrors.length
  }
  var _valid0 = _errs1 === errors
  if (_valid0) {
    valid0 = true
    passing0 = 0
  }
  const _errs2 = errors
  if (!validate66(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors)
    errors = vErrors.length
  }
  var _valid0 = _errs2 === errors
  if (_valid0 && valid0) {
    valid0 = false
    passing0 = [passing0, 1]
  } else {
    if (_valid0) {
      valid0 = true
      passing0 = 1
    }
    const _errs3 = errors
    if (!validate70(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors)
      errors = vErrors.length
    }
    var _valid0 = _errs3 === errors
    if (_valid0 && valid0) {
      valid0 = false
      passing0 = [passing0, 2]
    } else {
      if (_valid0) {
        valid0 = true
        passing0 = 2
      }
      const _errs4 = errors
      if (!validate75(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors)
        errors = vErrors.length
      }
      var _valid0 = _errs4 === errors
      if (_valid0 && valid0) {
        valid0 = false
        passing0 = [passing0, 3]
      } else {
        if (_valid0) {
          valid0 = true
          passing0 = 3
        }
        const _errs5 = errors
        if (!validate79(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors)
          errors = vErrors.length
        }
        var _valid0 = _errs5 === errors
        if (_valid0 && valid0) {
          valid0 = false
          passing0 = [passing0, 4]
        } else {
          if (_valid0) {
            valid0 = true
            passing0 = 4
          }
          const _errs6 = errors
          if (!validate83(data, { instancePath, parentData, parentDataProperty, rootData })) {
            vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors)
            errors = vErrors.length
          }
          var _valid0 = _errs6 === errors
          if (_valid0 && valid0) {
            valid0 = false
            passing0 = [passing0, 5]
          } else {
            if (_valid0) {
              valid0 = true
              passing0 = 5
            }
            const _errs7 = errors
            if (!validate90(data, { instancePath, parentData, parentDataProperty, rootData })) {
              vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors)
              errors = vErrors.length
            }
            var _valid0 = _errs7 === errors
            if (_valid0 && valid0) {
              valid0 = false
              passing0 = [passing0, 6]
            } else {
              if (_valid0) {
                valid0 = true
                passing0 = 6
              }
            }
          }
        }
      }
    }
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: '#/oneOf', keyword: 'oneOf', params: { passingSchemas: passing0 } }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  } else {
    errors = _errs0
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0
      } else {
        vErrors = null
      }
    }
  }
  validate63.errors = vErrors
  return errors === 0
}
function validate62(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  const _errs0 = errors
  let valid0 = false
  const _errs1 = errors
  if (!validate63(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors)
    errors = vErrors.length
  }
  var _valid0 = _errs1 === errors
  valid0 = valid0 || _valid0
  if (!valid0) {
    const _errs2 = errors
    if (data !== null) {
      const err0 = { instancePath, schemaPath: '#/anyOf/1/type', keyword: 'type', params: { type: 'null' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    var _valid0 = _errs2 === errors
    valid0 = valid0 || _valid0
  }
  if (!valid0) {
    const err1 = { instancePath, schemaPath: '#/anyOf', keyword: 'anyOf', params: {} }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  } else {
    errors = _errs0
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0
      } else {
        vErrors = null
      }
    }
  }
  validate62.errors = vErrors
  return errors === 0
}
const schema31 = {
  oneOf: [{ $ref: '#/definitions/Picture' }, { $ref: '#/definitions/Video' }, { $ref: '#/definitions/Audio' }],
}
const schema32 = {
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'file', 'captions', 'describe'],
  properties: {
    kind: { const: 'video' },
    file: { $ref: '#/definitions/Digest' },
    captions: { anyOf: [{ $ref: '#/definitions/Digest' }, { type: 'null' }], description: 'A WebVTT file.' },
    describe: { $ref: '#/definitions/Text' },
  },
}
function validate96(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'kind' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.file === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'file' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.captions === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'captions' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.describe === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'describe' },
      }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'kind' || key0 === 'file' || key0 === 'captions' || key0 === 'describe')) {
        const err4 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
    if (data.kind !== undefined) {
      if ('video' !== data.kind) {
        const err5 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/const',
          keyword: 'const',
          params: { allowedValue: 'video' },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
    }
    if (data.file !== undefined) {
      if (
        !validate35(data.file, {
          instancePath: instancePath + '/file',
          parentData: data,
          parentDataProperty: 'file',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors)
        errors = vErrors.length
      }
    }
    if (data.captions !== undefined) {
      let data2 = data.captions
      const _errs5 = errors
      let valid1 = false
      const _errs6 = errors
      if (
        !validate35(data2, {
          instancePath: instancePath + '/captions',
          parentData: data,
          parentDataProperty: 'captions',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors)
        errors = vErrors.length
      }
      var _valid0 = _errs6 === errors
      valid1 = valid1 || _valid0
      if (!valid1) {
        const _errs7 = errors
        if (data2 !== null) {
          const err6 = {
            instancePath: instancePath + '/captions',
            schemaPath: '#/properties/captions/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err6]
          } else {
            vErrors.push(err6)
          }
          errors++
        }
        var _valid0 = _errs7 === errors
        valid1 = valid1 || _valid0
      }
      if (!valid1) {
        const err7 = {
          instancePath: instancePath + '/captions',
          schemaPath: '#/properties/captions/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err7]
        } else {
          vErrors.push(err7)
        }
        errors++
      } else {
        errors = _errs5
        if (vErrors !== null) {
          if (_errs5) {
            vErrors.length = _errs5
          } else {
            vErrors = null
          }
        }
      }
    }
    if (data.describe !== undefined) {
      if (
        !validate26(data.describe, {
          instancePath: instancePath + '/describe',
          parentData: data,
          parentDataProperty: 'describe',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err8]
    } else {
      vErrors.push(err8)
    }
    errors++
  }
  validate96.errors = vErrors
  return errors === 0
}
const schema33 = {
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'file', 'describe'],
  properties: {
    kind: { const: 'audio' },
    file: { $ref: '#/definitions/Digest' },
    describe: { $ref: '#/definitions/Text' },
  },
}
function validate101(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'kind' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.file === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'file' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.describe === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'describe' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'kind' || key0 === 'file' || key0 === 'describe')) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.kind !== undefined) {
      if ('audio' !== data.kind) {
        const err4 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/const',
          keyword: 'const',
          params: { allowedValue: 'audio' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
    if (data.file !== undefined) {
      if (
        !validate35(data.file, {
          instancePath: instancePath + '/file',
          parentData: data,
          parentDataProperty: 'file',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors)
        errors = vErrors.length
      }
    }
    if (data.describe !== undefined) {
      if (
        !validate26(data.describe, {
          instancePath: instancePath + '/describe',
          parentData: data,
          parentDataProperty: 'describe',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err5]
    } else {
      vErrors.push(err5)
    }
    errors++
  }
  validate101.errors = vErrors
  return errors === 0
}
function validate94(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  const _errs0 = errors
  let valid0 = false
  let passing0 = null
  const _errs1 = errors
  if (!validate34(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors)
    errors = vErrors.length
  }
  var _valid0 = _errs1 === errors
  if (_valid0) {
    valid0 = true
    passing0 = 0
  }
  const _errs2 = errors
  if (!validate96(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors)
    errors = vErrors.length
  }
  var _valid0 = _errs2 === errors
  if (_valid0 && valid0) {
    valid0 = false
    passing0 = [passing0, 1]
  } else {
    if (_valid0) {
      valid0 = true
      passing0 = 1
    }
    const _errs3 = errors
    if (!validate101(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors)
      errors = vErrors.length
    }
    var _valid0 = _errs3 === errors
    if (_valid0 && valid0) {
      valid0 = false
      passing0 = [passing0, 2]
    } else {
      if (_valid0) {
        valid0 = true
        passing0 = 2
      }
    }
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: '#/oneOf', keyword: 'oneOf', params: { passingSchemas: passing0 } }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  } else {
    errors = _errs0
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0
      } else {
        vErrors = null
      }
    }
  }
  validate94.errors = vErrors
  return errors === 0
}
const schema34 = {
  oneOf: [
    { $ref: '#/definitions/ChoiceAnswer' },
    { $ref: '#/definitions/ChoicesAnswer' },
    { $ref: '#/definitions/NumberAnswer' },
    { $ref: '#/definitions/TextAnswer' },
    { $ref: '#/definitions/YesNoAnswer' },
    { $ref: '#/definitions/DateAnswer' },
    { $ref: '#/definitions/TimeAnswer' },
    { $ref: '#/definitions/RowsAnswer' },
  ],
}
const schema35 = {
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'look', 'options'],
  description: 'One option; the stored answer is its id.',
  properties: {
    kind: { const: 'choice' },
    look: { enum: ['radios', 'dropdown'] },
    options: { type: 'array', minItems: 1, items: { $ref: '#/definitions/Option' } },
  },
}
const schema36 = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'label', 'score'],
  properties: {
    id: { $ref: '#/definitions/OptionId' },
    label: { $ref: '#/definitions/Text' },
    score: { anyOf: [{ type: 'number' }, { type: 'null' }] },
  },
}
const schema37 = { type: 'string', pattern: '^[\\p{L}\\p{N}_]+$' }
const pattern5 = new RegExp('^[\\p{L}\\p{N}_]+$', 'u')
function validate109(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (!pattern5.test(data)) {
      const err0 = {
        instancePath,
        schemaPath: '#/pattern',
        keyword: 'pattern',
        params: { pattern: '^[\\p{L}\\p{N}_]+$' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate109.errors = vErrors
  return errors === 0
}
function validate108(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'id' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.label === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'label' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.score === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'score' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'id' || key0 === 'label' || key0 === 'score')) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.id !== undefined) {
      if (
        !validate109(data.id, {
          instancePath: instancePath + '/id',
          parentData: data,
          parentDataProperty: 'id',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors)
        errors = vErrors.length
      }
    }
    if (data.label !== undefined) {
      if (
        !validate26(data.label, {
          instancePath: instancePath + '/label',
          parentData: data,
          parentDataProperty: 'label',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors)
        errors = vErrors.length
      }
    }
    if (data.score !== undefined) {
      let data2 = data.score
      const _errs5 = errors
      let valid1 = false
      const _errs6 = errors
      if (!(typeof data2 == 'number' && isFinite(data2))) {
        const err4 = {
          instancePath: instancePath + '/score',
          schemaPath: '#/properties/score/anyOf/0/type',
          keyword: 'type',
          params: { type: 'number' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
      var _valid0 = _errs6 === errors
      valid1 = valid1 || _valid0
      if (!valid1) {
        const _errs8 = errors
        if (data2 !== null) {
          const err5 = {
            instancePath: instancePath + '/score',
            schemaPath: '#/properties/score/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err5]
          } else {
            vErrors.push(err5)
          }
          errors++
        }
        var _valid0 = _errs8 === errors
        valid1 = valid1 || _valid0
      }
      if (!valid1) {
        const err6 = {
          instancePath: instancePath + '/score',
          schemaPath: '#/properties/score/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      } else {
        errors = _errs5
        if (vErrors !== null) {
          if (_errs5) {
            vErrors.length = _errs5
          } else {
            vErrors = null
          }
        }
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err7]
    } else {
      vErrors.push(err7)
    }
    errors++
  }
  validate108.errors = vErrors
  return errors === 0
}
function validate107(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'kind' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.look === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'look' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.options === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'options' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'kind' || key0 === 'look' || key0 === 'options')) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.kind !== undefined) {
      if ('choice' !== data.kind) {
        const err4 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/const',
          keyword: 'const',
          params: { allowedValue: 'choice' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
    if (data.look !== undefined) {
      let data1 = data.look
      if (!(data1 === 'radios' || data1 === 'dropdown')) {
        const err5 = {
          instancePath: instancePath + '/look',
          schemaPath: '#/properties/look/enum',
          keyword: 'enum',
          params: { allowedValues: schema35.properties.look.enum },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
    }
    if (data.options !== undefined) {
      let data2 = data.options
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err6 = {
            instancePath: instancePath + '/options',
            schemaPath: '#/properties/options/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err6]
          } else {
            vErrors.push(err6)
          }
          errors++
        }
        const len0 = data2.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate108(data2[i0], {
              instancePath: instancePath + '/options/' + i0,
              parentData: data2,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err7 = {
          instancePath: instancePath + '/options',
          schemaPath: '#/properties/options/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err7]
        } else {
          vErrors.push(err7)
        }
        errors++
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err8]
    } else {
      vErrors.push(err8)
    }
    errors++
  }
  validate107.errors = vErrors
  return errors === 0
}
const schema38 = {
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'options'],
  description: 'Any number of options; the stored answer is a list of ids, without repeats.',
  properties: {
    kind: { const: 'choices' },
    options: { type: 'array', minItems: 1, items: { $ref: '#/definitions/Option' } },
  },
}
function validate114(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'kind' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.options === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'options' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'kind' || key0 === 'options')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
    if (data.kind !== undefined) {
      if ('choices' !== data.kind) {
        const err3 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/const',
          keyword: 'const',
          params: { allowedValue: 'choices' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.options !== undefined) {
      let data1 = data.options
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err4 = {
            instancePath: instancePath + '/options',
            schemaPath: '#/properties/options/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err4]
          } else {
            vErrors.push(err4)
          }
          errors++
        }
        const len0 = data1.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate108(data1[i0], {
              instancePath: instancePath + '/options/' + i0,
              parentData: data1,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err5 = {
          instancePath: instancePath + '/options',
          schemaPath: '#/properties/options/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err6]
    } else {
      vErrors.push(err6)
    }
    errors++
  }
  validate114.errors = vErrors
  return errors === 0
}
const schema39 = {
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'look', 'unit', 'min', 'max', 'step', 'from', 'to'],
  properties: {
    kind: { const: 'number' },
    look: { enum: ['field', 'slider', 'scale'] },
    unit: { $ref: '#/definitions/Unit' },
    min: { anyOf: [{ type: 'number' }, { type: 'null' }] },
    max: { anyOf: [{ type: 'number' }, { type: 'null' }] },
    step: {
      type: 'number',
      exclusiveMinimum: 0,
      description: 'Valid answers are min (or 0) plus a whole number of steps.',
    },
    from: { $ref: '#/definitions/MaybeText', description: 'What the low end means.' },
    to: { $ref: '#/definitions/MaybeText', description: 'What the high end means.' },
  },
}
const schema40 = {
  anyOf: [{ type: 'string' }, { $ref: '#/definitions/Text' }, { type: 'null' }],
  description: 'A name from units.ts; an own unit as it is shown, in a measure; or null for a plain number.',
}
function validate118(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  const _errs0 = errors
  let valid0 = false
  const _errs1 = errors
  if (typeof data !== 'string') {
    const err0 = { instancePath, schemaPath: '#/anyOf/0/type', keyword: 'type', params: { type: 'string' } }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  var _valid0 = _errs1 === errors
  valid0 = valid0 || _valid0
  if (!valid0) {
    const _errs3 = errors
    if (!validate26(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors)
      errors = vErrors.length
    }
    var _valid0 = _errs3 === errors
    valid0 = valid0 || _valid0
    if (!valid0) {
      const _errs4 = errors
      if (data !== null) {
        const err1 = { instancePath, schemaPath: '#/anyOf/2/type', keyword: 'type', params: { type: 'null' } }
        if (vErrors === null) {
          vErrors = [err1]
        } else {
          vErrors.push(err1)
        }
        errors++
      }
      var _valid0 = _errs4 === errors
      valid0 = valid0 || _valid0
    }
  }
  if (!valid0) {
    const err2 = { instancePath, schemaPath: '#/anyOf', keyword: 'anyOf', params: {} }
    if (vErrors === null) {
      vErrors = [err2]
    } else {
      vErrors.push(err2)
    }
    errors++
  } else {
    errors = _errs0
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0
      } else {
        vErrors = null
      }
    }
  }
  validate118.errors = vErrors
  return errors === 0
}
function validate117(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'kind' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.look === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'look' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.unit === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'unit' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.min === undefined) {
      const err3 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'min' } }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.max === undefined) {
      const err4 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'max' } }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.step === undefined) {
      const err5 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'step' } }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    if (data.from === undefined) {
      const err6 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'from' } }
      if (vErrors === null) {
        vErrors = [err6]
      } else {
        vErrors.push(err6)
      }
      errors++
    }
    if (data.to === undefined) {
      const err7 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'to' } }
      if (vErrors === null) {
        vErrors = [err7]
      } else {
        vErrors.push(err7)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(
        key0 === 'kind' ||
        key0 === 'look' ||
        key0 === 'unit' ||
        key0 === 'min' ||
        key0 === 'max' ||
        key0 === 'step' ||
        key0 === 'from' ||
        key0 === 'to'
      )) {
        const err8 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err8]
        } else {
          vErrors.push(err8)
        }
        errors++
      }
    }
    if (data.kind !== undefined) {
      if ('number' !== data.kind) {
        const err9 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/const',
          keyword: 'const',
          params: { allowedValue: 'number' },
        }
        if (vErrors === null) {
          vErrors = [err9]
        } else {
          vErrors.push(err9)
        }
        errors++
      }
    }
    if (data.look !== undefined) {
      let data1 = data.look
      if (!(data1 === 'field' || data1 === 'slider' || data1 === 'scale')) {
        const err10 = {
          instancePath: instancePath + '/look',
          schemaPath: '#/properties/look/enum',
          keyword: 'enum',
          params: { allowedValues: schema39.properties.look.enum },
        }
        if (vErrors === null) {
          vErrors = [err10]
        } else {
          vErrors.push(err10)
        }
        errors++
      }
    }
    if (data.unit !== undefined) {
      if (
        !validate118(data.unit, {
          instancePath: instancePath + '/unit',
          parentData: data,
          parentDataProperty: 'unit',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors)
        errors = vErrors.length
      }
    }
    if (data.min !== undefined) {
      let data3 = data.min
      const _errs6 = errors
      let valid1 = false
      const _errs7 = errors
      if (!(typeof data3 == 'number' && isFinite(data3))) {
        const err11 = {
          instancePath: instancePath + '/min',
          schemaPath: '#/properties/min/anyOf/0/type',
          keyword: 'type',
          params: { type: 'number' },
        }
        if (vErrors === null) {
          vErrors = [err11]
        } else {
          vErrors.push(err11)
        }
        errors++
      }
      var _valid0 = _errs7 === errors
      valid1 = valid1 || _valid0
      if (!valid1) {
        const _errs9 = errors
        if (data3 !== null) {
          const err12 = {
            instancePath: instancePath + '/min',
            schemaPath: '#/properties/min/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err12]
          } else {
            vErrors.push(err12)
          }
          errors++
        }
        var _valid0 = _errs9 === errors
        valid1 = valid1 || _valid0
      }
      if (!valid1) {
        const err13 = {
          instancePath: instancePath + '/min',
          schemaPath: '#/properties/min/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err13]
        } else {
          vErrors.push(err13)
        }
        errors++
      } else {
        errors = _errs6
        if (vErrors !== null) {
          if (_errs6) {
            vErrors.length = _errs6
          } else {
            vErrors = null
          }
        }
      }
    }
    if (data.max !== undefined) {
      let data4 = data.max
      const _errs12 = errors
      let valid2 = false
      const _errs13 = errors
      if (!(typeof data4 == 'number' && isFinite(data4))) {
        const err14 = {
          instancePath: instancePath + '/max',
          schemaPath: '#/properties/max/anyOf/0/type',
          keyword: 'type',
          params: { type: 'number' },
        }
        if (vErrors === null) {
          vErrors = [err14]
        } else {
          vErrors.push(err14)
        }
        errors++
      }
      var _valid1 = _errs13 === errors
      valid2 = valid2 || _valid1
      if (!valid2) {
        const _errs15 = errors
        if (data4 !== null) {
          const err15 = {
            instancePath: instancePath + '/max',
            schemaPath: '#/properties/max/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err15]
          } else {
            vErrors.push(err15)
          }
          errors++
        }
        var _valid1 = _errs15 === errors
        valid2 = valid2 || _valid1
      }
      if (!valid2) {
        const err16 = {
          instancePath: instancePath + '/max',
          schemaPath: '#/properties/max/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err16]
        } else {
          vErrors.push(err16)
        }
        errors++
      } else {
        errors = _errs12
        if (vErrors !== null) {
          if (_errs12) {
            vErrors.length = _errs12
          } else {
            vErrors = null
          }
        }
      }
    }
    if (data.step !== undefined) {
      let data5 = data.step
      if (typeof data5 == 'number' && isFinite(data5)) {
        if (data5 <= 0 || isNaN(data5)) {
          const err17 = {
            instancePath: instancePath + '/step',
            schemaPath: '#/properties/step/exclusiveMinimum',
            keyword: 'exclusiveMinimum',
            params: { comparison: '>', limit: 0 },
          }
          if (vErrors === null) {
            vErrors = [err17]
          } else {
            vErrors.push(err17)
          }
          errors++
        }
      } else {
        const err18 = {
          instancePath: instancePath + '/step',
          schemaPath: '#/properties/step/type',
          keyword: 'type',
          params: { type: 'number' },
        }
        if (vErrors === null) {
          vErrors = [err18]
        } else {
          vErrors.push(err18)
        }
        errors++
      }
    }
    if (data.from !== undefined) {
      if (
        !validate37(data.from, {
          instancePath: instancePath + '/from',
          parentData: data,
          parentDataProperty: 'from',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors)
        errors = vErrors.length
      }
    }
    if (data.to !== undefined) {
      if (
        !validate37(data.to, {
          instancePath: instancePath + '/to',
          parentData: data,
          parentDataProperty: 'to',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err19]
    } else {
      vErrors.push(err19)
    }
    errors++
  }
  validate117.errors = vErrors
  return errors === 0
}
const schema41 = {
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'look', 'maxLength'],
  properties: { kind: { const: 'text' }, look: { enum: ['line', 'area'] }, maxLength: { type: 'integer', minimum: 1 } },
}
function validate124(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'kind' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.look === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'look' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.maxLength === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'maxLength' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'kind' || key0 === 'look' || key0 === 'maxLength')) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.kind !== undefined) {
      if ('text' !== data.kind) {
        const err4 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/const',
          keyword: 'const',
          params: { allowedValue: 'text' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
    if (data.look !== undefined) {
      let data1 = data.look
      if (!(data1 === 'line' || data1 === 'area')) {
        const err5 = {
          instancePath: instancePath + '/look',
          schemaPath: '#/properties/look/enum',
          keyword: 'enum',
          params: { allowedValues: schema41.properties.look.enum },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
    }
    if (data.maxLength !== undefined) {
      let data2 = data.maxLength
      if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err6 = {
          instancePath: instancePath + '/maxLength',
          schemaPath: '#/properties/maxLength/type',
          keyword: 'type',
          params: { type: 'integer' },
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
      if (typeof data2 == 'number' && isFinite(data2)) {
        if (data2 < 1 || isNaN(data2)) {
          const err7 = {
            instancePath: instancePath + '/maxLength',
            schemaPath: '#/properties/maxLength/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err7]
          } else {
            vErrors.push(err7)
          }
          errors++
        }
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err8]
    } else {
      vErrors.push(err8)
    }
    errors++
  }
  validate124.errors = vErrors
  return errors === 0
}
const schema42 = {
  type: 'object',
  additionalProperties: false,
  required: ['kind'],
  properties: { kind: { const: 'yes_no' } },
  description: 'true or false.',
}
function validate126(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'kind' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'kind')) {
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err1]
        } else {
          vErrors.push(err1)
        }
        errors++
      }
    }
    if (data.kind !== undefined) {
      if ('yes_no' !== data.kind) {
        const err2 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/const',
          keyword: 'const',
          params: { allowedValue: 'yes_no' },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err3]
    } else {
      vErrors.push(err3)
    }
    errors++
  }
  validate126.errors = vErrors
  return errors === 0
}
const schema43 = {
  type: 'object',
  additionalProperties: false,
  required: ['kind'],
  properties: { kind: { const: 'date' } },
  description: 'YYYY-MM-DD.',
}
function validate128(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'kind' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'kind')) {
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err1]
        } else {
          vErrors.push(err1)
        }
        errors++
      }
    }
    if (data.kind !== undefined) {
      if ('date' !== data.kind) {
        const err2 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/const',
          keyword: 'const',
          params: { allowedValue: 'date' },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err3]
    } else {
      vErrors.push(err3)
    }
    errors++
  }
  validate128.errors = vErrors
  return errors === 0
}
const schema44 = {
  type: 'object',
  additionalProperties: false,
  required: ['kind'],
  properties: { kind: { const: 'time' } },
  description: 'HH:MM, 24 hours.',
}
function validate130(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'kind' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'kind')) {
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err1]
        } else {
          vErrors.push(err1)
        }
        errors++
      }
    }
    if (data.kind !== undefined) {
      if ('time' !== data.kind) {
        const err2 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/const',
          keyword: 'const',
          params: { allowedValue: 'time' },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err3]
    } else {
      vErrors.push(err3)
    }
    errors++
  }
  validate130.errors = vErrors
  return errors === 0
}
const schema45 = {
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'min', 'max', 'row', 'questions'],
  description:
    'A repeated group: rows of answers to the same questions. The stored answer is a list of objects, each with answer by question id.',
  properties: {
    kind: { const: 'rows' },
    min: { type: 'integer', minimum: 0 },
    max: { type: 'integer', minimum: 1 },
    row: { $ref: '#/definitions/MaybeText', description: 'What one row is called.' },
    questions: {
      type: 'array',
      minItems: 1,
      items: { $ref: '#/definitions/Question' },
      description: 'Their conditions read questions of the same row.',
    },
  },
}
const wrapper1 = { validate: validate57 }
function validate132(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'kind' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.min === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'min' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.max === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'max' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.row === undefined) {
      const err3 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'row' } }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.questions === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'questions' },
      }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'kind' || key0 === 'min' || key0 === 'max' || key0 === 'row' || key0 === 'questions')) {
        const err5 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
    }
    if (data.kind !== undefined) {
      if ('rows' !== data.kind) {
        const err6 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/const',
          keyword: 'const',
          params: { allowedValue: 'rows' },
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
    }
    if (data.min !== undefined) {
      let data1 = data.min
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err7 = {
          instancePath: instancePath + '/min',
          schemaPath: '#/properties/min/type',
          keyword: 'type',
          params: { type: 'integer' },
        }
        if (vErrors === null) {
          vErrors = [err7]
        } else {
          vErrors.push(err7)
        }
        errors++
      }
      if (typeof data1 == 'number' && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          const err8 = {
            instancePath: instancePath + '/min',
            schemaPath: '#/properties/min/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
          }
          if (vErrors === null) {
            vErrors = [err8]
          } else {
            vErrors.push(err8)
          }
          errors++
        }
      }
    }
    if (data.max !== undefined) {
      let data2 = data.max
      if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err9 = {
          instancePath: instancePath + '/max',
          schemaPath: '#/properties/max/type',
          keyword: 'type',
          params: { type: 'integer' },
        }
        if (vErrors === null) {
          vErrors = [err9]
        } else {
          vErrors.push(err9)
        }
        errors++
      }
      if (typeof data2 == 'number' && isFinite(data2)) {
        if (data2 < 1 || isNaN(data2)) {
          const err10 = {
            instancePath: instancePath + '/max',
            schemaPath: '#/properties/max/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err10]
          } else {
            vErrors.push(err10)
          }
          errors++
        }
      }
    }
    if (data.row !== undefined) {
      if (
        !validate37(data.row, {
          instancePath: instancePath + '/row',
          parentData: data,
          parentDataProperty: 'row',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors)
        errors = vErrors.length
      }
    }
    if (data.questions !== undefined) {
      let data4 = data.questions
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          const err11 = {
            instancePath: instancePath + '/questions',
            schemaPath: '#/properties/questions/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err11]
          } else {
            vErrors.push(err11)
          }
          errors++
        }
        const len0 = data4.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !wrapper1.validate(data4[i0], {
              instancePath: instancePath + '/questions/' + i0,
              parentData: data4,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err12 = {
          instancePath: instancePath + '/questions',
          schemaPath: '#/properties/questions/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err12]
        } else {
          vErrors.push(err12)
        }
        errors++
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err13]
    } else {
      vErrors.push(err13)
    }
    errors++
  }
  validate132.errors = vErrors
  return errors === 0
}
function validate106(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  const _errs0 = errors
  let valid0 = false
  let passing0 = null
  const _errs1 = errors
  if (!validate107(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors)
    errors = vErrors.length
  }
  var _valid0 = _errs1 === errors
  if (_valid0) {
    valid0 = true
    passing0 = 0
  }
  const _errs2 = errors
  if (!validate114(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors)
    errors = vErrors.length
  }
  var _valid0 = _errs2 === errors
  if (_valid0 && valid0) {
    valid0 = false
    passing0 = [passing0, 1]
  } else {
    if (_valid0) {
      valid0 = true
      passing0 = 1
    }
    const _errs3 = errors
    if (!validate117(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors)
      errors = vErrors.length
    }
    var _valid0 = _errs3 === errors
    if (_valid0 && valid0) {
      valid0 = false
      passing0 = [passing0, 2]
    } else {
      if (_valid0) {
        valid0 = true
        passing0 = 2
      }
      const _errs4 = errors
      if (!validate124(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors)
        errors = vErrors.length
      }
      var _valid0 = _errs4 === errors
      if (_valid0 && valid0) {
        valid0 = false
        passing0 = [passing0, 3]
      } else {
        if (_valid0) {
          valid0 = true
          passing0 = 3
        }
        const _errs5 = errors
        if (!validate126(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors)
          errors = vErrors.length
        }
        var _valid0 = _errs5 === errors
        if (_valid0 && valid0) {
          valid0 = false
          passing0 = [passing0, 4]
        } else {
          if (_valid0) {
            valid0 = true
            passing0 = 4
          }
          const _errs6 = errors
          if (!validate128(data, { instancePath, parentData, parentDataProperty, rootData })) {
            vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors)
            errors = vErrors.length
          }
          var _valid0 = _errs6 === errors
          if (_valid0 && valid0) {
            valid0 = false
            passing0 = [passing0, 5]
          } else {
            if (_valid0) {
              valid0 = true
              passing0 = 5
            }
            const _errs7 = errors
            if (!validate130(data, { instancePath, parentData, parentDataProperty, rootData })) {
              vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors)
              errors = vErrors.length
            }
            var _valid0 = _errs7 === errors
            if (_valid0 && valid0) {
              valid0 = false
              passing0 = [passing0, 6]
            } else {
              if (_valid0) {
                valid0 = true
                passing0 = 6
              }
              const _errs8 = errors
              if (!validate132(data, { instancePath, parentData, parentDataProperty, rootData })) {
                vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors)
                errors = vErrors.length
              }
              var _valid0 = _errs8 === errors
              if (_valid0 && valid0) {
                valid0 = false
                passing0 = [passing0, 7]
              } else {
                if (_valid0) {
                  valid0 = true
                  passing0 = 7
                }
              }
            }
          }
        }
      }
    }
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: '#/oneOf', keyword: 'oneOf', params: { passingSchemas: passing0 } }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  } else {
    errors = _errs0
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0
      } else {
        vErrors = null
      }
    }
  }
  validate106.errors = vErrors
  return errors === 0
}
function validate57(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'id' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.matrix === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'matrix' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.text === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'text' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.help === undefined) {
      const err3 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'help' } }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.required === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'required' },
      }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.show === undefined) {
      const err5 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'show' } }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    if (data.media === undefined) {
      const err6 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'media' } }
      if (vErrors === null) {
        vErrors = [err6]
      } else {
        vErrors.push(err6)
      }
      errors++
    }
    if (data.answer === undefined) {
      const err7 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'answer' },
      }
      if (vErrors === null) {
        vErrors = [err7]
      } else {
        vErrors.push(err7)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(
        key0 === 'id' ||
        key0 === 'matrix' ||
        key0 === 'text' ||
        key0 === 'help' ||
        key0 === 'required' ||
        key0 === 'show' ||
        key0 === 'media' ||
        key0 === 'answer'
      )) {
        const err8 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err8]
        } else {
          vErrors.push(err8)
        }
        errors++
      }
    }
    if (data.id !== undefined) {
      if (
        !validate22(data.id, {
          instancePath: instancePath + '/id',
          parentData: data,
          parentDataProperty: 'id',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.matrix !== undefined) {
      let data1 = data.matrix
      const _errs4 = errors
      let valid1 = false
      const _errs5 = errors
      if (
        !validate22(data1, {
          instancePath: instancePath + '/matrix',
          parentData: data,
          parentDataProperty: 'matrix',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
      var _valid0 = _errs5 === errors
      valid1 = valid1 || _valid0
      if (!valid1) {
        const _errs6 = errors
        if (data1 !== null) {
          const err9 = {
            instancePath: instancePath + '/matrix',
            schemaPath: '#/properties/matrix/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err9]
          } else {
            vErrors.push(err9)
          }
          errors++
        }
        var _valid0 = _errs6 === errors
        valid1 = valid1 || _valid0
      }
      if (!valid1) {
        const err10 = {
          instancePath: instancePath + '/matrix',
          schemaPath: '#/properties/matrix/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err10]
        } else {
          vErrors.push(err10)
        }
        errors++
      } else {
        errors = _errs4
        if (vErrors !== null) {
          if (_errs4) {
            vErrors.length = _errs4
          } else {
            vErrors = null
          }
        }
      }
    }
    if (data.text !== undefined) {
      if (
        !validate26(data.text, {
          instancePath: instancePath + '/text',
          parentData: data,
          parentDataProperty: 'text',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors)
        errors = vErrors.length
      }
    }
    if (data.help !== undefined) {
      if (
        !validate37(data.help, {
          instancePath: instancePath + '/help',
          parentData: data,
          parentDataProperty: 'help',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors)
        errors = vErrors.length
      }
    }
    if (data.required !== undefined) {
      if (typeof data.required !== 'boolean') {
        const err11 = {
          instancePath: instancePath + '/required',
          schemaPath: '#/properties/required/type',
          keyword: 'type',
          params: { type: 'boolean' },
        }
        if (vErrors === null) {
          vErrors = [err11]
        } else {
          vErrors.push(err11)
        }
        errors++
      }
    }
    if (data.show !== undefined) {
      if (
        !validate62(data.show, {
          instancePath: instancePath + '/show',
          parentData: data,
          parentDataProperty: 'show',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors)
        errors = vErrors.length
      }
    }
    if (data.media !== undefined) {
      let data6 = data.media
      const _errs14 = errors
      let valid2 = false
      const _errs15 = errors
      if (
        !validate94(data6, {
          instancePath: instancePath + '/media',
          parentData: data,
          parentDataProperty: 'media',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors)
        errors = vErrors.length
      }
      var _valid1 = _errs15 === errors
      valid2 = valid2 || _valid1
      if (!valid2) {
        const _errs16 = errors
        if (data6 !== null) {
          const err12 = {
            instancePath: instancePath + '/media',
            schemaPath: '#/properties/media/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err12]
          } else {
            vErrors.push(err12)
          }
          errors++
        }
        var _valid1 = _errs16 === errors
        valid2 = valid2 || _valid1
      }
      if (!valid2) {
        const err13 = {
          instancePath: instancePath + '/media',
          schemaPath: '#/properties/media/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err13]
        } else {
          vErrors.push(err13)
        }
        errors++
      } else {
        errors = _errs14
        if (vErrors !== null) {
          if (_errs14) {
            vErrors.length = _errs14
          } else {
            vErrors = null
          }
        }
      }
    }
    if (data.answer !== undefined) {
      if (
        !validate106(data.answer, {
          instancePath: instancePath + '/answer',
          parentData: data,
          parentDataProperty: 'answer',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err14]
    } else {
      vErrors.push(err14)
    }
    errors++
  }
  validate57.errors = vErrors
  return errors === 0
}
const schema46 = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'text', 'help'],
  properties: {
    id: { $ref: '#/definitions/Id' },
    text: { $ref: '#/definitions/Text', description: 'What is asked of all its questions.' },
    help: { $ref: '#/definitions/MaybeText' },
  },
}
function validate137(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'id' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.text === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'text' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.help === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'help' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'id' || key0 === 'text' || key0 === 'help')) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.id !== undefined) {
      if (
        !validate22(data.id, {
          instancePath: instancePath + '/id',
          parentData: data,
          parentDataProperty: 'id',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.text !== undefined) {
      if (
        !validate26(data.text, {
          instancePath: instancePath + '/text',
          parentData: data,
          parentDataProperty: 'text',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors)
        errors = vErrors.length
      }
    }
    if (data.help !== undefined) {
      if (
        !validate37(data.help, {
          instancePath: instancePath + '/help',
          parentData: data,
          parentDataProperty: 'help',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err4]
    } else {
      vErrors.push(err4)
    }
    errors++
  }
  validate137.errors = vErrors
  return errors === 0
}
const schema47 = {
  type: 'object',
  additionalProperties: false,
  required: ['holds', 'message', 'questions'],
  description: "A rule of the author's own over several answers. It is tried when every question it reads is answered.",
  properties: {
    holds: { $ref: '#/definitions/Expression' },
    message: { $ref: '#/definitions/Text' },
    questions: {
      type: 'array',
      items: { $ref: '#/definitions/Id' },
      description: 'The questions it reads; the message is shown at the last of them.',
    },
  },
}
function validate142(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.holds === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'holds' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.message === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'message' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.questions === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'questions' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'holds' || key0 === 'message' || key0 === 'questions')) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.holds !== undefined) {
      if (
        !validate63(data.holds, {
          instancePath: instancePath + '/holds',
          parentData: data,
          parentDataProperty: 'holds',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors)
        errors = vErrors.length
      }
    }
    if (data.message !== undefined) {
      if (
        !validate26(data.message, {
          instancePath: instancePath + '/message',
          parentData: data,
          parentDataProperty: 'message',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors)
        errors = vErrors.length
      }
    }
    if (data.questions !== undefined) {
      let data2 = data.questions
      if (Array.isArray(data2)) {
        const len0 = data2.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate22(data2[i0], {
              instancePath: instancePath + '/questions/' + i0,
              parentData: data2,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err4 = {
          instancePath: instancePath + '/questions',
          schemaPath: '#/properties/questions/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err5]
    } else {
      vErrors.push(err5)
    }
    errors++
  }
  validate142.errors = vErrors
  return errors === 0
}
const schema48 = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'title', 'unit', 'value', 'missing', 'decimals', 'range', 'bands', 'explain', 'showTo', 'as'],
  properties: {
    id: { $ref: '#/definitions/Id' },
    title: { $ref: '#/definitions/Text' },
    unit: { $ref: '#/definitions/Unit' },
    value: { $ref: '#/definitions/Expression' },
    missing: { $ref: '#/definitions/MissingPolicy' },
    decimals: {
      type: 'integer',
      minimum: 0,
      maximum: 6,
      description: 'How many decimals are shown; scores are computed and compared unrounded.',
    },
    range: {
      type: 'object',
      additionalProperties: false,
      required: ['min', 'max'],
      description: 'What the questions make attainable, null where unbounded.',
      properties: {
        min: { anyOf: [{ type: 'number' }, { type: 'null' }] },
        max: { anyOf: [{ type: 'number' }, { type: 'null' }] },
      },
    },
    bands: { type: 'array', items: { $ref: '#/definitions/Band' } },
    explain: { $ref: '#/definitions/MaybeText', description: 'How to read the result (Markdown).' },
    showTo: { type: 'array', items: { enum: ['patient', 'clinician'] } },
    as: { type: 'array', items: { enum: ['line', 'bars', 'table'] } },
  },
}
const schema49 = {
  oneOf: [
    {
      type: 'object',
      additionalProperties: false,
      required: ['policy'],
      properties: { policy: { const: 'none' } },
      description: 'One unanswered question it reads, and there is no score.',
    },
    {
      type: 'object',
      additionalProperties: false,
      required: ['policy', 'upTo'],
      properties: { policy: { const: 'prorate' }, upTo: { type: 'integer', minimum: 1 } },
      description: 'In sum and mean up to this many unanswered questions count as the mean of the answered ones.',
    },
    {
      type: 'object',
      additionalProperties: false,
      required: ['policy', 'upTo'],
      properties: { policy: { const: 'zero' }, upTo: { type: 'integer', minimum: 1 } },
      description: 'In sum and mean up to this many unanswered questions count as 0.',
    },
  ],
}
function validate152(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  const _errs0 = errors
  let valid0 = false
  let passing0 = null
  const _errs1 = errors
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.policy === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/oneOf/0/required',
        keyword: 'required',
        params: { missingProperty: 'policy' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'policy')) {
        const err1 = {
          instancePath,
          schemaPath: '#/oneOf/0/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err1]
        } else {
          vErrors.push(err1)
        }
        errors++
      }
    }
    if (data.policy !== undefined) {
      if ('none' !== data.policy) {
        const err2 = {
          instancePath: instancePath + '/policy',
          schemaPath: '#/oneOf/0/properties/policy/const',
          keyword: 'const',
          params: { allowedValue: 'none' },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: '#/oneOf/0/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err3]
    } else {
      vErrors.push(err3)
    }
    errors++
  }
  var _valid0 = _errs1 === errors
  if (_valid0) {
    valid0 = true
    passing0 = 0
  }
  const _errs5 = errors
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.policy === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/oneOf/1/required',
        keyword: 'required',
        params: { missingProperty: 'policy' },
      }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.upTo === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/oneOf/1/required',
        keyword: 'required',
        params: { missingProperty: 'upTo' },
      }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    for (const key1 in data) {
      if (!(key1 === 'policy' || key1 === 'upTo')) {
        const err6 = {
          instancePath,
          schemaPath: '#/oneOf/1/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key1 },
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
    }
    if (data.policy !== undefined) {
      if ('prorate' !== data.policy) {
        const err7 = {
          instancePath: instancePath + '/policy',
          schemaPath: '#/oneOf/1/properties/policy/const',
          keyword: 'const',
          params: { allowedValue: 'prorate' },
        }
        if (vErrors === null) {
          vErrors = [err7]
        } else {
          vErrors.push(err7)
        }
        errors++
      }
    }
    if (data.upTo !== undefined) {
      let data2 = data.upTo
      if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err8 = {
          instancePath: instancePath + '/upTo',
          schemaPath: '#/oneOf/1/properties/upTo/type',
          keyword: 'type',
          params: { type: 'integer' },
        }
        if (vErrors === null) {
          vErrors = [err8]
        } else {
          vErrors.push(err8)
        }
        errors++
      }
      if (typeof data2 == 'number' && isFinite(data2)) {
        if (data2 < 1 || isNaN(data2)) {
          const err9 = {
            instancePath: instancePath + '/upTo',
            schemaPath: '#/oneOf/1/properties/upTo/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err9]
          } else {
            vErrors.push(err9)
          }
          errors++
        }
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: '#/oneOf/1/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err10]
    } else {
      vErrors.push(err10)
    }
    errors++
  }
  var _valid0 = _errs5 === errors
  if (_valid0 && valid0) {
    valid0 = false
    passing0 = [passing0, 1]
  } else {
    if (_valid0) {
      valid0 = true
      passing0 = 1
    }
    const _errs11 = errors
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      if (data.policy === undefined) {
        const err11 = {
          instancePath,
          schemaPath: '#/oneOf/2/required',
          keyword: 'required',
          params: { missingProperty: 'policy' },
        }
        if (vErrors === null) {
          vErrors = [err11]
        } else {
          vErrors.push(err11)
        }
        errors++
      }
      if (data.upTo === undefined) {
        const err12 = {
          instancePath,
          schemaPath: '#/oneOf/2/required',
          keyword: 'required',
          params: { missingProperty: 'upTo' },
        }
        if (vErrors === null) {
          vErrors = [err12]
        } else {
          vErrors.push(err12)
        }
        errors++
      }
      for (const key2 in data) {
        if (!(key2 === 'policy' || key2 === 'upTo')) {
          const err13 = {
            instancePath,
            schemaPath: '#/oneOf/2/additionalProperties',
            keyword: 'additionalProperties',
            params: { additionalProperty: key2 },
          }
          if (vErrors === null) {
            vErrors = [err13]
          } else {
            vErrors.push(err13)
          }
          errors++
        }
      }
      if (data.policy !== undefined) {
        if ('zero' !== data.policy) {
          const err14 = {
            instancePath: instancePath + '/policy',
            schemaPath: '#/oneOf/2/properties/policy/const',
            keyword: 'const',
            params: { allowedValue: 'zero' },
          }
          if (vErrors === null) {
            vErrors = [err14]
          } else {
            vErrors.push(err14)
          }
          errors++
        }
      }
      if (data.upTo !== undefined) {
        let data4 = data.upTo
        if (!(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
          const err15 = {
            instancePath: instancePath + '/upTo',
            schemaPath: '#/oneOf/2/properties/upTo/type',
            keyword: 'type',
            params: { type: 'integer' },
          }
          if (vErrors === null) {
            vErrors = [err15]
          } else {
            vErrors.push(err15)
          }
          errors++
        }
        if (typeof data4 == 'number' && isFinite(data4)) {
          if (data4 < 1 || isNaN(data4)) {
            const err16 = {
              instancePath: instancePath + '/upTo',
              schemaPath: '#/oneOf/2/properties/upTo/minimum',
              keyword: 'minimum',
              params: { comparison: '>=', limit: 1 },
            }
            if (vErrors === null) {
              vErrors = [err16]
            } else {
              vErrors.push(err16)
            }
            errors++
          }
        }
      }
    } else {
      const err17 = { instancePath, schemaPath: '#/oneOf/2/type', keyword: 'type', params: { type: 'object' } }
      if (vErrors === null) {
        vErrors = [err17]
      } else {
        vErrors.push(err17)
      }
      errors++
    }
    var _valid0 = _errs11 === errors
    if (_valid0 && valid0) {
      valid0 = false
      passing0 = [passing0, 2]
    } else {
      if (_valid0) {
        valid0 = true
        passing0 = 2
      }
    }
  }
  if (!valid0) {
    const err18 = { instancePath, schemaPath: '#/oneOf', keyword: 'oneOf', params: { passingSchemas: passing0 } }
    if (vErrors === null) {
      vErrors = [err18]
    } else {
      vErrors.push(err18)
    }
    errors++
  } else {
    errors = _errs0
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0
      } else {
        vErrors = null
      }
    }
  }
  validate152.errors = vErrors
  return errors === 0
}
const schema50 = {
  type: 'object',
  additionalProperties: false,
  required: ['who', 'from', 'to', 'toIncluded', 'colour', 'label'],
  properties: {
    who: {
      anyOf: [{ $ref: '#/definitions/Who' }, { type: 'null' }],
      description: 'Whom it applies to when the form is sent; null: everybody that no other band of the result is for.',
    },
    from: { anyOf: [{ type: 'number' }, { type: 'null' }], description: 'Lowest value, included; null: no lower end.' },
    to: { anyOf: [{ type: 'number' }, { type: 'null' }], description: 'null: no upper end.' },
    toIncluded: { type: 'boolean' },
    colour: { $ref: '#/definitions/BandColour' },
    label: { $ref: '#/definitions/Text' },
  },
}
const schema51 = { enum: ['green', 'yellow', 'orange', 'red', 'blue', 'grey'] }
function validate156(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (!(
    data === 'green' ||
    data === 'yellow' ||
    data === 'orange' ||
    data === 'red' ||
    data === 'blue' ||
    data === 'grey'
  )) {
    const err0 = { instancePath, schemaPath: '#/enum', keyword: 'enum', params: { allowedValues: schema51.enum } }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  validate156.errors = vErrors
  return errors === 0
}
function validate154(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.who === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'who' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.from === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'from' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.to === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'to' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.toIncluded === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'toIncluded' },
      }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.colour === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'colour' },
      }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.label === undefined) {
      const err5 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'label' } }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(
        key0 === 'who' ||
        key0 === 'from' ||
        key0 === 'to' ||
        key0 === 'toIncluded' ||
        key0 === 'colour' ||
        key0 === 'label'
      )) {
        const err6 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
    }
    if (data.who !== undefined) {
      let data0 = data.who
      const _errs3 = errors
      let valid1 = false
      const _errs4 = errors
      if (
        !validate43(data0, {
          instancePath: instancePath + '/who',
          parentData: data,
          parentDataProperty: 'who',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors)
        errors = vErrors.length
      }
      var _valid0 = _errs4 === errors
      valid1 = valid1 || _valid0
      if (!valid1) {
        const _errs5 = errors
        if (data0 !== null) {
          const err7 = {
            instancePath: instancePath + '/who',
            schemaPath: '#/properties/who/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err7]
          } else {
            vErrors.push(err7)
          }
          errors++
        }
        var _valid0 = _errs5 === errors
        valid1 = valid1 || _valid0
      }
      if (!valid1) {
        const err8 = {
          instancePath: instancePath + '/who',
          schemaPath: '#/properties/who/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err8]
        } else {
          vErrors.push(err8)
        }
        errors++
      } else {
        errors = _errs3
        if (vErrors !== null) {
          if (_errs3) {
            vErrors.length = _errs3
          } else {
            vErrors = null
          }
        }
      }
    }
    if (data.from !== undefined) {
      let data1 = data.from
      const _errs8 = errors
      let valid2 = false
      const _errs9 = errors
      if (!(typeof data1 == 'number' && isFinite(data1))) {
        const err9 = {
          instancePath: instancePath + '/from',
          schemaPath: '#/properties/from/anyOf/0/type',
          keyword: 'type',
          params: { type: 'number' },
        }
        if (vErrors === null) {
          vErrors = [err9]
        } else {
          vErrors.push(err9)
        }
        errors++
      }
      var _valid1 = _errs9 === errors
      valid2 = valid2 || _valid1
      if (!valid2) {
        const _errs11 = errors
        if (data1 !== null) {
          const err10 = {
            instancePath: instancePath + '/from',
            schemaPath: '#/properties/from/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err10]
          } else {
            vErrors.push(err10)
          }
          errors++
        }
        var _valid1 = _errs11 === errors
        valid2 = valid2 || _valid1
      }
      if (!valid2) {
        const err11 = {
          instancePath: instancePath + '/from',
          schemaPath: '#/properties/from/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err11]
        } else {
          vErrors.push(err11)
        }
        errors++
      } else {
        errors = _errs8
        if (vErrors !== null) {
          if (_errs8) {
            vErrors.length = _errs8
          } else {
            vErrors = null
          }
        }
      }
    }
    if (data.to !== undefined) {
      let data2 = data.to
      const _errs14 = errors
      let valid3 = false
      const _errs15 = errors
      if (!(typeof data2 == 'number' && isFinite(data2))) {
        const err12 = {
          instancePath: instancePath + '/to',
          schemaPath: '#/properties/to/anyOf/0/type',
          keyword: 'type',
          params: { type: 'number' },
        }
        if (vErrors === null) {
          vErrors = [err12]
        } else {
          vErrors.push(err12)
        }
        errors++
      }
      var _valid2 = _errs15 === errors
      valid3 = valid3 || _valid2
      if (!valid3) {
        const _errs17 = errors
        if (data2 !== null) {
          const err13 = {
            instancePath: instancePath + '/to',
            schemaPath: '#/properties/to/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err13]
          } else {
            vErrors.push(err13)
          }
          errors++
        }
        var _valid2 = _errs17 === errors
        valid3 = valid3 || _valid2
      }
      if (!valid3) {
        const err14 = {
          instancePath: instancePath + '/to',
          schemaPath: '#/properties/to/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err14]
        } else {
          vErrors.push(err14)
        }
        errors++
      } else {
        errors = _errs14
        if (vErrors !== null) {
          if (_errs14) {
            vErrors.length = _errs14
          } else {
            vErrors = null
          }
        }
      }
    }
    if (data.toIncluded !== undefined) {
      if (typeof data.toIncluded !== 'boolean') {
        const err15 = {
          instancePath: instancePath + '/toIncluded',
          schemaPath: '#/properties/toIncluded/type',
          keyword: 'type',
          params: { type: 'boolean' },
        }
        if (vErrors === null) {
          vErrors = [err15]
        } else {
          vErrors.push(err15)
        }
        errors++
      }
    }
    if (data.colour !== undefined) {
      if (
        !validate156(data.colour, {
          instancePath: instancePath + '/colour',
          parentData: data,
          parentDataProperty: 'colour',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors)
        errors = vErrors.length
      }
    }
    if (data.label !== undefined) {
      if (
        !validate26(data.label, {
          instancePath: instancePath + '/label',
          parentData: data,
          parentDataProperty: 'label',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err16]
    } else {
      vErrors.push(err16)
    }
    errors++
  }
  validate154.errors = vErrors
  return errors === 0
}
function validate147(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'id' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.title === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'title' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.unit === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'unit' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.value === undefined) {
      const err3 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'value' } }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.missing === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'missing' },
      }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.decimals === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'decimals' },
      }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    if (data.range === undefined) {
      const err6 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'range' } }
      if (vErrors === null) {
        vErrors = [err6]
      } else {
        vErrors.push(err6)
      }
      errors++
    }
    if (data.bands === undefined) {
      const err7 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'bands' } }
      if (vErrors === null) {
        vErrors = [err7]
      } else {
        vErrors.push(err7)
      }
      errors++
    }
    if (data.explain === undefined) {
      const err8 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'explain' },
      }
      if (vErrors === null) {
        vErrors = [err8]
      } else {
        vErrors.push(err8)
      }
      errors++
    }
    if (data.showTo === undefined) {
      const err9 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'showTo' },
      }
      if (vErrors === null) {
        vErrors = [err9]
      } else {
        vErrors.push(err9)
      }
      errors++
    }
    if (data.as === undefined) {
      const err10 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'as' } }
      if (vErrors === null) {
        vErrors = [err10]
      } else {
        vErrors.push(err10)
      }
      errors++
    }
    for (const key0 in data) {
      if (!func2.call(schema48.properties, key0)) {
        const err11 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err11]
        } else {
          vErrors.push(err11)
        }
        errors++
      }
    }
    if (data.id !== undefined) {
      if (
        !validate22(data.id, {
          instancePath: instancePath + '/id',
          parentData: data,
          parentDataProperty: 'id',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.title !== undefined) {
      if (
        !validate26(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors)
        errors = vErrors.length
      }
    }
    if (data.unit !== undefined) {
      if (
        !validate118(data.unit, {
          instancePath: instancePath + '/unit',
          parentData: data,
          parentDataProperty: 'unit',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors)
        errors = vErrors.length
      }
    }
    if (data.value !== undefined) {
      if (
        !validate63(data.value, {
          instancePath: instancePath + '/value',
          parentData: data,
          parentDataProperty: 'value',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors)
        errors = vErrors.length
      }
    }
    if (data.missing !== undefined) {
      if (
        !validate152(data.missing, {
          instancePath: instancePath + '/missing',
          parentData: data,
          parentDataProperty: 'missing',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors)
        errors = vErrors.length
      }
    }
    if (data.decimals !== undefined) {
      let data5 = data.decimals
      if (!(typeof data5 == 'number' && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        const err12 = {
          instancePath: instancePath + '/decimals',
          schemaPath: '#/properties/decimals/type',
          keyword: 'type',
          params: { type: 'integer' },
        }
        if (vErrors === null) {
          vErrors = [err12]
        } else {
          vErrors.push(err12)
        }
        errors++
      }
      if (typeof data5 == 'number' && isFinite(data5)) {
        if (data5 > 6 || isNaN(data5)) {
          const err13 = {
            instancePath: instancePath + '/decimals',
            schemaPath: '#/properties/decimals/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 6 },
          }
          if (vErrors === null) {
            vErrors = [err13]
          } else {
            vErrors.push(err13)
          }
          errors++
        }
        if (data5 < 0 || isNaN(data5)) {
          const err14 = {
            instancePath: instancePath + '/decimals',
            schemaPath: '#/properties/decimals/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
          }
          if (vErrors === null) {
            vErrors = [err14]
          } else {
            vErrors.push(err14)
          }
          errors++
        }
      }
    }
    if (data.range !== undefined) {
      let data6 = data.range
      if (data6 && typeof data6 == 'object' && !Array.isArray(data6)) {
        if (data6.min === undefined) {
          const err15 = {
            instancePath: instancePath + '/range',
            schemaPath: '#/properties/range/required',
            keyword: 'required',
            params: { missingProperty: 'min' },
          }
          if (vErrors === null) {
            vErrors = [err15]
          } else {
            vErrors.push(err15)
          }
          errors++
        }
        if (data6.max === undefined) {
          const err16 = {
            instancePath: instancePath + '/range',
            schemaPath: '#/properties/range/required',
            keyword: 'required',
            params: { missingProperty: 'max' },
          }
          if (vErrors === null) {
            vErrors = [err16]
          } else {
            vErrors.push(err16)
          }
          errors++
        }
        for (const key1 in data6) {
          if (!(key1 === 'min' || key1 === 'max')) {
            const err17 = {
              instancePath: instancePath + '/range',
              schemaPath: '#/properties/range/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key1 },
            }
            if (vErrors === null) {
              vErrors = [err17]
            } else {
              vErrors.push(err17)
            }
            errors++
          }
        }
        if (data6.min !== undefined) {
          let data7 = data6.min
          const _errs13 = errors
          let valid2 = false
          const _errs14 = errors
          if (!(typeof data7 == 'number' && isFinite(data7))) {
            const err18 = {
              instancePath: instancePath + '/range/min',
              schemaPath: '#/properties/range/properties/min/anyOf/0/type',
              keyword: 'type',
              params: { type: 'number' },
            }
            if (vErrors === null) {
              vErrors = [err18]
            } else {
              vErrors.push(err18)
            }
            errors++
          }
          var _valid0 = _errs14 === errors
          valid2 = valid2 || _valid0
          if (!valid2) {
            const _errs16 = errors
            if (data7 !== null) {
              const err19 = {
                instancePath: instancePath + '/range/min',
                schemaPath: '#/properties/range/properties/min/anyOf/1/type',
                keyword: 'type',
                params: { type: 'null' },
              }
              if (vErrors === null) {
                vErrors = [err19]
              } else {
                vErrors.push(err19)
              }
              errors++
            }
            var _valid0 = _errs16 === errors
            valid2 = valid2 || _valid0
          }
          if (!valid2) {
            const err20 = {
              instancePath: instancePath + '/range/min',
              schemaPath: '#/properties/range/properties/min/anyOf',
              keyword: 'anyOf',
              params: {},
            }
            if (vErrors === null) {
              vErrors = [err20]
            } else {
              vErrors.push(err20)
            }
            errors++
          } else {
            errors = _errs13
            if (vErrors !== null) {
              if (_errs13) {
                vErrors.length = _errs13
              } else {
                vErrors = null
              }
            }
          }
        }
        if (data6.max !== undefined) {
          let data8 = data6.max
          const _errs19 = errors
          let valid3 = false
          const _errs20 = errors
          if (!(typeof data8 == 'number' && isFinite(data8))) {
            const err21 = {
              instancePath: instancePath + '/range/max',
              schemaPath: '#/properties/range/properties/max/anyOf/0/type',
              keyword: 'type',
              params: { type: 'number' },
            }
            if (vErrors === null) {
              vErrors = [err21]
            } else {
              vErrors.push(err21)
            }
            errors++
          }
          var _valid1 = _errs20 === errors
          valid3 = valid3 || _valid1
          if (!valid3) {
            const _errs22 = errors
            if (data8 !== null) {
              const err22 = {
                instancePath: instancePath + '/range/max',
                schemaPath: '#/properties/range/properties/max/anyOf/1/type',
                keyword: 'type',
                params: { type: 'null' },
              }
              if (vErrors === null) {
                vErrors = [err22]
              } else {
                vErrors.push(err22)
              }
              errors++
            }
            var _valid1 = _errs22 === errors
            valid3 = valid3 || _valid1
          }
          if (!valid3) {
            const err23 = {
              instancePath: instancePath + '/range/max',
              schemaPath: '#/properties/range/properties/max/anyOf',
              keyword: 'anyOf',
              params: {},
            }
            if (vErrors === null) {
              vErrors = [err23]
            } else {
              vErrors.push(err23)
            }
            errors++
          } else {
            errors = _errs19
            if (vErrors !== null) {
              if (_errs19) {
                vErrors.length = _errs19
              } else {
                vErrors = null
              }
            }
          }
        }
      } else {
        const err24 = {
          instancePath: instancePath + '/range',
          schemaPath: '#/properties/range/type',
          keyword: 'type',
          params: { type: 'object' },
        }
        if (vErrors === null) {
          vErrors = [err24]
        } else {
          vErrors.push(err24)
        }
        errors++
      }
    }
    if (data.bands !== undefined) {
      let data9 = data.bands
      if (Array.isArray(data9)) {
        const len0 = data9.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate154(data9[i0], {
              instancePath: instancePath + '/bands/' + i0,
              parentData: data9,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err25 = {
          instancePath: instancePath + '/bands',
          schemaPath: '#/properties/bands/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err25]
        } else {
          vErrors.push(err25)
        }
        errors++
      }
    }
    if (data.explain !== undefined) {
      if (
        !validate37(data.explain, {
          instancePath: instancePath + '/explain',
          parentData: data,
          parentDataProperty: 'explain',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors)
        errors = vErrors.length
      }
    }
    if (data.showTo !== undefined) {
      let data12 = data.showTo
      if (Array.isArray(data12)) {
        const len1 = data12.length
        for (let i1 = 0; i1 < len1; i1++) {
          let data13 = data12[i1]
          if (!(data13 === 'patient' || data13 === 'clinician')) {
            const err26 = {
              instancePath: instancePath + '/showTo/' + i1,
              schemaPath: '#/properties/showTo/items/enum',
              keyword: 'enum',
              params: { allowedValues: schema48.properties.showTo.items.enum },
            }
            if (vErrors === null) {
              vErrors = [err26]
            } else {
              vErrors.push(err26)
            }
            errors++
          }
        }
      } else {
        const err27 = {
          instancePath: instancePath + '/showTo',
          schemaPath: '#/properties/showTo/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err27]
        } else {
          vErrors.push(err27)
        }
        errors++
      }
    }
    if (data.as !== undefined) {
      let data14 = data.as
      if (Array.isArray(data14)) {
        const len2 = data14.length
        for (let i2 = 0; i2 < len2; i2++) {
          let data15 = data14[i2]
          if (!(data15 === 'line' || data15 === 'bars' || data15 === 'table')) {
            const err28 = {
              instancePath: instancePath + '/as/' + i2,
              schemaPath: '#/properties/as/items/enum',
              keyword: 'enum',
              params: { allowedValues: schema48.properties.as.items.enum },
            }
            if (vErrors === null) {
              vErrors = [err28]
            } else {
              vErrors.push(err28)
            }
            errors++
          }
        }
      } else {
        const err29 = {
          instancePath: instancePath + '/as',
          schemaPath: '#/properties/as/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err29]
        } else {
          vErrors.push(err29)
        }
        errors++
      }
    }
  } else {
    const err30 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err30]
    } else {
      vErrors.push(err30)
    }
    errors++
  }
  validate147.errors = vErrors
  return errors === 0
}
function validate53(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'id' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.title === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'title' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.intro === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'intro' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.layout === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'layout' },
      }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.instrument === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'instrument' },
      }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.questions === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'questions' },
      }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    if (data.matrices === undefined) {
      const err6 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'matrices' },
      }
      if (vErrors === null) {
        vErrors = [err6]
      } else {
        vErrors.push(err6)
      }
      errors++
    }
    if (data.checks === undefined) {
      const err7 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'checks' },
      }
      if (vErrors === null) {
        vErrors = [err7]
      } else {
        vErrors.push(err7)
      }
      errors++
    }
    if (data.results === undefined) {
      const err8 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'results' },
      }
      if (vErrors === null) {
        vErrors = [err8]
      } else {
        vErrors.push(err8)
      }
      errors++
    }
    for (const key0 in data) {
      if (!func2.call(schema19.properties, key0)) {
        const err9 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err9]
        } else {
          vErrors.push(err9)
        }
        errors++
      }
    }
    if (data.id !== undefined) {
      if (
        !validate22(data.id, {
          instancePath: instancePath + '/id',
          parentData: data,
          parentDataProperty: 'id',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.title !== undefined) {
      if (
        !validate26(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors)
        errors = vErrors.length
      }
    }
    if (data.intro !== undefined) {
      if (
        !validate37(data.intro, {
          instancePath: instancePath + '/intro',
          parentData: data,
          parentDataProperty: 'intro',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors)
        errors = vErrors.length
      }
    }
    if (data.layout !== undefined) {
      let data3 = data.layout
      if (!(data3 === 'page' || data3 === 'question')) {
        const err10 = {
          instancePath: instancePath + '/layout',
          schemaPath: '#/properties/layout/enum',
          keyword: 'enum',
          params: { allowedValues: schema19.properties.layout.enum },
        }
        if (vErrors === null) {
          vErrors = [err10]
        } else {
          vErrors.push(err10)
        }
        errors++
      }
    }
    if (data.instrument !== undefined) {
      let data4 = data.instrument
      const _errs7 = errors
      let valid1 = false
      const _errs8 = errors
      if (data4 && typeof data4 == 'object' && !Array.isArray(data4)) {
        if (data4.source === undefined) {
          const err11 = {
            instancePath: instancePath + '/instrument',
            schemaPath: '#/properties/instrument/anyOf/0/required',
            keyword: 'required',
            params: { missingProperty: 'source' },
          }
          if (vErrors === null) {
            vErrors = [err11]
          } else {
            vErrors.push(err11)
          }
          errors++
        }
        if (data4.licence === undefined) {
          const err12 = {
            instancePath: instancePath + '/instrument',
            schemaPath: '#/properties/instrument/anyOf/0/required',
            keyword: 'required',
            params: { missingProperty: 'licence' },
          }
          if (vErrors === null) {
            vErrors = [err12]
          } else {
            vErrors.push(err12)
          }
          errors++
        }
        for (const key1 in data4) {
          if (!(key1 === 'source' || key1 === 'licence')) {
            const err13 = {
              instancePath: instancePath + '/instrument',
              schemaPath: '#/properties/instrument/anyOf/0/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key1 },
            }
            if (vErrors === null) {
              vErrors = [err13]
            } else {
              vErrors.push(err13)
            }
            errors++
          }
        }
        if (data4.source !== undefined) {
          if (typeof data4.source !== 'string') {
            const err14 = {
              instancePath: instancePath + '/instrument/source',
              schemaPath: '#/properties/instrument/anyOf/0/properties/source/type',
              keyword: 'type',
              params: { type: 'string' },
            }
            if (vErrors === null) {
              vErrors = [err14]
            } else {
              vErrors.push(err14)
            }
            errors++
          }
        }
        if (data4.licence !== undefined) {
          if (typeof data4.licence !== 'string') {
            const err15 = {
              instancePath: instancePath + '/instrument/licence',
              schemaPath: '#/properties/instrument/anyOf/0/properties/licence/type',
              keyword: 'type',
              params: { type: 'string' },
            }
            if (vErrors === null) {
              vErrors = [err15]
            } else {
              vErrors.push(err15)
            }
            errors++
          }
        }
      } else {
        const err16 = {
          instancePath: instancePath + '/instrument',
          schemaPath: '#/properties/instrument/anyOf/0/type',
          keyword: 'type',
          params: { type: 'object' },
        }
        if (vErrors === null) {
          vErrors = [err16]
        } else {
          vErrors.push(err16)
        }
        errors++
      }
      var _valid0 = _errs8 === errors
      valid1 = valid1 || _valid0
      if (!valid1) {
        const _errs15 = errors
        if (data4 !== null) {
          const err17 = {
            instancePath: instancePath + '/instrument',
            schemaPath: '#/properties/instrument/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err17]
          } else {
            vErrors.push(err17)
          }
          errors++
        }
        var _valid0 = _errs15 === errors
        valid1 = valid1 || _valid0
      }
      if (!valid1) {
        const err18 = {
          instancePath: instancePath + '/instrument',
          schemaPath: '#/properties/instrument/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err18]
        } else {
          vErrors.push(err18)
        }
        errors++
      } else {
        errors = _errs7
        if (vErrors !== null) {
          if (_errs7) {
            vErrors.length = _errs7
          } else {
            vErrors = null
          }
        }
      }
    }
    if (data.questions !== undefined) {
      let data7 = data.questions
      if (Array.isArray(data7)) {
        const len0 = data7.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate57(data7[i0], {
              instancePath: instancePath + '/questions/' + i0,
              parentData: data7,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err19 = {
          instancePath: instancePath + '/questions',
          schemaPath: '#/properties/questions/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err19]
        } else {
          vErrors.push(err19)
        }
        errors++
      }
    }
    if (data.matrices !== undefined) {
      let data9 = data.matrices
      if (Array.isArray(data9)) {
        const len1 = data9.length
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !validate137(data9[i1], {
              instancePath: instancePath + '/matrices/' + i1,
              parentData: data9,
              parentDataProperty: i1,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err20 = {
          instancePath: instancePath + '/matrices',
          schemaPath: '#/properties/matrices/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err20]
        } else {
          vErrors.push(err20)
        }
        errors++
      }
    }
    if (data.checks !== undefined) {
      let data11 = data.checks
      if (Array.isArray(data11)) {
        const len2 = data11.length
        for (let i2 = 0; i2 < len2; i2++) {
          if (
            !validate142(data11[i2], {
              instancePath: instancePath + '/checks/' + i2,
              parentData: data11,
              parentDataProperty: i2,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err21 = {
          instancePath: instancePath + '/checks',
          schemaPath: '#/properties/checks/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err21]
        } else {
          vErrors.push(err21)
        }
        errors++
      }
    }
    if (data.results !== undefined) {
      let data13 = data.results
      if (Array.isArray(data13)) {
        const len3 = data13.length
        for (let i3 = 0; i3 < len3; i3++) {
          if (
            !validate147(data13[i3], {
              instancePath: instancePath + '/results/' + i3,
              parentData: data13,
              parentDataProperty: i3,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err22 = {
          instancePath: instancePath + '/results',
          schemaPath: '#/properties/results/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err22]
        } else {
          vErrors.push(err22)
        }
        errors++
      }
    }
  } else {
    const err23 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err23]
    } else {
      vErrors.push(err23)
    }
    errors++
  }
  validate53.errors = vErrors
  return errors === 0
}
const schema52 = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'title', 'opens', 'byClinician', 'feedback', 'sections'],
  properties: {
    id: { $ref: '#/definitions/Id' },
    title: { $ref: '#/definitions/Text' },
    opens: { $ref: '#/definitions/MaybeExpression', description: 'null: open from the start, unless byClinician.' },
    byClinician: { type: 'boolean', description: 'Opens only when a clinician or a rule opens it.' },
    feedback: {
      anyOf: [{ $ref: '#/definitions/Feedback' }, { type: 'null' }],
      description: "A clinician's feedback, without which the module is not done; null: none is asked for.",
    },
    sections: { type: 'array', items: { $ref: '#/definitions/Section' } },
  },
}
const schema53 = {
  type: 'object',
  additionalProperties: false,
  required: ['note'],
  properties: {
    note: { $ref: '#/definitions/MaybeText', description: 'Shown to the patient who waits for it (Markdown).' },
  },
}
function validate167(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.note === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'note' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'note')) {
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err1]
        } else {
          vErrors.push(err1)
        }
        errors++
      }
    }
    if (data.note !== undefined) {
      if (
        !validate37(data.note, {
          instancePath: instancePath + '/note',
          parentData: data,
          parentDataProperty: 'note',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err2]
    } else {
      vErrors.push(err2)
    }
    errors++
  }
  validate167.errors = vErrors
  return errors === 0
}
const schema54 = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'title', 'show', 'pages'],
  properties: {
    id: { $ref: '#/definitions/Id' },
    title: { $ref: '#/definitions/MaybeText', description: 'null: pages written straight into the module.' },
    show: { $ref: '#/definitions/MaybeExpression', description: 'When it does not hold, none of its pages is shown.' },
    pages: { type: 'array', items: { $ref: '#/definitions/Page' } },
  },
}
const schema55 = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'title', 'show', 'blocks'],
  properties: {
    id: { $ref: '#/definitions/Id', description: 'Unique in its module.' },
    title: { $ref: '#/definitions/Text' },
    show: { $ref: '#/definitions/MaybeExpression' },
    blocks: { type: 'array', items: { $ref: '#/definitions/Block' } },
  },
}
const schema56 = {
  oneOf: [
    { $ref: '#/definitions/TextBlock' },
    { $ref: '#/definitions/TipBlock' },
    { $ref: '#/definitions/Picture' },
    { $ref: '#/definitions/Video' },
    { $ref: '#/definitions/Audio' },
    { $ref: '#/definitions/FormBlock' },
  ],
}
const schema57 = {
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'text'],
  properties: {
    kind: { const: 'text' },
    text: { $ref: '#/definitions/Text', description: 'Markdown. {patient.first_name} is filled in.' },
  },
}
function validate179(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'kind' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.text === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'text' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'kind' || key0 === 'text')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
    if (data.kind !== undefined) {
      if ('text' !== data.kind) {
        const err3 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/const',
          keyword: 'const',
          params: { allowedValue: 'text' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.text !== undefined) {
      if (
        !validate26(data.text, {
          instancePath: instancePath + '/text',
          parentData: data,
          parentDataProperty: 'text',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err4]
    } else {
      vErrors.push(err4)
    }
    errors++
  }
  validate179.errors = vErrors
  return errors === 0
}
const schema58 = {
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'text'],
  properties: { kind: { const: 'tip' }, text: { $ref: '#/definitions/Text' } },
}
function validate182(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'kind' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.text === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'text' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'kind' || key0 === 'text')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
    if (data.kind !== undefined) {
      if ('tip' !== data.kind) {
        const err3 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/const',
          keyword: 'const',
          params: { allowedValue: 'tip' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.text !== undefined) {
      if (
        !validate26(data.text, {
          instancePath: instancePath + '/text',
          parentData: data,
          parentDataProperty: 'text',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err4]
    } else {
      vErrors.push(err4)
    }
    errors++
  }
  validate182.errors = vErrors
  return errors === 0
}
const schema59 = {
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'form'],
  properties: { kind: { const: 'form' }, form: { $ref: '#/definitions/Id' } },
  description: 'A form to fill in on this page; given once, when the module opens.',
}
function validate188(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'kind' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.form === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'form' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'kind' || key0 === 'form')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
    if (data.kind !== undefined) {
      if ('form' !== data.kind) {
        const err3 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/const',
          keyword: 'const',
          params: { allowedValue: 'form' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.form !== undefined) {
      if (
        !validate22(data.form, {
          instancePath: instancePath + '/form',
          parentData: data,
          parentDataProperty: 'form',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err4]
    } else {
      vErrors.push(err4)
    }
    errors++
  }
  validate188.errors = vErrors
  return errors === 0
}
function validate178(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  const _errs0 = errors
  let valid0 = false
  let passing0 = null
  const _errs1 = errors
  if (!validate179(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors)
    errors = vErrors.length
  }
  var _valid0 = _errs1 === errors
  if (_valid0) {
    valid0 = true
    passing0 = 0
  }
  const _errs2 = errors
  if (!validate182(data, { instancePath, parentData, parentDataProperty, rootData })) {
    vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors)
    errors = vErrors.length
  }
  var _valid0 = _errs2 === errors
  if (_valid0 && valid0) {
    valid0 = false
    passing0 = [passing0, 1]
  } else {
    if (_valid0) {
      valid0 = true
      passing0 = 1
    }
    const _errs3 = errors
    if (!validate34(data, { instancePath, parentData, parentDataProperty, rootData })) {
      vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors)
      errors = vErrors.length
    }
    var _valid0 = _errs3 === errors
    if (_valid0 && valid0) {
      valid0 = false
      passing0 = [passing0, 2]
    } else {
      if (_valid0) {
        valid0 = true
        passing0 = 2
      }
      const _errs4 = errors
      if (!validate96(data, { instancePath, parentData, parentDataProperty, rootData })) {
        vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors)
        errors = vErrors.length
      }
      var _valid0 = _errs4 === errors
      if (_valid0 && valid0) {
        valid0 = false
        passing0 = [passing0, 3]
      } else {
        if (_valid0) {
          valid0 = true
          passing0 = 3
        }
        const _errs5 = errors
        if (!validate101(data, { instancePath, parentData, parentDataProperty, rootData })) {
          vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors)
          errors = vErrors.length
        }
        var _valid0 = _errs5 === errors
        if (_valid0 && valid0) {
          valid0 = false
          passing0 = [passing0, 4]
        } else {
          if (_valid0) {
            valid0 = true
            passing0 = 4
          }
          const _errs6 = errors
          if (!validate188(data, { instancePath, parentData, parentDataProperty, rootData })) {
            vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors)
            errors = vErrors.length
          }
          var _valid0 = _errs6 === errors
          if (_valid0 && valid0) {
            valid0 = false
            passing0 = [passing0, 5]
          } else {
            if (_valid0) {
              valid0 = true
              passing0 = 5
            }
          }
        }
      }
    }
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: '#/oneOf', keyword: 'oneOf', params: { passingSchemas: passing0 } }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  } else {
    errors = _errs0
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0
      } else {
        vErrors = null
      }
    }
  }
  validate178.errors = vErrors
  return errors === 0
}
function validate174(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'id' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.title === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'title' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.show === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'show' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.blocks === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'blocks' },
      }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'id' || key0 === 'title' || key0 === 'show' || key0 === 'blocks')) {
        const err4 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
    if (data.id !== undefined) {
      if (
        !validate22(data.id, {
          instancePath: instancePath + '/id',
          parentData: data,
          parentDataProperty: 'id',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.title !== undefined) {
      if (
        !validate26(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors)
        errors = vErrors.length
      }
    }
    if (data.show !== undefined) {
      if (
        !validate62(data.show, {
          instancePath: instancePath + '/show',
          parentData: data,
          parentDataProperty: 'show',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors)
        errors = vErrors.length
      }
    }
    if (data.blocks !== undefined) {
      let data3 = data.blocks
      if (Array.isArray(data3)) {
        const len0 = data3.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate178(data3[i0], {
              instancePath: instancePath + '/blocks/' + i0,
              parentData: data3,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err5 = {
          instancePath: instancePath + '/blocks',
          schemaPath: '#/properties/blocks/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err6]
    } else {
      vErrors.push(err6)
    }
    errors++
  }
  validate174.errors = vErrors
  return errors === 0
}
function validate170(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'id' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.title === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'title' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.show === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'show' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.pages === undefined) {
      const err3 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'pages' } }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'id' || key0 === 'title' || key0 === 'show' || key0 === 'pages')) {
        const err4 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
    if (data.id !== undefined) {
      if (
        !validate22(data.id, {
          instancePath: instancePath + '/id',
          parentData: data,
          parentDataProperty: 'id',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.title !== undefined) {
      if (
        !validate37(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors)
        errors = vErrors.length
      }
    }
    if (data.show !== undefined) {
      if (
        !validate62(data.show, {
          instancePath: instancePath + '/show',
          parentData: data,
          parentDataProperty: 'show',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors)
        errors = vErrors.length
      }
    }
    if (data.pages !== undefined) {
      let data3 = data.pages
      if (Array.isArray(data3)) {
        const len0 = data3.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate174(data3[i0], {
              instancePath: instancePath + '/pages/' + i0,
              parentData: data3,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err5 = {
          instancePath: instancePath + '/pages',
          schemaPath: '#/properties/pages/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err6]
    } else {
      vErrors.push(err6)
    }
    errors++
  }
  validate170.errors = vErrors
  return errors === 0
}
function validate163(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'id' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.title === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'title' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.opens === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'opens' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.byClinician === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'byClinician' },
      }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.feedback === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'feedback' },
      }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.sections === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'sections' },
      }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(
        key0 === 'id' ||
        key0 === 'title' ||
        key0 === 'opens' ||
        key0 === 'byClinician' ||
        key0 === 'feedback' ||
        key0 === 'sections'
      )) {
        const err6 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
    }
    if (data.id !== undefined) {
      if (
        !validate22(data.id, {
          instancePath: instancePath + '/id',
          parentData: data,
          parentDataProperty: 'id',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.title !== undefined) {
      if (
        !validate26(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors)
        errors = vErrors.length
      }
    }
    if (data.opens !== undefined) {
      if (
        !validate62(data.opens, {
          instancePath: instancePath + '/opens',
          parentData: data,
          parentDataProperty: 'opens',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors)
        errors = vErrors.length
      }
    }
    if (data.byClinician !== undefined) {
      if (typeof data.byClinician !== 'boolean') {
        const err7 = {
          instancePath: instancePath + '/byClinician',
          schemaPath: '#/properties/byClinician/type',
          keyword: 'type',
          params: { type: 'boolean' },
        }
        if (vErrors === null) {
          vErrors = [err7]
        } else {
          vErrors.push(err7)
        }
        errors++
      }
    }
    if (data.feedback !== undefined) {
      let data4 = data.feedback
      const _errs8 = errors
      let valid1 = false
      const _errs9 = errors
      if (
        !validate167(data4, {
          instancePath: instancePath + '/feedback',
          parentData: data,
          parentDataProperty: 'feedback',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors)
        errors = vErrors.length
      }
      var _valid0 = _errs9 === errors
      valid1 = valid1 || _valid0
      if (!valid1) {
        const _errs10 = errors
        if (data4 !== null) {
          const err8 = {
            instancePath: instancePath + '/feedback',
            schemaPath: '#/properties/feedback/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err8]
          } else {
            vErrors.push(err8)
          }
          errors++
        }
        var _valid0 = _errs10 === errors
        valid1 = valid1 || _valid0
      }
      if (!valid1) {
        const err9 = {
          instancePath: instancePath + '/feedback',
          schemaPath: '#/properties/feedback/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err9]
        } else {
          vErrors.push(err9)
        }
        errors++
      } else {
        errors = _errs8
        if (vErrors !== null) {
          if (_errs8) {
            vErrors.length = _errs8
          } else {
            vErrors = null
          }
        }
      }
    }
    if (data.sections !== undefined) {
      let data5 = data.sections
      if (Array.isArray(data5)) {
        const len0 = data5.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate170(data5[i0], {
              instancePath: instancePath + '/sections/' + i0,
              parentData: data5,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err10 = {
          instancePath: instancePath + '/sections',
          schemaPath: '#/properties/sections/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err10]
        } else {
          vErrors.push(err10)
        }
        errors++
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err11]
    } else {
      vErrors.push(err11)
    }
    errors++
  }
  validate163.errors = vErrors
  return errors === 0
}
const schema60 = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'title', 'forms'],
  properties: {
    id: { $ref: '#/definitions/Id' },
    title: { $ref: '#/definitions/Text' },
    forms: { type: 'array', minItems: 1, items: { $ref: '#/definitions/Id' } },
  },
}
function validate195(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'id' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.title === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'title' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.forms === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'forms' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'id' || key0 === 'title' || key0 === 'forms')) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.id !== undefined) {
      if (
        !validate22(data.id, {
          instancePath: instancePath + '/id',
          parentData: data,
          parentDataProperty: 'id',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.title !== undefined) {
      if (
        !validate26(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors)
        errors = vErrors.length
      }
    }
    if (data.forms !== undefined) {
      let data2 = data.forms
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err4 = {
            instancePath: instancePath + '/forms',
            schemaPath: '#/properties/forms/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err4]
          } else {
            vErrors.push(err4)
          }
          errors++
        }
        const len0 = data2.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate22(data2[i0], {
              instancePath: instancePath + '/forms/' + i0,
              parentData: data2,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err5 = {
          instancePath: instancePath + '/forms',
          schemaPath: '#/properties/forms/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err6]
    } else {
      vErrors.push(err6)
    }
    errors++
  }
  validate195.errors = vErrors
  return errors === 0
}
const schema61 = {
  type: 'object',
  additionalProperties: false,
  required: [
    'id',
    'forms',
    'anchor',
    'first',
    'every',
    'weekdays',
    'times',
    'until',
    'due',
    'open',
    'reminders',
    'gate',
  ],
  description:
    'When forms are given. Occurrence n of a form opens at a time computed from the anchor and n alone, never from the one before.',
  properties: {
    id: { $ref: '#/definitions/Id' },
    forms: { type: 'array', minItems: 1, items: { $ref: '#/definitions/Id' } },
    anchor: { $ref: '#/definitions/Anchor' },
    first: {
      $ref: '#/definitions/CalendarStep',
      description: "From the anchor's day to the first day: 0 days is the anchor's own day.",
    },
    every: { anyOf: [{ $ref: '#/definitions/CalendarStep' }, { type: 'null' }], description: 'null: once.' },
    weekdays: {
      type: 'array',
      items: { type: 'integer', minimum: 1, maximum: 7 },
      description: 'Monday is 1. Empty: every day counts. Used with every 1 day.',
    },
    times: {
      type: 'array',
      items: { $ref: '#/definitions/ClockTime' },
      description: "Local times of day it opens. Empty: at the anchor's own moment on the anchor's day, else at 00:00.",
    },
    until: { $ref: '#/definitions/Until' },
    due: {
      anyOf: [{ $ref: '#/definitions/Duration' }, { type: 'null' }],
      description:
        'How long after it opens it should be sent; from then on it is late. null: at any time while it is open.',
    },
    open: {
      anyOf: [{ $ref: '#/definitions/Duration' }, { type: 'null' }],
      description: 'How long it stays open; null: until it is sent.',
    },
    reminders: { type: 'array', items: { $ref: '#/definitions/Duration' }, description: 'Counted from when it opens.' },
    gate: { type: 'boolean', description: 'Content waits until it is sent.' },
  },
}
const schema62 = {
  oneOf: [
    {
      type: 'object',
      additionalProperties: false,
      required: ['kind'],
      properties: { kind: { enum: ['start', 'end'] } },
      description: 'When the program started or ended for the patient.',
    },
    {
      type: 'object',
      additionalProperties: false,
      required: ['kind', 'module'],
      properties: { kind: { enum: ['opened', 'done'] }, module: { $ref: '#/definitions/Id' } },
      description: 'When the module first opened or was done for the patient.',
    },
    {
      type: 'object',
      additionalProperties: false,
      required: ['kind'],
      properties: { kind: { const: 'demand' } },
      description:
        'Given by hand, at once; the row says how long it is open. At most one such row gives the same forms.',
    },
  ],
}
function validate203(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  const _errs0 = errors
  let valid0 = false
  let passing0 = null
  const _errs1 = errors
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/oneOf/0/required',
        keyword: 'required',
        params: { missingProperty: 'kind' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'kind')) {
        const err1 = {
          instancePath,
          schemaPath: '#/oneOf/0/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err1]
        } else {
          vErrors.push(err1)
        }
        errors++
      }
    }
    if (data.kind !== undefined) {
      let data0 = data.kind
      if (!(data0 === 'start' || data0 === 'end')) {
        const err2 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/oneOf/0/properties/kind/enum',
          keyword: 'enum',
          params: { allowedValues: schema62.oneOf[0].properties.kind.enum },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: '#/oneOf/0/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err3]
    } else {
      vErrors.push(err3)
    }
    errors++
  }
  var _valid0 = _errs1 === errors
  if (_valid0) {
    valid0 = true
    passing0 = 0
  }
  const _errs5 = errors
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/oneOf/1/required',
        keyword: 'required',
        params: { missingProperty: 'kind' },
      }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.module === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/oneOf/1/required',
        keyword: 'required',
        params: { missingProperty: 'module' },
      }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    for (const key1 in data) {
      if (!(key1 === 'kind' || key1 === 'module')) {
        const err6 = {
          instancePath,
          schemaPath: '#/oneOf/1/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key1 },
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
    }
    if (data.kind !== undefined) {
      let data1 = data.kind
      if (!(data1 === 'opened' || data1 === 'done')) {
        const err7 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/oneOf/1/properties/kind/enum',
          keyword: 'enum',
          params: { allowedValues: schema62.oneOf[1].properties.kind.enum },
        }
        if (vErrors === null) {
          vErrors = [err7]
        } else {
          vErrors.push(err7)
        }
        errors++
      }
    }
    if (data.module !== undefined) {
      if (
        !validate22(data.module, {
          instancePath: instancePath + '/module',
          parentData: data,
          parentDataProperty: 'module',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: '#/oneOf/1/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err8]
    } else {
      vErrors.push(err8)
    }
    errors++
  }
  var _valid0 = _errs5 === errors
  if (_valid0 && valid0) {
    valid0 = false
    passing0 = [passing0, 1]
  } else {
    if (_valid0) {
      valid0 = true
      passing0 = 1
    }
    const _errs10 = errors
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      if (data.kind === undefined) {
        const err9 = {
          instancePath,
          schemaPath: '#/oneOf/2/required',
          keyword: 'required',
          params: { missingProperty: 'kind' },
        }
        if (vErrors === null) {
          vErrors = [err9]
        } else {
          vErrors.push(err9)
        }
        errors++
      }
      for (const key2 in data) {
        if (!(key2 === 'kind')) {
          const err10 = {
            instancePath,
            schemaPath: '#/oneOf/2/additionalProperties',
            keyword: 'additionalProperties',
            params: { additionalProperty: key2 },
          }
          if (vErrors === null) {
            vErrors = [err10]
          } else {
            vErrors.push(err10)
          }
          errors++
        }
      }
      if (data.kind !== undefined) {
        if ('demand' !== data.kind) {
          const err11 = {
            instancePath: instancePath + '/kind',
            schemaPath: '#/oneOf/2/properties/kind/const',
            keyword: 'const',
            params: { allowedValue: 'demand' },
          }
          if (vErrors === null) {
            vErrors = [err11]
          } else {
            vErrors.push(err11)
          }
          errors++
        }
      }
    } else {
      const err12 = { instancePath, schemaPath: '#/oneOf/2/type', keyword: 'type', params: { type: 'object' } }
      if (vErrors === null) {
        vErrors = [err12]
      } else {
        vErrors.push(err12)
      }
      errors++
    }
    var _valid0 = _errs10 === errors
    if (_valid0 && valid0) {
      valid0 = false
      passing0 = [passing0, 2]
    } else {
      if (_valid0) {
        valid0 = true
        passing0 = 2
      }
    }
  }
  if (!valid0) {
    const err13 = { instancePath, schemaPath: '#/oneOf', keyword: 'oneOf', params: { passingSchemas: passing0 } }
    if (vErrors === null) {
      vErrors = [err13]
    } else {
      vErrors.push(err13)
    }
    errors++
  } else {
    errors = _errs0
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0
      } else {
        vErrors = null
      }
    }
  }
  validate203.errors = vErrors
  return errors === 0
}
const schema63 = {
  type: 'object',
  additionalProperties: false,
  required: ['n', 'unit'],
  properties: { n: { type: 'integer', minimum: 0 }, unit: { enum: ['days', 'weeks', 'months'] } },
}
function validate206(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.n === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'n' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.unit === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'unit' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'n' || key0 === 'unit')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
    if (data.n !== undefined) {
      let data0 = data.n
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err3 = {
          instancePath: instancePath + '/n',
          schemaPath: '#/properties/n/type',
          keyword: 'type',
          params: { type: 'integer' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
      if (typeof data0 == 'number' && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          const err4 = {
            instancePath: instancePath + '/n',
            schemaPath: '#/properties/n/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
          }
          if (vErrors === null) {
            vErrors = [err4]
          } else {
            vErrors.push(err4)
          }
          errors++
        }
      }
    }
    if (data.unit !== undefined) {
      let data1 = data.unit
      if (!(data1 === 'days' || data1 === 'weeks' || data1 === 'months')) {
        const err5 = {
          instancePath: instancePath + '/unit',
          schemaPath: '#/properties/unit/enum',
          keyword: 'enum',
          params: { allowedValues: schema63.properties.unit.enum },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err6]
    } else {
      vErrors.push(err6)
    }
    errors++
  }
  validate206.errors = vErrors
  return errors === 0
}
const schema64 = { type: 'string', pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$' }
const pattern6 = new RegExp('^([01][0-9]|2[0-3]):[0-5][0-9]$', 'u')
function validate209(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (!pattern6.test(data)) {
      const err0 = {
        instancePath,
        schemaPath: '#/pattern',
        keyword: 'pattern',
        params: { pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate209.errors = vErrors
  return errors === 0
}
const schema65 = {
  oneOf: [
    {
      type: 'object',
      additionalProperties: false,
      required: ['kind'],
      properties: { kind: { const: 'end' } },
      description: 'For as long as the program runs.',
    },
    {
      type: 'object',
      additionalProperties: false,
      required: ['kind', 'step'],
      properties: { kind: { const: 'for' }, step: { $ref: '#/definitions/CalendarStep' } },
      description: 'From the first day until this much later on the calendar; that day is not counted.',
    },
    {
      type: 'object',
      additionalProperties: false,
      required: ['kind', 'day'],
      properties: { kind: { const: 'day' }, day: { type: 'integer', minimum: 1 } },
      description: 'Until this day in the program, which is counted.',
    },
  ],
}
function validate211(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  const _errs0 = errors
  let valid0 = false
  let passing0 = null
  const _errs1 = errors
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/oneOf/0/required',
        keyword: 'required',
        params: { missingProperty: 'kind' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'kind')) {
        const err1 = {
          instancePath,
          schemaPath: '#/oneOf/0/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err1]
        } else {
          vErrors.push(err1)
        }
        errors++
      }
    }
    if (data.kind !== undefined) {
      if ('end' !== data.kind) {
        const err2 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/oneOf/0/properties/kind/const',
          keyword: 'const',
          params: { allowedValue: 'end' },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: '#/oneOf/0/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err3]
    } else {
      vErrors.push(err3)
    }
    errors++
  }
  var _valid0 = _errs1 === errors
  if (_valid0) {
    valid0 = true
    passing0 = 0
  }
  const _errs5 = errors
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/oneOf/1/required',
        keyword: 'required',
        params: { missingProperty: 'kind' },
      }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.step === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/oneOf/1/required',
        keyword: 'required',
        params: { missingProperty: 'step' },
      }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    for (const key1 in data) {
      if (!(key1 === 'kind' || key1 === 'step')) {
        const err6 = {
          instancePath,
          schemaPath: '#/oneOf/1/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key1 },
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
    }
    if (data.kind !== undefined) {
      if ('for' !== data.kind) {
        const err7 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/oneOf/1/properties/kind/const',
          keyword: 'const',
          params: { allowedValue: 'for' },
        }
        if (vErrors === null) {
          vErrors = [err7]
        } else {
          vErrors.push(err7)
        }
        errors++
      }
    }
    if (data.step !== undefined) {
      if (
        !validate206(data.step, {
          instancePath: instancePath + '/step',
          parentData: data,
          parentDataProperty: 'step',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: '#/oneOf/1/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err8]
    } else {
      vErrors.push(err8)
    }
    errors++
  }
  var _valid0 = _errs5 === errors
  if (_valid0 && valid0) {
    valid0 = false
    passing0 = [passing0, 1]
  } else {
    if (_valid0) {
      valid0 = true
      passing0 = 1
    }
    const _errs10 = errors
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      if (data.kind === undefined) {
        const err9 = {
          instancePath,
          schemaPath: '#/oneOf/2/required',
          keyword: 'required',
          params: { missingProperty: 'kind' },
        }
        if (vErrors === null) {
          vErrors = [err9]
        } else {
          vErrors.push(err9)
        }
        errors++
      }
      if (data.day === undefined) {
        const err10 = {
          instancePath,
          schemaPath: '#/oneOf/2/required',
          keyword: 'required',
          params: { missingProperty: 'day' },
        }
        if (vErrors === null) {
          vErrors = [err10]
        } else {
          vErrors.push(err10)
        }
        errors++
      }
      for (const key2 in data) {
        if (!(key2 === 'kind' || key2 === 'day')) {
          const err11 = {
            instancePath,
            schemaPath: '#/oneOf/2/additionalProperties',
            keyword: 'additionalProperties',
            params: { additionalProperty: key2 },
          }
          if (vErrors === null) {
            vErrors = [err11]
          } else {
            vErrors.push(err11)
          }
          errors++
        }
      }
      if (data.kind !== undefined) {
        if ('day' !== data.kind) {
          const err12 = {
            instancePath: instancePath + '/kind',
            schemaPath: '#/oneOf/2/properties/kind/const',
            keyword: 'const',
            params: { allowedValue: 'day' },
          }
          if (vErrors === null) {
            vErrors = [err12]
          } else {
            vErrors.push(err12)
          }
          errors++
        }
      }
      if (data.day !== undefined) {
        let data4 = data.day
        if (!(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
          const err13 = {
            instancePath: instancePath + '/day',
            schemaPath: '#/oneOf/2/properties/day/type',
            keyword: 'type',
            params: { type: 'integer' },
          }
          if (vErrors === null) {
            vErrors = [err13]
          } else {
            vErrors.push(err13)
          }
          errors++
        }
        if (typeof data4 == 'number' && isFinite(data4)) {
          if (data4 < 1 || isNaN(data4)) {
            const err14 = {
              instancePath: instancePath + '/day',
              schemaPath: '#/oneOf/2/properties/day/minimum',
              keyword: 'minimum',
              params: { comparison: '>=', limit: 1 },
            }
            if (vErrors === null) {
              vErrors = [err14]
            } else {
              vErrors.push(err14)
            }
            errors++
          }
        }
      }
    } else {
      const err15 = { instancePath, schemaPath: '#/oneOf/2/type', keyword: 'type', params: { type: 'object' } }
      if (vErrors === null) {
        vErrors = [err15]
      } else {
        vErrors.push(err15)
      }
      errors++
    }
    var _valid0 = _errs10 === errors
    if (_valid0 && valid0) {
      valid0 = false
      passing0 = [passing0, 2]
    } else {
      if (_valid0) {
        valid0 = true
        passing0 = 2
      }
    }
  }
  if (!valid0) {
    const err16 = { instancePath, schemaPath: '#/oneOf', keyword: 'oneOf', params: { passingSchemas: passing0 } }
    if (vErrors === null) {
      vErrors = [err16]
    } else {
      vErrors.push(err16)
    }
    errors++
  } else {
    errors = _errs0
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0
      } else {
        vErrors = null
      }
    }
  }
  validate211.errors = vErrors
  return errors === 0
}
function validate200(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'id' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.forms === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'forms' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.anchor === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'anchor' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.first === undefined) {
      const err3 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'first' } }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.every === undefined) {
      const err4 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'every' } }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.weekdays === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'weekdays' },
      }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    if (data.times === undefined) {
      const err6 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'times' } }
      if (vErrors === null) {
        vErrors = [err6]
      } else {
        vErrors.push(err6)
      }
      errors++
    }
    if (data.until === undefined) {
      const err7 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'until' } }
      if (vErrors === null) {
        vErrors = [err7]
      } else {
        vErrors.push(err7)
      }
      errors++
    }
    if (data.due === undefined) {
      const err8 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'due' } }
      if (vErrors === null) {
        vErrors = [err8]
      } else {
        vErrors.push(err8)
      }
      errors++
    }
    if (data.open === undefined) {
      const err9 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'open' } }
      if (vErrors === null) {
        vErrors = [err9]
      } else {
        vErrors.push(err9)
      }
      errors++
    }
    if (data.reminders === undefined) {
      const err10 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'reminders' },
      }
      if (vErrors === null) {
        vErrors = [err10]
      } else {
        vErrors.push(err10)
      }
      errors++
    }
    if (data.gate === undefined) {
      const err11 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'gate' } }
      if (vErrors === null) {
        vErrors = [err11]
      } else {
        vErrors.push(err11)
      }
      errors++
    }
    for (const key0 in data) {
      if (!func2.call(schema61.properties, key0)) {
        const err12 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err12]
        } else {
          vErrors.push(err12)
        }
        errors++
      }
    }
    if (data.id !== undefined) {
      if (
        !validate22(data.id, {
          instancePath: instancePath + '/id',
          parentData: data,
          parentDataProperty: 'id',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.forms !== undefined) {
      let data1 = data.forms
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err13 = {
            instancePath: instancePath + '/forms',
            schemaPath: '#/properties/forms/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err13]
          } else {
            vErrors.push(err13)
          }
          errors++
        }
        const len0 = data1.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate22(data1[i0], {
              instancePath: instancePath + '/forms/' + i0,
              parentData: data1,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err14 = {
          instancePath: instancePath + '/forms',
          schemaPath: '#/properties/forms/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err14]
        } else {
          vErrors.push(err14)
        }
        errors++
      }
    }
    if (data.anchor !== undefined) {
      if (
        !validate203(data.anchor, {
          instancePath: instancePath + '/anchor',
          parentData: data,
          parentDataProperty: 'anchor',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors)
        errors = vErrors.length
      }
    }
    if (data.first !== undefined) {
      if (
        !validate206(data.first, {
          instancePath: instancePath + '/first',
          parentData: data,
          parentDataProperty: 'first',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors)
        errors = vErrors.length
      }
    }
    if (data.every !== undefined) {
      let data5 = data.every
      const _errs9 = errors
      let valid3 = false
      const _errs10 = errors
      if (
        !validate206(data5, {
          instancePath: instancePath + '/every',
          parentData: data,
          parentDataProperty: 'every',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors)
        errors = vErrors.length
      }
      var _valid0 = _errs10 === errors
      valid3 = valid3 || _valid0
      if (!valid3) {
        const _errs11 = errors
        if (data5 !== null) {
          const err15 = {
            instancePath: instancePath + '/every',
            schemaPath: '#/properties/every/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err15]
          } else {
            vErrors.push(err15)
          }
          errors++
        }
        var _valid0 = _errs11 === errors
        valid3 = valid3 || _valid0
      }
      if (!valid3) {
        const err16 = {
          instancePath: instancePath + '/every',
          schemaPath: '#/properties/every/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err16]
        } else {
          vErrors.push(err16)
        }
        errors++
      } else {
        errors = _errs9
        if (vErrors !== null) {
          if (_errs9) {
            vErrors.length = _errs9
          } else {
            vErrors = null
          }
        }
      }
    }
    if (data.weekdays !== undefined) {
      let data6 = data.weekdays
      if (Array.isArray(data6)) {
        const len1 = data6.length
        for (let i1 = 0; i1 < len1; i1++) {
          let data7 = data6[i1]
          if (!(typeof data7 == 'number' && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
            const err17 = {
              instancePath: instancePath + '/weekdays/' + i1,
              schemaPath: '#/properties/weekdays/items/type',
              keyword: 'type',
              params: { type: 'integer' },
            }
            if (vErrors === null) {
              vErrors = [err17]
            } else {
              vErrors.push(err17)
            }
            errors++
          }
          if (typeof data7 == 'number' && isFinite(data7)) {
            if (data7 > 7 || isNaN(data7)) {
              const err18 = {
                instancePath: instancePath + '/weekdays/' + i1,
                schemaPath: '#/properties/weekdays/items/maximum',
                keyword: 'maximum',
                params: { comparison: '<=', limit: 7 },
              }
              if (vErrors === null) {
                vErrors = [err18]
              } else {
                vErrors.push(err18)
              }
              errors++
            }
            if (data7 < 1 || isNaN(data7)) {
              const err19 = {
                instancePath: instancePath + '/weekdays/' + i1,
                schemaPath: '#/properties/weekdays/items/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 1 },
              }
              if (vErrors === null) {
                vErrors = [err19]
              } else {
                vErrors.push(err19)
              }
              errors++
            }
          }
        }
      } else {
        const err20 = {
          instancePath: instancePath + '/weekdays',
          schemaPath: '#/properties/weekdays/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err20]
        } else {
          vErrors.push(err20)
        }
        errors++
      }
    }
    if (data.times !== undefined) {
      let data8 = data.times
      if (Array.isArray(data8)) {
        const len2 = data8.length
        for (let i2 = 0; i2 < len2; i2++) {
          if (
            !validate209(data8[i2], {
              instancePath: instancePath + '/times/' + i2,
              parentData: data8,
              parentDataProperty: i2,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err21 = {
          instancePath: instancePath + '/times',
          schemaPath: '#/properties/times/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err21]
        } else {
          vErrors.push(err21)
        }
        errors++
      }
    }
    if (data.until !== undefined) {
      if (
        !validate211(data.until, {
          instancePath: instancePath + '/until',
          parentData: data,
          parentDataProperty: 'until',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors)
        errors = vErrors.length
      }
    }
    if (data.due !== undefined) {
      let data11 = data.due
      const _errs22 = errors
      let valid8 = false
      const _errs23 = errors
      if (
        !validate87(data11, {
          instancePath: instancePath + '/due',
          parentData: data,
          parentDataProperty: 'due',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors)
        errors = vErrors.length
      }
      var _valid1 = _errs23 === errors
      valid8 = valid8 || _valid1
      if (!valid8) {
        const _errs24 = errors
        if (data11 !== null) {
          const err22 = {
            instancePath: instancePath + '/due',
            schemaPath: '#/properties/due/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err22]
          } else {
            vErrors.push(err22)
          }
          errors++
        }
        var _valid1 = _errs24 === errors
        valid8 = valid8 || _valid1
      }
      if (!valid8) {
        const err23 = {
          instancePath: instancePath + '/due',
          schemaPath: '#/properties/due/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err23]
        } else {
          vErrors.push(err23)
        }
        errors++
      } else {
        errors = _errs22
        if (vErrors !== null) {
          if (_errs22) {
            vErrors.length = _errs22
          } else {
            vErrors = null
          }
        }
      }
    }
    if (data.open !== undefined) {
      let data12 = data.open
      const _errs27 = errors
      let valid9 = false
      const _errs28 = errors
      if (
        !validate87(data12, {
          instancePath: instancePath + '/open',
          parentData: data,
          parentDataProperty: 'open',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors)
        errors = vErrors.length
      }
      var _valid2 = _errs28 === errors
      valid9 = valid9 || _valid2
      if (!valid9) {
        const _errs29 = errors
        if (data12 !== null) {
          const err24 = {
            instancePath: instancePath + '/open',
            schemaPath: '#/properties/open/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err24]
          } else {
            vErrors.push(err24)
          }
          errors++
        }
        var _valid2 = _errs29 === errors
        valid9 = valid9 || _valid2
      }
      if (!valid9) {
        const err25 = {
          instancePath: instancePath + '/open',
          schemaPath: '#/properties/open/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err25]
        } else {
          vErrors.push(err25)
        }
        errors++
      } else {
        errors = _errs27
        if (vErrors !== null) {
          if (_errs27) {
            vErrors.length = _errs27
          } else {
            vErrors = null
          }
        }
      }
    }
    if (data.reminders !== undefined) {
      let data13 = data.reminders
      if (Array.isArray(data13)) {
        const len3 = data13.length
        for (let i3 = 0; i3 < len3; i3++) {
          if (
            !validate87(data13[i3], {
              instancePath: instancePath + '/reminders/' + i3,
              parentData: data13,
              parentDataProperty: i3,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err26 = {
          instancePath: instancePath + '/reminders',
          schemaPath: '#/properties/reminders/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err26]
        } else {
          vErrors.push(err26)
        }
        errors++
      }
    }
    if (data.gate !== undefined) {
      if (typeof data.gate !== 'boolean') {
        const err27 = {
          instancePath: instancePath + '/gate',
          schemaPath: '#/properties/gate/type',
          keyword: 'type',
          params: { type: 'boolean' },
        }
        if (vErrors === null) {
          vErrors = [err27]
        } else {
          vErrors.push(err27)
        }
        errors++
      }
    }
  } else {
    const err28 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err28]
    } else {
      vErrors.push(err28)
    }
    errors++
  }
  validate200.errors = vErrors
  return errors === 0
}
const schema66 = {
  type: 'object',
  additionalProperties: false,
  required: ['addMeasures', 'measures'],
  properties: {
    addMeasures: { type: 'boolean', description: 'Whether a clinician may add measures for one patient.' },
    measures: {
      type: 'array',
      items: { $ref: '#/definitions/Id' },
      description: "Forms that the patient can register at any time: one number, and a result of the form's own name.",
    },
  },
}
function validate218(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.addMeasures === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'addMeasures' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.measures === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'measures' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'addMeasures' || key0 === 'measures')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
    if (data.addMeasures !== undefined) {
      if (typeof data.addMeasures !== 'boolean') {
        const err3 = {
          instancePath: instancePath + '/addMeasures',
          schemaPath: '#/properties/addMeasures/type',
          keyword: 'type',
          params: { type: 'boolean' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.measures !== undefined) {
      let data1 = data.measures
      if (Array.isArray(data1)) {
        const len0 = data1.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate22(data1[i0], {
              instancePath: instancePath + '/measures/' + i0,
              parentData: data1,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err4 = {
          instancePath: instancePath + '/measures',
          schemaPath: '#/properties/measures/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err5]
    } else {
      vErrors.push(err5)
    }
    errors++
  }
  validate218.errors = vErrors
  return errors === 0
}
const schema67 = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'severity', 'title', 'when', 'to', 'advice', 'escalate'],
  properties: {
    id: { $ref: '#/definitions/Id' },
    severity: { enum: ['priority', 'warning', 'notice'] },
    title: { $ref: '#/definitions/Text' },
    when: { $ref: '#/definitions/Expression' },
    to: {
      type: 'array',
      minItems: 1,
      items: { $ref: '#/definitions/Role' },
      description: 'Who is told when it is raised.',
    },
    advice: { $ref: '#/definitions/MaybeText', description: 'Shown to the patient at once (Markdown).' },
    escalate: {
      anyOf: [
        {
          type: 'object',
          additionalProperties: false,
          required: ['to', 'after'],
          properties: { to: { $ref: '#/definitions/Role' }, after: { $ref: '#/definitions/Duration' } },
        },
        { type: 'null' },
      ],
    },
  },
}
const schema68 = { enum: ['clinician', 'patient_administrator'] }
function validate225(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (!(data === 'clinician' || data === 'patient_administrator')) {
    const err0 = { instancePath, schemaPath: '#/enum', keyword: 'enum', params: { allowedValues: schema68.enum } }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  validate225.errors = vErrors
  return errors === 0
}
function validate221(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'id' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.severity === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'severity' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.title === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'title' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.when === undefined) {
      const err3 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'when' } }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.to === undefined) {
      const err4 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'to' } }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.advice === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'advice' },
      }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    if (data.escalate === undefined) {
      const err6 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'escalate' },
      }
      if (vErrors === null) {
        vErrors = [err6]
      } else {
        vErrors.push(err6)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(
        key0 === 'id' ||
        key0 === 'severity' ||
        key0 === 'title' ||
        key0 === 'when' ||
        key0 === 'to' ||
        key0 === 'advice' ||
        key0 === 'escalate'
      )) {
        const err7 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err7]
        } else {
          vErrors.push(err7)
        }
        errors++
      }
    }
    if (data.id !== undefined) {
      if (
        !validate22(data.id, {
          instancePath: instancePath + '/id',
          parentData: data,
          parentDataProperty: 'id',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.severity !== undefined) {
      let data1 = data.severity
      if (!(data1 === 'priority' || data1 === 'warning' || data1 === 'notice')) {
        const err8 = {
          instancePath: instancePath + '/severity',
          schemaPath: '#/properties/severity/enum',
          keyword: 'enum',
          params: { allowedValues: schema67.properties.severity.enum },
        }
        if (vErrors === null) {
          vErrors = [err8]
        } else {
          vErrors.push(err8)
        }
        errors++
      }
    }
    if (data.title !== undefined) {
      if (
        !validate26(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors)
        errors = vErrors.length
      }
    }
    if (data.when !== undefined) {
      if (
        !validate63(data.when, {
          instancePath: instancePath + '/when',
          parentData: data,
          parentDataProperty: 'when',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors)
        errors = vErrors.length
      }
    }
    if (data.to !== undefined) {
      let data4 = data.to
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          const err9 = {
            instancePath: instancePath + '/to',
            schemaPath: '#/properties/to/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err9]
          } else {
            vErrors.push(err9)
          }
          errors++
        }
        const len0 = data4.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate225(data4[i0], {
              instancePath: instancePath + '/to/' + i0,
              parentData: data4,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err10 = {
          instancePath: instancePath + '/to',
          schemaPath: '#/properties/to/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err10]
        } else {
          vErrors.push(err10)
        }
        errors++
      }
    }
    if (data.advice !== undefined) {
      if (
        !validate37(data.advice, {
          instancePath: instancePath + '/advice',
          parentData: data,
          parentDataProperty: 'advice',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors)
        errors = vErrors.length
      }
    }
    if (data.escalate !== undefined) {
      let data7 = data.escalate
      const _errs11 = errors
      let valid3 = false
      const _errs12 = errors
      if (data7 && typeof data7 == 'object' && !Array.isArray(data7)) {
        if (data7.to === undefined) {
          const err11 = {
            instancePath: instancePath + '/escalate',
            schemaPath: '#/properties/escalate/anyOf/0/required',
            keyword: 'required',
            params: { missingProperty: 'to' },
          }
          if (vErrors === null) {
            vErrors = [err11]
          } else {
            vErrors.push(err11)
          }
          errors++
        }
        if (data7.after === undefined) {
          const err12 = {
            instancePath: instancePath + '/escalate',
            schemaPath: '#/properties/escalate/anyOf/0/required',
            keyword: 'required',
            params: { missingProperty: 'after' },
          }
          if (vErrors === null) {
            vErrors = [err12]
          } else {
            vErrors.push(err12)
          }
          errors++
        }
        for (const key1 in data7) {
          if (!(key1 === 'to' || key1 === 'after')) {
            const err13 = {
              instancePath: instancePath + '/escalate',
              schemaPath: '#/properties/escalate/anyOf/0/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key1 },
            }
            if (vErrors === null) {
              vErrors = [err13]
            } else {
              vErrors.push(err13)
            }
            errors++
          }
        }
        if (data7.to !== undefined) {
          if (
            !validate225(data7.to, {
              instancePath: instancePath + '/escalate/to',
              parentData: data7,
              parentDataProperty: 'to',
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors)
            errors = vErrors.length
          }
        }
        if (data7.after !== undefined) {
          if (
            !validate87(data7.after, {
              instancePath: instancePath + '/escalate/after',
              parentData: data7,
              parentDataProperty: 'after',
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err14 = {
          instancePath: instancePath + '/escalate',
          schemaPath: '#/properties/escalate/anyOf/0/type',
          keyword: 'type',
          params: { type: 'object' },
        }
        if (vErrors === null) {
          vErrors = [err14]
        } else {
          vErrors.push(err14)
        }
        errors++
      }
      var _valid0 = _errs12 === errors
      valid3 = valid3 || _valid0
      if (!valid3) {
        const _errs17 = errors
        if (data7 !== null) {
          const err15 = {
            instancePath: instancePath + '/escalate',
            schemaPath: '#/properties/escalate/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err15]
          } else {
            vErrors.push(err15)
          }
          errors++
        }
        var _valid0 = _errs17 === errors
        valid3 = valid3 || _valid0
      }
      if (!valid3) {
        const err16 = {
          instancePath: instancePath + '/escalate',
          schemaPath: '#/properties/escalate/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err16]
        } else {
          vErrors.push(err16)
        }
        errors++
      } else {
        errors = _errs11
        if (vErrors !== null) {
          if (_errs11) {
            vErrors.length = _errs11
          } else {
            vErrors = null
          }
        }
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err17]
    } else {
      vErrors.push(err17)
    }
    errors++
  }
  validate221.errors = vErrors
  return errors === 0
}
const schema69 = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'when', 'then'],
  properties: {
    id: { $ref: '#/definitions/Id' },
    when: { $ref: '#/definitions/Expression' },
    then: { type: 'array', minItems: 1, items: { $ref: '#/definitions/RuleAction' } },
  },
}
const schema70 = {
  oneOf: [
    {
      type: 'object',
      additionalProperties: false,
      required: ['do', 'module'],
      properties: { do: { const: 'open' }, module: { $ref: '#/definitions/Id' } },
    },
    {
      type: 'object',
      additionalProperties: false,
      required: ['do', 'forms'],
      properties: { do: { const: 'give' }, forms: { type: 'array', minItems: 1, items: { $ref: '#/definitions/Id' } } },
    },
    {
      type: 'object',
      additionalProperties: false,
      required: ['do', 'text', 'within'],
      properties: {
        do: { const: 'remind' },
        text: { $ref: '#/definitions/Text' },
        within: { $ref: '#/definitions/Duration' },
      },
    },
    {
      type: 'object',
      additionalProperties: false,
      required: ['do', 'text'],
      description: 'A message to the patient from the program (Markdown), also where messages are off.',
      properties: { do: { const: 'message' }, text: { $ref: '#/definitions/Text' } },
    },
    { type: 'object', additionalProperties: false, required: ['do'], properties: { do: { const: 'end' } } },
  ],
}
function validate234(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  const _errs0 = errors
  let valid0 = false
  let passing0 = null
  const _errs1 = errors
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.do === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/oneOf/0/required',
        keyword: 'required',
        params: { missingProperty: 'do' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.module === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/oneOf/0/required',
        keyword: 'required',
        params: { missingProperty: 'module' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'do' || key0 === 'module')) {
        const err2 = {
          instancePath,
          schemaPath: '#/oneOf/0/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
    if (data.do !== undefined) {
      if ('open' !== data.do) {
        const err3 = {
          instancePath: instancePath + '/do',
          schemaPath: '#/oneOf/0/properties/do/const',
          keyword: 'const',
          params: { allowedValue: 'open' },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.module !== undefined) {
      if (
        !validate22(data.module, {
          instancePath: instancePath + '/module',
          parentData: data,
          parentDataProperty: 'module',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: '#/oneOf/0/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err4]
    } else {
      vErrors.push(err4)
    }
    errors++
  }
  var _valid0 = _errs1 === errors
  if (_valid0) {
    valid0 = true
    passing0 = 0
  }
  const _errs6 = errors
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.do === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/oneOf/1/required',
        keyword: 'required',
        params: { missingProperty: 'do' },
      }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    if (data.forms === undefined) {
      const err6 = {
        instancePath,
        schemaPath: '#/oneOf/1/required',
        keyword: 'required',
        params: { missingProperty: 'forms' },
      }
      if (vErrors === null) {
        vErrors = [err6]
      } else {
        vErrors.push(err6)
      }
      errors++
    }
    for (const key1 in data) {
      if (!(key1 === 'do' || key1 === 'forms')) {
        const err7 = {
          instancePath,
          schemaPath: '#/oneOf/1/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key1 },
        }
        if (vErrors === null) {
          vErrors = [err7]
        } else {
          vErrors.push(err7)
        }
        errors++
      }
    }
    if (data.do !== undefined) {
      if ('give' !== data.do) {
        const err8 = {
          instancePath: instancePath + '/do',
          schemaPath: '#/oneOf/1/properties/do/const',
          keyword: 'const',
          params: { allowedValue: 'give' },
        }
        if (vErrors === null) {
          vErrors = [err8]
        } else {
          vErrors.push(err8)
        }
        errors++
      }
    }
    if (data.forms !== undefined) {
      let data3 = data.forms
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          const err9 = {
            instancePath: instancePath + '/forms',
            schemaPath: '#/oneOf/1/properties/forms/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err9]
          } else {
            vErrors.push(err9)
          }
          errors++
        }
        const len0 = data3.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate22(data3[i0], {
              instancePath: instancePath + '/forms/' + i0,
              parentData: data3,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err10 = {
          instancePath: instancePath + '/forms',
          schemaPath: '#/oneOf/1/properties/forms/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err10]
        } else {
          vErrors.push(err10)
        }
        errors++
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: '#/oneOf/1/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err11]
    } else {
      vErrors.push(err11)
    }
    errors++
  }
  var _valid0 = _errs6 === errors
  if (_valid0 && valid0) {
    valid0 = false
    passing0 = [passing0, 1]
  } else {
    if (_valid0) {
      valid0 = true
      passing0 = 1
    }
    const _errs13 = errors
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      if (data.do === undefined) {
        const err12 = {
          instancePath,
          schemaPath: '#/oneOf/2/required',
          keyword: 'required',
          params: { missingProperty: 'do' },
        }
        if (vErrors === null) {
          vErrors = [err12]
        } else {
          vErrors.push(err12)
        }
        errors++
      }
      if (data.text === undefined) {
        const err13 = {
          instancePath,
          schemaPath: '#/oneOf/2/required',
          keyword: 'required',
          params: { missingProperty: 'text' },
        }
        if (vErrors === null) {
          vErrors = [err13]
        } else {
          vErrors.push(err13)
        }
        errors++
      }
      if (data.within === undefined) {
        const err14 = {
          instancePath,
          schemaPath: '#/oneOf/2/required',
          keyword: 'required',
          params: { missingProperty: 'within' },
        }
        if (vErrors === null) {
          vErrors = [err14]
        } else {
          vErrors.push(err14)
        }
        errors++
      }
      for (const key2 in data) {
        if (!(key2 === 'do' || key2 === 'text' || key2 === 'within')) {
          const err15 = {
            instancePath,
            schemaPath: '#/oneOf/2/additionalProperties',
            keyword: 'additionalProperties',
            params: { additionalProperty: key2 },
          }
          if (vErrors === null) {
            vErrors = [err15]
          } else {
            vErrors.push(err15)
          }
          errors++
        }
      }
      if (data.do !== undefined) {
        if ('remind' !== data.do) {
          const err16 = {
            instancePath: instancePath + '/do',
            schemaPath: '#/oneOf/2/properties/do/const',
            keyword: 'const',
            params: { allowedValue: 'remind' },
          }
          if (vErrors === null) {
            vErrors = [err16]
          } else {
            vErrors.push(err16)
          }
          errors++
        }
      }
      if (data.text !== undefined) {
        if (
          !validate26(data.text, {
            instancePath: instancePath + '/text',
            parentData: data,
            parentDataProperty: 'text',
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors)
          errors = vErrors.length
        }
      }
      if (data.within !== undefined) {
        if (
          !validate87(data.within, {
            instancePath: instancePath + '/within',
            parentData: data,
            parentDataProperty: 'within',
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors)
          errors = vErrors.length
        }
      }
    } else {
      const err17 = { instancePath, schemaPath: '#/oneOf/2/type', keyword: 'type', params: { type: 'object' } }
      if (vErrors === null) {
        vErrors = [err17]
      } else {
        vErrors.push(err17)
      }
      errors++
    }
    var _valid0 = _errs13 === errors
    if (_valid0 && valid0) {
      valid0 = false
      passing0 = [passing0, 2]
    } else {
      if (_valid0) {
        valid0 = true
        passing0 = 2
      }
      const _errs19 = errors
      if (data && typeof data == 'object' && !Array.isArray(data)) {
        if (data.do === undefined) {
          const err18 = {
            instancePath,
            schemaPath: '#/oneOf/3/required',
            keyword: 'required',
            params: { missingProperty: 'do' },
          }
          if (vErrors === null) {
            vErrors = [err18]
          } else {
            vErrors.push(err18)
          }
          errors++
        }
        if (data.text === undefined) {
          const err19 = {
            instancePath,
            schemaPath: '#/oneOf/3/required',
            keyword: 'required',
            params: { missingProperty: 'text' },
          }
          if (vErrors === null) {
            vErrors = [err19]
          } else {
            vErrors.push(err19)
          }
          errors++
        }
        for (const key3 in data) {
          if (!(key3 === 'do' || key3 === 'text')) {
            const err20 = {
              instancePath,
              schemaPath: '#/oneOf/3/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key3 },
            }
            if (vErrors === null) {
              vErrors = [err20]
            } else {
              vErrors.push(err20)
            }
            errors++
          }
        }
        if (data.do !== undefined) {
          if ('message' !== data.do) {
            const err21 = {
              instancePath: instancePath + '/do',
              schemaPath: '#/oneOf/3/properties/do/const',
              keyword: 'const',
              params: { allowedValue: 'message' },
            }
            if (vErrors === null) {
              vErrors = [err21]
            } else {
              vErrors.push(err21)
            }
            errors++
          }
        }
        if (data.text !== undefined) {
          if (
            !validate26(data.text, {
              instancePath: instancePath + '/text',
              parentData: data,
              parentDataProperty: 'text',
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err22 = { instancePath, schemaPath: '#/oneOf/3/type', keyword: 'type', params: { type: 'object' } }
        if (vErrors === null) {
          vErrors = [err22]
        } else {
          vErrors.push(err22)
        }
        errors++
      }
      var _valid0 = _errs19 === errors
      if (_valid0 && valid0) {
        valid0 = false
        passing0 = [passing0, 3]
      } else {
        if (_valid0) {
          valid0 = true
          passing0 = 3
        }
        const _errs24 = errors
        if (data && typeof data == 'object' && !Array.isArray(data)) {
          if (data.do === undefined) {
            const err23 = {
              instancePath,
              schemaPath: '#/oneOf/4/required',
              keyword: 'required',
              params: { missingProperty: 'do' },
            }
            if (vErrors === null) {
              vErrors = [err23]
            } else {
              vErrors.push(err23)
            }
            errors++
          }
          for (const key4 in data) {
            if (!(key4 === 'do')) {
              const err24 = {
                instancePath,
                schemaPath: '#/oneOf/4/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key4 },
              }
              if (vErrors === null) {
                vErrors = [err24]
              } else {
                vErrors.push(err24)
              }
              errors++
            }
          }
          if (data.do !== undefined) {
            if ('end' !== data.do) {
              const err25 = {
                instancePath: instancePath + '/do',
                schemaPath: '#/oneOf/4/properties/do/const',
                keyword: 'const',
                params: { allowedValue: 'end' },
              }
              if (vErrors === null) {
                vErrors = [err25]
              } else {
                vErrors.push(err25)
              }
              errors++
            }
          }
        } else {
          const err26 = { instancePath, schemaPath: '#/oneOf/4/type', keyword: 'type', params: { type: 'object' } }
          if (vErrors === null) {
            vErrors = [err26]
          } else {
            vErrors.push(err26)
          }
          errors++
        }
        var _valid0 = _errs24 === errors
        if (_valid0 && valid0) {
          valid0 = false
          passing0 = [passing0, 4]
        } else {
          if (_valid0) {
            valid0 = true
            passing0 = 4
          }
        }
      }
    }
  }
  if (!valid0) {
    const err27 = { instancePath, schemaPath: '#/oneOf', keyword: 'oneOf', params: { passingSchemas: passing0 } }
    if (vErrors === null) {
      vErrors = [err27]
    } else {
      vErrors.push(err27)
    }
    errors++
  } else {
    errors = _errs0
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0
      } else {
        vErrors = null
      }
    }
  }
  validate234.errors = vErrors
  return errors === 0
}
function validate231(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.id === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'id' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.when === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'when' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.then === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'then' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'id' || key0 === 'when' || key0 === 'then')) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.id !== undefined) {
      if (
        !validate22(data.id, {
          instancePath: instancePath + '/id',
          parentData: data,
          parentDataProperty: 'id',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.when !== undefined) {
      if (
        !validate63(data.when, {
          instancePath: instancePath + '/when',
          parentData: data,
          parentDataProperty: 'when',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors)
        errors = vErrors.length
      }
    }
    if (data.then !== undefined) {
      let data2 = data.then
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err4 = {
            instancePath: instancePath + '/then',
            schemaPath: '#/properties/then/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err4]
          } else {
            vErrors.push(err4)
          }
          errors++
        }
        const len0 = data2.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate234(data2[i0], {
              instancePath: instancePath + '/then/' + i0,
              parentData: data2,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err5 = {
          instancePath: instancePath + '/then',
          schemaPath: '#/properties/then/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err6]
    } else {
      vErrors.push(err6)
    }
    errors++
  }
  validate231.errors = vErrors
  return errors === 0
}
const schema71 = {
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'id', 'was'],
  properties: {
    kind: {
      enum: [
        'form',
        'question',
        'option',
        'result',
        'module',
        'section',
        'page',
        'battery',
        'schedule',
        'flag',
        'rule',
      ],
    },
    id: { $ref: '#/definitions/Path' },
    was: {
      type: 'array',
      minItems: 1,
      items: { $ref: '#/definitions/OptionId' },
      description: 'What its own id was, the latest first; what it stands in may have been renamed as well.',
    },
  },
}
const schema72 = {
  type: 'string',
  pattern: '^[\\p{L}\\p{N}_]+(\\.[\\p{L}\\p{N}_]+)*$',
  description: 'An id with those of what it stands in before it: form.question.option, module.page.',
}
const pattern7 = new RegExp('^[\\p{L}\\p{N}_]+(\\.[\\p{L}\\p{N}_]+)*$', 'u')
function validate243(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (typeof data === 'string') {
    if (!pattern7.test(data)) {
      const err0 = {
        instancePath,
        schemaPath: '#/pattern',
        keyword: 'pattern',
        params: { pattern: '^[\\p{L}\\p{N}_]+(\\.[\\p{L}\\p{N}_]+)*$' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  } else {
    const err1 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'string' } }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  validate243.errors = vErrors
  return errors === 0
}
function validate242(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.kind === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'kind' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.id === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'id' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.was === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'was' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'kind' || key0 === 'id' || key0 === 'was')) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.kind !== undefined) {
      let data0 = data.kind
      if (!(
        data0 === 'form' ||
        data0 === 'question' ||
        data0 === 'option' ||
        data0 === 'result' ||
        data0 === 'module' ||
        data0 === 'section' ||
        data0 === 'page' ||
        data0 === 'battery' ||
        data0 === 'schedule' ||
        data0 === 'flag' ||
        data0 === 'rule'
      )) {
        const err4 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/enum',
          keyword: 'enum',
          params: { allowedValues: schema71.properties.kind.enum },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
    if (data.id !== undefined) {
      if (
        !validate243(data.id, {
          instancePath: instancePath + '/id',
          parentData: data,
          parentDataProperty: 'id',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors)
        errors = vErrors.length
      }
    }
    if (data.was !== undefined) {
      let data2 = data.was
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err5 = {
            instancePath: instancePath + '/was',
            schemaPath: '#/properties/was/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err5]
          } else {
            vErrors.push(err5)
          }
          errors++
        }
        const len0 = data2.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate109(data2[i0], {
              instancePath: instancePath + '/was/' + i0,
              parentData: data2,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err6 = {
          instancePath: instancePath + '/was',
          schemaPath: '#/properties/was/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err7]
    } else {
      vErrors.push(err7)
    }
    errors++
  }
  validate242.errors = vErrors
  return errors === 0
}
const schema73 = {
  type: 'object',
  additionalProperties: false,
  required: ['name', 'type', 'bytes'],
  properties: { name: { type: 'string' }, type: { type: 'string' }, bytes: { type: 'integer', minimum: 0 } },
}
function validate248(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.name === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'name' } }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.type === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'type' } }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.bytes === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'bytes' } }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    for (const key0 in data) {
      if (!(key0 === 'name' || key0 === 'type' || key0 === 'bytes')) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
    }
    if (data.name !== undefined) {
      if (typeof data.name !== 'string') {
        const err4 = {
          instancePath: instancePath + '/name',
          schemaPath: '#/properties/name/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
    if (data.type !== undefined) {
      if (typeof data.type !== 'string') {
        const err5 = {
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
    }
    if (data.bytes !== undefined) {
      let data2 = data.bytes
      if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err6 = {
          instancePath: instancePath + '/bytes',
          schemaPath: '#/properties/bytes/type',
          keyword: 'type',
          params: { type: 'integer' },
        }
        if (vErrors === null) {
          vErrors = [err6]
        } else {
          vErrors.push(err6)
        }
        errors++
      }
      if (typeof data2 == 'number' && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          const err7 = {
            instancePath: instancePath + '/bytes',
            schemaPath: '#/properties/bytes/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
          }
          if (vErrors === null) {
            vErrors = [err7]
          } else {
            vErrors.push(err7)
          }
          errors++
        }
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err8]
    } else {
      vErrors.push(err8)
    }
    errors++
  }
  validate248.errors = vErrors
  return errors === 0
}
const pattern1 = new RegExp('^[0-9]+\\.[0-9]+\\.[0-9]+$', 'u')
function validate21(data, { instancePath = '', parentData, parentDataProperty, rootData = data } = {}) {
  /*# sourceURL="bundle" */ let vErrors = null
  let errors = 0
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.format === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'format' },
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.engine === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'engine' },
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.program === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'program' },
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.version === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'version' },
      }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.languages === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'languages' },
      }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.title === undefined) {
      const err5 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'title' } }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    if (data.purpose === undefined) {
      const err6 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'purpose' },
      }
      if (vErrors === null) {
        vErrors = [err6]
      } else {
        vErrors.push(err6)
      }
      errors++
    }
    if (data.owner === undefined) {
      const err7 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'owner' } }
      if (vErrors === null) {
        vErrors = [err7]
      } else {
        vErrors.push(err7)
      }
      errors++
    }
    if (data.licence === undefined) {
      const err8 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'licence' },
      }
      if (vErrors === null) {
        vErrors = [err8]
      } else {
        vErrors.push(err8)
      }
      errors++
    }
    if (data.retention === undefined) {
      const err9 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'retention' },
      }
      if (vErrors === null) {
        vErrors = [err9]
      } else {
        vErrors.push(err9)
      }
      errors++
    }
    if (data.sharing === undefined) {
      const err10 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'sharing' },
      }
      if (vErrors === null) {
        vErrors = [err10]
      } else {
        vErrors.push(err10)
      }
      errors++
    }
    if (data.messages === undefined) {
      const err11 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'messages' },
      }
      if (vErrors === null) {
        vErrors = [err11]
      } else {
        vErrors.push(err11)
      }
      errors++
    }
    if (data.theme === undefined) {
      const err12 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'theme' },
      }
      if (vErrors === null) {
        vErrors = [err12]
      } else {
        vErrors.push(err12)
      }
      errors++
    }
    if (data.groups === undefined) {
      const err13 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'groups' },
      }
      if (vErrors === null) {
        vErrors = [err13]
      } else {
        vErrors.push(err13)
      }
      errors++
    }
    if (data.openTo === undefined) {
      const err14 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'openTo' },
      }
      if (vErrors === null) {
        vErrors = [err14]
      } else {
        vErrors.push(err14)
      }
      errors++
    }
    if (data.forms === undefined) {
      const err15 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'forms' },
      }
      if (vErrors === null) {
        vErrors = [err15]
      } else {
        vErrors.push(err15)
      }
      errors++
    }
    if (data.modules === undefined) {
      const err16 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'modules' },
      }
      if (vErrors === null) {
        vErrors = [err16]
      } else {
        vErrors.push(err16)
      }
      errors++
    }
    if (data.batteries === undefined) {
      const err17 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'batteries' },
      }
      if (vErrors === null) {
        vErrors = [err17]
      } else {
        vErrors.push(err17)
      }
      errors++
    }
    if (data.schedules === undefined) {
      const err18 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'schedules' },
      }
      if (vErrors === null) {
        vErrors = [err18]
      } else {
        vErrors.push(err18)
      }
      errors++
    }
    if (data.plan === undefined) {
      const err19 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'plan' } }
      if (vErrors === null) {
        vErrors = [err19]
      } else {
        vErrors.push(err19)
      }
      errors++
    }
    if (data.flags === undefined) {
      const err20 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'flags' },
      }
      if (vErrors === null) {
        vErrors = [err20]
      } else {
        vErrors.push(err20)
      }
      errors++
    }
    if (data.rules === undefined) {
      const err21 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'rules' },
      }
      if (vErrors === null) {
        vErrors = [err21]
      } else {
        vErrors.push(err21)
      }
      errors++
    }
    if (data.renamed === undefined) {
      const err22 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'renamed' },
      }
      if (vErrors === null) {
        vErrors = [err22]
      } else {
        vErrors.push(err22)
      }
      errors++
    }
    if (data.retired === undefined) {
      const err23 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'retired' },
      }
      if (vErrors === null) {
        vErrors = [err23]
      } else {
        vErrors.push(err23)
      }
      errors++
    }
    if (data.media === undefined) {
      const err24 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'media' },
      }
      if (vErrors === null) {
        vErrors = [err24]
      } else {
        vErrors.push(err24)
      }
      errors++
    }
    for (const key0 in data) {
      if (!func2.call(schema6.properties, key0)) {
        const err25 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        }
        if (vErrors === null) {
          vErrors = [err25]
        } else {
          vErrors.push(err25)
        }
        errors++
      }
    }
    if (data.format !== undefined) {
      if (1 !== data.format) {
        const err26 = {
          instancePath: instancePath + '/format',
          schemaPath: '#/properties/format/const',
          keyword: 'const',
          params: { allowedValue: 1 },
        }
        if (vErrors === null) {
          vErrors = [err26]
        } else {
          vErrors.push(err26)
        }
        errors++
      }
    }
    if (data.engine !== undefined) {
      if (1 !== data.engine) {
        const err27 = {
          instancePath: instancePath + '/engine',
          schemaPath: '#/properties/engine/const',
          keyword: 'const',
          params: { allowedValue: 1 },
        }
        if (vErrors === null) {
          vErrors = [err27]
        } else {
          vErrors.push(err27)
        }
        errors++
      }
    }
    if (data.program !== undefined) {
      if (
        !validate22(data.program, {
          instancePath: instancePath + '/program',
          parentData: data,
          parentDataProperty: 'program',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors)
        errors = vErrors.length
      }
    }
    if (data.version !== undefined) {
      let data3 = data.version
      if (typeof data3 === 'string') {
        if (!pattern1.test(data3)) {
          const err28 = {
            instancePath: instancePath + '/version',
            schemaPath: '#/properties/version/pattern',
            keyword: 'pattern',
            params: { pattern: '^[0-9]+\\.[0-9]+\\.[0-9]+$' },
          }
          if (vErrors === null) {
            vErrors = [err28]
          } else {
            vErrors.push(err28)
          }
          errors++
        }
      } else {
        const err29 = {
          instancePath: instancePath + '/version',
          schemaPath: '#/properties/version/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err29]
        } else {
          vErrors.push(err29)
        }
        errors++
      }
    }
    if (data.languages !== undefined) {
      let data4 = data.languages
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          const err30 = {
            instancePath: instancePath + '/languages',
            schemaPath: '#/properties/languages/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          }
          if (vErrors === null) {
            vErrors = [err30]
          } else {
            vErrors.push(err30)
          }
          errors++
        }
        const len0 = data4.length
        for (let i0 = 0; i0 < len0; i0++) {
          if (
            !validate24(data4[i0], {
              instancePath: instancePath + '/languages/' + i0,
              parentData: data4,
              parentDataProperty: i0,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err31 = {
          instancePath: instancePath + '/languages',
          schemaPath: '#/properties/languages/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err31]
        } else {
          vErrors.push(err31)
        }
        errors++
      }
    }
    if (data.title !== undefined) {
      if (
        !validate26(data.title, {
          instancePath: instancePath + '/title',
          parentData: data,
          parentDataProperty: 'title',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors)
        errors = vErrors.length
      }
    }
    if (data.purpose !== undefined) {
      if (
        !validate26(data.purpose, {
          instancePath: instancePath + '/purpose',
          parentData: data,
          parentDataProperty: 'purpose',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors)
        errors = vErrors.length
      }
    }
    if (data.owner !== undefined) {
      if (typeof data.owner !== 'string') {
        const err32 = {
          instancePath: instancePath + '/owner',
          schemaPath: '#/properties/owner/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err32]
        } else {
          vErrors.push(err32)
        }
        errors++
      }
    }
    if (data.licence !== undefined) {
      if (typeof data.licence !== 'string') {
        const err33 = {
          instancePath: instancePath + '/licence',
          schemaPath: '#/properties/licence/type',
          keyword: 'type',
          params: { type: 'string' },
        }
        if (vErrors === null) {
          vErrors = [err33]
        } else {
          vErrors.push(err33)
        }
        errors++
      }
    }
    if (data.retention !== undefined) {
      let data10 = data.retention
      if (data10 && typeof data10 == 'object' && !Array.isArray(data10)) {
        if (data10.class === undefined) {
          const err34 = {
            instancePath: instancePath + '/retention',
            schemaPath: '#/properties/retention/required',
            keyword: 'required',
            params: { missingProperty: 'class' },
          }
          if (vErrors === null) {
            vErrors = [err34]
          } else {
            vErrors.push(err34)
          }
          errors++
        }
        if (data10.years === undefined) {
          const err35 = {
            instancePath: instancePath + '/retention',
            schemaPath: '#/properties/retention/required',
            keyword: 'required',
            params: { missingProperty: 'years' },
          }
          if (vErrors === null) {
            vErrors = [err35]
          } else {
            vErrors.push(err35)
          }
          errors++
        }
        for (const key1 in data10) {
          if (!(key1 === 'class' || key1 === 'years')) {
            const err36 = {
              instancePath: instancePath + '/retention',
              schemaPath: '#/properties/retention/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key1 },
            }
            if (vErrors === null) {
              vErrors = [err36]
            } else {
              vErrors.push(err36)
            }
            errors++
          }
        }
        if (data10.class !== undefined) {
          let data11 = data10.class
          if (!(data11 === 'record' || data11 === 'support')) {
            const err37 = {
              instancePath: instancePath + '/retention/class',
              schemaPath: '#/properties/retention/properties/class/enum',
              keyword: 'enum',
              params: { allowedValues: schema6.properties.retention.properties.class.enum },
            }
            if (vErrors === null) {
              vErrors = [err37]
            } else {
              vErrors.push(err37)
            }
            errors++
          }
        }
        if (data10.years !== undefined) {
          let data12 = data10.years
          if (!(typeof data12 == 'number' && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
            const err38 = {
              instancePath: instancePath + '/retention/years',
              schemaPath: '#/properties/retention/properties/years/type',
              keyword: 'type',
              params: { type: 'integer' },
            }
            if (vErrors === null) {
              vErrors = [err38]
            } else {
              vErrors.push(err38)
            }
            errors++
          }
          if (typeof data12 == 'number' && isFinite(data12)) {
            if (data12 < 1 || isNaN(data12)) {
              const err39 = {
                instancePath: instancePath + '/retention/years',
                schemaPath: '#/properties/retention/properties/years/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 1 },
              }
              if (vErrors === null) {
                vErrors = [err39]
              } else {
                vErrors.push(err39)
              }
              errors++
            }
          }
        }
      } else {
        const err40 = {
          instancePath: instancePath + '/retention',
          schemaPath: '#/properties/retention/type',
          keyword: 'type',
          params: { type: 'object' },
        }
        if (vErrors === null) {
          vErrors = [err40]
        } else {
          vErrors.push(err40)
        }
        errors++
      }
    }
    if (data.sharing !== undefined) {
      let data13 = data.sharing
      if (!(data13 === 'owner' || data13 === 'units')) {
        const err41 = {
          instancePath: instancePath + '/sharing',
          schemaPath: '#/properties/sharing/enum',
          keyword: 'enum',
          params: { allowedValues: schema6.properties.sharing.enum },
        }
        if (vErrors === null) {
          vErrors = [err41]
        } else {
          vErrors.push(err41)
        }
        errors++
      }
    }
    if (data.messages !== undefined) {
      if (typeof data.messages !== 'boolean') {
        const err42 = {
          instancePath: instancePath + '/messages',
          schemaPath: '#/properties/messages/type',
          keyword: 'type',
          params: { type: 'boolean' },
        }
        if (vErrors === null) {
          vErrors = [err42]
        } else {
          vErrors.push(err42)
        }
        errors++
      }
    }
    if (data.theme !== undefined) {
      if (
        !validate29(data.theme, {
          instancePath: instancePath + '/theme',
          parentData: data,
          parentDataProperty: 'theme',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors)
        errors = vErrors.length
      }
    }
    if (data.openTo !== undefined) {
      let data16 = data.openTo
      const _errs27 = errors
      let valid4 = false
      const _errs28 = errors
      if (
        !validate42(data16, {
          instancePath: instancePath + '/openTo',
          parentData: data,
          parentDataProperty: 'openTo',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors)
        errors = vErrors.length
      }
      var _valid0 = _errs28 === errors
      valid4 = valid4 || _valid0
      if (!valid4) {
        const _errs29 = errors
        if (data16 !== null) {
          const err43 = {
            instancePath: instancePath + '/openTo',
            schemaPath: '#/properties/openTo/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err43]
          } else {
            vErrors.push(err43)
          }
          errors++
        }
        var _valid0 = _errs29 === errors
        valid4 = valid4 || _valid0
      }
      if (!valid4) {
        const err44 = {
          instancePath: instancePath + '/openTo',
          schemaPath: '#/properties/openTo/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err44]
        } else {
          vErrors.push(err44)
        }
        errors++
      } else {
        errors = _errs27
        if (vErrors !== null) {
          if (_errs27) {
            vErrors.length = _errs27
          } else {
            vErrors = null
          }
        }
      }
    }
    if (data.groups !== undefined) {
      let data17 = data.groups
      if (Array.isArray(data17)) {
        const len1 = data17.length
        for (let i1 = 0; i1 < len1; i1++) {
          if (
            !validate49(data17[i1], {
              instancePath: instancePath + '/groups/' + i1,
              parentData: data17,
              parentDataProperty: i1,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err45 = {
          instancePath: instancePath + '/groups',
          schemaPath: '#/properties/groups/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err45]
        } else {
          vErrors.push(err45)
        }
        errors++
      }
    }
    if (data.forms !== undefined) {
      let data19 = data.forms
      if (Array.isArray(data19)) {
        const len2 = data19.length
        for (let i2 = 0; i2 < len2; i2++) {
          if (
            !validate53(data19[i2], {
              instancePath: instancePath + '/forms/' + i2,
              parentData: data19,
              parentDataProperty: i2,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err46 = {
          instancePath: instancePath + '/forms',
          schemaPath: '#/properties/forms/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err46]
        } else {
          vErrors.push(err46)
        }
        errors++
      }
    }
    if (data.modules !== undefined) {
      let data21 = data.modules
      if (Array.isArray(data21)) {
        const len3 = data21.length
        for (let i3 = 0; i3 < len3; i3++) {
          if (
            !validate163(data21[i3], {
              instancePath: instancePath + '/modules/' + i3,
              parentData: data21,
              parentDataProperty: i3,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err47 = {
          instancePath: instancePath + '/modules',
          schemaPath: '#/properties/modules/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err47]
        } else {
          vErrors.push(err47)
        }
        errors++
      }
    }
    if (data.batteries !== undefined) {
      let data23 = data.batteries
      if (Array.isArray(data23)) {
        const len4 = data23.length
        for (let i4 = 0; i4 < len4; i4++) {
          if (
            !validate195(data23[i4], {
              instancePath: instancePath + '/batteries/' + i4,
              parentData: data23,
              parentDataProperty: i4,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err48 = {
          instancePath: instancePath + '/batteries',
          schemaPath: '#/properties/batteries/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err48]
        } else {
          vErrors.push(err48)
        }
        errors++
      }
    }
    if (data.schedules !== undefined) {
      let data25 = data.schedules
      if (Array.isArray(data25)) {
        const len5 = data25.length
        for (let i5 = 0; i5 < len5; i5++) {
          if (
            !validate200(data25[i5], {
              instancePath: instancePath + '/schedules/' + i5,
              parentData: data25,
              parentDataProperty: i5,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err49 = {
          instancePath: instancePath + '/schedules',
          schemaPath: '#/properties/schedules/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err49]
        } else {
          vErrors.push(err49)
        }
        errors++
      }
    }
    if (data.plan !== undefined) {
      let data27 = data.plan
      const _errs47 = errors
      let valid15 = false
      const _errs48 = errors
      if (
        !validate218(data27, {
          instancePath: instancePath + '/plan',
          parentData: data,
          parentDataProperty: 'plan',
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors)
        errors = vErrors.length
      }
      var _valid1 = _errs48 === errors
      valid15 = valid15 || _valid1
      if (!valid15) {
        const _errs49 = errors
        if (data27 !== null) {
          const err50 = {
            instancePath: instancePath + '/plan',
            schemaPath: '#/properties/plan/anyOf/1/type',
            keyword: 'type',
            params: { type: 'null' },
          }
          if (vErrors === null) {
            vErrors = [err50]
          } else {
            vErrors.push(err50)
          }
          errors++
        }
        var _valid1 = _errs49 === errors
        valid15 = valid15 || _valid1
      }
      if (!valid15) {
        const err51 = {
          instancePath: instancePath + '/plan',
          schemaPath: '#/properties/plan/anyOf',
          keyword: 'anyOf',
          params: {},
        }
        if (vErrors === null) {
          vErrors = [err51]
        } else {
          vErrors.push(err51)
        }
        errors++
      } else {
        errors = _errs47
        if (vErrors !== null) {
          if (_errs47) {
            vErrors.length = _errs47
          } else {
            vErrors = null
          }
        }
      }
    }
    if (data.flags !== undefined) {
      let data28 = data.flags
      if (Array.isArray(data28)) {
        const len6 = data28.length
        for (let i6 = 0; i6 < len6; i6++) {
          if (
            !validate221(data28[i6], {
              instancePath: instancePath + '/flags/' + i6,
              parentData: data28,
              parentDataProperty: i6,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err52 = {
          instancePath: instancePath + '/flags',
          schemaPath: '#/properties/flags/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err52]
        } else {
          vErrors.push(err52)
        }
        errors++
      }
    }
    if (data.rules !== undefined) {
      let data30 = data.rules
      if (Array.isArray(data30)) {
        const len7 = data30.length
        for (let i7 = 0; i7 < len7; i7++) {
          if (
            !validate231(data30[i7], {
              instancePath: instancePath + '/rules/' + i7,
              parentData: data30,
              parentDataProperty: i7,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err53 = {
          instancePath: instancePath + '/rules',
          schemaPath: '#/properties/rules/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err53]
        } else {
          vErrors.push(err53)
        }
        errors++
      }
    }
    if (data.renamed !== undefined) {
      let data32 = data.renamed
      if (Array.isArray(data32)) {
        const len8 = data32.length
        for (let i8 = 0; i8 < len8; i8++) {
          if (
            !validate242(data32[i8], {
              instancePath: instancePath + '/renamed/' + i8,
              parentData: data32,
              parentDataProperty: i8,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err54 = {
          instancePath: instancePath + '/renamed',
          schemaPath: '#/properties/renamed/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err54]
        } else {
          vErrors.push(err54)
        }
        errors++
      }
    }
    if (data.retired !== undefined) {
      let data34 = data.retired
      if (Array.isArray(data34)) {
        const len9 = data34.length
        for (let i9 = 0; i9 < len9; i9++) {
          if (
            !validate243(data34[i9], {
              instancePath: instancePath + '/retired/' + i9,
              parentData: data34,
              parentDataProperty: i9,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err55 = {
          instancePath: instancePath + '/retired',
          schemaPath: '#/properties/retired/type',
          keyword: 'type',
          params: { type: 'array' },
        }
        if (vErrors === null) {
          vErrors = [err55]
        } else {
          vErrors.push(err55)
        }
        errors++
      }
    }
    if (data.media !== undefined) {
      let data36 = data.media
      if (data36 && typeof data36 == 'object' && !Array.isArray(data36)) {
        for (const key2 in data36) {
          if (
            !validate248(data36[key2], {
              instancePath: instancePath + '/media/' + key2.replace(/~/g, '~0').replace(/\//g, '~1'),
              parentData: data36,
              parentDataProperty: key2,
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate248.errors : vErrors.concat(validate248.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err56 = {
          instancePath: instancePath + '/media',
          schemaPath: '#/properties/media/type',
          keyword: 'type',
          params: { type: 'object' },
        }
        if (vErrors === null) {
          vErrors = [err56]
        } else {
          vErrors.push(err56)
        }
        errors++
      }
    }
  } else {
    const err57 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } }
    if (vErrors === null) {
      vErrors = [err57]
    } else {
      vErrors.push(err57)
    }
    errors++
  }
  validate21.errors = vErrors
  return errors === 0
}
