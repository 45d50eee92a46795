import { describe, expect, it } from 'vitest';
import { createMaterials } from '../../src/understand/materials.ts';
import { toMessage } from '../../src/understand/message.ts';
import { settingsIn } from '../../src/understand/settings.ts';
import { readSlots } from '../../src/understand/slots.ts';
import { createUnderstand } from '../../src/understand/understand.ts';
import { pythonFrameworks } from '../helpers/knowledge.ts';

const knowledge = pythonFrameworks();
const { lexicon } = createMaterials(knowledge, []);
const understand = createUnderstand(knowledge);
const asked = (text: string, ...context: readonly string[]) => understand(text, understand.thread(context)).question;

describe('settingsIn', () => {
  it.each([
    ['8 workers', ['workers 8']],
    ['workers: 8', ['workers 8']],
    ['workers=8', ['workers 8']],
    ['--workers 8 --port 9000', ['workers 8', 'port 9000']],
    ['set the port to 9000', ['port 9000']],
    ['the port should be 9000', ['port 9000']],
    ['8 gunicorn workers on port 9000', ['workers 8', 'port 9000']],
    ['8 workers port 9000', ['workers 8', 'port 9000']],
    ['port 9000, workers 8', ['port 9000', 'workers 8']],
    ['900 worker processes', ['workers 900']],
    ['how many workers', []],
    ['port of 3 frameworks', []],
    ['port on out plane', []],
    ['we are 8. Workers of the world', []],
  ])('reads %j', (text, expected) => {
    const slots = readSlots(toMessage(text).tokens, lexicon, true);
    expect(settingsIn(slots, knowledge).map(({ param, value }) => `${param} ${value}`)).toEqual(expected);
  });
});

describe('what is to be set', () => {
  it.each([
    [
      'start command for fastapi with 8 workers on port 9000',
      { subjects: ['fastapi'], params: { workers: '8', port: '9000' } },
    ],
    ['launch command for flask, 2 workers', { subjects: ['flask'], params: { workers: '2' } }],
    ['how do I deploy quart with 6 workers?', { subjects: ['quart'], params: { workers: '6' } }],
    ['how do I run fastapi with gunicorn and 3 workers?', { components: ['gunicorn'], params: { workers: '3' } }],
    ['dockerfile for litestar on port 9001', { target: 'docker', params: { port: '9001' } }],
  ])('goes with the steps: %j', (text, expected) => {
    expect(asked(text)).toMatchObject({ kind: 'deploy', ...expected });
  });

  it.each([
    'can fastapi run with 8 workers?',
    'why does fastapi start 4 workers?',
    'is 8080 the port of django on out plane?',
  ])('is no setting where it is asked about: %j', (text) => {
    expect(asked(text)).not.toHaveProperty('params');
  });

  it.each([
    ['start command for fastapi', 'with 8 workers instead', { params: { workers: '8' } }],
    ['start command for fastapi', 'on port 9000', { params: { port: '9000' } }],
    ['start command for fastapi', 'use port 9000 please', { params: { port: '9000' } }],
    ['start command for fastapi', 'what if I want 8 workers', { params: { workers: '8' } }],
    ['start command for fastapi on port 9000', 'and 2 workers', { params: { workers: '2', port: '9000' } }],
    [
      'start command for fastapi with 8 workers',
      'and with gunicorn?',
      { components: ['gunicorn'], params: { workers: '8' } },
    ],
    ['start command for fastapi with 8 workers', 'and on docker?', { target: 'docker', params: { workers: '8' } }],
    ['start command for fastapi with 8 workers', 'and for django?', { subjects: ['django'], params: { workers: '8' } }],
    ['how do I deploy django on out plane?', 'the uvicorn one?', { target: 'out-plane', components: ['uvicorn'] }],
  ])('after %j changes with %j', (before, text, expected) => {
    expect(asked(text, before)).toMatchObject({ kind: 'deploy', ...expected });
  });

  it.each([
    ['start command for fastapi', 'why 4 workers?'],
    ['start command for fastapi', 'what is gunicorn?'],
    ['start command for fastapi', 'does it need gunicorn?'],
    ['start command for fastapi', 'and with celery?'],
    ['does fastapi have an admin panel?', 'and with 8 workers?'],
  ])('after %j is left alone by %j', (before, text) => {
    expect(asked(text, before).kind).not.toBe('deploy');
  });
});

describe('a command', () => {
  it.each([
    ['gunicorn command for fastapi', 'deploy', ['gunicorn']],
    ['uvicorn command for django', 'deploy', ['uvicorn']],
  ])('with another server than its own is told as steps: %j', (text, kind, components) => {
    expect(asked(text)).toMatchObject({ kind, components });
  });

  it('of its own is told as the fact that it is', () => {
    expect(asked('gunicorn command for flask')).toMatchObject({ kind: 'value', features: ['start-command'] });
  });
});

it('gives the example that shows something else', () => {
  expect(asked('with sqlalchemy instead', 'show me a fastapi jwt example')).toMatchObject({
    kind: 'code',
    subjects: ['fastapi'],
    shows: ['sqlalchemy'],
  });
});
