/**
 * Words with which people who work together speak of their own days, meetings, tickets and machines. Where one of them
 * stands beside a name, others here are asked and not somebody who compares.
 */
const doings = `
today yesterday yesterdays tomorrow tonight monday tuesday wednesday thursday friday saturday sunday afternoon week weekend night again noon oclock
meeting meetings standup standups retro retrospective meetup meetups workshop workshops conference pycon hackday guild webinar lunch coffee beer birthday
interview interviews candidate candidates onboarding school homework assignment slides recording agenda poll vote survey raffle
channel channels thread threads room group groups dm dms invite slack zoom calendar sheet spreadsheet wiki confluence newsletter pics
ticket tickets pr prs mr branch branches commit commits merge merged merging rebase rebased review reviewing reviewed reviewer lgtm adr rfc jira trello sentry grafana datadog
jenkins ci repo repos staging pod pods cluster incident incidents outage postmortem oncall blocker blockers freeze rollout invoice payroll audit
buddy mentor intern interns hiring recruiter salary vendor
join joins joined signup welcome congrats congratulations reminder remember lol haha rofl lmao psa announcement announcing
renamed switched approved rejected decided scheduled warmed restart restarted restarting password passwords credentials vpn firewall laptop office access
broke rolled bumped fixed pinged asap eta whoever nobody
hate hates love loves funny ugly uglier ugliest cursed joke joking rant here
`;

const talk: ReadonlySet<string> = new Set(doings.trim().split(/\s+/));

/** Tells whether a small-letter word is one with which people speak of their own affairs. */
export function isTalkWord(word: string): boolean {
  return talk.has(word);
}

/** Those of whom only colleagues know what they do. */
export const colleagues = `
customer customers client clients vendor vendors candidate candidates business company team infra ops devops security legal product management marketing boss
everyone everybody
`;

/** Anybody who listens. */
export const anybody = 'anyone anybody someone somebody';

/** What anybody may be asked for: "can somebody explain …", "do you know …". */
export const advice = 'tell explain confirm say recommend suggest compare help know prefer break give sum summarize summarise lay outline walk describe put';

/** What a message opens with that takes up what was said before, or that tells news. */
export const openings = `
and but or because then ah aha oh thanks thank cool nice agreed exactly they he she though although eg e.g ie i.e
remember imagine reminder announcement psa fyi til
`;

/** The same, but only with a pause after it: "no, …" goes on, "no admin in A?" asks. */
export const replies: ReadonlySet<string> = new Set('yes yeah yep no nope sure also true ok okay right'.split(' '));
