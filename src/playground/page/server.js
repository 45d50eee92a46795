/**
 * Has something done by the server of the playground. Rejects with what is wrong, in words.
 * @param {import('../requests.ts').RequestName} name
 * @param {unknown} request
 * @returns {Promise<unknown>}
 */
export async function ask(name, request) {
  /** @type {Response} */
  let response;
  try {
    response = await fetch(`/api/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
    });
  } catch {
    throw new Error('The playground does not answer. Is it still running in the terminal?');
  }
  const body = await response.json();
  if (!response.ok) throw new Error(body.error ?? 'The playground could not do that.');
  return body;
}

/**
 * Listens to what changes; after a break the first event is a snapshot again.
 * @param {(event: import('../wire.ts').PageEvent) => void} onEvent
 * @param {(isConnected: boolean) => void} onConnection
 */
export function listen(onEvent, onConnection) {
  const source = new EventSource('/api/events');
  source.onopen = () => onConnection(true);
  source.onerror = () => onConnection(false);
  source.onmessage = ({ data }) => onEvent(JSON.parse(data));
}
