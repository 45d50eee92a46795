import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { botMessages, chooseTopic, codeOf, createWorld, labelOf, type World } from './slack-world.ts';

/** The main job on the knowledge of the project itself; everything else is tested on the tiny topic. */
describe('the straight path', () => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld({ about: 'own' });
  });
  afterAll(() => world.end());

  it('answers the question of the day in the thread, sourced', async () => {
    const text = 'does FastAPI have an admin panel';
    const { ts } = world.slack.say({ channel: 'CBACKEND', user: 'UADA', text });
    const answer = await world.slack.until(() => botMessages(world.slack, 'CBACKEND', { thread: ts })[0]);
    expect(answer.text).toMatch(/^No\. FastAPI has no built-in admin panel/);
    expect(answer.text).toMatch(/Sources: .*checked 20\d\d-\d\d-\d\d/);
  });

  it('recommends from the form, and sends the snippet with the values that were filled in', async () => {
    const channel = 'CRANDOM';
    await world.slack.command({ user: 'UADA', channel, command: '/pickframework' });
    await chooseTopic(world.slack, 'UADA', 'python-web-frameworks');
    await world.slack.until(() => JSON.stringify(world.slack.modal('UADA')).includes('question:building'));
    expect(await world.slack.submit('UADA', { 'question:building': 'api', 'param:port': '9000' })).toEqual({});
    const message = await world.slack.until(() => botMessages(world.slack, channel, { as: 'UADA' })[0]);
    expect(message.text).toMatch(/^FastAPI for /);
    expect(message.text).toContain('Too close to it to call: Litestar.');
    await world.slack.press({ user: 'UADA', message, label: labelOf(message, 'snippet') });
    const [snippet] = await world.slack.until(
      () => world.slack.directMessages('UADA').length > 0 && world.slack.directMessages('UADA'),
    );
    expect(snippet && codeOf(snippet)).toMatch(/^uvicorn .*--port 9000/);
  });
});
