import type { Path } from '../describe-issue.ts';
import type { Document } from '../parse.ts';
import type { Finding, Rule } from '../rule.ts';

/** https://docs.slack.dev/reference/block-kit/block-elements/checkboxes-element */
const checkboxes = 10;
/** https://docs.slack.dev/reference/block-kit/block-elements/select-menu-element */
const selectOptions = 100;
/** https://docs.slack.dev/reference/block-kit/composition-objects/option-object */
const optionText = 75;
/** Label and hint of an input: https://docs.slack.dev/reference/block-kit/blocks/input-block */
const inputText = 2000;
/** https://docs.slack.dev/reference/views/modal-views */
const modalBlocks = 100;

/** The form becomes a modal, which Slack refuses as a whole where anything in it is too long. */
export const fittingForm: Rule = {
  name: 'fitting-form',
  description: "The form, the targets and the parameters stay within a modal's limits.",
  *check({ form, topic }) {
    for (const [id, { label, hint, kind, options }] of Object.entries(form.value?.questions ?? {})) {
      const path = ['questions', id];
      const count = Object.keys(options).length;
      const most = kind === 'many' ? checkboxes : selectOptions;
      if (count === 0 || count > most) {
        const message = `a question of kind "${kind}" has 1 to ${most} options; this one has ${count}`;
        yield { document: form, path: [...path, 'options'], part: 'key', message };
      }
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
    if (Object.keys(targets).length > selectOptions) {
      yield { document: topic, path: ['targets'], part: 'key', message: `a list has at most ${selectOptions} targets` };
    }
    // The intro and the target take a block each.
    const blocks = Object.keys(form.value?.questions ?? {}).length + Object.keys(params).length + 2;
    if (blocks > modalBlocks) {
      const message = `a modal has at most ${modalBlocks} parts; questions and parameters come to ${blocks}`;
      yield { document: form, path: ['questions'], part: 'key', message };
    }
  },
};

function* tooLong(document: Document<unknown>, path: Path, text: string | undefined, most: number): Iterable<Finding> {
  if (text === undefined || text.length <= most) return;
  yield { document, path, message: `Slack shows at most ${most} characters here; this text has ${text.length}` };
}
