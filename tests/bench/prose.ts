/* What the generated program is about, and sentences for its pages. The two languages say the same, line by line. */

export const TOPICS: readonly (readonly [id: string, sv: string, en: string])[] = [
  ['somn', 'sömnen', 'sleep'],
  ['oro', 'oron', 'worry'],
  ['smarta', 'smärtan', 'pain'],
  ['humor', 'humöret', 'mood'],
  ['rorelse', 'rörelsen', 'movement'],
  ['mat', 'maten', 'food'],
  ['arbete', 'arbetet', 'work'],
  ['vila', 'vilan', 'rest'],
]

export const SWEDISH: readonly string[] = [
  'Det du känner är vanligt, och det går att göra något åt.',
  'Börja med en sak i taget.',
  'Skriv ned vad som hände, när det hände och vad du gjorde då.',
  'Många märker en skillnad redan efter en vecka.',
  'Ta med det du skrivit till nästa besök.',
  'Det är inte farligt att ligga vaken en natt.',
  'Gå upp samma tid varje morgon, också när natten var dålig.',
  'Hur ofta har du haft svårt att koppla av?',
  'Hur ofta har du känt dig trött utan att kunna sova?',
  'Ring vårdcentralen om besvären blir värre.',
  'Det finns inget rätt eller fel svar.',
  'En kort promenad räknas också.',
  'Tänk på den senaste veckan när du svarar.',
  'Prata gärna med någon som står dig nära.',
  'Vid fara för livet, ring 112.',
  'Du kan alltid gå tillbaka och läsa igen.',
  'Kroppen minns det som upprepas.',
]

export const ENGLISH: readonly string[] = [
  'What you feel is common, and something can be done about it.',
  'Begin with one thing at a time.',
  'Write down what happened, when it happened and what you did.',
  'Many notice a difference after a week.',
  'Bring what you have written to your next visit.',
  'To lie awake for a night is not dangerous.',
  'Get up at the same time every morning, after a bad night too.',
  'How often have you found it hard to relax?',
  'How often have you felt tired without being able to sleep?',
  'Call your health centre if the trouble gets worse.',
  'No answer is right or wrong.',
  'A short walk counts too.',
  'Think of the past week when you answer.',
  'Do talk to somebody who is close to you.',
  'When life is in danger, call 112.',
  'You can always go back and read again.',
  'The body remembers what is repeated.',
]
