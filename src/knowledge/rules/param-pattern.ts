import type { Rule } from '../rule.ts';
import { wholePattern } from '../whole-pattern.ts';

/** Characters that end a value and begin something else, in a shell or in a string of code. */
const dangerous = [...'\n;|&$`"\'<>()\\ '];

/** What people set ends up in commands that others paste: a pattern that lets a command through is a hole. */
export const paramPattern: Rule = {
  name: 'param-pattern',
  description: 'The pattern of a parameter is a regular expression that refuses quotes, blanks and signs of the shell.',
  *check({ topic: document, snippets }) {
    for (const [id, { pattern }] of Object.entries(document.value?.params ?? {})) {
      const path = ['params', id, 'pattern'];
      const compiled = wholePattern(pattern);
      if (compiled === undefined) {
        yield { document, path, message: 'this is no regular expression' };
        continue;
      }
      const defaults = Object.values(snippets.value ?? {}).flatMap(({ params }) => params[id]?.default ?? []);
      const samples = ['', 'a', '1', ...defaults];
      const passing = dangerous.find((sign) =>
        samples.some((text) => compiled.test(text + sign) || compiled.test(sign + text)),
      );
      if (passing === undefined) continue;
      const message = `the pattern lets ${JSON.stringify(passing)} through, with which a value could become a command`;
      yield { document, path, message };
    }
  },
};
