/** The slash command as the manifest registers it. */
export const commandName = '/pickframework';

/** The few sentences of the Slack front itself; everything about the topic is said by the engine. */
export const words = {
  restart: `This button is from an older version of me, so I cannot carry it out. Ask me again, or start over with ${commandName}.`,
  startOver: 'Start over',
  changeAnswers: 'Change my answers',
  openForm: 'Fill in the form',
  share: 'Share in channel',
  why: 'Why this answer?',
  close: 'Close',
  knowsMore: (then: string, now: string) =>
    `My knowledge has changed since that answer (version ${then}, now ${now}). This is how I understand the question today.`,
  sharedBy: (name: string) => `Shared by ${name}`,
  youAsked: (question: string) => `Asked by button: ${question}`,
  sentToDirect: 'I have sent it to you in a direct message.',
  cannotShare:
    'I could not share it here: Slack allows that for 30 minutes only. Run the command again and share the new result.',
  tooSlow: `Slack needs the form within three seconds, and that did not work out. Please run ${commandName} again.`,
  failed: 'Something went wrong on my side, and I have noted it. Please try again.',
  unknownCommand: `I don't know that command. Mine is ${commandName}.`,
  howToAsk: `Mention me in a channel, write to me here, or run ${commandName} for a recommendation with the matching deploy snippet. Every answer names its sources and the day they were checked.`,
  whichTopic: 'What would you like to pick?',
} as const;
