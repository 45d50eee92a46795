declare module '@nlpjs/core' {
  export interface Container {
    use(plugin: unknown): void;
  }
  export function containerBootstrap(): Promise<Container>;
}

declare module '@nlpjs/lang-en-min' {
  export const LangEn: unknown;
}

declare module '@nlpjs/nlp' {
  import type { Container } from '@nlpjs/core';

  /** As far as the comparison needs it: https://github.com/axa-group/nlp.js/tree/master/packages/nlp */
  export class Nlp {
    constructor(settings: {
      container: Container;
      autoSave: boolean;
      languages: readonly string[];
      nlu: { log: boolean };
    });
    addDocument(language: string, text: string, intent: string): void;
    train(): Promise<void>;
    process(language: string, text: string): Promise<{ intent: string; score: number }>;
  }
}
