import type { AllMiddlewareArgs, AnyMiddlewareArgs, App } from '@slack/bolt';
import { formCallback, isKnownAction } from '../blocks/action-ids.ts';
import { noticeMessage } from '../blocks/messages.ts';
import { readInteraction } from '../interaction.ts';
import type { Services } from '../services.ts';
import { tellPerson } from '../tell-person.ts';
import { commandName, words } from '../words.ts';

/**
 * Acknowledges what no listener answers to: Bolt leaves it without an answer, and Slack then shows the person an error.
 * A middleware, because Bolt runs all listeners that match, and acknowledging twice is an error over HTTP.
 */
export function register(app: App, services: Services): void {
  app.use(async (args) => {
    if (!('ack' in args) || typeof args.ack !== 'function' || isKnown(args)) return args.next();
    services.log.warn({ type: 'type' in args.body ? args.body.type : 'command' }, 'nothing answers to this');
    if ('command' in args) return args.ack({ response_type: 'ephemeral', text: words.unknownCommand });
    await (args.ack as () => Promise<void>)();
    if ('action' in args) await tellPerson(services, readInteraction(args.body), [noticeMessage(words.restart)]);
  });
}

function isKnown(args: AnyMiddlewareArgs & AllMiddlewareArgs): boolean {
  if ('command' in args) return args.command.command === commandName;
  if ('view' in args) return args.view.callback_id === formCallback && args.body.type === 'view_submission';
  if ('action' in args) return 'action_id' in args.action && isKnownAction(args.action.action_id);
  return !('shortcut' in args) && !('options' in args);
}
