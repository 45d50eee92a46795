import type { Answer } from '../answer/answer.ts';
import { changedParams, filledCode, filledText, matchesParam } from '../answer/snippets.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { SnippetRun } from '../knowledge/schema.ts';
import type { Section, Span, Spans } from './reply.ts';
import { findingSentence, listed, lowerFirst } from './sentences.ts';

/** Words for an example: what it shows, the code, what to do before it runs. */
export function phraseCode(knowledge: Knowledge, answer: Extract<Answer, { kind: 'code' }>): readonly Section[] {
  const second = answer.alternatives.find(
    (id) =>
      answer.subjects.length > 1 && knowledge.snippets[id]?.subject !== knowledge.snippets[answer.snippet]?.subject,
  );
  return [...snippetSections(knowledge, answer.snippet), ...(second ? snippetSections(knowledge, second) : [])];
}

/** Words for a deployment: the steps of the snippet, and what was asked about it. */
export function phraseDeploy(knowledge: Knowledge, answer: Extract<Answer, { kind: 'deploy' }>): readonly Section[] {
  const details = answer.findings.map(
    (finding): Section => ({
      kind: 'paragraph',
      spans: [findingSentence(knowledge, finding), ' ', finding.fact?.explanation ?? ''],
    }),
  );
  const others = answer.alternatives.flatMap((id) => codeSection(knowledge, id, answer.params));
  const [lead, ...steps] = snippetSections(knowledge, answer.snippet, answer.params);
  const verdict: readonly Span[] = answer.verdict === 'yes' ? [{ kind: 'bold', text: 'Yes.' }, ' '] : [];
  const first: readonly Section[] = lead?.kind === 'lead' ? [{ ...lead, spans: [...verdict, ...lead.spans] }] : [];
  // Who asks whether it runs there wants no list of what to mind.
  const needed = answer.verdict ? steps.filter(({ kind }) => kind !== 'list') : steps;
  return [...first, ...needed, ...details, ...others];
}

/** A snippet with everything that has to be known to run it. */
export function snippetSections(
  knowledge: Knowledge,
  id: string,
  params: Readonly<Record<string, string>> = {},
): readonly Section[] {
  const snippet = knowledge.snippets[id];
  if (!snippet) return [];
  const install: readonly Section[] = snippet.install
    ? [{ kind: 'paragraph', spans: ['Install: ', { kind: 'code', text: snippet.install }] }]
    : [];
  const env: readonly Section[] =
    snippet.env.length > 0
      ? [
          {
            kind: 'list',
            title: 'Set:',
            items: snippet.env.map(({ name, about }): Spans => [{ kind: 'code', text: name }, ` – ${about}`]),
          },
        ]
      : [];
  const notes: readonly Section[] =
    snippet.notes.length > 0
      ? [
          {
            kind: 'list',
            title: 'Mind:',
            items: snippet.notes.map((note): Spans => [filledText(knowledge, id, note, params)]),
          },
        ]
      : [];
  return [
    { kind: 'lead', spans: [filledText(knowledge, id, snippet.about, params)] },
    ...refusedSections(knowledge, id, params),
    ...install,
    ...codeSection(knowledge, id, params),
    ...env,
    ...notes,
  ];
}

/** The code of a snippet, with its parameters filled in, and whether we have run it; nothing for a snippet that is not there. */
export function codeSection(
  knowledge: Knowledge,
  id: string | undefined,
  params: Readonly<Record<string, string>> = {},
): readonly Section[] {
  const snippet = id === undefined ? undefined : knowledge.snippets[id];
  if (id === undefined || !snippet) return [];
  const { title, language } = snippet;
  return [
    { kind: 'code', title, language, code: filledCode(knowledge, id, params) },
    { kind: 'note', spans: [runSentence(knowledge.runs[id]), ...changeSentence(knowledge, id, params)] },
  ];
}

function runSentence(run: SnippetRun | undefined): string {
  if (!run) return 'Not run by us.';
  if ('untested' in run) return `Not run by us: ${run.untested}`;
  const versions = Object.entries(run.with).map(([name, version]) => `${name} ${version}`);
  return `Run on ${run.on} with ${listed(versions)}.`;
}

/** Says where a snippet is not as it was run. */
function changeSentence(knowledge: Knowledge, id: string, params: Readonly<Record<string, string>>): Spans {
  const changes = Object.entries(changedParams(knowledge, id, params)).map(
    ([name, value]) =>
      `${labelOf(knowledge, name)} ${value} instead of ${knowledge.snippets[id]?.params[name]?.default}`,
  );
  return changes.length > 0 ? [` Changed here: ${listed(changes)}.`] : [];
}

/** Says what was to be set and is not. */
function refusedSections(
  knowledge: Knowledge,
  id: string,
  params: Readonly<Record<string, string>>,
): readonly Section[] {
  const sentences = Object.entries(params).flatMap(([name, value]) => {
    const own = knowledge.snippets[id]?.params[name];
    if (!own) return [`It has no setting for ${labelOf(knowledge, name)}.`];
    if (value === own.default || matchesParam(knowledge, name, value)) return [];
    const { hint } = knowledge.topic.params[name] ?? {};
    // What does not fit may come from a forged button: it is not repeated.
    return [`That does not fit ${labelOf(knowledge, name)} (${hint}), so it stays ${own.default}.`];
  });
  return sentences.length > 0 ? [{ kind: 'paragraph', spans: [sentences.join(' ')] }] : [];
}

function labelOf({ topic }: Knowledge, param: string): string {
  return lowerFirst(topic.params[param]?.label ?? param);
}
