/** What a button does. The number keeps the ids within one message apart, as Slack asks for. */
export const buttonKinds = ['ask', 'snippet', 'form', 'share', 'why'] as const;

export type ButtonKind = (typeof buttonKinds)[number];

/** The action id of the button at `index` of a message. */
export function actionId(kind: ButtonKind, index: number): string {
  return `${kind}:${index}`;
}

/** Recognises the action ids of one kind of button. */
export function actionPattern(kind: ButtonKind): RegExp {
  return new RegExp(`^${kind}:\\d+$`);
}

/** Whether some listener answers to this action id. */
export function isKnownAction(id: string): boolean {
  return id === topicAction || buttonKinds.some((kind) => actionPattern(kind).test(id));
}

export const formCallback = 'pick';

/** The action id of the select with which the form of another topic is asked for. */
export const topicAction = 'topic';

export const formBlocks = {
  question: (id: string) => `question:${id}`,
  param: (id: string) => `param:${id}`,
  target: 'target',
  also: 'also',
} as const;

/**
 * The action id of each input in the form of a topic; their blocks tell them apart. Slack keeps what was filled in where
 * an updated view has the same ids (https://docs.slack.dev/surfaces/modals#updating_views), and topics share ids of blocks.
 */
export function formAction(topic: string): string {
  return `answer:${topic}`;
}
