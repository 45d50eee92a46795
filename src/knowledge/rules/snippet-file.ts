import { missingDocument } from '../parse.ts';
import type { Rule } from '../rule.ts';
import { didYouMean } from '../suggest.ts';

/** Code stands in files of its own, one for each snippet. */
export const snippetFile: Rule = {
  name: 'snippet-file',
  description: 'Every snippet has its file in snippets/, and every file there its snippet.',
  *check({ snippets: document, code, folder }) {
    if (document.value === undefined) return;
    const used = new Map<string, string>();
    for (const [id, { file }] of Object.entries(document.value)) {
      const path = [id, 'file'];
      const other = used.get(file);
      if (other !== undefined) yield { document, path, message: `${file} is the file of "${other}" already` };
      used.set(file, id);
      const text = code.get(file);
      if (text === undefined) {
        yield { document, path, message: `there is no file snippets/${file}${didYouMean(file, code.keys())}` };
      } else if (text.trim() === '') yield { document, path, message: `snippets/${file} is empty` };
    }
    for (const file of code.keys()) {
      if (used.has(file)) continue;
      yield {
        document: missingDocument(`${folder}/snippets/${file}`),
        path: [],
        message: 'no snippet in snippets.yml has this file',
      };
    }
  },
};
