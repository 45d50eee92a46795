import type { Rule } from '../rule.ts';
import { wholePattern } from '../whole-pattern.ts';

/** A parameter can be set only where its place in the file is found by the default that stands there. */
export const snippetParam: Rule = {
  name: 'snippet-param',
  description:
    "A parameter's default matches its pattern and stands in the file; texts name its own; a target belongs to deploy snippets.",
  *check({ snippets: document, topic, code }) {
    for (const [id, { file, params, purpose, target, about, notes }] of Object.entries(document.value ?? {})) {
      const texts = [{ at: ['about'], text: about }, ...notes.map((text, index) => ({ at: ['notes', index], text }))];
      for (const { at, text } of texts) {
        for (const [, name = ''] of text.matchAll(/\{([a-z0-9-]+)\}/g)) {
          if (name in params) continue;
          const message = `"{${name}}" stands for a parameter that this snippet does not have; it has: ${Object.keys(params).join(', ') || 'none'}`;
          yield { document, path: [id, ...at], message };
        }
      }
      if (purpose === 'example' && target !== undefined) {
        yield { document, path: [id, 'target'], message: 'an example has no target; only purpose: deploy has one' };
      }
      const text = code.get(file);
      for (const [param, { default: value, where }] of Object.entries(params)) {
        const pattern = topic.value?.params[param]?.pattern;
        const whole = pattern === undefined ? undefined : wholePattern(pattern);
        if (whole && !whole.test(value)) {
          yield { document, path: [id, 'params', param, 'default'], message: `"${value}" does not match ${pattern}` };
        }
        const passage = where.replace('{}', value);
        if (passage.includes('{}')) {
          const message = 'the value stands in one place of the passage; write {} once';
          yield { document, path: [id, 'params', param, 'where'], message };
        } else if (text !== undefined && !text.includes(passage)) {
          const message = `snippets/${file} does not contain "${passage}"`;
          yield { document, path: [id, 'params', param, 'where'], message };
        }
      }
    }
  },
};
