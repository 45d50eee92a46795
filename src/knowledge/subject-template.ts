import { describeValues } from './describe-values.ts';
import type { Feature, Topic } from './schema.ts';

/**
 * Writes a subject's file to fill in. Every feature is listed with its meaning and its values; those of the overall
 * comparison stand open, the others as comments, so that the file holds as soon as the open places are filled.
 */
export function subjectTemplate({ noun, headline }: Topic, features: Readonly<Record<string, Feature>>): string {
  const groups = new Map<string, string[]>();
  for (const [feature, value] of Object.entries(features)) {
    const fact = factTemplate(feature, value, headline.includes(feature));
    groups.set(value.group, [...(groups.get(value.group) ?? []), fact]);
  }
  const facts = [...groups].map(([group, inner]) => `  ## ${group.toUpperCase()}\n\n${inner.join('\n')}`);
  return `${head(noun.one)}\n${facts.join('\n')}`;
}

function factTemplate(id: string, feature: Feature, isOpen: boolean): string {
  const about = [`${feature.name}: ${feature.about}`, ...describeValues(feature).map((line) => `- ${line}`)];
  const fact = [`${id}:`, '  value:', '  cell:', '  explanation:', '  sources: [{ id: , checked: }]'];
  const lines = [...about.map((line) => `## ${line}`), ...(isOpen ? fact : fact.map((line) => `# ${line}`))];
  return lines.map((line) => `  ${line}\n`).join('');
}

function head(noun: string): string {
  return `## A ${noun} to fill in. What you write has a source in sources.yml and the day on which you read it, YYYY-MM-DD.
## Fill in what stands open. Of what stands behind a single #, open what you found by taking the # away, and delete the
## rest: what is left out is answered with "I don't know that". Lines with ## explain, and go when you are done.
## knowledge/README.md shows good facts and bad ones; npm run check:knowledge says what is missing.

## Its name, as people who know it write it.
name:
## Other words for it, as people type them: [one, another]
aliases: []
## One or two sentences: what it is.
summary:
## What it is best for, as a short list of at most 60 characters.
best:
## Where the summary can be read.
sources: [{ id: , checked: }]

## When to choose it. Each point has an id of its own, a few words with hyphens in place of "reason"; "serves" lists use
## cases and "features" lists features that the point speaks about. The other three lists look the same.
choose:
  reason:
    point:
    serves: []
    features: []
    sources: [{ id: , checked: }]
## When not to choose it.
avoid:
  objection:
    point:
    serves: []
    features: []
    sources: [{ id: , checked: }]
strengths: {}
weaknesses: {}

facts:`;
}
