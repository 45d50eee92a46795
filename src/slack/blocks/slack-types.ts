/** Slack documents this field; the types of @slack/types 3.2.0 lack it. */
declare module '@slack/types' {
  interface RichTextPreformatted {
    /** https://docs.slack.dev/reference/block-kit/block-elements/rich-text-preformatted-element */
    language?: string;
  }
}

export {};
