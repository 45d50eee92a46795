import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { KnowledgeError } from '../../src/knowledge/problem.ts';
import { createReloadingBot, type ReloadingBot } from '../../src/playground/reloading-bot.ts';
import { copyTeas } from './playground-world.ts';

let folder: string;
let reloading: ReloadingBot;
let changes: number;
beforeEach(() => {
  folder = copyTeas();
  changes = 0;
  reloading = createReloadingBot(folder, () => {
    changes += 1;
  });
});
afterEach(() => {
  reloading.close();
  rmSync(folder, { recursive: true, force: true });
});

const rooibos = () => join(folder, 'teas', 'subjects', 'rooibos.yml');
const rename = (from: string, to: string) =>
  writeFileSync(rooibos(), readFileSync(rooibos(), 'utf8').replace(from, to));
const nameNow = () => reloading.bot.topics[0]?.subjects['rooibos']?.name;
const soon = (check: () => boolean) => vi.waitUntil(check, { timeout: 3000, interval: 20 });

describe('a bot over a folder that is being written in', () => {
  it('answers from a file as soon as it is saved', async () => {
    rename('name: Rooibos', 'name: Bushtea');
    await soon(() => nameNow() === 'Bushtea');
    expect(reloading.bot.ask('Is bushtea caffeine-free?').text).toMatch(/^Yes\. Bushtea/);
    expect(reloading.state()).toMatchObject({ isCurrent: true, loads: 2, problems: [] });
  });

  it('sees a file that an editor puts in the place of the old one', async () => {
    const text = readFileSync(rooibos(), 'utf8').replace('name: Rooibos', 'name: Bushtea');
    writeFileSync(join(folder, '.rooibos.swp'), text);
    renameSync(join(folder, '.rooibos.swp'), rooibos());
    await soon(() => nameNow() === 'Bushtea');
  });

  it('goes on with the last good knowledge and names the place of every problem', async () => {
    const { version } = reloading.state();
    rename('name: Rooibos', 'nmae: Rooibos');
    await soon(() => changes > 0);
    expect(nameNow()).toBe('Rooibos');
    const state = reloading.state();
    expect(state).toMatchObject({ isCurrent: false, version, loads: 1 });
    expect(state.problems).toContainEqual(
      expect.objectContaining({ file: rooibos(), line: expect.any(Number), column: expect.any(Number) }),
    );
    rename('nmae: Rooibos', 'name: Rooibos');
    await soon(() => reloading.state().isCurrent);
    expect(reloading.state()).toMatchObject({ version, loads: 1, problems: [] });
  });

  it('sees a folder that comes later, and one that goes', async () => {
    mkdirSync(join(folder, 'coffees'));
    await soon(() => !reloading.state().isCurrent);
    rmSync(join(folder, 'coffees'), { recursive: true });
    await soon(() => reloading.state().isCurrent);
    rmSync(join(folder, 'teas'), { recursive: true });
    await soon(() => !reloading.state().isCurrent);
    expect(reloading.bot.ask('Is rooibos caffeine-free?').text).toMatch(/^Yes/);
  });

  it('does not start over a broken folder', () => {
    rename('name: Rooibos', 'nmae: Rooibos');
    expect(() => createReloadingBot(folder, () => {})).toThrow(KnowledgeError);
  });
});
