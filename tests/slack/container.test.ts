import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { healthPath } from '../../src/slack/health.ts';

const root = join(import.meta.dirname, '..', '..');
const dockerfile = readFileSync(join(root, 'Dockerfile'), 'utf8');
const allowed = readFileSync(join(root, '.dockerignore'), 'utf8')
  .split('\n')
  .flatMap((line) => (line.startsWith('!') ? [line.slice(1)] : []));
const last = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '));

/** What is copied from the repository, not from another stage. */
const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, sources = '']) =>
  sources.split(' '),
);

/** Nothing here can build the image; this keeps what would break it. */
describe('the container', () => {
  it.each(copied)('finds %s, and the builder gets it', (source) => {
    expect(existsSync(join(root, source))).toBe(true);
    expect(allowed.some((name) => source === name || source.startsWith(`${name}/`))).toBe(true);
  });

  it('gets neither secrets nor history', () => {
    expect(allowed).not.toContain('.env');
    expect(allowed).not.toContain('.git');
  });

  it('runs as nobody special, from the image that is asked for, as the process that is told to stop', () => {
    expect(dockerfile).toMatch(/^ARG NODE_IMAGE=node:\d+-slim$/m);
    for (const [, image] of dockerfile.matchAll(/^FROM (\S+)/gm)) expect(image).toMatch(/^\$\{NODE_IMAGE\}$/);
    expect(last).toMatch(/^USER node$/m);
    expect(last).toMatch(/^ENTRYPOINT \["node", "dist\/main\.js"\]$/m);
    expect(last).toMatch(/^ENV NODE_ENV=production PORT=\d+$/m);
  });

  it('asks the bot itself whether it is healthy', () => {
    expect(last).toMatch(/HEALTHCHECK[^\n]*\\\n {2}CMD \["node", "-e", /);
    expect(last).toContain(`process.env.PORT + '${healthPath}'`);
  });
});
