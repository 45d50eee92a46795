import { describe, expect, it } from 'vitest';
import { problemsIn, teaFiles } from '../../helpers/tea-files.ts';

describe('snippet-file', () => {
  it('accepts a file for every snippet', () => {
    expect(problemsIn(teaFiles())).toEqual([]);
  });

  it('objects to a snippet without its file, and to the file without a snippet', () => {
    const files = teaFiles();
    files.set('snippets/assam-with-milks.py', 'print("milk")\n');
    files.delete('snippets/assam-with-milk.py');
    expect(problemsIn(files)).toEqual([
      'teas/snippets.yml:28:9 snippet-file: there is no file snippets/assam-with-milk.py; did you mean "assam-with-milks.py"?',
      'teas/snippets/assam-with-milks.py:1:1 snippet-file: no snippet in snippets.yml has this file',
    ]);
  });

  it('objects to a file without code', () => {
    const files = teaFiles();
    files.set('snippets/assam-with-milk.py', '\n');
    expect(problemsIn(files)).toEqual(['teas/snippets.yml:28:9 snippet-file: snippets/assam-with-milk.py is empty']);
  });

  it('objects to two snippets with one file', () => {
    const files = teaFiles();
    files.set('snippets.yml', (files.get('snippets.yml') ?? '').replace('assam-with-milk.py', 'sencha-pot.sh'));
    files.delete('snippets/assam-with-milk.py');
    expect(problemsIn(files)).toEqual([
      'teas/snippets.yml:28:9 snippet-file: sencha-pot.sh is the file of "sencha-pot" already',
    ]);
  });
});
