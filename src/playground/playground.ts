import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { parse } from 'yaml';
import type { BotOptions } from '../bot.ts';
import { type LocalSlack, startLocalSlack } from '../local-slack/local-slack.ts';
import { manifestSchema } from '../local-slack/manifest.ts';
import type { Message } from '../local-slack/workspace.ts';
import { startSlack } from '../slack/app.ts';
import { examplesOf } from './examples.ts';
import { createFeed } from './feed.ts';
import type { Place } from './guard.ts';
import { createReloadingBot } from './reloading-bot.ts';
import { servePage } from './server.ts';
import { createServices } from './services.ts';
import type { PageEvent, PageMessage, PageModal, Snapshot } from './wire.ts';
import { me, pageChannels, workspaceOptions } from './workspace.ts';

export interface PlaygroundOptions extends BotOptions {
  readonly knowledgeDir: string;
  readonly logger: Logger;
  readonly port: number;
  readonly place: Place;
}

/** The playground at work. */
export interface Playground {
  /** The one address to open. */
  readonly url: string;
  readonly slack: LocalSlack;
  stop(): Promise<void>;
}

/**
 * Starts a local Slack, the real app in it, and a page to use both; a taken port gets the next free one.
 * Throws `KnowledgeError` where the knowledge does not load.
 */
export async function startPlayground(options: PlaygroundOptions): Promise<Playground> {
  const { knowledgeDir, logger, port, place, ...botOptions } = options;
  const manifestFile: unknown = parse(readFileSync(join(import.meta.dirname, '..', '..', 'manifest.yml'), 'utf8'));
  const manifest = manifestSchema.parse(manifestFile);
  const feed = createFeed();
  const onReload = () =>
    feed.send({ kind: 'knowledge', knowledge: knowledge.state(), examples: examplesOf(knowledge.bot) });
  const knowledge = createReloadingBot(knowledgeDir, onReload, botOptions);
  const slack = await startLocalSlack({
    manifest: manifestFile,
    ...workspaceOptions,
    onChange(change) {
      const event = eventOf(change);
      if (event) feed.send(event);
    },
  });
  const app = await startSlack({
    bot: knowledge.bot,
    config: {
      botToken: slack.botToken,
      transport: { kind: 'socket', appToken: slack.appToken },
      apiUrl: slack.apiUrl,
      answerInChannels: 'questions',
    },
    logger,
  });
  slack.directMessages(me.id);
  const channels = pageChannels(`D${me.id.slice(1)}`, manifest.features.bot_user.display_name);
  const appUser = { user: slack.botUser, name: manifest.features.bot_user.display_name };
  const server = await servePage({
    port,
    place,
    feed,
    snapshot,
    services: createServices({ slack, knowledge, channels, app: appUser }),
  });

  /** What the change looks like to the person at the keyboard. */
  function eventOf(change: Parameters<NonNullable<Parameters<typeof startLocalSlack>[0]['onChange']>>[0]) {
    if (change.kind === 'message') {
      const isForOthers = change.message.visibleTo !== undefined && change.message.visibleTo !== me.id;
      return isForOthers ? undefined : ({ kind: 'message', message: pageMessage(change.message) } satisfies PageEvent);
    }
    if (change.user !== me.id) return undefined;
    return change.kind === 'modal'
      ? ({ kind: 'modal', modal: pageModal(slack) } satisfies PageEvent)
      : ({ kind: 'home', home: slack.home(me.id)?.blocks ?? null } satisfies PageEvent);
  }

  function snapshot(): Snapshot {
    return {
      app: appUser,
      me: me.id,
      users: { [me.id]: me.name, [slack.botUser]: appUser.name },
      channels,
      commands: manifest.features.slash_commands.map(({ command, description, usage_hint = '' }) => ({
        name: command,
        hint: usage_hint,
        about: description,
      })),
      examples: examplesOf(knowledge.bot),
      messages: channels.flatMap(({ id }) => slack.messages(id, { as: me.id }).map(pageMessage)),
      modal: pageModal(slack),
      home: slack.home(me.id)?.blocks ?? null,
      knowledge: knowledge.state(),
    };
  }

  return {
    url: server.url,
    slack,
    async stop() {
      knowledge.close();
      feed.close();
      await server.close();
      await app.stop();
      // The app leaves by itself; cut off, it would complain in the log.
      await slack.until(() => slack.sockets.count() === 0).catch(() => {});
      await slack.stop();
    },
  };
}

function pageMessage({ ts, channel, user, isByBot, text, blocks, thread_ts, visibleTo }: Message): PageMessage {
  return {
    ts,
    channel,
    user,
    isByBot,
    text,
    blocks,
    ...(thread_ts && { thread: thread_ts }),
    isOnlyForYou: visibleTo === me.id,
  };
}

/** Without what comes back to the app, which is none of the page's business. */
function pageModal(slack: LocalSlack): PageModal | null {
  const modal = slack.modal(me.id);
  if (!modal) return null;
  const { id, hash, title, submit, close, blocks } = modal;
  return { id, hash, title, blocks, ...(submit && { submit }), ...(close && { close }) };
}
