import type { Path } from '../describe-issue.ts';
import type { Document } from '../parse.ts';
import type { Finding, Rule } from '../rule.ts';

/** More than ten become a menu, which has at most: https://docs.slack.dev/reference/block-kit/block-elements/select-menu-element */
const selectOptions = 100;
/** Name and value of an option: https://docs.slack.dev/reference/block-kit/composition-objects/option-object */
const optionText = 75;
/** Label and hint of an input: https://docs.slack.dev/reference/block-kit/blocks/input-block */
const inputText = 2000;
/** https://docs.slack.dev/reference/views/modal-views */
const modalBlocks = 100;

/** The form becomes a modal, which Slack refuses as a whole where anything in it is too long; what does not fit is left out of it. */
export const fittingForm: Rule = {
  name: 'fitting-form',
  description: "The form, the targets and the parameters stay within a modal's limits.",
  *check({ form, topic }) {
    for (const [id, { label, hint, options }] of Object.entries(form.value?.questions ?? {})) {
      const path = ['questions', id];
      const ids = Object.keys(options);
      if (ids.length === 0 || ids.length > selectOptions) {
        const remedy = ids.length === 0 ? 'add some, or take the question out' : 'make two questions of it';
        const message = `a question has 1 to ${selectOptions} options; this one has ${ids.length}: ${remedy}`;
        yield { document: form, path: [...path, 'options'], part: 'key', message };
      }
      yield* longIds(form, [...path, 'options'], ids);
      yield* tooLong(form, [...path, 'label'], label, inputText);
      yield* tooLong(form, [...path, 'hint'], hint, inputText);
    }
    yield* tooLong(form, ['target', 'label'], form.value?.target.label, inputText);
    yield* tooLong(form, ['target', 'hint'], form.value?.target.hint, inputText);

    const { targets = {}, params = {} } = topic.value ?? {};
    for (const [id, { name }] of Object.entries(targets)) {
      yield* tooLong(topic, ['targets', id, 'name'], name, optionText);
    }
    for (const [id, { label, hint }] of Object.entries(params)) {
      yield* tooLong(topic, ['params', id, 'label'], label, inputText);
      yield* tooLong(topic, ['params', id, 'hint'], hint, inputText);
    }
    const count = Object.keys(targets).length;
    if (count > selectOptions) {
      const message = `the form offers at most ${selectOptions} targets; these are ${count}: take out the least asked for`;
      yield { document: topic, path: ['targets'], part: 'key', message };
    }
    yield* longIds(topic, ['targets'], Object.keys(targets));
    // The topic, the intro, what was said in somebody's own words and the target take a block each.
    const blocks = Object.keys(form.value?.questions ?? {}).length + Object.keys(params).length + 4;
    if (blocks > modalBlocks) {
      const message = `the form has room for ${modalBlocks - 4} questions and parameters; these are ${blocks - 4}: ask for fewer`;
      yield { document: form, path: ['questions'], part: 'key', message };
    }
  },
};

function* longIds(document: Document<unknown>, path: Path, ids: readonly string[]): Iterable<Finding> {
  for (const id of ids) {
    if (id.length <= optionText) continue;
    const message = `the id of what can be chosen has at most ${optionText} characters; this one has ${id.length}`;
    yield { document, path: [...path, id], part: 'key', message };
  }
}

function* tooLong(document: Document<unknown>, path: Path, text: string | undefined, most: number): Iterable<Finding> {
  if (text === undefined || text.length <= most) return;
  yield { document, path, message: `Slack shows at most ${most} characters here; this text has ${text.length}` };
}
