import { randomUUID } from 'node:crypto';
import { Refusal } from './refusal.ts';

const triggerMs = 3000;
const responseMs = 30 * 60_000;
const responseUses = 5;

/** Where a `response_url` leads, and what it was handed out with. */
export interface ResponseTarget {
  readonly channel: string;
  readonly user: string;
  readonly cause: Cause;
}

/** What a person did that the app may respond to: ran a command, or pressed something that carries a value. */
export interface Cause {
  readonly kind: 'command' | 'action';
  readonly text: string;
}

/** What Slack hands out for a short time: trigger ids and response_urls. */
export interface Passes {
  trigger(user: string, cause?: Cause): string;
  /** Gives the person behind a trigger; it works once, for three seconds. */
  useTrigger(id: string): string;
  /** What a trigger was handed out with, also after it has expired. */
  causeOf(trigger: string): Cause | undefined;
  response(target: ResponseTarget): string;
  useResponse(id: string): ResponseTarget;
}

/** Makes the passes of a workspace. */
export function createPasses(now: () => number): Passes {
  const triggers = new Map<
    string,
    { readonly user: string; readonly until: number; readonly cause: Cause | undefined; isUsed: boolean }
  >();
  const responses = new Map<string, { readonly target: ResponseTarget; readonly until: number; uses: number }>();
  return {
    trigger(user, cause) {
      const id = `${now()}.${randomUUID()}`;
      triggers.set(id, { user, until: now() + triggerMs, cause, isUsed: false });
      return id;
    },
    useTrigger(id) {
      const trigger = triggers.get(id);
      if (!trigger) throw new Refusal('invalid_trigger_id');
      if (trigger.isUsed) throw new Refusal('exchanged_trigger_id');
      if (now() > trigger.until) throw new Refusal('expired_trigger_id');
      trigger.isUsed = true;
      return trigger.user;
    },
    causeOf: (id) => triggers.get(id)?.cause,
    response(target) {
      const id = randomUUID();
      responses.set(id, { target, until: now() + responseMs, uses: 0 });
      return id;
    },
    useResponse(id) {
      const response = responses.get(id);
      if (!response || now() > response.until) throw new Refusal('expired_url');
      if (response.uses >= responseUses) throw new Refusal('used_url');
      response.uses += 1;
      return response.target;
    },
  };
}
