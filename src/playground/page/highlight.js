import { h } from './dom.js';

/** @typedef {{ comment?: RegExp, string: RegExp, words?: string, extra?: RegExp }} Language */

const quotes = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/y;
const pythonStrings = /[rbfu]{0,2}(?:"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')/iy;
const hash = /#[^\n]*/y;
const keys = /[\w.-]+(?=\s*[:=])/y;

/** @type {Readonly<Record<string, Language>>} */
const languages = {
  python: {
    comment: hash,
    string: pythonStrings,
    words:
      'and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield match case None True False',
    extra: /@[\w.]+/y,
  },
  bash: {
    comment: hash,
    string: quotes,
    words: 'if then else elif fi for in do done while case esac function return export set exec cd local',
    extra: /\$\{[^}]*\}|\$\w+|(?<=\s)--?[\w-]+/y,
  },
  yaml: { comment: hash, string: quotes, words: 'true false null', extra: keys },
  toml: { comment: hash, string: quotes, words: 'true false', extra: keys },
  ini: { comment: /[#;][^\n]*/y, string: quotes, extra: keys },
  dockerfile: {
    comment: hash,
    string: quotes,
    words: 'FROM RUN CMD ENTRYPOINT COPY ADD WORKDIR ENV ARG EXPOSE USER LABEL HEALTHCHECK AS SHELL VOLUME STOPSIGNAL',
    extra: /\$\{[^}]*\}|\$\w+/y,
  },
  json: { string: /"(?:[^"\\\n]|\\.)*"/y, words: 'true false null', extra: /"(?:[^"\\\n]|\\.)*"(?=\s*:)/y },
};
const number = /\b\d[\d_]*(?:\.\d+)?\b/y;
const word = /[A-Za-z_]\w*/y;

/**
 * Draws code with its parts told apart; the text of the nodes is the code itself.
 * @param {string} code
 * @param {string} [name] the language; an unknown one is left as it is
 * @returns {(Node | string)[]}
 */
export function highlight(code, name = '') {
  const language = languages[name];
  if (!language) return [code];
  const words = new Set((language.words ?? '').split(' '));
  /** @type {(Node | string)[]} */
  const nodes = [];
  let plain = '';
  let at = 0;
  /** @param {string} kind @param {string} text */
  const push = (kind, text) => {
    if (plain) nodes.push(plain);
    plain = '';
    nodes.push(h('span', { class: `hl-${kind}` }, text));
  };
  while (at < code.length) {
    const found =
      (isCommentStart(code, at, name) && take(language.comment, code, at, 'comment')) ||
      take(language.extra, code, at, 'extra') ||
      take(language.string, code, at, 'string') ||
      take(number, code, at, 'number');
    const text = found ? found.text : (take(word, code, at, 'word')?.text ?? code.charAt(at));
    if (found) push(found.kind, text);
    else if (words.has(text)) push('keyword', text);
    else plain += text;
    at += text.length;
  }
  if (plain) nodes.push(plain);
  return nodes;
}

/**
 * In a shell or in YAML, a hash inside of a word begins no comment.
 * @param {string} code @param {number} at @param {string} name
 */
function isCommentStart(code, at, name) {
  return name === 'python' || at === 0 || /\s/.test(code.charAt(at - 1));
}

/** @param {RegExp | undefined} pattern @param {string} code @param {number} at @param {string} kind */
function take(pattern, code, at, kind) {
  if (!pattern) return undefined;
  pattern.lastIndex = at;
  const text = pattern.exec(code)?.[0];
  return text ? { kind, text } : undefined;
}
