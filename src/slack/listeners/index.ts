import type { App } from '@slack/bolt';
import type { Services } from '../services.ts';
import * as appMention from './app-mention.ts';
import * as askButton from './ask-button.ts';
import * as formButton from './form-button.ts';
import * as formSubmission from './form-submission.ts';
import * as homeOpened from './home-opened.ts';
import * as message from './message.ts';
import * as pickframeworkCommand from './pickframework-command.ts';
import * as shareButton from './share-button.ts';
import * as snippetButton from './snippet-button.ts';
import * as topicSelect from './topic-select.ts';
import * as unknown from './unknown.ts';
import * as whyButton from './why-button.ts';

/** Everything that the bot reacts to; what nobody knows is acknowledged first. */
const listeners = [
  unknown,
  appMention,
  message,
  pickframeworkCommand,
  topicSelect,
  formSubmission,
  askButton,
  snippetButton,
  formButton,
  shareButton,
  whyButton,
  homeOpened,
] as const;

/** Registers all listeners. */
export function registerListeners(app: App, services: Services): void {
  for (const listener of listeners) listener.register(app, services);
}
