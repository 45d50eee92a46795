import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { scopeOfEvent } from '../../src/local-slack/manifest.ts';
import { methods } from '../../src/local-slack/web-api.ts';
import { commandName } from '../../src/slack/words.ts';
import { manifest } from './slack-world.ts';

/** The parts of https://github.com/slackapi/manifest-schema that our manifest uses; nothing else may stand in it. */
const schema = z.strictObject({
  _metadata: z.strictObject({ major_version: z.literal(1), minor_version: z.int() }),
  display_information: z.strictObject({
    name: z.string().max(35),
    description: z.string().max(140),
    long_description: z.string().min(175).max(4000),
    background_color: z.string().regex(/^#[0-9a-f]{6}$/),
  }),
  features: z.strictObject({
    app_home: z.strictObject({
      home_tab_enabled: z.literal(true),
      messages_tab_enabled: z.literal(true),
      messages_tab_read_only_enabled: z.literal(false),
    }),
    bot_user: z.strictObject({ display_name: z.string().max(80), always_online: z.boolean() }),
    slash_commands: z.array(
      z.strictObject({
        command: z.string().max(32),
        description: z.string().max(2000),
        usage_hint: z.string().max(1000),
        should_escape: z.literal(false),
      }),
    ),
  }),
  oauth_config: z.strictObject({ scopes: z.strictObject({ bot: z.array(z.string()) }) }),
  settings: z.strictObject({
    event_subscriptions: z.strictObject({ bot_events: z.array(z.string()) }),
    interactivity: z.strictObject({ is_enabled: z.literal(true) }),
    org_deploy_enabled: z.boolean(),
    socket_mode_enabled: z.boolean(),
    token_rotation_enabled: z.boolean(),
  }),
});

const { features, oauth_config, settings } = schema.parse(manifest);
const scopes = oauth_config.scopes.bot;
const events = settings.event_subscriptions.bot_events;
const sources = readSources(join(import.meta.dirname, '..', '..', 'src', 'slack'));

/** The events that a listener is registered for, and what Slack calls them in a manifest. */
const listened = [...sources.matchAll(/app\.event\('([a-z_]+)'/g)].map(([, event = '']) => event);
const inManifest: Readonly<Record<string, readonly string[]>> = {
  message: ['message.im', 'message.channels', 'message.groups'],
};

describe('the manifest', () => {
  it('asks for exactly the events that there are listeners for', () => {
    const wanted = listened.flatMap((event) => inManifest[event] ?? [event]);
    expect([...events].sort()).toEqual([...wanted].sort());
  });

  it('registers exactly the command that there is a listener for', () => {
    expect(features.slash_commands.map(({ command }) => command)).toEqual([commandName]);
  });

  it('asks for exactly the scopes that its events, its command and the calls need', () => {
    const calls = [...sources.matchAll(/client\.([a-z]+)\.([A-Za-z]+)\(/g)].map(
      ([, group, name]) => `${group}.${name}`,
    );
    expect(calls.filter((call) => !methods[call])).toEqual([]);
    const ofCalls = calls.flatMap((call) => methods[call]?.scope ?? []);
    const ofEvents = events.flatMap((event) => scopeOfEvent[event] ?? []);
    expect([...scopes].sort()).toEqual([...new Set(['commands', ...ofCalls, ...ofEvents])].sort());
  });
});

function readSources(folder: string): string {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  return names.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
}
