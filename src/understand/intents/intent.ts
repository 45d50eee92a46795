import type { Question } from '../question.ts';
import type { Reading } from '../reading.ts';

/** One kind of question and how it is recognised. */
export interface Intent {
  readonly name: string;
  /** Gives the question where the reading is one of this kind. */
  recognise(reading: Reading): Question | undefined;
  /** Words that nothing accounts for do not change such a question: "compare A and B for my bakery". */
  readonly isTolerant?: true;
}
