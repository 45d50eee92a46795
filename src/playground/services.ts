import type { LocalSlack } from '../local-slack/local-slack.ts';
import type { Action } from '../local-slack/payloads.ts';
import type { Message } from '../local-slack/workspace.ts';
import { inspect } from './inspect.ts';
import type { ReloadingBot } from './reloading-bot.ts';
import { RequestError, type RequestName, type RequestOf } from './requests.ts';
import { toSlackText } from './slack-text.ts';
import type { PageChannel } from './wire.ts';
import { me } from './workspace.ts';

/** What the page can have done; each gives what it gets back. Throws `RequestError` for what cannot be done. */
export type Services = {
  readonly [K in RequestName]: (request: RequestOf<K>) => unknown;
};

interface ServiceOptions {
  readonly slack: LocalSlack;
  readonly knowledge: ReloadingBot;
  readonly channels: readonly PageChannel[];
  readonly app: { readonly user: string; readonly name: string };
}

/** Makes the services of the person at the keyboard. */
export function createServices({ slack, knowledge, channels, app }: ServiceOptions): Services {
  const mentions = new Map([
    [app.name.toLowerCase(), app.user],
    [me.name, me.id],
  ]);
  const messagesOf = (channel: string) => {
    if (!channels.some(({ id }) => id === channel)) throw new RequestError('There is no such channel.');
    return slack.messages(channel, { as: me.id });
  };
  const messageAt = ({ channel, ts }: { channel: string; ts: string }): Message => {
    const message = messagesOf(channel).find((one) => one.ts === ts);
    if (!message) throw new RequestError('This message is not there any more. Reload the page.');
    return message;
  };
  const modalAt = (id: string | undefined) => {
    const modal = slack.modal(me.id);
    if (!modal || modal.id !== id) throw new RequestError('The form is closed already.');
    return modal;
  };
  const acknowledged = async (delivery: Promise<{ readonly isOk: boolean }>) => {
    const { isOk } = await delivery;
    if (!isOk) throw new RequestError(`${app.name} did not answer in time.`);
    return {};
  };

  return {
    say({ channel, text, thread }) {
      messagesOf(channel);
      if (thread !== undefined) messageAt({ channel, ts: thread });
      const { ts } = slack.say({
        channel,
        user: me.id,
        text: toSlackText(text, mentions),
        ...(thread !== undefined && { thread }),
      });
      return { ts };
    },
    command({ channel, text: typed }) {
      messagesOf(channel);
      const [command = '', ...words] = typed.split(/\s+/);
      const text = words.join(' ');
      return acknowledged(slack.command({ user: me.id, channel, command, text }));
    },
    act({ place, modal: id, block, action, selected }) {
      const message = place && messageAt(place);
      const modal = id === undefined ? undefined : modalAt(id);
      const { blocks } = message ?? modal ?? slack.home(me.id) ?? { blocks: [] };
      return acknowledged(
        slack.act({ user: me.id, message, modal, action: actionIn(blocks, block, action, selected) }),
      );
    },
    async submit({ values }) {
      modalAt(slack.modal(me.id)?.id);
      return { errors: await slack.submit(me.id, values) };
    },
    'close-modal': () => {
      slack.closeModal(me.id);
      return {};
    },
    'open-home': () => {
      slack.openHome(me.id);
      return {};
    },
    inspect(place) {
      const context = {
        knowledge,
        botUser: app.user,
        messages: messagesOf(place.channel),
        causeOf: (trigger: string) => slack.causeOf(trigger),
      };
      return inspect(messageAt(place), context);
    },
  };
}

interface Option {
  readonly value: string;
}

interface Element {
  readonly type: string;
  readonly action_id?: string;
  readonly value?: string;
  readonly options?: readonly Option[];
}

interface Block {
  readonly block_id?: string;
  readonly elements?: readonly Element[];
  readonly accessory?: Element;
  readonly element?: Element;
}

/** The action of pressing or choosing; what was chosen must be among the options that the message has. */
function actionIn(blocks: readonly unknown[], index: number, id: string, selected: readonly string[] = []): Action {
  const block = blocks[index] as Block | undefined;
  const elements = [...(block?.elements ?? []), block?.accessory ?? [], block?.element ?? []].flat();
  const element = elements.find(({ action_id }) => action_id === id);
  if (!element) throw new RequestError('This button is not there any more. Reload the page.');
  const { type, options = [], value } = element;
  const chosen = options.filter((option) => selected.includes(option.value));
  const isMany = type === 'checkboxes' || type === 'multi_static_select';
  return {
    type,
    action_id: id,
    block_id: block?.block_id ?? `block-${index}`,
    ...(type === 'button' ? { value } : isMany ? { selected_options: chosen } : { selected_option: chosen[0] ?? null }),
  };
}
