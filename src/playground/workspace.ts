import type { WorkspaceOptions } from '../local-slack/workspace.ts';
import type { PageChannel } from './wire.ts';

/** The person at the keyboard. */
export const me = { id: 'UYOU', name: 'you' };

const channels = [
  { id: 'CGENERAL', name: 'general', hasBot: true, about: 'For everybody' },
  { id: 'CBACKEND', name: 'backend', hasBot: true, about: 'Clear questions are answered without a mention' },
  { id: 'CRANDOM', name: 'random', hasBot: false, about: 'The app is not in here; its command works all the same' },
] as const;

/** The people and channels of the playground. */
export const workspaceOptions: WorkspaceOptions = { users: [me], channels };

/** What the sidebar lists; `direct` is the channel between the person and the app, which is called `app`. */
export function pageChannels(direct: string, app: string): readonly PageChannel[] {
  return [
    ...channels.map(
      ({ hasBot: hasApp, ...channel }): PageChannel => ({
        ...channel,
        kind: 'channel',
        hasApp,
      }),
    ),
    { id: direct, name: app, kind: 'direct', hasApp: true, about: 'Direct messages with the app' },
  ];
}
