import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Point } from '../knowledge/schema.ts';

/** A point with its id. */
export interface NamedPoint {
  readonly id: string;
  readonly point: Point;
}

/** The lists of points that a subject has. */
export type PointList = 'choose' | 'avoid' | 'strengths' | 'weaknesses';

/** Gives a subject's points of one list, named "subject.point". */
export function pointsOf(knowledge: Knowledge, subject: string, list: PointList): readonly NamedPoint[] {
  return pointsWhere(knowledge, subject, list, () => true);
}

function pointsWhere(
  knowledge: Knowledge,
  subject: string,
  list: PointList,
  holds: (point: Point) => boolean,
): readonly NamedPoint[] {
  const points = knowledge.subjects[subject]?.[list] ?? {};
  return Object.entries(points)
    .filter(([, point]) => holds(point))
    .map(([id, point]) => ({ id: `${subject}.${id}`, point }));
}

/** Gives the topic's statements about all of the subjects together. */
export function pointsTogether(
  knowledge: Knowledge,
  subjects: readonly string[],
  features: readonly string[] = [],
): readonly NamedPoint[] {
  const found = Object.entries(knowledge.topic.points).filter(
    ([, point]) =>
      subjects.every((subject) => point.subjects.includes(subject)) &&
      (features.length === 0 || point.features.some((feature) => features.includes(feature))),
  );
  return found.map(([id, point]) => ({ id, point }));
}

/** Gives the points of a subject that speak about one of the use cases. */
export function pointsServing(
  knowledge: Knowledge,
  subject: string,
  list: PointList,
  useCases: readonly string[],
): readonly NamedPoint[] {
  return pointsWhere(knowledge, subject, list, ({ serves }) => serves.some((useCase) => useCases.includes(useCase)));
}

/** Finds a point by the id that an answer cites. */
export function findPoint(knowledge: Knowledge, id: string): Point | undefined {
  const [subject = '', point = ''] = id.split('.');
  const found = knowledge.subjects[subject];
  return found
    ? (found.choose[point] ?? found.avoid[point] ?? found.strengths[point] ?? found.weaknesses[point])
    : knowledge.topic.points[id];
}
