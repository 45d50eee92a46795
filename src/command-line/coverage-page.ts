import { type Cell, type Coverage, percent, type Share, type SubjectCoverage } from '../knowledge/coverage.ts';
import { coverageStyle } from './coverage-style.ts';

/** Makes a page, complete in itself, of what the topics know as of `today` (YYYY-MM-DD). */
export function coveragePage(topics: readonly Coverage[], today: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>What the knowledge covers</title>
<style>${coverageStyle}</style>
</head>
<body>
<header>
<h1>What the knowledge covers</h1>
<p>As of <time datetime="${today}">${today}</time>. A missing fact is answered with “I don’t know that”.</p>
</header>
<main>
${topics.map(topicSection).join('\n')}
</main>
</body>
</html>
`;
}

function topicSection(topic: Coverage): string {
  const { id, name, noun, subjects, features, facts, old, snippets } = topic;
  const tiles = [
    [String(subjects.length), noun.many],
    [String(features.length), 'features'],
    [`${percent(facts)} %`, `of ${count(facts.all)} facts on record`],
    [count(old), 'possibly out of date'],
    [`${snippets.done} of ${snippets.all}`, 'snippets run'],
  ];
  return `<section aria-labelledby="${id}">
<h2 id="${id}">${escapeHtml(name)}</h2>
<ul class="tiles">${tiles.map(([figure = '', of = '']) => `<li><strong>${figure}</strong> ${escapeHtml(of)}</li>`).join('')}</ul>
${subjectTable(topic)}
<h3>Fact by fact</h3>
<p class="legend">${legend}</p>
${factTable(topic)}
<h3>What is missing</h3>
${subjects.map((subject) => gapsOf(subject, topic)).join('\n')}
</section>`;
}

function subjectTable({ noun, subjects }: Coverage): string {
  const rows = subjects.map(
    ({ name, facts, old, snippets }) => `<tr><th scope="row">${escapeHtml(name)}</th>
<td class="bar">${bar(facts)}</td><td>${old}</td><td>${snippets.done} of ${snippets.all}</td></tr>`,
  );
  return `<table class="subjects"><caption class="hidden">How much is on record of each ${escapeHtml(noun.one)}</caption>
<thead><tr><th scope="col">${escapeHtml(capital(noun.one))}</th><th scope="col">Facts on record</th>
<th scope="col">Out of date</th><th scope="col">Snippets run</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table>`;
}

function bar(share: Share): string {
  const { done, all } = share;
  return `<span class="track" aria-hidden="true"><span style="width:${percent(share)}%"></span></span>
${percent(share)} % <span class="quiet">(${done} of ${all})</span>`;
}

const marks: Readonly<Record<Cell['kind'], { readonly sign: string; readonly name: string }>> = {
  recorded: { sign: '✓', name: 'on record' },
  old: { sign: '!', name: 'possibly out of date' },
  missing: { sign: '–', name: 'missing' },
};

const legend = Object.entries(marks)
  .map(([kind, { sign, name }]) => `<span class="${kind}" aria-hidden="true">${sign}</span> ${name}`)
  .join(' ');

function factTable({ name, subjects, features }: Coverage): string {
  const heads = subjects.map((subject) => `<th scope="col"><span>${escapeHtml(subject.name)}</span></th>`).join('');
  const rows = features.map((feature, at) => {
    const isNew = feature.group !== features[at - 1]?.group;
    const group = `<tr class="group"><th scope="colgroup" colspan="${subjects.length + 1}">${escapeHtml(feature.group)}</th></tr>\n`;
    const cells = subjects.map(({ cells }) => cellOf(cells[at] ?? { kind: 'missing' })).join('');
    return `${isNew ? group : ''}<tr><th scope="row">${escapeHtml(feature.name)}</th>${cells}</tr>`;
  });
  return `<div class="scroll" role="region" aria-label="${escapeHtml(name)}, fact by fact" tabindex="0" >
<table class="facts"><thead><tr><th scope="col">Feature</th>${heads}</tr></thead>
<tbody>${rows.join('\n')}</tbody></table></div>`;
}

function cellOf(cell: Cell): string {
  const { sign, name } = marks[cell.kind];
  const title = cell.kind === 'missing' ? name : `${cell.text} (checked ${cell.checked})`;
  return `<td class="${cell.kind}" title="${escapeHtml(title)}"><span aria-hidden="true">${sign}</span><span class="hidden">${name}</span></td>`;
}

function gapsOf({ name, cells }: SubjectCoverage, { features }: Coverage): string {
  const missing = features.filter((_, at) => cells[at]?.kind === 'missing').map((feature) => escapeHtml(feature.name));
  if (missing.length === 0) return `<p class="complete">${escapeHtml(name)}: nothing</p>`;
  return `<details><summary>${escapeHtml(name)}: ${missing.length}</summary><p>${missing.join(', ')}</p></details>`;
}

function count(figure: number): string {
  return figure.toLocaleString('en');
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
