import { randomUUID } from 'node:crypto';
import type { Parcel } from './delivery.ts';
import type { Cause, Passes } from './passes.ts';
import type { OpenModal } from './views.ts';
import type { Channel, Message, Workspace } from './workspace.ts';

/** Builds what Slack sends: https://docs.slack.dev/reference/events and /reference/interaction-payloads. */
export interface Payloads {
  event(event: Readonly<Record<string, unknown>>, channel?: Channel): Parcel;
  message(message: Message, channel: Channel): Record<string, unknown>;
  command(input: { user: string; channel: string; command: string; text: string }): Parcel;
  press(input: Press): Parcel;
  submission(input: { user: string; modal: OpenModal; values: Record<string, unknown> }): Parcel;
}

/** What a person pressed or chose: the element's type, its ids, and what was chosen in it. */
export interface Action {
  readonly type: string;
  readonly action_id: string;
  readonly block_id: string;
  readonly value?: string | undefined;
  readonly selected_option?: unknown;
  readonly selected_options?: unknown;
}

export interface Press {
  readonly user: string;
  readonly action: Action;
  /** The message with what was pressed, or the modal; without either it is App Home. */
  readonly message?: Message | undefined;
  readonly modal?: OpenModal | undefined;
}

/** Makes the builder. `origin` is the address that response_urls begin with. */
export function createPayloads(workspace: Workspace, passes: Passes, origin: () => string): Payloads {
  const { team, bot, users } = workspace;
  const person = (id: string) => ({ id, username: users.get(id)?.name, name: users.get(id)?.name, team_id: team });
  const responseUrl = (channel: string, user: string, cause: Cause) =>
    `${origin()}/response/${passes.response({ channel, user, cause })}`;
  const base = { token: 'verification', team_id: team, api_app_id: bot.app };
  const seconds = () => Math.floor(Date.now() / 1000);

  return {
    event: (event, channel) => ({
      kind: 'events_api',
      payload: {
        ...base,
        type: 'event_callback',
        event_id: `Ev${randomUUID()}`,
        event_time: seconds(),
        authorizations: [{ enterprise_id: null, team_id: team, user_id: bot.user, is_bot: true }],
        is_ext_shared_channel: channel?.isShared ?? false,
        event,
      },
    }),
    message: ({ ts, user, text, blocks, thread_ts, subtype, isByBot }, channel) => ({
      type: 'message',
      channel: channel.id,
      channel_type: channel.kind,
      user,
      text,
      ts,
      event_ts: ts,
      ...(blocks.length > 0 && { blocks }),
      ...(thread_ts && { thread_ts }),
      ...(subtype && { subtype }),
      ...(isByBot && { bot_id: bot.id, app_id: bot.app }),
    }),
    command: ({ user, channel, command, text }) => ({
      kind: 'slash_commands',
      payload: {
        ...base,
        command,
        text,
        user_id: user,
        user_name: users.get(user)?.name ?? '',
        channel_id: channel,
        channel_name: workspace.channel(channel).name,
        trigger_id: passes.trigger(user, { kind: 'command', text }),
        response_url: responseUrl(channel, user, { kind: 'command', text }),
      },
    }),
    press: ({ user, action, message, modal }) => ({
      kind: 'interactive',
      payload: {
        ...base,
        type: 'block_actions',
        team: { id: team, domain: 'local' },
        user: person(user),
        trigger_id: passes.trigger(user, causeOf(action)),
        actions: [{ ...action, action_ts: String(seconds()) }],
        ...(message
          ? placeOf(message, responseUrl(message.channel, user, causeOf(action)))
          : viewPlace(modal ?? { type: 'home', id: 'V0HOME' })),
      },
    }),
    submission: ({ user, modal, values }) => ({
      kind: 'interactive',
      payload: {
        ...base,
        type: 'view_submission',
        team: { id: team, domain: 'local' },
        user: person(user),
        trigger_id: passes.trigger(user),
        view: { ...modal, state: { values } },
        response_urls: [],
      },
    }),
  };
}

function causeOf({ value = '' }: Action): Cause {
  return { kind: 'action', text: value };
}

function viewPlace(view: OpenModal | { readonly type: 'home'; readonly id: string }) {
  return { container: { type: 'view', view_id: view.id }, view };
}

function placeOf({ ts, channel, thread_ts, visibleTo, text, user }: Message, response_url: string) {
  const thread = thread_ts && { thread_ts };
  const is_ephemeral = visibleTo !== undefined;
  return {
    response_url,
    channel: { id: channel, name: channel },
    container: { type: 'message', message_ts: ts, channel_id: channel, is_ephemeral, ...thread },
    // Slack leaves out the message where only the person sees it.
    ...(!is_ephemeral && { message: { type: 'message', ts, text, user, ...thread } }),
  };
}
