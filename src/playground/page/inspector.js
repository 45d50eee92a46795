import { codeBlock } from './code-block.js';
import { h } from './dom.js';

/** @typedef {import('../wire.ts').Inspection} Inspection */
/** @typedef {Extract<Inspection, { kind: 'question' }>} QuestionInspection */
/** @typedef {Extract<Inspection, { kind: 'recommendation' }>} RecommendationInspection */

/**
 * Says how a message came about: what was understood, where the knowledge stands, and the raw blocks.
 * @param {Inspection} inspection
 * @param {import('./state.js').Shown} message
 */
export function inspection(inspection, message) {
  return h(
    'div',
    { class: 'inspection' },
    !inspection.isSame &&
      h(
        'p',
        { class: 'note is-warning' },
        'The knowledge has changed since: asked now, the answer would be another one.',
      ),
    understood(inspection),
    inspection.evidence.length > 0 && sources(inspection.evidence),
    message.isByBot && rawBlocks(message),
  );
}

/** @param {Inspection} inspection */
function understood(inspection) {
  switch (inspection.kind) {
    case 'question':
      return question(inspection);
    case 'recommendation':
      return recommendation(inspection);
    case 'snippet':
      return section('Understood', h('p', {}, 'A button asked for the snippet ', h('code', {}, inspection.id), '.'));
    case 'words':
      return section('Understood', h('p', {}, inspection.why));
  }
}

/** @param {QuestionInspection} inspection */
function question(inspection) {
  const { text, spans, context, confidence, isAmbient, ambientReason, unknown } = inspection;
  const percent = Math.round(confidence * 100);
  const bar = h('span', { class: 'bar', 'aria-hidden': 'true' }, h('span', { class: 'bar-fill' }));
  /** @type {HTMLElement} */ (bar.firstChild).style.width = `${percent}%`;
  return section(
    'Understood',
    h('p', { class: 'marked' }, marked(text, spans)),
    spans.length > 0 && legend(spans),
    context.length > 0 &&
      h(
        'details',
        {},
        h('summary', {}, `With ${context.length} earlier ${context.length === 1 ? 'message' : 'messages'}`),
        h(
          'ol',
          {},
          context.map((one) => h('li', {}, one)),
        ),
      ),
    facts([
      [
        'Kind',
        inspection.questionKind === inspection.rule
          ? inspection.questionKind
          : `${inspection.questionKind} (rule ${inspection.rule})`,
      ],
      ['Outcome', inspection.verdict ? `${inspection.outcome}: ${inspection.verdict}` : inspection.outcome],
      ['Polarity', inspection.polarity],
      ['Subjects', inspection.subjects.join(', ')],
      ['Features', inspection.features.join(', ')],
      ['Not known', unknown.join(', ')],
      ['Confidence', h('span', { class: 'confidence' }, bar, `${percent} %`)],
      [
        'Unasked',
        h('span', {}, h('strong', {}, isAmbient ? 'Would speak up' : 'Would stay silent'), `: ${ambientReason}`),
      ],
    ]),
  );
}

/**
 * The words of the question, each with what it was linked to.
 * @param {string} text
 * @param {QuestionInspection['spans']} spans
 */
function marked(text, spans) {
  let at = 0;
  /** @type {(Node | string)[]} */
  const nodes = [];
  for (const { start, end, kind, label, via } of spans) {
    if (start < at) continue;
    nodes.push(text.slice(at, start));
    const title = [kind, label, kind === 'mention' ? via : ''].filter(Boolean).join(', ');
    nodes.push(h('mark', { class: `span is-${kind}`, title }, text.slice(start, end)));
    at = end;
  }
  return [...nodes, text.slice(at)];
}

const spanKinds = { mention: 'Known names', cue: 'Question words', neutral: 'Of no weight', unknown: 'Not understood' };

/** @param {QuestionInspection['spans']} spans */
function legend(spans) {
  const kinds = /** @type {(keyof typeof spanKinds)[]} */ (Object.keys(spanKinds));
  const present = kinds.filter((kind) => spans.some((span) => span.kind === kind));
  return [
    h(
      'p',
      { class: 'legend' },
      present.map((kind) => h('span', { class: `span is-${kind}` }, spanKinds[kind])),
    ),
    links(spans.filter(({ kind }) => kind === 'mention')),
  ];
}

/** @param {QuestionInspection['spans']} spans */
function links(spans) {
  if (spans.length === 0) return undefined;
  return h(
    'ul',
    { class: 'links' },
    [...new Map(spans.map((span) => [`${span.label} ${span.via}`, span])).values()].map(({ label, via, corrected }) =>
      h(
        'li',
        {},
        h('code', {}, label),
        ` by ${{ exact: 'its name', alias: 'an alias', fuzzy: 'likeness' }[via] ?? via}`,
        corrected && ` with “${corrected.words}”`,
      ),
    ),
  );
}

/** @param {RecommendationInspection} inspection */
function recommendation({ text, needs, ranking }) {
  return section(
    'Understood',
    text && h('p', { class: 'marked' }, text),
    needs.length > 0
      ? h(
          'table',
          { class: 'small-table' },
          h('caption', {}, 'Requirements'),
          h(
            'tbody',
            {},
            needs.map(({ id, name, importance }) =>
              h('tr', {}, h('th', { scope: 'row' }, name, ' ', h('code', {}, id)), h('td', {}, importance)),
            ),
          ),
        )
      : h('p', {}, 'No requirement was understood.'),
    ranking.map(({ name, score, reasons }, index) =>
      h(
        'details',
        { class: 'ranked', open: index === 0 },
        h('summary', {}, h('strong', {}, name), ` ${score.toFixed(2)}`),
        h(
          'ul',
          {},
          reasons.map(({ text: words, verdict, effect }) =>
            h('li', {}, h('span', { class: `effect is-${effect}` }, verdict), ` ${words}`),
          ),
        ),
      ),
    ),
  );
}

/** @param {readonly import('../wire.ts').Evidence[]} evidence */
function sources(evidence) {
  return section(
    `From the knowledge (${evidence.length})`,
    h(
      'ul',
      { class: 'evidence' },
      evidence.map(({ id, file, line, excerpt }, index) =>
        h(
          'li',
          {},
          h(
            'details',
            { open: index === 0 },
            h(
              'summary',
              {},
              h('code', { class: 'evidence-id' }, id),
              file && h('span', { class: 'evidence-place' }, `${shortened(file)}:${line}`),
            ),
            excerpt
              ? codeBlock(excerpt, 'yaml', `${file}:${line}`)
              : h('p', { class: 'muted' }, file ? 'The file is being changed.' : 'Worked out from others.'),
          ),
        ),
      ),
    ),
  );
}

/** @param {string} file */
function shortened(file) {
  return file.split('/').slice(-2).join('/');
}

/** @param {import('./state.js').Shown} message */
function rawBlocks({ blocks, text }) {
  const json = JSON.stringify(blocks, null, 2);
  return section(
    'Raw message',
    h(
      'details',
      {},
      h(
        'summary',
        {},
        `${blocks.length} ${blocks.length === 1 ? 'block' : 'blocks'}, ${json.length.toLocaleString()} characters`,
      ),
      codeBlock(json, 'json'),
    ),
    h('details', {}, h('summary', {}, 'Text for notifications and screen readers'), codeBlock(text, 'text')),
  );
}

/** @param {readonly (readonly [string, Node | string | null])[]} rows */
function facts(rows) {
  return h(
    'dl',
    { class: 'facts' },
    rows.filter(([, value]) => value).flatMap(([name, value]) => [h('dt', {}, name), h('dd', {}, value)]),
  );
}

/**
 * @param {string} title
 * @param {...import('./dom.js').Children} children
 */
function section(title, ...children) {
  return h('section', { class: 'inspect-part' }, h('h3', {}, title), ...children);
}
