/**
 * @typedef {object} Route what is seen; it stands in the address, so that Back goes back
 * @property {string} place a channel's name, `messages`, `home`, or nothing for the list of them
 * @property {string} [thread]
 * @property {string} [inspected]
 */

/** @returns {Route} */
export function readRoute() {
  const [place = '', ...rest] = location.hash.replace(/^#\/?/, '').split('/').map(decodeURIComponent);
  const after = (/** @type {string} */ name) => {
    const at = rest.indexOf(name);
    return at === -1 ? undefined : rest[at + 1];
  };
  const thread = after('thread');
  const inspected = after('inspect');
  return { place, ...(thread && { thread }), ...(inspected && { inspected }) };
}

/** @param {Route} route */
export function addressOf({ place, thread, inspected }) {
  const parts = [place, ...(thread ? ['thread', thread] : []), ...(inspected ? ['inspect', inspected] : [])];
  return `#/${parts.map(encodeURIComponent).join('/')}`;
}

/** @param {Route} route */
export function go(route) {
  const address = addressOf(route);
  if (location.hash !== address) location.hash = address;
}
