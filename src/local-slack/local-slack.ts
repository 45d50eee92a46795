import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { Home } from './check/payloads.ts';
import type { Acknowledged, Carrier, Parcel } from './delivery.ts';
import { createHttpCarrier } from './http-carrier.ts';
import { type Call, createHttpFront, type Trouble } from './http-front.ts';
import { type Manifest, manifestSchema, scopeOfEvent } from './manifest.ts';
import { type Cause, createPasses } from './passes.ts';
import { createPayloads, type Press } from './payloads.ts';
import { createSocketCarrier } from './socket-carrier.ts';
import { createViews, type Filled, type OpenModal, stateOf } from './views.ts';
import { createWorkspace, type Message, type WorkspaceOptions } from './workspace.ts';

export interface LocalSlackOptions extends WorkspaceOptions {
  /** The app's manifest, as YAML or JSON gives it: what it may do and what it is told. */
  readonly manifest: unknown;
  /** How long an acknowledgement may take; Slack gives 3 seconds. */
  readonly ackMs?: number;
  /** The pauses before an event is delivered again; Slack's are 0, 1 and 5 minutes. */
  readonly retryMs?: readonly number[];
  /** Told whatever people see anew. */
  readonly onChange?: (change: Change) => void;
}

/** A new message, or a person's modal or App Home that is another than before. */
export type Change =
  | { readonly kind: 'message'; readonly message: Message }
  | { readonly kind: 'modal' | 'home'; readonly user: string };

export interface Said {
  readonly channel: string;
  readonly user: string;
  readonly text: string;
  readonly thread?: string;
  readonly subtype?: string;
}

export interface Pressed {
  readonly user: string;
  /** The message with the button; without one, App Home. */
  readonly message?: Message;
  readonly label: string;
  /** A forged value in place of the button's own. */
  readonly value?: string;
}

/**
 * A Slack workspace with one app in it, for tests and for trying out: people write, run commands, press buttons and fill
 * in forms; the app answers over the Web API. It refuses what Slack refuses.
 */
export interface LocalSlack {
  readonly apiUrl: string;
  readonly botToken: string;
  readonly appToken: string;
  readonly signingSecret: string;
  readonly botUser: string;
  /** All calls of the app, in order. */
  readonly calls: readonly Call[];
  /** Delivers to this address over HTTP from now on, and not to sockets. */
  deliverTo(url: string): void;
  /** Makes the clock go forward, for what expires. */
  pass(ms: number): void;
  /** Lets the next calls of a method go wrong. */
  trouble(trouble: Omit<Trouble, 'times'> & { times?: number }): void;
  readonly sockets: { count(): number; cut(): void; refresh(): void };

  /** A person writes in a channel. */
  say(said: Said): Message;
  /** A person writes to the app. */
  dm(said: Omit<Said, 'channel'>): Message;
  edit(message: Message, text: string): void;
  command(input: { user: string; channel: string; command: string; text?: string }): Promise<Acknowledged>;
  press(pressed: Pressed): Promise<Acknowledged>;
  /** Presses or chooses anything in a message or a modal, or without one in App Home. */
  act(input: Press): Promise<Acknowledged>;
  /** Sends the person's modal; gives the errors at its fields, by block id. Rejects where a required field is empty. */
  submit(user: string, filled: Filled): Promise<Readonly<Record<string, string>>>;
  /** Leaves the person's modal without sending it. */
  closeModal(user: string): void;
  openHome(user: string): void;
  /** Delivers anything. */
  deliver(parcel: Parcel): Promise<Acknowledged>;
  /** Delivers the last events once more, as Slack does where an acknowledgement got lost. */
  redeliver(count?: number): Promise<void>;

  /** What a person sees in a channel, or in one of its threads. */
  messages(channel: string, options?: { thread?: string; as?: string }): readonly Message[];
  /** The direct messages between a person and the app. */
  directMessages(user: string): readonly Message[];
  /** What a person did that got this trigger id. */
  causeOf(trigger: string): Cause | undefined;
  modal(user: string): OpenModal | undefined;
  home(user: string): Home | undefined;
  /** Waits until `find` gives something; rejects after two seconds. */
  until<T>(find: () => T | undefined | false): Promise<T>;
  /** Waits until the app has been silent for a while. */
  quiet(ms?: number): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a local Slack on a free port of this machine. Rejects where the manifest asks for events without their scopes. */
export async function startLocalSlack(options: LocalSlackOptions): Promise<LocalSlack> {
  const { ackMs = 3000, retryMs = [0, 60_000, 300_000], onChange = () => {} } = options;
  const manifest = readManifest(options.manifest);
  let passed = 0;
  const now = () => Date.now() + passed;
  const workspace = createWorkspace(options, now, (message) => onChange({ kind: 'message', message }));
  const passes = createPasses(now);
  const views = createViews((kind, user) => onChange({ kind, user }));
  const calls: Call[] = [];
  const troubles: Trouble[] = [];
  const sent: Parcel[] = [];
  const secrets = {
    botToken: `xoxb-local-${randomUUID()}`,
    appToken: `xapp-local-${randomUUID()}`,
    signingSecret: `local-${randomUUID()}`,
  };

  const front = createServer();
  let origin = '';
  const socket = createSocketCarrier(front, ackMs, () => origin);
  const http = createHttpFront({
    ...secrets,
    calls,
    troubles,
    context: {
      workspace,
      passes,
      views,
      manifest,
      socketUrl: socket.address,
      onPosted: (message) => announce(message),
    },
    onRespond(id, { text = '', blocks = [], response_type, thread_ts }) {
      const { channel, user, cause } = passes.useResponse(id);
      const visible = response_type === 'ephemeral' ? { visibleTo: user } : {};
      const thread = thread_ts && { thread_ts };
      workspace.add({ user: workspace.bot.user, channel, isByBot: true, text, blocks, cause, ...visible, ...thread });
    },
  });
  front.on('request', (request, response) => http.emit('request', request, response));
  await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(front.address() as AddressInfo).port}`;
  const payloads = createPayloads(workspace, passes, () => origin);
  let carrier: Carrier = socket.carry;
  let isStopped = false;

  /** Events are delivered again until the app acknowledges one. */
  async function deliver(parcel: Parcel): Promise<Acknowledged> {
    if (parcel.kind === 'events_api') sent.push(parcel);
    let result = await carrier(parcel);
    if (parcel.kind !== 'events_api') return result;
    for (const [index, pause] of retryMs.entries()) {
      if (result.isOk || isStopped) break;
      await sleep(pause);
      result = await carrier(parcel, { number: index + 1, reason: result.reason });
    }
    return result;
  }

  /** Tells the app about a message: as `message`, and as `app_mention` where it is mentioned. */
  function announce(message: Message, event = payloads.message(message, workspace.channel(message.channel))): void {
    const channel = workspace.channel(message.channel);
    if (!channel.members.has(workspace.bot.user)) return;
    const kind = { channel: 'message.channels', group: 'message.groups', im: 'message.im' }[channel.kind];
    if (isTold(kind)) void deliver(payloads.event(event, channel));
    const isMention = channel.kind !== 'im' && !message.isByBot && message.text.includes(`<@${workspace.bot.user}>`);
    if (isMention && isTold('app_mention') && event['subtype'] === undefined) {
      const { channel_type: _, ...mention } = event;
      void deliver(payloads.event({ ...mention, type: 'app_mention' }, channel));
    }
  }

  function isTold(event: string): boolean {
    return manifest.settings.event_subscriptions.bot_events.includes(event);
  }

  function say({ channel, user, text, thread, subtype }: Said): Message {
    const message = workspace.add({
      channel: workspace.channel(channel).id,
      user,
      text,
      isByBot: false,
      blocks: [],
      ...(thread && { thread_ts: thread }),
      ...(subtype && { subtype }),
    });
    announce(message);
    return message;
  }

  function messages(channel: string, { thread, as }: { thread?: string; as?: string } = {}): readonly Message[] {
    return workspace
      .channel(channel)
      .messages.filter(({ visibleTo }) => !visibleTo || visibleTo === as)
      .filter(({ ts, thread_ts }) => thread === undefined || ts === thread || thread_ts === thread);
  }

  return {
    apiUrl: `${origin}/api/`,
    ...secrets,
    botUser: workspace.bot.user,
    calls,
    sockets: socket,
    deliverTo(url) {
      carrier = createHttpCarrier(url, secrets.signingSecret, ackMs, now);
    },
    pass(ms) {
      passed += ms;
    },
    trouble: (trouble) => void troubles.push({ times: 1, ...trouble }),
    say,
    dm: ({ user, ...said }) => say({ ...said, user, channel: workspace.direct(user).id }),
    edit(message, text) {
      message.text = text;
      const channel = workspace.channel(message.channel);
      const event = payloads.message(message, channel);
      const previous_message = { ...event };
      announce(message, {
        type: 'message',
        subtype: 'message_changed',
        hidden: true,
        channel: channel.id,
        channel_type: channel.kind,
        ts: String(now() / 1000),
        message: { ...event, text, edited: { user: message.user, ts: message.ts } },
        previous_message,
      });
    },
    async command({ text = '', ...input }) {
      if (!manifest.features.slash_commands.some(({ command }) => command === input.command)) {
        throw new Error(`The manifest has no command ${input.command}.`);
      }
      const result = await deliver(payloads.command({ ...input, text }));
      showAcknowledged(result, input);
      return result;
    },
    press({ user, message, label, value }) {
      const blocks = message ? message.blocks : (views.homes.get(user)?.blocks ?? []);
      const button = buttonsOf(blocks).find(({ text }) => text.text === label);
      if (!button) throw new Error(`There is no button "${label}".`);
      const { type, action_id } = button;
      const action = { type, action_id, block_id: 'buttons', value: value ?? button.value };
      return deliver(payloads.press({ user, action, message }));
    },
    act: (input) => deliver(payloads.press(input)),
    async submit(user, filled) {
      const modal = views.modals.get(user);
      if (!modal) throw new Error(`${user} has no modal open.`);
      const { values, missing } = stateOf(modal, filled);
      if (missing.length > 0) throw new Error(`Please complete: ${missing.join(', ')}.`);
      const { isOk, content } = await deliver(payloads.submission({ user, modal, values }));
      if (!isOk) throw new Error('The app did not acknowledge the form.');
      const errors = errorsOf(content, modal);
      if (Object.keys(errors).length === 0) views.close(user);
      return errors;
    },
    closeModal: (user) => views.close(user),
    openHome(user) {
      const event = { type: 'app_home_opened', user, channel: workspace.direct(user).id, tab: 'home', event_ts: '1' };
      if (isTold('app_home_opened')) void deliver(payloads.event(event));
    },
    deliver,
    async redeliver(count = 1) {
      const retry = { number: 1, reason: 'timeout' };
      await Promise.all(sent.slice(-count).map((parcel) => carrier(parcel, retry)));
    },
    messages,
    directMessages: (user) => messages(workspace.direct(user).id),
    causeOf: passes.causeOf,
    modal: (user) => views.modals.get(user),
    home: (user) => views.homes.get(user),
    async until(find) {
      for (let tries = 0; tries < 400; tries += 1) {
        const found = find();
        if (found) return found;
        await sleep(5);
      }
      const last = calls.slice(-5).map(({ method, result }) => `${method}: ${result}`);
      throw new Error(`It did not happen within two seconds. The last calls: ${last.join(', ') || 'none'}.`);
    },
    async quiet(ms = 120) {
      for (let count = -1; count !== calls.length; ) {
        count = calls.length;
        await sleep(ms);
      }
    },
    async stop() {
      isStopped = true;
      socket.close();
      front.closeAllConnections();
      await new Promise((resolve) => front.close(resolve));
    },
  };

  /** What an app puts into the acknowledgement of a command is shown to the person. */
  function showAcknowledged({ content }: Acknowledged, { user, channel }: { user: string; channel: string }): void {
    const text = content?.['text'];
    if (typeof text !== 'string') return;
    workspace.add({ user: workspace.bot.user, channel, isByBot: true, text, blocks: [], visibleTo: user });
  }
}

function readManifest(value: unknown): Manifest {
  const manifest = manifestSchema.parse(value);
  const { bot_events } = manifest.settings.event_subscriptions;
  for (const event of bot_events) {
    const scope = scopeOfEvent[event];
    if (scope && !manifest.oauth_config.scopes.bot.includes(scope)) {
      throw new Error(`The manifest asks for ${event} without the scope ${scope}.`);
    }
  }
  if (manifest.features.slash_commands.length > 0 && !manifest.oauth_config.scopes.bot.includes('commands')) {
    throw new Error('The manifest has commands without the scope commands.');
  }
  return manifest;
}

const buttonSchema = z.object({
  type: z.literal('button'),
  action_id: z.string(),
  text: z.object({ text: z.string() }),
  value: z.string().optional(),
  accessibility_label: z.string().optional(),
});
const actionsSchema = z.object({ type: z.literal('actions'), elements: z.array(z.unknown()) });

/** The buttons among blocks, in order. */
export function buttonsOf(blocks: readonly unknown[]): readonly z.infer<typeof buttonSchema>[] {
  return blocks
    .flatMap((block) => actionsSchema.safeParse(block).data?.elements ?? [])
    .flatMap((element) => buttonSchema.safeParse(element).data ?? []);
}

const errorsSchema = z.object({
  response_action: z.literal('errors'),
  errors: z.record(z.string(), z.string().min(1)),
});

/** The errors of an acknowledgement, which must stand at inputs. */
function errorsOf(content: unknown, { blocks }: OpenModal): Readonly<Record<string, string>> {
  const { errors = {} } = errorsSchema.safeParse(content).data ?? {};
  const inputs = blocks.flatMap((block) => (block.type === 'input' ? [block.block_id] : []));
  const stray = Object.keys(errors).find((id) => !inputs.includes(id));
  if (stray) throw new Error(`There is no input with the block id ${stray}.`);
  return errors;
}
