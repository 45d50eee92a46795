/** @typedef {Node | string | number | false | null | undefined} Child */
/** @typedef {Child | readonly Children[]} Children */

/**
 * Makes an element. A property that begins with "on" is a listener; true sets a bare attribute, false and undefined none.
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} tag
 * @param {Record<string, unknown>} [properties]
 * @param {...Children} children
 * @returns {HTMLElementTagNameMap[K]}
 */
export function h(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (typeof value === 'function') element.addEventListener(name.slice(2), /** @type {EventListener} */ (value));
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...nodesOf(children));
  return element;
}

/**
 * @param {readonly Children[]} children
 * @returns {(Node | string)[]}
 */
function nodesOf(children) {
  return children.flatMap((child) => {
    if (Array.isArray(child)) return nodesOf(child);
    if (child === null || child === undefined || child === false) return [];
    return [typeof child === 'number' ? String(child) : /** @type {Node | string} */ (child)];
  });
}

/**
 * Puts the children in the place of what an element holds.
 * @param {Element} element
 * @param {...Children} children
 */
export function fill(element, ...children) {
  element.replaceChildren(...nodesOf(children));
}

const paths = {
  hash: 'M9.5 4 7.500 20M16.500 4l-2 16M4.500 9h15.500M4 15h15.500',
  home: 'M4 11.500 12 5l8 6.500M6.500 10v9h11v-9M10 19v-5h4v5',
  chat: 'M5 5.500h14a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1h-7.500L7 20v-3.500H5a1 1 0 0 1-1-1v-9a1 1 0 0 1 1-1Z',
  send: 'M5 12h13M12.500 6l6 6-6 6',
  copy: 'M9 9V5.500A1.500 1.500 0 0 1 10.500 4h8A1.500 1.500 0 0 1 20 5.500v8a1.500 1.500 0 0 1-1.500 1.500H15M5.500 9h8a1.500 1.500 0 0 1 1.500 1.500v8a1.500 1.500 0 0 1-1.500 1.500h-8A1.500 1.500 0 0 1 4 18.500v-8A1.500 1.500 0 0 1 5.500 9Z',
  check: 'm5 12.500 4.500 4.500L19 7.500',
  close: 'm6 6 12 12M18 6 6 18',
  back: 'm14.500 5-7 7 7 7',
  inspect: 'M10.500 17a6.500 6.500 0 1 1 0-13 6.500 6.500 0 0 1 0 13ZM20 20l-4.800-4.800',
  eye: 'M2.500 12S6 5.500 12 5.500 21.500 12 21.500 12 18 18.500 12 18.500 2.500 12 2.500 12ZM12 14.800a2.800 2.800 0 1 0 0-5.600 2.800 2.800 0 0 0 0 5.600Z',
  start: 'M12 3.500 14 10l6.500 2-6.500 2-2 6.500L10 14l-6.500-2L10 10Z',
  book: 'M5 5.500A1.500 1.500 0 0 1 6.500 4H19v13H6.500A1.500 1.500 0 0 0 5 18.500v-13ZM5 18.500A1.500 1.500 0 0 0 6.500 20H19v-3',
  warn: 'M12 4.500 21 19.500H3L12 4.500ZM12 10.500v4M12 17v.2',
  at: 'M15.500 12a3.500 3.500 0 1 1-7 0 3.500 3.500 0 0 1 7 0Zm0 0v1.500a2.250 2.250 0 0 0 4.500 0V12a8 8 0 1 0-3.500 6.600',
  slash: 'm15.500 4-7 16',
};

/**
 * A drawing of our own, which says nothing to screen readers.
 * @param {keyof typeof paths} name
 */
export function icon(name) {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(space, 'path');
  path.setAttribute('d', paths[name]);
  svg.append(path);
  return svg;
}

/**
 * Shows a few words for a short while.
 * @param {...Children} children
 */
export function toast(...children) {
  const element = h('div', { class: 'toast' }, ...children);
  document.getElementById('toasts')?.append(element);
  setTimeout(() => element.remove(), 7000);
}

/**
 * A button that copies a text, and says so.
 * @param {string} text
 * @param {string} label
 * @param {string} [name] what is copied, for screen readers
 */
export function copyButton(text, label = 'Copy', name = label) {
  const words = h('span', {}, label);
  const button = h('button', { type: 'button', class: 'ghost copy', 'aria-label': name }, icon('copy'), words);
  button.addEventListener('click', async () => {
    const isCopied = await copy(text);
    words.textContent = isCopied ? 'Copied' : 'Press Ctrl+C';
    button.classList.toggle('is-done', isCopied);
    toast(isCopied ? 'Copied to the clipboard.' : 'The browser does not allow copying here.');
    setTimeout(() => {
      words.textContent = label;
      button.classList.remove('is-done');
    }, 2000);
  });
  return button;
}

/**
 * Browsers give the clipboard to secure pages only; elsewhere an older way still works.
 * @param {string} text
 */
async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = h('textarea', { class: 'sr' });
    area.value = text;
    document.body.append(area);
    area.select();
    const isCopied = document.execCommand('copy');
    area.remove();
    return isCopied;
  }
}
