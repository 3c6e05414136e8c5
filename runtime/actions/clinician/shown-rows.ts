import { namesOf } from '#storage/queries/directory.ts'
import type { Scene, Touched } from '../context/scene.ts'

/** Something shown of a patient's enrolment. */
interface Shown extends Omit<NonNullable<Touched['enrolment']>, 'id'> {
  readonly enrolment: string
}

/** Notes for the access log that these were shown, once for each enrolment. */
export function touchEach(scene: Scene, rows: readonly Shown[]): void {
  const enrolments = new Map(rows.map((row) => [row.enrolment, { ...row, id: row.enrolment }]))
  for (const enrolment of enrolments.values()) scene.touch({ enrolment })
}

/** The names of their patients, by id. */
export async function patientNames(
  { db }: Scene,
  rows: readonly Pick<Shown, 'patient'>[],
): Promise<ReadonlyMap<string, string>> {
  return namesOf(db, [...new Set(rows.map(({ patient }) => patient))])
}
