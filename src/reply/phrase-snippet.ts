import type { Answer } from '../answer/answer.ts';
import { filledCode } from '../answer/snippets.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { SnippetRun } from '../knowledge/schema.ts';
import type { Section, Span, Spans } from './reply.ts';
import { findingSentence, listed } from './sentences.ts';

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
  const others = answer.alternatives.flatMap((id) => codeSection(knowledge, id));
  const [lead, ...steps] = snippetSections(knowledge, answer.snippet);
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
      ? [{ kind: 'list', title: 'Mind:', items: snippet.notes.map((note): Spans => [note]) }]
      : [];
  return [
    { kind: 'lead', spans: [snippet.about] },
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
    { kind: 'note', spans: [runSentence(knowledge.runs[id])] },
  ];
}

function runSentence(run: SnippetRun | undefined): string {
  if (!run) return 'Not run by us.';
  if ('untested' in run) return `Not run by us: ${run.untested}`;
  const versions = Object.entries(run.with).map(([name, version]) => `${name} ${version}`);
  return `Run on ${run.on} with ${listed(versions)}.`;
}
