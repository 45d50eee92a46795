import { withoutExceptions } from './exceptions.ts';
import type { Problem } from './problem.ts';
import type { Rule, RuleContext } from './rule.ts';
import { agreeingCells } from './rules/agreeing-cells.ts';
import { citedFact } from './rules/cited-fact.ts';
import { completeRow } from './rules/complete-row.ts';
import { endingBroader } from './rules/ending-broader.ts';
import { fittingForm } from './rules/fitting-form.ts';
import { knownId } from './rules/known-id.ts';
import { knownLevel } from './rules/known-level.ts';
import { ordinaryAlias } from './rules/ordinary-alias.ts';
import { paramPattern } from './rules/param-pattern.ts';
import { predicateSlots } from './rules/predicate-slots.ts';
import { snippetFile } from './rules/snippet-file.ts';
import { snippetParam } from './rules/snippet-param.ts';
import { snippetRun } from './rules/snippet-run.ts';
import { staleFact } from './rules/stale-fact.ts';
import { uniqueAlias } from './rules/unique-alias.ts';
import { uniqueId } from './rules/unique-id.ts';
import { usedSource } from './rules/used-source.ts';
import { valueOfKind } from './rules/value-of-kind.ts';
import type { TopicDraft } from './topic-draft.ts';

const rules: readonly Rule[] = [
  knownId,
  uniqueId,
  uniqueAlias,
  ordinaryAlias,
  knownLevel,
  endingBroader,
  predicateSlots,
  valueOfKind,
  citedFact,
  staleFact,
  usedSource,
  agreeingCells,
  completeRow,
  paramPattern,
  snippetFile,
  snippetParam,
  snippetRun,
  fittingForm,
];

/** Holds a topic against every rule that looks across its files; gives what they object to, with file and line. */
export function checkTopic(draft: TopicDraft, context: RuleContext): Problem[] {
  const objections = rules.flatMap((rule) =>
    Array.from(rule.check(draft, context), (finding) => ({ ...finding, rule: rule.name })),
  );
  const names = rules.map(({ name }) => name);
  return withoutExceptions(draft, objections, names).map(({ document, path, part, rule, message, severity }) => ({
    file: document.file,
    ...document.placeOf(path, part),
    rule,
    message,
    severity: severity ?? 'error',
  }));
}
